"""The sample site as the tests need it: at the root, below a base path, and without a quick exit."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from server import serve

REPOSITORY = Path(__file__).resolve().parents[2]

AS_OF = "2026-11-20"
"""A day on which the sample site has a notice to show and its listings are fresh."""


@dataclass(frozen=True)
class Site:
    folder: Path
    origin: str
    base: str

    def url(self, path: str) -> str:
        return self.origin + self.base + path.removeprefix("/")


@dataclass(frozen=True)
class Sites:
    root: Site
    below: Site
    without_exit: Site
    waymark: Path

    def next(self, day: str, weeks: int) -> str:
        """What `waymark next` prints of the sample site, as JSON."""
        command = [self.waymark, "next", "--from", day, "--weeks", str(weeks), "--format", "json"]
        command += ["--content", REPOSITORY / "content"]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def build_sites(waymark: Path, work: Path) -> Sites:
    content = REPOSITORY / "content"
    plain = work / "content"
    shutil.copytree(content, plain)
    remove_quick_exit(plain / "site.yaml")
    return Sites(
        waymark=waymark,
        root=build(waymark, content, work / "root", "/"),
        below=build(waymark, content, work / "below", "/support/"),
        without_exit=build(waymark, plain, work / "without-exit", "/"),
    )


def build(waymark: Path, content: Path, output: Path, base: str, stderr: int | None = None) -> Site:
    command = [waymark, "build", "--quiet", "--as-of", AS_OF, "--content", content, "--output", output]
    command += ["--themes", REPOSITORY / "themes", "--base-url", f"https://opendoor.example.org{base}"]
    subprocess.run(command, check=True, stderr=stderr)
    return Site(output, serve(output, base), base)


def build_content(waymark: Path, content: Path, output: Path) -> Site:
    """Builds other content than the sample's, whatever it warns of."""
    return build(waymark, content, output, "/", subprocess.DEVNULL)


def remove_quick_exit(settings: Path) -> None:
    """Takes the entry `quick-exit`, a line and those indented below it, out of site.yaml."""
    kept, inside = [], False
    for line in settings.read_text().splitlines(keepends=True):
        inside = line.startswith("quick-exit:") or (inside and line.startswith(" "))
        if not inside:
            kept.append(line)
    settings.write_text("".join(kept))
