"""Articles of headings, lists, tables, links to other articles and groups: about 2 KB of Markdown, or of sizes asked for."""

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


def body(shape, index):
    rng = text.source(shape.seed, "article text", index)
    if not shape.article_bytes:
        return _sections(rng, shape, index)
    size = text.source(shape.seed, "article size", index).randint(*shape.article_bytes)
    written = text.paragraph(rng, 2) + "\n"
    while len(written) < size:
        whole = _sections(rng, shape, index)
        # The last sections are cut between blocks, so that a short article is no long one.
        for block in whole.split("\n\n") if size - len(written) < len(whole) else [whole]:
            written += f"\n{block.rstrip()}\n"
            if len(written) >= size:
                break
    return written


def _sections(rng, shape, index):
    headings = rng.sample(text.SUBHEADINGS, 4)
    parts = [text.paragraph(rng, 3)]
    parts += [f"# {headings[0]}", text.paragraph(rng, 2), _list(rng)]
    parts += [f"# {headings[1]}", _with_links(rng, shape, index), _table(rng)]
    parts += [f"## {headings[2]}", f"> {text.sentence(rng)}", _numbered(rng)]
    parts += [f"# {headings[3]}", f"*{text.sentence(rng)}* {text.paragraph(rng, 2)}"]
    return "\n\n".join(parts) + "\n"


def _list(rng):
    return "\n".join(f"- **{rng.choice(text.FIRST_NAMES)}** says: {text.sentence(rng)}" for _ in range(3))


def _numbered(rng):
    return "\n".join(f"{number}. {text.sentence(rng)}" for number in (1, 2, 3))


def _with_links(rng, shape, index):
    other = f"[what others wrote](../articles/{slug((index * 13 + 5) % shape.articles)}.md)"
    words = f"Read {other} too, or ask [the office](mailto:office@directory.example.org). {text.sentence(rng)}"
    if shape.groups:
        words += f" [This group](../groups/{group_files.slug((index * 11 + 2) % shape.groups)}.yaml) may be near you."
    # One text in thirty is struck through somewhere: cmark-gfm needs a lock for these alone.
    return words + (" ~~It costs two dollars.~~ It is free." if index % 30 == 0 else "")


def _table(rng):
    rows = ["| Day | What | Who |", "|:----|------|----:|"]
    rows += [f"| {day} | `{rng.choice(text.TAILS)}` | {rng.choice(text.FIRST_NAMES)} |" for day in ("Monday", "Thursday", "Sunday")]
    return "\n".join(rows)


def article_file(shape, index):
    return f"---\n{document(fields(shape.seed, index))}---\n\n{body(shape, index)}"
