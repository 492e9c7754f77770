"""What is measured: a program over a generated directory, as one process with all its threads."""

import dataclasses
import json
import os
import pathlib
import subprocess
import sys

import generate


@dataclasses.dataclass(frozen=True)
class Corpus:
    """A generated directory, as Waymark content and for Hugo."""

    folder: pathlib.Path
    groups: int
    articles: int
    files: int
    bytes: int

    @property
    def content(self):
        return self.folder / "content"

    @property
    def hugo(self):
        return self.folder / "hugo"

    def output(self, program):
        return self.folder / f"out-{program.key}"

    @classmethod
    def generate(cls, folder, shape, with_hugo):
        count, size = generate.generate(folder / "content", folder / "hugo" if with_hugo else None, shape)
        return cls(folder, shape.groups, shape.articles, count, size)

    def edit_article(self, words):
        """Adds a sentence to one article, in both copies."""
        name = "articles/article-000000.md"
        for file in (self.content / name, self.hugo / "content" / name):
            if file.exists():
                with open(file, "a", encoding="utf-8") as text:
                    text.write(f"\n{words}\n")


class Snapshot:
    """Which files a folder holds, and when each was last replaced or written."""

    def __init__(self, folder):
        self.files = {}
        self.bytes = 0
        self.page_bytes = 0
        for parent, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(parent, name)
                status = os.lstat(path)
                # Not the time of the inode's own change: moving a folder into place is not writing.
                self.files[os.path.relpath(path, folder)] = (status.st_ino, status.st_mtime_ns, status.st_size)
                self.bytes += status.st_size
                if name.endswith(".html"):
                    self.page_bytes += status.st_size

    def written_since(self, before):
        return sum(1 for path, state in self.files.items() if before.files.get(path) != state)


class Measurer:
    def __init__(self, measure):
        self._measure = measure

    def run(self, program, corpus, before=None):
        """Seconds, megabytes and what came of it; ends the benchmark where the program fails.

        With `before`, a snapshot of the output, also how many files were written since.
        """
        output = corpus.output(program)
        command = [str(part) for part in (self._measure, *program.command(corpus, output))]
        done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        try:
            result = json.loads(done.stdout)
        except ValueError:
            sys.exit(f"Benchmarks/run: {program.name} could not be measured: {done.stderr[-2000:]}")
        if result["code"] != 0:
            sys.exit(f"Benchmarks/run: {program.name} ended with {result['code']}:\n{done.stderr[-2000:]}")
        written = Snapshot(output)
        # A program that is quick because it skipped pages must not look good.
        if len(written.files) < corpus.groups + corpus.articles:
            sys.exit(f"Benchmarks/run: {program.name} wrote {len(written.files)} files, fewer than there are pages")
        result["cpu"] = result["user"] + result["system"]
        if before:
            result["rewritten"] = written.written_since(before)
        return result | {"files": len(written.files), "bytes": written.bytes, "page_bytes": written.page_bytes}
