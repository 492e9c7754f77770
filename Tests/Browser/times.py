"""What times.js says, by a clock that stands still, in several zones; and that without it nothing is missing."""

from __future__ import annotations

import json
import re
import subprocess
from contextlib import asynccontextmanager
from datetime import datetime, timezone

from cases import Stage, expect, test
from visit import Visit, visit

AFTERNOON = "2026-11-24T20:00:00Z"
"""Tuesday, 3 pm in New York, in a week with a holiday."""


@asynccontextmanager
async def visit_at(stage: Stage, path: str, time: str, zone: str = "America/New_York", **options: object):
    """Opens a page with the browser's clock set to `time` and its time zone to `zone`."""
    async with visit(stage.browser, stage.sites.root, "/404.html", timezone_id=zone, **options) as seen:
        await seen.page.clock.install(time=time)
        await seen.go(path)
        yield seen


async def soon(seen: Visit) -> str:
    return (await seen.page.locator(".glance [data-soon]").text_content() or "").strip()


SAYS = [
    # group, moment, zone, what the page says
    ("first-steps", AFTERNOON, "America/New_York", "Next: today, 7:00 pm"),
    ("first-steps", AFTERNOON, "America/Detroit", "Next: today, 7:00 pm"),
    ("first-steps", AFTERNOON, "America/Los_Angeles", "Next: today, 4:00 pm your time"),
    ("first-steps", AFTERNOON, "Asia/Kolkata", "Next: today, 5:30 am your time"),
    ("first-steps", "2026-11-24T12:00:00Z", "Asia/Kolkata", "Next: tomorrow, 5:30 am your time"),
    ("first-steps", AFTERNOON, "Pacific/Auckland", "Next: today, 1:00 pm your time"),
    ("first-steps", "2026-11-25T00:00:00Z", "America/New_York", "Meeting now, until 8:00 pm"),
    ("first-steps", "2026-11-25T00:58:00Z", "Asia/Kolkata", "Meeting now, until 6:30 am your time"),
    ("first-steps", "2026-11-25T01:00:00Z", "America/New_York", "Next: Saturday, November 28, 10:00 am"),
    ("first-steps", "2026-11-27T15:00:00Z", "America/New_York", "Next: tomorrow, 10:00 am"),
    # Thanksgiving, and the day after: neither meets, and the drop-in is shut.
    ("wednesday-bridge", "2026-11-26T05:00:00Z", "America/New_York", "Next: Wednesday, December 2, 7:00 pm"),
    ("the-porch", "2026-11-25T22:59:00Z", "America/New_York", "Open now, until 6:00 pm"),
    ("the-porch", "2026-11-25T23:00:00Z", "America/New_York", "Closed now. Opens Friday, November 27, 10:00 am"),
    # What the page knows ends on January 10, and begins on October 31.
    ("first-steps", "2027-01-09T15:00:00Z", "America/New_York", "Meeting now, until 11:00 am"),
    ("first-steps", "2027-01-09T16:00:00Z", "America/New_York", ""),
    ("first-steps", "2027-01-12T12:00:00Z", "America/New_York", ""),
    ("first-steps", "2026-10-30T12:00:00Z", "America/New_York", ""),
    ("the-commons", AFTERNOON, "America/New_York", ""),
]


@test("A group's page says when it is next, in the visitor's time")
async def next_time(stage: Stage) -> None:
    problems = []

    for zone in sorted({line[2] for line in SAYS}):
        async with visit_at(stage, "/404.html", AFTERNOON, zone) as seen:
            for group, time, _, says in (line for line in SAYS if line[2] == zone):
                await seen.page.clock.set_system_time(time)
                await seen.go(f"/groups/{group}/")
                said = await soon(seen) if await seen.page.locator(".glance [data-soon]").count() else ""
                if said != says:
                    problems.append(f"{group} at {time} in {zone}: ‘{said}’ rather than ‘{says}’")
            # The picture of a page that one leaves at once may not have come.
            problems.extend(it for it in seen.complaints if not it.startswith("failed:"))
    expect(not problems, *problems)


@test("A page in Spanish speaks of time in Spanish")
async def in_spanish(stage: Stage) -> None:
    async with visit_at(stage, "/es/groups/first-steps/", AFTERNOON, "America/Los_Angeles") as seen:
        said = await soon(seen)
        expect(said == "Próxima: hoy, 16:00 en su hora local", said)
        date = await seen.page.locator(".dates > .next").text_content()
        expect("martes, 24 de noviembre" in date and "16:00 en su hora local" in date, date)


@test("Dates that are over are folded, the next is marked, each has the visitor's time with its day")
async def dates(stage: Stage) -> None:
    async with visit_at(stage, "/groups/wednesday-bridge/", AFTERNOON, "Asia/Kolkata") as seen:
        page = seen.page
        expect(await page.locator(".earlier .dates li").count() == 3, "three Wednesdays are over")
        marked = await page.locator(".dates > .next").all_text_contents()
        expect(len(marked) == 1, marked)
        expect("Wednesday, November 25, 2026, 7:00 to 8:15 pm" in marked[0], marked)
        expect("5:30 am your time, Thursday, November 26" in marked[0], marked)
        await page.get_by_text("Earlier dates").click()
        expect(await page.locator(".earlier .dates li").first.is_visible(), "the fold does not open")


@test("The page goes on telling the time: at a start, an end, midnight, and until what it knows ends")
async def goes_on(stage: Stage) -> None:
    async with visit_at(stage, "/groups/first-steps/", "2026-11-24T23:50:00Z") as seen:
        clock, line = seen.page.clock, seen.page.locator(".glance [data-soon]")
        expect(await soon(seen) == "Next: today, 7:00 pm", await soon(seen))
        await clock.run_for("10:01")
        expect(await soon(seen) == "Meeting now, until 8:00 pm", await soon(seen))
        await clock.run_for("01:00:00")
        expect(await soon(seen) == "Next: Saturday, November 28, 10:00 am", await soon(seen))
        # As after sleep: no timer runs, then the page is looked at again.
        await clock.set_system_time("2026-11-27T17:00:00Z")
        await seen.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        expect(await soon(seen) == "Next: tomorrow, 10:00 am", await soon(seen))
        await clock.run_for("12:00:01")
        expect(await soon(seen) == "Next: today, 10:00 am", await soon(seen))
        await clock.set_system_time("2027-03-01T17:00:00Z")
        await seen.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        expect(await line.is_hidden(), "an old page still claims something")
        expect(await seen.page.locator(".dates li").count() == 8, "the dates are not all back")
        expect(await seen.page.locator(".dates .next, .earlier, .your-time").count() == 0, "marks are left")


@test("Home shows what is on now or next among what needs no signing up, and which door is open")
async def home(stage: Stage) -> None:
    async with visit_at(stage, "/", "2026-11-25T20:00:00Z") as seen:
        shown = await seen.page.locator(".now li:visible").all_inner_texts()
        joined = "\n".join(shown)
        expect("The Porch" in joined and "Open now, until 6:00 pm" in joined, joined)
        expect("Wednesday Bridge" in joined and "Next: today, 7:00 pm" in joined, joined)
    async with visit_at(stage, "/", "2026-11-26T01:00:00Z") as seen:
        joined = "\n".join(await seen.page.locator(".now li:visible").all_inner_texts())
        expect("Open now" not in joined, joined)
        expect("Meeting now, until 8:15 pm" in joined, joined)


@test("Without script the pages are as they were")
async def without_script(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, "/groups/first-steps/", java_script_enabled=False) as seen:
        expect(await seen.page.locator("[data-soon]").first.is_hidden(), "an empty line shows")
        expect(await seen.page.locator(".dates li").count() == 8, "dates are missing")
        await seen.go("/")
        expect(await seen.page.locator(".now [data-soon]:visible, .now [data-box]:visible").count() == 0, "")


@test("The browser reads the same times as `waymark next` prints")
async def reads_the_same(stage: Stage) -> None:
    folder = stage.sites.root.folder
    printed = {}
    for line in json.loads(stage.sites.next("2026-10-31", weeks=12)):
        if not line.get("cancelled"):
            printed.setdefault(line["group"], []).append(
                [datetime.fromisoformat(line[key]).timestamp() * 1000 if key in line else None for key in ("start", "end")])
    async with visit(stage.browser, stage.sites.root, "/groups/first-steps/") as seen:
        first, until = await seen.page.evaluate("[waymarkTimes.from, waymarkTimes.until]")
        first += 86_400_000  # the day before the month is known in each group's own zone
        compared = 0
        for group, expected in printed.items():
            html = (folder / "groups" / group / "index.html").read_text()
            attribute = re.search(r'data-times="([^"]*)"', html)
            read = await seen.page.evaluate("(text) => waymarkTimes.read(text)", attribute.group(1) if attribute else "")
            found = [[it["start"], it.get("end")] for it in read if first <= it["start"] < until]
            expected = sorted(it for it in expected if first <= it[0] < until)
            expect(found == expected, f"{group}: the page has {len(found)} times, `waymark next` {len(expected)}")
            compared += len(found)
        expect(compared > 250, f"only {compared} times compared")
