#!/usr/bin/env python3
"""Writes a large invented directory as Waymark content and, if asked, the same one as a Hugo site.

The same seed and sizes give the same bytes on every machine. Python 3.9 or later is enough.

    Benchmarks/generate.py /tmp/large/content --groups 5000 --articles 5000 --hugo /tmp/large/hugo
    Benchmarks/generate.py /tmp/large/content --article-kb 1 8 --languages en es
"""

import argparse
import pathlib
import sys

from corpus import articles as article_files
from corpus import groups as group_files
from corpus import hugo, places, spanish, vocabularies
from corpus.notation import document
from corpus.shape import Shape


def content(shape):
    """Path and text of each file of a Waymark content folder."""
    yield from vocabularies.files(shape.languages)
    for index in range(places.place_count(shape.groups)):
        yield f"places/{places.place_slug(index)}.yaml", document(places.place(shape.seed, index))
    for index in range(places.program_count(shape.groups)):
        yield f"programs/{places.program_slug(index)}.md", places.program_file(shape.seed, index)
    for index in range(shape.groups):
        yield f"groups/{group_files.slug(index)}.yaml", document(group_files.group(shape, index))
    for index in range(shape.articles):
        yield f"articles/{article_files.slug(index)}.md", article_files.article_file(shape, index)
    if shape.is_bilingual:
        yield from spanish.files(shape)


def write(folder, files):
    """Writes the files and returns how many there were, and their bytes."""
    count, size, made = 0, 0, set()
    for path, text in files:
        target = folder / path
        if target.parent not in made:
            target.parent.mkdir(parents=True, exist_ok=True)
            made.add(target.parent)
        data = text.encode()
        target.write_bytes(data)
        count += 1
        size += len(data)
    return count, size


def generate(content_folder, hugo_folder, shape):
    count, size = write(content_folder, content(shape))
    if hugo_folder:
        hugo.copy_template(hugo_folder)
        write(hugo_folder / "content", hugo.files(shape))
    return count, size


def add_shape_options(parser):
    """The flags that say what directory it is; Benchmarks/run has them too."""
    parser.add_argument("--groups", type=int, default=5000)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument(
        "--article-kb", type=int, nargs=2, metavar=("LEAST", "MOST"),
        help="sizes of articles, evenly spread, such as 1 8; default: about 2 each")
    parser.add_argument(
        "--languages", nargs="+", default=["en"], choices=["en", "es"],
        help="en, or en es: half of the groups and a third of the articles in Spanish too")


def shape_from(parser, options, seed="waymark"):
    if tuple(options.languages) not in (("en",), ("en", "es")):
        parser.error("--languages is en, or en es")
    sizes = tuple(1000 * size for size in options.article_kb) if options.article_kb else None
    if sizes and not 1000 <= sizes[0] <= sizes[1]:
        parser.error("--article-kb takes the least and then the most, from 1 on")
    return Shape(seed, options.groups, options.articles, sizes, tuple(options.languages))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("content", type=pathlib.Path, help="folder for the Waymark content; must be new or empty")
    add_shape_options(parser)
    parser.add_argument("--hugo", type=pathlib.Path, metavar="DIR", help="folder for the Hugo site; must be new or empty")
    parser.add_argument("--seed", default="waymark")
    options = parser.parse_args()
    if options.groups < 0 or options.articles < 0:
        parser.error("sizes start at 0")
    shape = shape_from(parser, options, options.seed)
    if options.hugo and shape.is_bilingual:
        parser.error("the Hugo site has one language: Hugo makes no page of what is not translated")
    for folder in (options.content, options.hugo):
        # Files of an earlier, larger run would stay and be measured with the rest.
        if folder and folder.exists() and any(folder.iterdir()):
            parser.error(f"{folder} is not empty")
    count, size = generate(options.content, options.hugo, shape)
    print(f"{count} files, {size / 1e6:.1f} MB in {options.content}", file=sys.stderr)


if __name__ == "__main__":
    main()
