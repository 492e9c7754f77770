"""The questions of /eligibility/: what answers come to, and that they stay in the page."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from accessibility import COLORS, prepare, violations
from cases import Stage, expect, expect_none, test
from every_page import SIDEWAYS, STORED
from keyboard import STOP
from visit import Visit, visit

PAGE = "/eligibility/"
VECTORS = Path(__file__).with_name("eligibility-vectors.json")
DATA = "/eligibility/groups.json"

JUDGE = """
({ rules, answers }) => rules.flatMap((rule) => answers.map((given) => {
  const { result, unmet, open } = window.waymarkJudge(rule, given);
  return [result, ...unmet, ...open].join(" ");
}))
"""


@asynccontextmanager
async def questions(stage: Stage, path: str = PAGE, **options: object) -> AsyncIterator[Visit]:
    async with visit(stage.browser, stage.sites.root, path, **options) as seen:
        yield seen
        expect_none(seen.complaints + seen.strangers() + await seen.page.evaluate("window.noticed.violations"))


async def answer(seen: Visit, age: int | None = None, **chosen: str) -> None:
    """Gives answers by the ids of questions, `_` for `-`, and waits until the page shows what they come to."""
    if age is not None:
        await seen.page.fill("#question_age", str(age))
    for question, option in chosen.items():
        name = "question_" + question.replace("_", "-")
        await seen.page.check(f"input[name='{name}'][value='{option}']")
    await seen.page.wait_for_timeout(400)
    await seen.page.locator("#page_counts a[href]").wait_for()


LISTEN = """
() => {
  const spoken = document.getElementById("page_announcement");
  window.heard = [];
  new MutationObserver(() => window.heard.push(spoken.textContent)).observe(spoken, { childList: true });
  for (const name of ["veteran", "woman", "student"]) document.querySelector(`[name=question_${name}]`).click();
}
"""
"""Notes what is announced, and gives three answers at once."""


async def names(seen: Visit, result: str) -> list[str]:
    return await seen.page.locator(f"[data-result={result}] .card-title a").all_inner_texts()


async def item(seen: Visit, result: str, group: str) -> str:
    return await seen.page.locator(f"[data-result={result}] > ul > li", has_text=group).first.inner_text()


@test("Browser and program judge every rule alike, and for the same reasons")
async def vectors(stage: Stage) -> None:
    given = json.loads(VECTORS.read_text())
    async with questions(stage) as seen:
        found = await seen.page.evaluate(JUDGE, given)
    expect(len(found) == len(given["verdicts"]) > 5000, f"{len(found)} verdicts")
    pairs = enumerate(zip(found, given["verdicts"]))
    count = len(given["answers"])
    wrong = [
        f"rule {i // count}, answers {i % count}: ‘{ours}’ rather than ‘{theirs}’" for i, (ours, theirs) in pairs if ours != theirs
    ]
    expect(not wrong, f"{len(wrong)} differ:", *wrong[:10])


@test("Results change as one answers, with the question that decides and the reason why not")
async def results(stage: Stage) -> None:
    async with questions(stage) as seen:
        table = seen.page.locator("#page_all-groups")
        expect(await table.is_visible(), "the table is not there before anything is answered")
        await answer(seen, age=30)
        expect("Money Talk" in await names(seen, "yes"), "an adult can't join Money Talk")
        expect("Who are you here for?" in await item(seen, "maybe", "First Steps"), "nothing says what First Steps hangs on")
        expect(not await table.is_visible(), "the table stands beside the results")
        await answer(seen, here_for="partner")
        expect("Partners" in " ".join(await names(seen, "yes")), "a partner can't join Partners' Circle")
        expect(not await seen.page.locator("[data-result=no] > ul").is_visible(), "what is not for somebody is unfolded")
        await seen.page.locator("summary").last.click()
        why = await item(seen, "no", "Kestrel Lake")
        expect("You must be between 13 and 18." in why, f"the reason is not said: {why}")
        expect("Family and Friends" in await item(seen, "no", "Parents Together"), "nothing near is offered instead")
        await seen.page.uncheck("input[value=partner]")
        expect("First Steps" in await names(seen, "maybe"), "an answer that is taken back still counts")


@test("The number of groups of each kind adds up, whatever is answered")
async def totals(stage: Stage) -> None:
    groups = len(json.loads((stage.sites.root.folder / DATA[1:]).read_text())["groups"])
    async with questions(stage) as seen:
        for given in ({"age": 16}, {"student": "yes"}, {"veteran": "no"}, {"here_for": "myself"}, {"woman": "yes"}):
            await answer(seen, **given)
            counts = await seen.page.locator("[data-result]:not([hidden]) .count").all_text_contents()
            total = sum(int(count.strip("()")) for count in counts)
            expect(total == groups, f"{counts} are not {groups} groups after {given}")


@test("A result leads to the question it hangs on, and the address stays as it is")
async def leads_to_question(stage: Stage) -> None:
    async with questions(stage) as seen:
        await answer(seen, age=30)
        link = seen.page.locator("[data-result=maybe] > ul > li", has_text="Steady Ground").locator(".reasons a").first
        await link.click()
        focused = await seen.page.evaluate("document.activeElement.name")
        expect(focused == "question_woman", f"the focus is on {focused}")
        expect("#" not in seen.page.url, f"the address is {seen.page.url}")


@test("Long lists of groups are shown in steps")
async def steps(stage: Stage) -> None:
    async with questions(stage) as seen:
        await answer(seen, student="no")
        first = len(await names(seen, "maybe"))
        expect(first == 20, f"{first} groups are shown at once")
        await seen.page.locator("[data-result=maybe] button").click()
        more = await names(seen, "maybe")
        expect(len(more) > 20 and len(set(more)) == len(more), f"{len(more)} groups are shown then")
        focused = await seen.page.evaluate("document.activeElement.textContent")
        expect(focused == more[20], f"the focus is on ‘{focused}’ rather than on ‘{more[20]}’")
        expect(not await seen.page.locator("[data-result=maybe] button").is_visible(), "there is nothing more to show")


@test("One announcement is made, once nothing has changed for a while")
async def announcement(stage: Stage) -> None:
    async with questions(stage) as seen:
        await answer(seen, age=30)
        await seen.page.locator("#page_announcement:not(:empty)").wait_for(state="attached")
        await seen.page.evaluate(LISTEN)
        await seen.page.wait_for_timeout(1500)
        heard = await seen.page.evaluate("window.heard")
        expect(len(heard) == 1 and heard[0].startswith("You can join: "), f"heard after three answers: {heard}")


@test("Answers are in no address, no storage and no request")
async def private(stage: Stage) -> None:
    async with questions(stage) as seen:
        await answer(seen, age=30, here_for="partner", veteran="no")
        await seen.page.locator("#question_age").press("Enter")
        await seen.page.wait_for_timeout(200)
        expect(seen.page.url == seen.site.url(PAGE), f"the address is {seen.page.url}")
        asked = [url for url in seen.requests if "/eligibility/" in url]
        expect(asked == [seen.site.url(PAGE), seen.site.url(DATA)], *asked)
        stored = await seen.page.evaluate(STORED)
        expect(not any(stored.values()) and not await seen.context.cookies(), f"stored: {stored}")
        expect(await seen.page.evaluate("history.length") == 2, "there is something to go back to")


async def is_empty(seen: Visit) -> None:
    expect(await seen.page.input_value("#question_age") == "", "the age is still there")
    chosen = await seen.page.locator("form input:checked").evaluate_all("all => all.map((it) => it.value).filter(Boolean)")
    expect(not chosen, f"still chosen: {chosen}")
    expect(await seen.page.locator("#page_all-groups").is_visible(), "the table is not back")
    expect(not await seen.page.locator("[data-result]:visible").count(), "results are still shown")


@test("Starting over takes back every answer")
async def start_over(stage: Stage) -> None:
    async with questions(stage) as seen:
        await answer(seen, age=30, here_for="partner", veteran="yes")
        await seen.page.locator("button[type=reset]").click()
        await seen.page.locator("#page_all-groups").wait_for()
        await is_empty(seen)
        await answer(seen, age=30)
        expect("Money Talk" in await names(seen, "yes"), "nothing can be answered afterwards")


@test("Going back, forward or reloading brings no answer back")
async def history(stage: Stage) -> None:
    # A page that is left may break off the request for its icon, so complaints are not looked at.
    async with visit(stage.browser, stage.sites.root, PAGE) as seen:
        for way in ("back", "reload"):
            await answer(seen, age=30, here_for="partner", veteran="yes")
            if way == "back":
                await seen.page.locator("[data-result=yes] a").first.click()
                await seen.page.wait_for_load_state()
                await seen.page.go_back()
            else:
                await seen.page.reload()
            await seen.page.wait_for_load_state()
            await is_empty(seen)


@test("Without script the questions are away and the table says who can come")
async def without_script(stage: Stage) -> None:
    for path in (PAGE, "/es" + PAGE):
        async with visit(stage.browser, stage.sites.root, path, width=360, java_script_enabled=False) as seen:
            expect(not await seen.page.locator("form").is_visible(), "there is a form that nobody reads")
            rows = await seen.page.locator("#page_all-groups tbody tr").count()
            expect(rows > 25, f"{rows} groups stand in the table")
            expect("18" in await seen.page.locator("#page_all-groups").inner_text(), "no row says an age")


@test("Where the script can't come the form can't be sent")
async def script_lost(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, "/") as seen:
        await seen.page.route("**/assets/eligibility.*.js", lambda route: route.abort())
        await seen.go(PAGE)
        fields = seen.page.locator("form input:not(:disabled)")
        expect(await fields.count() == 0, "controls that nothing watches can be used")
        expect(await seen.page.locator("#page_all-groups").is_visible(), "the table is not there")


@test("Where the data can't come it is said, and the next answer tries again")
async def data_lost(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, PAGE) as seen:
        await seen.page.route("**" + DATA, lambda route: route.abort())
        await seen.page.fill("#question_age", "30")
        await seen.page.locator("#page_counts", has_text="could not be loaded").wait_for()
        expect(await seen.page.locator("#page_all-groups").is_visible(), "the table is gone")
        await seen.page.unroute("**" + DATA)
        await answer(seen, veteran="no")


@test("The questions can be answered with a keyboard alone, and every stop shows that it has the focus")
async def by_keyboard(stage: Stage) -> None:
    async with questions(stage, width=360) as seen:
        page = seen.page
        problems = []
        for _ in range(40):
            await page.keyboard.press("Tab")
            if await page.evaluate("document.activeElement.id") == "question_age":
                break
        await page.keyboard.type("30")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Space")  # my partner
        await page.locator("[data-result=yes] .card-title a", has_text="Partners").first.wait_for()
        for _ in range(60):
            await page.keyboard.press("Tab")
            stop = await page.evaluate(STOP)
            problems += [f"{stop['name']}: {problem}" for problem in stop["problems"]]
            if await page.evaluate("document.activeElement.localName") == "summary":
                break
        expect_none(problems)
        await page.keyboard.press("Enter")
        # The list is filled when it opens, which a key pressed at a machine's pace would outrun.
        await page.locator("[data-result=no] a").first.wait_for()
        await page.keyboard.press("Tab")
        expect(await page.evaluate("document.activeElement.matches('[data-result=no] a')"), "the list does not open")


@test("The questions and what they come to are accessible in every state, and fit a small window")
async def accessible(stage: Stage) -> None:
    for path, width in ((PAGE, 360), (PAGE, 1280), ("/es" + PAGE, 360)):
        async with questions(stage, path, width=width) as seen:
            await prepare(seen.page)
            problems = await violations(seen.page)
            await answer(seen, age=30, here_for="partner")
            problems += await violations(seen.page)
            await seen.page.locator("summary").last.click()
            # What lies half below the strip at the top would count as too small to touch.
            await seen.page.evaluate("window.scrollTo(0, 0)")
            problems += await violations(seen.page)
            await seen.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
            problems += await violations(seen.page, COLORS)
            await seen.page.set_viewport_size({"width": 320, "height": 640})
            problems += await seen.page.evaluate(SIDEWAYS)
            expect_none(problems)
