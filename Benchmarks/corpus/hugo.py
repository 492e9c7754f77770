"""The same directory as a Hugo site: the same facts in front matter, the same Markdown."""

import pathlib
import re
import shutil

from . import articles as article_files
from . import groups as group_files
from . import places, text
from .notation import Verbatim, document
from .vocabularies import AUDIENCES, TOPICS, label

_TEMPLATE = pathlib.Path(__file__).resolve().parent.parent / "hugo"


def copy_template(folder):
    """hugo.yaml and layouts/, which are kept as files."""
    shutil.copytree(_TEMPLATE, folder, dirs_exist_ok=True)


def files(shape):
    """Path and text of each file of content/."""
    seed = shape.seed
    for index in range(shape.groups):
        yield f"groups/{group_files.slug(index)}.md", _group(shape, index)
    for index in range(shape.articles):
        yield f"articles/{article_files.slug(index)}.md", _article(shape, index)
    for index in range(places.place_count(shape.groups)):
        fields = places.place(seed, index)
        # What Waymark keeps private has no page there and would be one more here.
        if fields.get("share") != "area-only":
            yield f"places/{places.place_slug(index)}/_index.md", _page(fields["name"], _plain(fields), "")
    for index in range(places.program_count(shape.groups)):
        fields = places.program(seed, index)
        about = text.paragraph(text.source(seed, "program text", index), 5)
        yield f"programs/{places.program_slug(index)}/_index.md", _page(fields["name"], _plain(fields), about)
    for kind, identifiers in (("topics", TOPICS), ("audiences", AUDIENCES)):
        for identifier in identifiers:
            yield f"{kind}/{identifier}/_index.md", _page(label(identifier), {}, "")


def _page(title, params, body, **fields):
    front = {"title": title} | fields | ({"params": params} if params else {})
    return f"---\n{document(front)}---\n\n{body}\n"


def _group(shape, index):
    fields = group_files.group(shape, index)
    about = fields.pop("about")
    known = {"description": fields.pop("summary"), "topics": fields.pop("topics"), "audiences": fields.pop("audiences")}
    known["programs"] = [fields.pop("program")]
    if "place" in fields:
        known["places"] = [fields.pop("place")]
    if "aliases" in fields:
        known["aliases"] = [f"/groups/{alias}/" for alias in fields.pop("aliases")]
    return _page(fields.pop("name"), _plain(fields), about, **known)


def _article(shape, index):
    fields = article_files.fields(shape.seed, index)
    known = {"description": fields["summary"], "date": fields["date"]}
    known |= {"topics": fields["topics"], "audiences": fields["audiences"]}
    body = article_files.body(shape, index)
    # A group is a Markdown file here.
    body = re.sub(r"\((\.\./groups/[a-z0-9-]+)\.yaml\)", r"(\1.md)", body)
    return _page(fields["title"], {"authors": fields["authors"]}, body, **known)


def _plain(value):
    """Every scalar as quoted text: a YAML reader that guesses must not take 19:00 for a number."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, Verbatim):
        return Verbatim(f'"{value}"') if not value.startswith('"') else value
    return value
