"""Tests the sample site in a real browser. script/browser-tests prepares what this needs and calls it.

    run.py WAYMARK [--only WORDS] [--verbose]
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from playwright.async_api import async_playwright

import addresses  # noqa: F401  (importing a module registers its tests)
import eligibility  # noqa: F401
import every_page  # noqa: F401
import finder  # noqa: F401
import finder_oracle  # noqa: F401
import keep  # noqa: F401
import keyboard  # noqa: F401
import preview  # noqa: F401
import quick_exit  # noqa: F401
import schedule  # noqa: F401
import search  # noqa: F401
import times  # noqa: F401
import without_script  # noqa: F401
from cases import Results, Stage, run
from sites import build_sites

BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

# The browser's own errands are kept from the network, and so would be a page's.
FLAGS = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-background-networking"]


def browser_path() -> str:
    found = filter(None, [os.environ.get("CHROMIUM"), *map(shutil.which, BROWSERS)])
    path = next(found, None)
    if path is None:
        sys.exit("Tests/Browser: no Chromium here; set CHROMIUM to the path of one")
    return path


async def play(waymark: Path, only: str, verbose: bool) -> Results:
    with tempfile.TemporaryDirectory(prefix="waymark-browser.") as work:
        sites = build_sites(waymark, Path(work))
        async with async_playwright() as playwright:
            # Chromium's sandbox needs a user other than root.
            flags = FLAGS + (["--no-sandbox"] if os.geteuid() == 0 else [])
            browser = await playwright.chromium.launch(executable_path=browser_path(), args=flags)
            stage = Stage(browser, sites, Results(), verbose)
            await run(stage, only, at_once=2 * (os.cpu_count() or 2))
            await browser.close()
            return stage.results


def main() -> int:
    parser = argparse.ArgumentParser(description="Tests the sample site in a real browser.")
    parser.add_argument("waymark", type=Path, help="the program that builds the site")
    parser.add_argument("--only", default="", metavar="WORDS", help="run the tests whose names contain these")
    parser.add_argument("--verbose", action="store_true", help="name the tests that pass, and how long each took")
    arguments = parser.parse_args()
    start = time.monotonic()
    results = asyncio.run(play(arguments.waymark.resolve(), arguments.only, arguments.verbose))
    print(f"Browser tests: {results.passed} passed, {len(results.failures)} failed ({time.monotonic() - start:.0f} s)")
    return 1 if results.failures or not results.passed else 0


if __name__ == "__main__":
    sys.exit(main())
