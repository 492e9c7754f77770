"""What Waymark itself says about a generated site."""

from __future__ import annotations

import json
import re
import subprocess
from collections import defaultdict
from datetime import date, datetime
from pathlib import Path

from content import FIRST_DAY, LAST_DAY, Writer

WEEKS = (LAST_DAY - FIRST_DAY).days // 7


def bare_theme(root: Path) -> None:
    """A theme whose pages are empty: only the calendars are of interest."""
    templates = root / "themes/bare/templates"
    templates.mkdir(parents=True, exist_ok=True)
    (root / "themes/bare/theme.yaml").write_text("extra:\n  kind: bare\n")
    for name in """home groups group schedule eligibility articles article programs program places place facet facet-value page
                not-found redirect group-list kept schedule-print search""".split():
        (templates / f"{name}.mustache").write_text("<!DOCTYPE html>\n")


def leave_out_impossible(waymark: Path, content: Path) -> None:
    """Takes away the groups whose rule, made by chance, never comes: Waymark refuses them."""
    while True:
        result = subprocess.run([waymark, "next", "--content", content, "--weeks", "1"], capture_output=True, text=True)
        if result.returncode == 0:
            return
        named = set(re.findall(r"groups/(g\d+)\.yaml:\d+:\d+: error", result.stderr))
        others = [line for line in result.stderr.splitlines() if ": error" in line and "/groups/" not in line]
        if not named or others:
            raise SystemExit(f"Tests/Calendars: content that cannot be:\n{result.stderr[:4000]}")
        for name in named:
            (content / f"groups/{name}.yaml").unlink()


def occurrences(waymark: Path, content: Path) -> list[dict]:
    result = subprocess.run(
        [waymark, "next", "--content", content, "--from", str(FIRST_DAY), "--weeks", str(WEEKS), "--format", "json"],
        capture_output=True, text=True, check=True)  # fmt: skip
    return json.loads(result.stdout)


def add_moves(waymark: Path, content: Path, writer: Writer) -> None:
    """Moves some dates of some groups: which they have, only Waymark knows."""
    dates: dict[str, list[date]] = defaultdict(list)
    for found in occurrences(waymark, content):
        dates[found["group"]].append(datetime.fromisoformat(found["start"]).date())
    for file in sorted((content / "groups").glob("*.yaml")):
        text = file.read_text()
        if text.count("moved: []") == 1 and text.count("\n  - ") == 1:
            moves = writer.moves(sorted(set(dates[file.stem])), "online:" in text and "place:" in text)
            text = text.replace("    moved: []", "\n".join(moves)) if moves else text
        file.write_text(re.sub(r"\n +moved: \[\]", "", text))
    leave_out_impossible(waymark, content)


def said(waymark: Path, content: Path) -> dict[str, list[dict]]:
    groups: dict[str, list[dict]] = {file.stem: [] for file in (content / "groups").glob("*.yaml")}
    for found in occurrences(waymark, content):
        groups[found["group"]].append(found)
    for name, found in groups.items():
        text = (content / f"groups/{name}.yaml").read_text()
        for entry in found:
            # A meeting that does not say when it began is in the calendar from this year on.
            entry["undated"] = text.count("\n    from: ") < text.count("\n  - id: ")
    return groups
