"""The finder on the page of all groups: filters, words, distance, the address, and what it leaves behind (nothing)."""

from __future__ import annotations

import gzip
from contextlib import asynccontextmanager

from accessibility import COLORS, prepare, violations
from cases import Stage, expect, expect_none, test
from every_page import STORED
from sites import Site
from visit import Visit, until, visit

AFTERNOON = "2026-11-24T20:00:00Z"
"""Tuesday, 3 pm in New York, in a week with a holiday."""

MOST_SCRIPT_BYTES = 15_000
ZONES = ["America/New_York", "Asia/Kolkata", "Pacific/Auckland"]

# What is pressed must stay where it is: its place in the window before and after.
PLACE = "e => [Math.round(e.getBoundingClientRect().left), Math.round(e.getBoundingClientRect().top)].join()"

OPEN_ALL = "for (const it of document.querySelectorAll('.finder details')) it.open = true"


@asynccontextmanager
async def finder(stage: Stage, path: str = "/groups/", *, site: Site | None = None, **options: object):
    """Opens the page of all groups at a fixed time."""
    async with visit(stage.browser, site or stage.sites.root, "/404.html", **options) as seen:
        # What is still loading when one goes on counts as failed.
        await seen.page.wait_for_load_state("networkidle")
        await seen.page.clock.install(time=AFTERNOON)
        await seen.go(path)
        yield seen


async def names(seen: Visit) -> list[str]:
    return await seen.page.locator("#page_finder-list > li:visible .card-title").all_inner_texts()


async def count(seen: Visit) -> str:
    return await seen.page.locator("#page_finder-heading .count").inner_text()


async def rest(seen: Visit) -> None:
    """Until what was asked for is shown, and said."""
    await seen.page.clock.run_for(300)
    await seen.page.wait_for_selector("#page_finder-main:not([aria-busy])", state="attached")
    await seen.page.clock.run_for(1000)


async def choose(seen: Visit, *labels: str) -> None:
    """Presses boxes by their words, the pieces they are folded into opened first."""
    await seen.page.evaluate(OPEN_ALL)
    for label in labels:
        await box(seen, label).check()
    await rest(seen)


def box(seen: Visit, label: str):
    return seen.page.locator(f"#page_finder-form label:has([data-name]:text-is('{label}')) input")


async def fragment(seen: Visit) -> str:
    return await seen.page.evaluate("location.hash")


@test("Filters narrow the list: values of a facet are alternatives, facets add up")
async def narrows(stage: Stage) -> None:
    async with finder(stage) as seen:
        everything = await names(seen)
        await choose(seen, "Online")
        online = await names(seen)
        await choose(seen, "Monday")
        monday = await names(seen)
        await choose(seen, "Friday")
        both = await names(seen)
        expect(0 < len(monday) < len(both) < len(online) < len(everything), monday, both, online)
        expect(set(monday) <= set(both) <= set(online) <= set(everything), "a filter adds groups")
        expect(await count(seen) == f"{len(both)} groups", await count(seen))
        chips = await seen.page.locator("#page_finder-chips button").all_inner_texts()
        expect(chips == ["Monday", "Friday", "Online"], chips)
        await seen.page.get_by_role("button", name="Clear all").click()
        await rest(seen)
        expect(await names(seen) == everything, "the list does not come back as it was")
        expect_none(seen.complaints + seen.strangers())


@test("The count of a value is what choosing it gives")
async def live_counts(stage: Stage) -> None:
    async with finder(stage, "/groups/#?format=online&topic=recovery") as seen:
        await rest(seen)
        problems = []
        for label in ("Monday", "Evening", "Women", "English", "In the next 24 hours"):
            counted = int(await box(seen, label).locator("xpath=../span[@class='count']").text_content())
            await choose(seen, label)
            if len(await names(seen)) != counted:
                problems.append(f"{label}: {counted} promised, {len(await names(seen))} shown")
            await box(seen, label).uncheck()
            await rest(seen)
        expect_none(problems)


for width in (360, 1280):

    @test(f"The finder works by keyboard at {width} px, and what is pressed stays where it is")
    async def by_keyboard(stage: Stage, width: int = width) -> None:
        async with finder(stage, width=width) as seen:
            page = seen.page
            await page.locator("#page_finder-words").focus()
            if width < 960:
                await page.keyboard.press("Tab")
                expect(await page.evaluate("document.activeElement.tagName") == "SUMMARY", "Tab misses the filters")
                await page.keyboard.press("Enter")
            await page.keyboard.press("Tab")
            await page.keyboard.press("Tab")
            await page.keyboard.press("Tab")
            await page.keyboard.press("Enter")
            await page.keyboard.press("Tab")
            focused = page.locator(":focus")
            expect(await focused.get_attribute("value") == "monday", await focused.evaluate("e => e.outerHTML"))
            problems = []
            for key in ("Space", "Space", "Space"):
                before = await focused.evaluate(PLACE)
                await page.keyboard.press(key)
                await rest(seen)
                after = await focused.evaluate(PLACE)
                if before != after:
                    problems.append(f"what is pressed moves from {before} to {after}")
            expect_none(problems)
            expect(len(await names(seen)) > 0, "nothing is shown")
            if width < 960:
                await page.get_by_role("button", name="Show 1").click()
                expect(await page.evaluate("document.activeElement.id") == "page_finder-main", "not led to the list")
                expect(not await page.locator("#page_finder-panel").evaluate("e => e.open"), "the filters stay open")


@test("Taking away the last chip leaves the keyboard somewhere sensible")
async def chips(stage: Stage) -> None:
    async with finder(stage, "/groups/#?day=monday&format=online") as seen:
        await rest(seen)
        for place in ("BUTTON", "SECTION"):
            await seen.page.locator("#page_finder-chips button").first.focus()
            await seen.page.keyboard.press("Enter")
            await rest(seen)
            where = await seen.page.evaluate("document.activeElement.tagName")
            expect(where == place, f"the keyboard is at {where}")


@test("Where nothing fits, the page says which filter to drop, and drops it")
async def none_found(stage: Stage) -> None:
    async with finder(stage, "/groups/#?day=monday&format=hybrid") as seen:
        await rest(seen)
        expect(await names(seen) == [], await names(seen))
        ways = await seen.page.locator("#page_finder-ways button").all_inner_texts()
        expect(len(ways) == 2 and ways[0].startswith("Without ‘Monday’ there would be "), *ways)
        links = await seen.page.locator("#page_finder-none a").evaluate_all("all => all.map((a) => a.getAttribute('href'))")
        expect(links == ["/groups/", "/eligibility/", "#page_crisis"], links)
        await seen.page.locator("#page_finder-ways button").first.click()
        await rest(seen)
        expect(f"would be {await count(seen)}" in ways[0], ways[0], await count(seen))


WORDS = [
    # path, what is typed, a group that must be among those found, one that must not
    ("/groups/", "GRIEF", "After a Loss", "Sunrise Meeting"),
    ("/groups/", "parent", "Parents Together", "Sunrise Meeting"),
    ("/groups/", "parenting", "Parents Together", "Sunrise Meeting"),
    ("/groups/", "pareñts", "Parents Together", "Sunrise Meeting"),
    ("/groups/", "veter", "Veterans’ Table", "Sunrise Meeting"),
    ("/groups/", "table for veterans", "Veterans’ Table", "Open Table"),
    ("/es/groups/", "recuperacion", "Primeros pasos", None),
    ("/es/groups/", "ESPAÑOL", "Puentes", None),
    ("/es/groups/", "duelos", None, "Primeros pasos"),
]


@test("Words find groups whatever their accents, case and endings")
async def words(stage: Stage) -> None:
    problems = []
    for path in ("/groups/", "/es/groups/"):
        async with finder(stage, path) as seen:
            for _, typed, wanted, unwanted in [line for line in WORDS if line[0] == path]:
                await seen.page.locator("#page_finder-words").fill(typed)
                await rest(seen)
                found = await names(seen)
                if not found or (wanted and wanted not in found) or unwanted in found:
                    problems.append(f"‘{typed}’ finds {found}")
            expect_none(seen.complaints)
    expect_none(problems)


@test("The count is said once, politely, after things have come to rest")
async def announces(stage: Stage) -> None:
    async with finder(stage) as seen:
        await seen.page.evaluate("""
          window.said = [];
          new MutationObserver(() => window.said.push(document.getElementById('page_finder-status').textContent))
            .observe(document.getElementById('page_finder-status'), { childList: true, characterData: true, subtree: true });
        """)
        await seen.page.evaluate("""
          for (const value of ['online', 'monday', 'friday']) document.querySelector(`.finder input[value=${value}]`).click();
        """)
        await rest(seen)
        said = [it for it in await seen.page.evaluate("window.said") if it and "…" not in it]
        expect(said == [await count(seen)], *said)
        regions = await seen.page.locator("main [role=status], main [aria-live]").count()
        expect(regions == 1, f"{regions} live regions")


@test("The address follows, a shared link restores, Back and reload bring the search back")
async def address(stage: Stage) -> None:
    async with finder(stage, site=stage.sites.without_exit) as seen:
        await choose(seen, "Monday", "Friday", "Online")
        expect(await fragment(seen) == "#?day=monday&day=friday&format=online", await fragment(seen))
        await seen.page.locator("#page_finder-sort").select_option("next")
        await seen.page.locator("#page_finder-words").fill("sleep")
        await rest(seen)
        link = await fragment(seen)
        expect(link.endswith("&q=sleep&sort=next"), link)
        wanted = await names(seen)
        expect(await seen.page.evaluate("history.length") <= 3, "each change is a step of Back")
        await seen.page.locator("#page_finder-list a").first.click()
        await seen.page.wait_for_url("**/groups/*/")
        await seen.page.go_back()
        await rest(seen)
        expect(await names(seen) == wanted, "Back shows something else")
    async with finder(stage, "/groups/" + link, site=stage.sites.without_exit) as other:
        await rest(other)
        expect(await names(other) == wanted, "the link shows something else")
        expect(await other.page.locator("#page_finder-words").input_value() == "sleep", "the words are gone")


@test("Where visitors may have to leave without a trace, the address holds a search only if they ask")
async def address_with_exit(stage: Stage) -> None:
    async with finder(stage) as seen:
        await choose(seen, "Monday", "Online")
        expect(await fragment(seen) == "", await fragment(seen))
        keep = seen.page.get_by_role("button", name="Keep this search in the address")
        await keep.click()
        expect(await fragment(seen) == "#?day=monday&format=online", await fragment(seen))
        expect(not await keep.is_visible(), "it still offers to keep the search")
        await box(seen, "Monday").uncheck()
        await rest(seen)
        expect(await fragment(seen) == "#?format=online", "what was asked to be kept is no longer true")


NEAR = {"geolocation": {"latitude": 43.0, "longitude": -71.5}, "permissions": ["geolocation"]}


@test("Near me asks the device on a press alone, sorts by distance, and puts nothing into the address")
async def near_me(stage: Stage) -> None:
    async with finder(stage, site=stage.sites.without_exit, **NEAR) as seen:
        await seen.page.evaluate("""
          const ask = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
          window.asked = 0;
          navigator.geolocation.getCurrentPosition = (...rest) => { window.asked += 1; ask(...rest); };
          void 0;
        """)
        await choose(seen, "In person")
        expect(await seen.page.evaluate("window.asked") == 0, "it asks unbidden")
        requests = len(seen.requests)
        await seen.page.get_by_role("button", name="Near me").click()
        await seen.page.wait_for_selector("[data-far]")
        await rest(seen)
        lines = await seen.page.locator("[data-far]").all_inner_texts()
        far = [float(line.split()[0].replace(",", "")) for line in lines]
        expect(len(far) > 2 and far == sorted(far), *lines)
        expect("mi) away" in lines[0], lines[0])
        expect(await fragment(seen) == "#?format=in-person", await fragment(seen))
        expect(len(seen.requests) == requests, *seen.requests[requests:])
        await seen.page.locator("#page_finder-within").select_option("100")
        await rest(seen)
        expect(await fragment(seen) == "#?format=in-person", await fragment(seen))
        expect(await seen.page.locator("#page_finder-chips button").count() == 2, "the distance has no chip")


@test("A device that says nothing of where it is leaves a city to choose")
async def no_position(stage: Stage) -> None:
    async with finder(stage) as seen:
        await seen.page.evaluate(OPEN_ALL)
        await seen.page.evaluate("navigator.geolocation.getCurrentPosition = (_, failed) => failed({ code: 1 }); void 0")
        await seen.page.get_by_role("button", name="Near me").click()
        said = await seen.page.locator("#page_finder-status").inner_text()
        expect("choose a city" in said, said)
        await seen.page.locator("#page_finder-origin").select_option(index=2)
        await rest(seen)
        lines = await seen.page.locator("[data-far]").count()
        expect(lines > 3, f"{lines} groups say how far they are")


@test("What is soon is the same everywhere, and cards say it by the visitor's clock")
async def in_zones(stage: Stage) -> None:
    found = {}
    for zone in ZONES:
        async with finder(stage, "/groups/#?soon=day&sort=next", timezone_id=zone) as seen:
            await rest(seen)
            found[zone] = await names(seen)
            lines = await seen.page.locator("#page_finder-list [data-soon]:visible").all_inner_texts()
            own = [line for line in lines if "your time" in line]
            expect(bool(own) == (zone != "America/New_York"), zone, *lines)
            expect_none(seen.complaints)
    expect(len({tuple(it) for it in found.values()}) == 1, *found.items())
    expect("First Steps" in found["Asia/Kolkata"], *found["Asia/Kolkata"])


@test("A page that is older than what it knows claims nothing to be soon")
async def too_old(stage: Stage) -> None:
    async with finder(stage) as seen:
        await seen.page.clock.install(time="2027-03-02T12:00:00Z")
        await seen.go("/groups/#?soon=day")
        await rest(seen)
        shown = await names(seen)
        expect(all(it in ("The Commons", "The Listening Line") for it in shown), *shown)


@test("Without script the list is whole, and no control that does nothing is in sight")
async def without_script(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, "/groups/", java_script_enabled=False) as seen:
        shown = await seen.page.locator("#page_finder-list > li:visible").count()
        expect(shown > 25, f"{shown} groups")
        controls = await seen.page.locator("main :is(input, select, button):visible").count()
        expect(controls == 0, f"{controls} controls")
        expect(await seen.page.locator(".facets summary:visible").count() > 3, "the other ways are not in sight")


STATES = [("none chosen", ""), ("chosen", "#?day=monday&q=grief"), ("nothing found", "#?day=monday&format=hybrid")]

for width in (360, 1280):
    for state, hash in STATES:

        @test(f"The finder is accessible at {width} px: {state}")
        async def accessible(stage: Stage, width: int = width, hash: str = hash) -> None:
            async with finder(stage, "/groups/" + hash, width=width) as seen:
                await seen.page.evaluate(OPEN_ALL)
                await rest(seen)
                # axe waits by the clock.
                await seen.page.clock.resume()
                await prepare(seen.page)
                problems = await violations(seen.page)
                await seen.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
                expect_none(problems + await violations(seen.page, COLORS))
                wide = await seen.page.evaluate("document.documentElement.scrollWidth - innerWidth")
                expect(wide <= 0, f"{wide} px too wide")


@test("Targets of the finder are at least 24 px high and wide")
async def targets(stage: Stage) -> None:
    async with finder(stage, "/groups/#?day=monday", width=360) as seen:
        await seen.page.evaluate(OPEN_ALL)
        await rest(seen)
        small = await seen.page.evaluate("""
          [...document.querySelectorAll('.finder :is(button, select, summary, label.finder-choice, input[type=search])')]
            .filter((e) => e.checkVisibility())
            .filter((e) => e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24)
            .map((e) => e.outerHTML.slice(0, 80))
        """)
        expect_none(small)


@test("Using the finder stores nothing and asks no other host")
async def leaves_nothing(stage: Stage) -> None:
    async with finder(stage) as seen:
        await choose(seen, "Online", "Monday")
        await seen.page.locator("#page_finder-words").fill("recovery")
        await rest(seen)
        stored = await seen.page.evaluate(STORED)
        expect_none([f"{number} {where}" for where, number in stored.items() if number] + seen.strangers())
        expect(await seen.context.cookies() == [], "there is a cookie")
        expect_none(await seen.page.evaluate("window.noticed.violations"))


@test("A lost connection is said, and the list stays")
async def offline(stage: Stage) -> None:
    async with finder(stage) as seen:
        await seen.context.set_offline(True)
        await seen.page.evaluate(OPEN_ALL)
        await box(seen, "Online").check()
        await seen.page.clock.run_for(500)
        await until(seen.page, "document.getElementById('page_finder-status').textContent.includes('connection')")
        expect(len(await names(seen)) > 25, "the list is gone")
        await seen.context.set_offline(False)
        await choose(seen, "Monday")
        expect(0 < len(await names(seen)) < 25, "it does not try again")


@test("The finder's script is under 15 KB compressed")
async def weighs_little(stage: Stage) -> None:
    async with finder(stage) as seen:
        scripts = [r for r in seen.responses if "/assets/finder." in r.url and r.url.endswith(".js")]
        size = len(gzip.compress(await scripts[0].body()))
        expect(size < MOST_SCRIPT_BYTES, f"{size} bytes")


@test("The finder works below a base path and in Spanish")
async def elsewhere(stage: Stage) -> None:
    async with finder(stage, "/es/groups/#?format=online", site=stage.sites.below) as seen:
        await rest(seen)
        shown = await names(seen)
        expect(0 < len(shown) < 25, *shown)
        expect((await count(seen)).endswith(" grupos"), await count(seen))
        expect_none(seen.complaints + seen.strangers())
