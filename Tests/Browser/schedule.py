"""The week: its next seven days by a clock that stands still, as columns and as a list, and on paper."""

from __future__ import annotations

import tempfile
from pathlib import Path

from cases import Stage, expect, test
from times import AFTERNOON, visit_at
from visit import Visit, until, visit

DAYS = "[...document.querySelectorAll('.week > [data-weekday] > h2')].map((it) => it.innerText.replace(/\\s+/g, ' '))"


async def line(seen: Visit, day: str, group: str) -> str:
    """What a day says of a group, on one line."""
    entry = seen.page.locator(f".week > section:has(#day_{day}) li", has_text=group).first
    return " ".join((await entry.inner_text()).split())


@test("The week begins with today, with a date at each day")
async def begins_today(stage: Stage) -> None:
    async with visit_at(stage, "/schedule/", AFTERNOON) as seen:
        days = await seen.page.evaluate(DAYS)
        expect(days[0] == "Tuesday today, November 24", days)
        expect(days[1] == "Wednesday tomorrow, November 25", days)
        expect(days[6] == "Monday November 30", days)
        marked = await seen.page.locator(".week > .today").count()
        expect(marked == 1, f"{marked} days are marked as today")


@test("A day of the week says what is over, going on and skipped")
async def marks(stage: Stage) -> None:
    async with visit_at(stage, "/schedule/", "2026-11-25T00:30:00Z") as seen:
        expect((await line(seen, "tuesday", "Morning Check-In")).endswith("over"), "the morning is not over")
        expect("Meeting now, until 8:00 pm" in await line(seen, "tuesday", "First Steps"), "nothing goes on")
        thursday = await line(seen, "thursday", "Puentes")
        expect("Not on November 26: Thanksgiving Day" in thursday and "Not this week" in thursday, thursday)
        expect("Not this week" not in await line(seen, "wednesday", "Wednesday Bridge"), "it does meet")


@test("In another zone each line says the visitor's time, with the day where it differs")
async def elsewhere(stage: Stage) -> None:
    async with visit_at(stage, "/schedule/", AFTERNOON, "Pacific/Auckland") as seen:
        days = await seen.page.evaluate(DAYS)
        expect(days[0] == "Tuesday November 24", f"it is Wednesday in Auckland: {days[0]}")
        said = await line(seen, "wednesday", "Wednesday Bridge")
        expect(said.endswith("tomorrow, 1:00 pm your time"), said)
    async with visit_at(stage, "/schedule/", AFTERNOON, "America/Los_Angeles") as seen:
        said = await line(seen, "tuesday", "First Steps")
        expect(said.endswith("4:00 pm your time"), said)


@test("What begins in the next 24 hours stands on top, by the visitor's clock")
async def soon(stage: Stage) -> None:
    async with visit_at(stage, "/schedule/", AFTERNOON, "Asia/Kolkata") as seen:
        listed = await seen.page.locator("#schedule_soon li").all_inner_texts()
        expect(listed[:2] == ["today, 4:30 am your time After Treatment", "today, 5:30 am your time First Steps"], *listed)
        expect(all("Sunrise" not in it or "today" in it for it in listed), *listed)


@test("A week that is months old claims nothing, and one without script is the regular week")
async def old(stage: Stage) -> None:
    async with visit_at(stage, "/schedule/", "2027-03-02T17:00:00Z") as seen:
        expect((await seen.page.evaluate(DAYS))[0] == "Monday", "the days are out of order")
        expect(await seen.page.locator("#schedule_soon").is_hidden(), "an old page names what is next")
    async with visit(stage.browser, stage.sites.root, "/schedule/", java_script_enabled=False) as seen:
        expect(await seen.page.locator(".week > section").count() == 8, "days are missing")
        expect(await seen.page.locator(".agenda-state, .over, .today").count() == 0, "something is marked")
        expect(await seen.page.locator("#schedule_soon").is_hidden(), "an empty list shows")


@test("On a desk the days stand side by side, on a telephone below each other")
async def layout(stage: Stage) -> None:
    tops = "[...document.querySelectorAll('.week > [data-weekday]')].map((it) => it.getBoundingClientRect().top)"
    async with visit_at(stage, "/schedule/", AFTERNOON) as seen:
        expect(len(set(await seen.page.evaluate(tops))) == 1, "the days are no columns")
        await seen.page.set_viewport_size({"width": 360, "height": 800})
        expect(len(set(await seen.page.evaluate(tops))) == 7, "the days are no list")


@test("A link to a day leads there after the days are put in order")
async def anchors(stage: Stage) -> None:
    async with visit_at(stage, "/schedule/#day_saturday", AFTERNOON, width=360) as seen:
        await until(seen.page, "document.querySelector('.week > section').matches('.today')")
        top = await seen.page.locator("#day_saturday").evaluate("(it) => it.getBoundingClientRect().top")
        expect(0 <= top < 200, f"Saturday stands at {top:.0f} px")


@test("On paper the week takes two sheets at most, Letter and A4, and a button prints it")
async def paper(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, "/schedule/print/") as seen:
        button = seen.page.get_by_role("button", name="Print")
        await seen.page.evaluate("window.print = () => { window.printed = true; }")
        await button.click()
        expect(await seen.page.evaluate("window.printed"), "the button does not print")
        for paper in ("Letter", "A4"):
            with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
                await seen.page.pdf(path=file.name, format=paper)
                sheets = Path(file.name).read_bytes().count(b"/Type /Page\n")
            expect(1 <= sheets <= 2, f"{sheets} sheets of {paper}")
    async with visit(stage.browser, stage.sites.root, "/schedule/print/", java_script_enabled=False) as seen:
        expect(await seen.page.get_by_role("button", name="Print").count() == 0, "a button that does nothing shows")
