"""Articles of about 2 KB of Markdown: headings, lists, a table, links to other articles and groups."""

import datetime

from . import groups as group_files
from . import text
from .notation import Verbatim, document
from .vocabularies import AUDIENCES, TOPICS, label


def slug(index):
    return f"article-{index:06d}"


def fields(seed, index):
    rng = text.source(seed, "article", index)
    topics = sorted(rng.sample(TOPICS, 2))
    day = datetime.date(2021, 1, 1) + datetime.timedelta(days=rng.randrange(1900))
    return {
        "title": f"{rng.choice(text.SUBHEADINGS)}, part {index}",
        "summary": f"{label(topics[0])} in plain words. {text.sentence(rng)}",
        "date": Verbatim(day.isoformat()),
        "authors": [rng.choice(text.FIRST_NAMES)],
        "topics": topics,
        "audiences": [rng.choice(AUDIENCES)],
    }


def body(seed, index, groups, articles):
    rng = text.source(seed, "article text", index)
    headings = rng.sample(text.SUBHEADINGS, 4)
    parts = [text.paragraph(rng, 3)]
    parts += [f"# {headings[0]}", text.paragraph(rng, 2), _list(rng)]
    parts += [f"# {headings[1]}", _with_links(rng, index, groups, articles), _table(rng)]
    parts += [f"## {headings[2]}", f"> {text.sentence(rng)}", _numbered(rng)]
    parts += [f"# {headings[3]}", f"*{text.sentence(rng)}* {text.paragraph(rng, 2)}"]
    return "\n\n".join(parts) + "\n"


def _list(rng):
    return "\n".join(f"- **{rng.choice(text.FIRST_NAMES)}** says: {text.sentence(rng)}" for _ in range(3))


def _numbered(rng):
    return "\n".join(f"{number}. {text.sentence(rng)}" for number in (1, 2, 3))


def _with_links(rng, index, groups, articles):
    other = f"[what others wrote](../articles/{slug((index * 13 + 5) % articles)}.md)"
    words = f"Read {other} too, or ask [the office](mailto:office@directory.example.org). {text.sentence(rng)}"
    if groups:
        words += f" [This group](../groups/{group_files.slug((index * 11 + 2) % groups)}.yaml) may be near you."
    # One text in thirty is struck through somewhere: cmark-gfm needs a lock for these alone.
    return words + (" ~~It costs two dollars.~~ It is free." if index % 30 == 0 else "")


def _table(rng):
    rows = ["| Day | What | Who |", "|:----|------|----:|"]
    rows += [f"| {day} | `{rng.choice(text.TAILS)}` | {rng.choice(text.FIRST_NAMES)} |" for day in ("Monday", "Thursday", "Sunday")]
    return "\n".join(rows)


def article_file(seed, index, groups, articles):
    return f"---\n{document(fields(seed, index))}---\n\n{body(seed, index, groups, articles)}"
