"""Prints how long filters of the finder take in Chromium, and what is loaded for them, on an invented directory.

    .build/browser-venv/bin/python Tests/Browser/finder_benchmark.py .build/release/waymark [GROUPS]

script/browser-tests makes the environment; GROUPS is 5,000 where it is left out.
"""

from __future__ import annotations

import asyncio
import gzip
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.async_api import async_playwright

from run import FLAGS, browser_path
from sites import REPOSITORY, Site, build_content

# Presses a control and measures until the list is there (script) and until it has been painted.
MEASURE = """
async () => {
  const turn = () => new Promise((done) => { const it = new MessageChannel(); it.port1.onmessage = done; it.port2.postMessage(0); });
  const main = document.getElementById('page_finder-main');
  const field = document.getElementById('page_finder-words');
  const sort = document.getElementById('page_finder-sort');
  const find = (name) => document.querySelector(`#page_finder-form input${name}`);
  const box = (name) => () => find(name).click();
  const choose = (value) => () => { sort.value = value; sort.dispatchEvent(new Event('change')); };
  const type = (words) => () => { field.value = words; field.form.requestSubmit(); };
  const steps = [
    ['Monday, and loading', box('[value=monday]')], ['Online', box('[value=online]')], ['Friday too', box('[value=friday]')],
    ['Monday off', box('[value=monday]')], ['a program', box('[name=program]')], ['in the next 24 hours', box('[value=day]')], ['sort by what is next', choose('next')],
    ['24 hours off', box('[value=day]')], ['the program off', box('[name=program]')], ['an audience', box('[name=audience]')],
    ['‘grief’, and loading', type('grief')], ['‘family’', type('family')], ['no words', type('')],
  ];
  const lines = [];
  for (const [name, act] of steps) {
    const start = performance.now();
    act();
    do await turn(); while (main.hasAttribute('aria-busy'));
    const shown = performance.now();
    main.getBoundingClientRect();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    lines.push([name, document.querySelector('#page_finder-heading .count').textContent, shown - start, performance.now() - start]);
  }
  return lines;
}
"""


def sizes(site: Site) -> None:
    page = site.folder / "groups/index.html"
    files = [page, *sorted((site.folder / "data").glob("finder*")), *sorted((site.folder / "assets").glob("*.*s"))]
    for file in files:
        data = file.read_bytes()
        print(f"{len(data):>9} bytes, {len(gzip.compress(data)):>7} compressed  {file.relative_to(site.folder)}")


async def measure(site: Site) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_path(), args=[*FLAGS, "--no-sandbox"])
        page = await browser.new_page(viewport={"width": 1280, "height": 900})
        await page.clock.set_fixed_time("2026-11-24T20:00:00Z")
        await page.goto(site.url("/groups/"))
        await page.wait_for_load_state("networkidle")
        for name, count, shown, painted in await page.evaluate(MEASURE):
            print(f"{shown:6.0f} ms until shown, {painted:4.0f} ms until painted  {name}: {count}")
        await browser.close()


def main() -> None:
    waymark, groups = Path(sys.argv[1]).resolve(), sys.argv[2] if len(sys.argv) > 2 else "5000"
    with tempfile.TemporaryDirectory(prefix="waymark-finder.") as folder:
        content = Path(folder) / "content"
        command = [sys.executable, REPOSITORY / "Benchmarks/generate.py", content, "--groups", groups, "--articles", "0"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        site = build_content(waymark, content, Path(folder) / "site")
        sizes(site)
        asyncio.run(measure(site))


if __name__ == "__main__":
    main()
