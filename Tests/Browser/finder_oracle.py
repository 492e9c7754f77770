"""The finder against a straightforward filter in Python over data/groups.json, on an invented directory of some hundred groups."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from cases import Stage, expect, expect_none, test
from sites import AS_OF, REPOSITORY, Site, build_content
from visit import until, visit

GROUPS = 260
COMBINATIONS = 300
AT_ONCE = 40
"""How many cards the finder shows before it is asked for more."""
SEED = 20261121
NOW = "2026-11-24T20:00:00Z"

HOURS = {
    # what the invented groups with opening hours say, and when that is
    "Always open": (range(7), ["morning", "afternoon", "evening", "night"]),
    "Monday to Friday, 10:00 am to 4:00 pm": (range(5), ["morning", "afternoon"]),
}

DAYS = {"MO": "monday", "TU": "tuesday", "WE": "wednesday", "TH": "thursday", "FR": "friday", "SA": "saturday", "SU": "sunday"}
WEEK = list(DAYS.values())

# For each combination: chooses its boxes, and returns the count, the first groups shown, and the counts beside all values.
FIND = """
async (combinations) => {
  const boxes = [...document.querySelectorAll('#page_finder-form input[type=checkbox]')];
  const pause = () => new Promise((done) => { const it = new MessageChannel(); it.port1.onmessage = done; it.port2.postMessage(0); });
  const number = (element) => Number(element.textContent.replace(/\\D/g, ''));
  const results = [];
  for (const chosen of combinations) {
    for (const box of boxes) box.checked = (chosen[box.name] || []).includes(box.value);
    boxes[0].dispatchEvent(new Event('change', { bubbles: true }));
    await pause();
    const counts = {};
    for (const box of boxes) (counts[box.name] ??= {})[box.value] = number(box.closest('label').querySelector('.count'));
    results.push({
      shown: [...document.querySelectorAll('#page_finder-list > li .card-title a')].map((a) => a.getAttribute('href').split('/')[2]),
      total: number(document.querySelector('#page_finder-heading .count')),
      counts,
    });
  }
  return results;
}
"""


def part_of_day(start: str) -> str:
    hour = int(start[:2])
    return "morning" if 5 <= hour < 12 else "afternoon" if 12 <= hour < 17 else "evening" if 17 <= hour < 22 else "night"


def days(meeting: dict) -> set[str]:
    """The days of the week that a rule names, or on which its single dates are; the rest of it says in which weeks."""
    if "dates" in meeting:
        dates = [date.fromisoformat(it) for it in meeting["dates"]]
        return {WEEK[it.weekday()] for it in dates if it >= date.fromisoformat(AS_OF)}
    parts = dict(part.split("=") for part in meeting["rrule"].split(";"))
    if parts["FREQ"] == "DAILY" and "BYDAY" not in parts:
        return set(WEEK)
    return {DAYS[day.lstrip("-+0123456789")] for day in parts.get("BYDAY", "").split(",") if day}


def is_over(meeting: dict) -> bool:
    last = meeting.get("until") or max(meeting.get("dates", ["9999"]))
    return last < AS_OF


def with_parents(topics: list[str], parents: dict[str, str | None]) -> set[str]:
    found: set[str] = set()
    for topic in topics:
        current: str | None = topic
        while current and current not in found:
            found.add(current)
            current = parents[current]
    return found


def facets(group: dict, parents: dict[str, str | None]) -> dict[str, set[str]]:
    """What a group has, as a partner reads it from the data."""
    schedule = [meeting for meeting in group.get("schedule", []) if not is_over(meeting)]
    hours = [HOURS[line] for line in group.get("hours", [])]
    cost = group.get("cost")
    return {
        "day": set().union(*map(days, schedule), *([WEEK[day] for day in span] for span, _ in hours)),
        "time": {part_of_day(meeting["start"]) for meeting in schedule}.union(*(parts for _, parts in hours)),
        "format": set(group.get("formats", [])),
        "topic": with_parents(group.get("topics", []), parents),
        "audience": set(group.get("audiences", [])),
        "language": set(group.get("languages", [])) | set(group.get("interpretation", [])),
        "program": {group["program"]} if "program" in group else set(),
        "feature": set(group.get("features", [])),
        "kind": {group["kind"]},
        "status": {group["status"]},
        "cost": set() if cost is None else {"free" if cost == "Free" else "paid"},
        "registration": {group["registration"]["required"]} if "registration" in group else set(),
    }


def topic_parents(content: Path) -> dict[str, str | None]:
    """Reads the little that topics.yaml of the invented directory uses of YAML."""
    parents: dict[str, str | None] = {}
    current = ""
    for line in (content / "topics.yaml").read_text().splitlines():
        if line and not line.startswith((" ", "#")):
            current = line.split(":")[0]
            parents[current] = None
        elif line.strip().startswith("parent:"):
            parents[current] = line.split(":")[1].strip()
    return parents


def matches(group: dict[str, set[str]], chosen: dict[str, list[str]]) -> bool:
    return all(group[facet] & set(values) for facet, values in chosen.items())


def combinations(groups: list[dict[str, set[str]]]) -> list[dict[str, list[str]]]:
    rng = random.Random(SEED)
    values = {facet: sorted(set().union(*(group[facet] for group in groups))) for facet in groups[0]}
    names = [facet for facet, found in values.items() if len(found) > 1]
    return [
        {
            facet: rng.sample(values[facet], rng.randint(1, min(3, len(values[facet]) - 1)))
            for facet in rng.sample(names, rng.choice([1, 1, 2, 2, 3, 4]))
        }
        for _ in range(COMBINATIONS)
    ]


def invented(stage: Stage, work: Path) -> Site:
    content = work / "content"
    command = [sys.executable, REPOSITORY / "Benchmarks/generate.py", content, "--groups", str(GROUPS), "--articles", "0"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return build_content(stage.sites.waymark, content, work / "site")


@test("The finder finds what a plain filter over the published data finds, and counts right")
async def agrees(stage: Stage) -> None:
    with tempfile.TemporaryDirectory(prefix="waymark-finder.") as folder:
        work = Path(folder)
        site = await asyncio.to_thread(invented, stage, work)
        data = json.loads((site.folder / "data/groups.json").read_text())["groups"]
        parents = topic_parents(work / "content")
        groups = {group["slug"]: facets(group, parents) for group in data}
        problems = []
        async with visit(stage.browser, site, "/404.html") as seen:
            await seen.page.wait_for_load_state("networkidle")
            await seen.page.clock.install(time=NOW)
            await seen.go("/groups/#?sort=next")
            await until(seen.page, "!document.getElementById('page_finder-more').hidden")
            await seen.page.locator("#page_finder-sort").select_option("name")
            asked = combinations(list(groups.values()))
            for chosen, found in zip(asked, await seen.page.evaluate(FIND, asked), strict=True):
                expect(chosen.keys() <= found["counts"].keys(), f"nothing offers all of {list(chosen)}")
                wanted = [slug for slug, group in groups.items() if matches(group, chosen)]
                shown = set(found["shown"])
                if found["total"] != len(wanted) or len(shown) != min(AT_ONCE, len(wanted)) or not shown <= set(wanted):
                    problems.append(f"{chosen}: {found['total']} found, {len(wanted)} wanted")
                for facet in {next(iter(chosen)), "day"}:
                    others = {name: values for name, values in chosen.items() if name != facet}
                    for value, counted in found["counts"][facet].items():
                        right = sum(matches(group, others | {facet: [value]}) for group in groups.values())
                        if counted != right:
                            problems.append(f"{chosen}: {facet} {value} says {counted}, has {right}")
            problems += seen.complaints + seen.strangers()
        expect_none(problems[:10])
