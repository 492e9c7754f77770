"""Reads the calendars of a generated site with somebody else's programs, and compares each date with what `waymark next` says.
script/calendar-tests prepares what this needs and calls it.

    run.py WAYMARK [--groups N] [--seed N] [--keep FOLDER]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

import answers
from content import Writer
from files import Zones, file_problems
from reading import compare

AS_OF = "2026-11-21"


def build(waymark: Path, root: Path, content: Path) -> Path:
    output = root / "output"
    result = subprocess.run(
        [waymark, "build", "--quiet", "--as-of", AS_OF, "--content", content, "--themes", root / "themes",
         "--theme", "bare", "--output", output], capture_output=True, text=True)  # fmt: skip
    if result.returncode != 0:
        sys.exit(f"Tests/Calendars: the generated site does not build:\n{result.stderr[-4000:]}")
    return output


def main() -> int:
    parser = argparse.ArgumentParser(description="Compares generated calendars with what waymark next says.")
    parser.add_argument("waymark", type=Path)
    parser.add_argument("--groups", type=int, default=int(os.environ.get("WAYMARK_CALENDARS", "1000")))
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--keep", type=Path, help="a folder to leave the site in")
    arguments = parser.parse_args()
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="waymark-calendars.") as work:
        root = arguments.keep or Path(work)
        content = root / "content"
        writer = Writer(arguments.seed, Zones.names())
        writer.site(content, arguments.groups)
        answers.leave_out_impossible(arguments.waymark, content)
        answers.add_moves(arguments.waymark, content, writer)
        answers.bare_theme(root)
        said = answers.said(arguments.waymark, content)
        output = build(arguments.waymark, root, content)
        problems, compared, meetings = [], 0, 0
        tasks = [(output / f"groups/{group}/calendar.ics", said[group]) for group in sorted(said)]
        with ProcessPoolExecutor() as pool:
            for found, count, series in pool.map(compare, tasks, chunksize=50):
                problems += found
                compared += count
                meetings += series
        problems += file_problems(output, date(2024, 1, 1), date(2036, 1, 1))
    for problem in problems[:40]:
        print(problem, file=sys.stderr)
    seconds = time.monotonic() - start
    print(f"Calendars: {len(tasks)} groups, {meetings} meetings and dates beside them, {compared} dates compared, "
          f"{len(problems)} differences, {seconds:.0f} s")  # fmt: skip
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
