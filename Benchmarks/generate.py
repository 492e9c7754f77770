#!/usr/bin/env python3
"""Writes a large invented directory as Waymark content and, if asked, the same one as a Hugo site.

The same seed and sizes give the same bytes on every machine. Python 3.9 or later is enough.

    Benchmarks/generate.py /tmp/large/content --groups 5000 --articles 5000 --hugo /tmp/large/hugo
"""

import argparse
import pathlib
import sys

from corpus import articles as article_files
from corpus import groups as group_files
from corpus import hugo, places, vocabularies
from corpus.notation import document


def content(seed, groups, articles):
    """Path and text of each file of a Waymark content folder."""
    yield from vocabularies.files()
    for index in range(places.place_count(groups)):
        yield f"places/{places.place_slug(index)}.yaml", document(places.place(seed, index))
    for index in range(places.program_count(groups)):
        yield f"programs/{places.program_slug(index)}.md", places.program_file(seed, index)
    for index in range(groups):
        fields = group_files.group(seed, index, groups, articles)
        yield f"groups/{group_files.slug(index)}.yaml", document(fields)
    for index in range(articles):
        yield f"articles/{article_files.slug(index)}.md", article_files.article_file(seed, index, groups, articles)


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


def generate(content_folder, hugo_folder, groups, articles, seed):
    count, size = write(content_folder, content(seed, groups, articles))
    if hugo_folder:
        hugo.copy_template(hugo_folder)
        write(hugo_folder / "content", hugo.files(seed, groups, articles))
    return count, size


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("content", type=pathlib.Path, help="folder for the Waymark content; must be new or empty")
    parser.add_argument("--groups", type=int, default=5000)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--hugo", type=pathlib.Path, metavar="DIR", help="folder for the Hugo site; must be new or empty")
    parser.add_argument("--seed", default="waymark")
    options = parser.parse_args()
    if options.groups < 0 or options.articles < 0:
        parser.error("sizes start at 0")
    for folder in (options.content, options.hugo):
        # Files of an earlier, larger run would stay and be measured with the rest.
        if folder and folder.exists() and any(folder.iterdir()):
            parser.error(f"{folder} is not empty")
    count, size = generate(options.content, options.hugo, options.groups, options.articles, options.seed)
    print(f"{count} files, {size / 1e6:.1f} MB in {options.content}", file=sys.stderr)


if __name__ == "__main__":
    main()
