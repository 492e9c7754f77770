"""The way out: at once, for good, and honest about what it did."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from cases import Stage, expect, expect_none, test, test_each
from pages import FEW, Page
from visit import Visit, visit

OUTSIDE = "https://www.weather.gov/"
EXIT = f"a[href='{OUTSIDE}']"
STATUS = "[role=status]"
HERE = "/groups/first-steps/"
MOST_SCRIPT_BYTES = 2048


@asynccontextmanager
async def page_with_way_out(stage: Stage, path: str = HERE, **options: object) -> AsyncIterator[Visit]:
    """A page that was reached from the home page, and a stand-in for the site that the exit leads to."""
    async with visit(stage.browser, stage.sites.root, "/", **options) as seen:
        await seen.context.route(
            OUTSIDE, lambda route: route.fulfill(content_type="text/html", body="<h1>Sunny</h1>")
        )
        await seen.go(path)
        yield seen


async def press(seen: Visit, *keys: str) -> None:
    for key in keys:
        await seen.page.keyboard.press(key)


async def said(seen: Visit) -> str:
    return await seen.page.locator(STATUS).inner_text()


async def leaves(seen: Visit) -> None:
    await seen.page.wait_for_url(OUTSIDE, timeout=20_000)


async def stays(seen: Visit) -> None:
    await seen.page.wait_for_timeout(300)
    expect(seen.page.url == seen.site.url(HERE), f"it went to {seen.page.url}")
    expect(await seen.page.locator("h1").is_visible(), "the page is hidden")


async def back_does_not_return(seen: Visit) -> None:
    await leaves(seen)
    await seen.page.go_back()
    expect(seen.page.url == seen.site.url("/"), f"Back leads to {seen.page.url}")


@test("The exit replaces the page, so that Back does not return to it")
async def click(stage: Stage) -> None:
    async with page_with_way_out(stage) as seen:
        await seen.page.locator(EXIT).click(no_wait_after=True)
        await back_does_not_return(seen)


@test("Enter on the exit does what a click does")
async def enter(stage: Stage) -> None:
    async with page_with_way_out(stage) as seen:
        await seen.page.locator(EXIT).focus()
        await press(seen, "Enter")
        await back_does_not_return(seen)


@test("Shift three times does what a click does")
async def three_presses(stage: Stage) -> None:
    async with page_with_way_out(stage) as seen:
        await press(seen, "Shift", "Shift", "Shift")
        await back_does_not_return(seen)


@test("The page is hidden before the other site answers, and comes back when the browser shows it again")
async def hidden_at_once(stage: Stage) -> None:
    async with page_with_way_out(stage) as seen:
        # A site that answers with nothing leaves the browser where it is.
        await seen.context.route(OUTSIDE, lambda route: route.fulfill(status=204))
        await seen.page.locator(EXIT).click(no_wait_after=True)
        expect(not await seen.page.locator("body").is_visible(), "the page is still in sight")
        expect(await seen.page.locator("[role=alert]").inner_text() == "Loading", "nothing says that it loads")
        await seen.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
        expect(await seen.page.locator("h1").is_visible(), "the page stays hidden")
        expect(await seen.page.locator("[role=alert]").count() == 0, "the cover stays")


@test("Other keys, capitals and clicks between do not leave")
async def not_meant(stage: Stage) -> None:
    for keys in (
        ["Shift", "Shift", "a", "Shift"],
        ["Shift+A", "Shift+B", "Shift+C"],
        ["Shift", "Control+Shift", "Shift"],
        ["Shift", "Shift", "Tab", "Shift"],
    ):
        async with page_with_way_out(stage) as seen:
            await press(seen, *keys)
            await stays(seen)
    async with page_with_way_out(stage) as seen:
        await press(seen, "Shift", "Shift")
        await seen.page.locator("h1").click()
        await press(seen, "Shift")
        await seen.page.locator("h1").click(modifiers=["Shift"])
        await press(seen, "Shift")
        await stays(seen)


@test("The page says how many presses are left, and when they came too slowly")
async def status(stage: Stage) -> None:
    async with page_with_way_out(stage) as seen:
        await seen.page.clock.install()
        await seen.go(HERE)
        expect(await said(seen) == "", "the status speaks before anything happened")
        await press(seen, "Shift")
        expect("two more" in await said(seen), f"after one press it says ‘{await said(seen)}’")
        await seen.page.clock.run_for(3000)
        await press(seen, "Shift")
        expect("once more" in await said(seen), f"after two presses it says ‘{await said(seen)}’")
        await seen.page.clock.run_for(2100)
        expect("still on this site" in await said(seen), f"after five seconds it says ‘{await said(seen)}’")
        await press(seen, "Shift")
        expect("two more" in await said(seen), f"begun again, it says ‘{await said(seen)}’")
        await press(seen, "Escape")
        expect(await said(seen) == "", "another key does not silence it")


@test("The status speaks the language of the page and moves nothing")
async def status_in_spanish(stage: Stage) -> None:
    async with page_with_way_out(stage, "/es/", width=360) as seen:
        top = "document.querySelector('h1').getBoundingClientRect().top"
        before = await seen.page.evaluate(top)
        await press(seen, "Shift")
        expect("dos veces más" in await said(seen), f"it says ‘{await said(seen)}’")
        expect(await seen.page.evaluate(top) == before, "the page moves when the status speaks")
        expect(await seen.page.locator(STATUS).is_visible(), "the status can't be seen")


@test("Without script the exit is a plain link")
async def plain_link(stage: Stage) -> None:
    async with page_with_way_out(stage, java_script_enabled=False) as seen:
        await seen.page.locator(EXIT).click()
        await leaves(seen)


@test_each("The script of the exit is small and stores nothing", FEW)
async def small(stage: Stage, page: Page) -> None:
    async with page_with_way_out(stage, page.path) as seen:
        scripts = {r.url: r for r in seen.responses if "/quick-exit." in r.url}
        expect(len(scripts) == 1, f"scripts: {list(scripts)}")
        size = len(await next(iter(scripts.values())).body())
        expect(size <= MOST_SCRIPT_BYTES, f"{size} bytes")
        await press(seen, "Shift", "Shift")
        expect(await seen.page.evaluate("localStorage.length + sessionStorage.length") == 0, "it stores something")
        expect_none(seen.strangers())


@test("The request for the other site does not say where it came from")
async def no_referrer(stage: Stage) -> None:
    async with page_with_way_out(stage) as seen:
        async with seen.page.expect_request(OUTSIDE) as waiting:
            await seen.page.locator(EXIT).click(no_wait_after=True)
        headers = await (await waiting.value).all_headers()
        host = urlsplit(seen.site.origin).netloc
        expect_none([f"{name}: {value}" for name, value in headers.items() if host in value])


@test("A site without a quick exit loads no script for it and has no way out in its strip")
async def switched_off(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.without_exit, HERE) as seen:
        expect(await seen.page.locator("script[src*=exit]").count() == 0, "a script is loaded")
        expect(await seen.page.locator(EXIT).count() == 0, "there is an exit")
        expect(await seen.page.locator(STATUS).count() == 0, "there is a status")
        await press(seen, "Shift", "Shift", "Shift")
        await stays_on(seen)


async def stays_on(seen: Visit) -> None:
    await seen.page.wait_for_timeout(200)
    expect_none(seen.complaints + seen.strangers())
