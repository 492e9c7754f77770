"""What a keyboard reaches, in which order, and whether one sees where one is."""

from __future__ import annotations

from playwright.async_api import Page as Tab

from cases import Stage, expect, expect_none, test, test_each
from pages import FEW, Page
from visit import Visit, visit

FOCUSED = """
() => {
  const it = document.activeElement;
  const main = document.querySelector("main");
  const inside = (box) => box && box.id ? `#${box.id}` : "?";
  return {
    name: it.textContent.trim(), href: it.getAttribute("href") ?? "",
    main: inside(main), crisis: inside([...document.querySelectorAll("section[id]")].pop()),
    within: it.closest("main") ? "main" : it.closest("section[id]") ? "crisis" : it.tagName,
  };
}
"""

# A stop is seen when it has an outline of two pixels, lies in the window, and nothing lies on top of it.
STOP = """
() => {
  const it = document.activeElement;
  if (it === document.body || it === null) return null;
  const style = getComputedStyle(it);
  const name = `<${it.localName}> ${it.textContent.trim().replace(/\\s+/g, " ").slice(0, 50)}`;
  const problems = [];
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) problems.push("no outline");
  const boxes = [...it.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const seen = boxes.some((box) => {
    const x = box.left + box.width / 2, y = box.top + box.height / 2;
    const top = document.elementFromPoint(x, y);
    return top && (it.contains(top) || top.contains(it));
  });
  if (!seen) problems.push("out of sight or covered");
  const first = it.dataset.walked !== undefined;
  it.dataset.walked = "";
  return { name, problems, again: first };
}
"""


async def press_to(tab: Tab, stops: int) -> dict:
    for _ in range(stops):
        await tab.keyboard.press("Tab")
    return await tab.evaluate(FOCUSED)


async def begins_with_three_stops(seen: Visit) -> None:
    """Skip link, crisis, exit: for a page on which nothing has been pressed yet."""
    first, second, third = [await press_to(seen.page, 1) for _ in range(3)]
    expect(first["href"] == first["main"], f"the first stop is ‘{first['name']}’ to {first['href']}")
    expect(second["href"] == second["crisis"], f"the second stop is ‘{second['name']}’ to {second['href']}")
    expect("weather.gov" in third["href"], f"the third stop is ‘{third['name']}’ to {third['href']}")


@test_each("The skip link goes to the main content, the crisis link to the crisis lines", FEW)
async def skipping(stage: Stage, page: Page) -> None:
    for stops, goal in ((1, "main"), (2, "crisis")):
        async with visit(stage.browser, stage.sites.root, page.path) as seen:
            await press_to(seen.page, stops)
            await seen.page.keyboard.press("Enter")
            await seen.page.wait_for_timeout(50)
            inside = (await seen.page.evaluate(FOCUSED))["within"]
            expect(inside == goal, f"Enter at stop {stops} leads to {inside} rather than {goal}")
            after = await press_to(seen.page, 1)
            expect(after["within"] == goal, f"the stop after that is ‘{after['name']}’, not in {goal}")


async def walk(tab: Tab, key: str) -> list[str]:
    problems, stops = [], 0
    while stops < 500:
        await tab.keyboard.press(key)
        stop = await tab.evaluate(STOP)
        if stop is None or stop["again"]:
            break
        stops += 1
        problems += [f"{key} to {stop['name']}: {problem}" for problem in stop["problems"]]
    expect(stops > 10, f"{key} finds only {stops} stops")
    return problems


@test_each("Every stop backwards shows that it has the focus", FEW)
async def every_stop(stage: Stage, page: Page) -> None:
    # From the end backwards: that is when a stop can slip below what stays at the top.
    async with visit(stage.browser, stage.sites.root, page.path, width=360) as seen:
        await seen.page.locator("footer a").last.focus()
        expect_none(await walk(seen.page, "Shift+Tab"))


@test("Every stop of the home page shows that it has the focus")
async def every_stop_forwards(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, "/") as seen:
        expect_none(await walk(seen.page, "Tab"))


MENU = "nav[aria-label='Main menu'] a, nav.menu a"


async def reaches_menu(tab: Tab) -> bool:
    for _ in range(15):
        await tab.keyboard.press("Tab")
        if await tab.evaluate("document.activeElement.localName") == "summary":
            await tab.keyboard.press("Enter")
        if await tab.evaluate(f"document.activeElement.matches({MENU!r})"):
            return True
    return False


@test("The menu lies open where there is room")
async def wide_menu(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, "/") as seen:
        links = seen.page.locator(MENU)
        for index in range(await links.count()):
            expect(await links.nth(index).is_visible(), f"link {index + 1} of the menu is hidden")


@test("The menu can be reached on a phone, with a keyboard, with and without script")
async def narrow_menu(stage: Stage) -> None:
    for script in (True, False):
        async with visit(stage.browser, stage.sites.root, "/", width=360, java_script_enabled=script) as seen:
            expect(await reaches_menu(seen.page), f"no stop is in the menu (script: {script})")
            expect(await seen.page.locator(MENU).first.is_visible(), "the menu's links can't be seen")


@test("The menu opens at a touch on a phone")
async def touched_menu(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, "/", width=360, has_touch=True) as seen:
        expect(not await seen.page.locator(MENU).first.is_visible(), "the menu fills a small window from the start")
        await seen.page.locator("header summary").first.tap()
        expect(await seen.page.locator(MENU).first.is_visible(), "the menu's links can't be seen")
