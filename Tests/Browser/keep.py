"""Keeping: only what a visitor chose, on this device alone, readable without a connection, and forgotten without a trace."""

from __future__ import annotations

import gzip
import re
from contextlib import asynccontextmanager

from accessibility import COLORS, prepare, violations
from cases import Stage, expect, expect_none, test
from every_page import STORED
from sites import Site
from visit import Visit, visit

GROUP = "/groups/first-steps/"
ARTICLE = "/articles/why-peer-support-works/"
LONG_TITLE = "Why peer support works, and where it stops"
DISCREET = ["/groups/partners-circle/", "/groups/lantern/", "/articles/loving-someone-without-disappearing/", "/topics/safety/"]
OFFER = re.compile("Keep this page|Guardar esta página")
KEPT = re.compile("Kept on|Guardada en")
CACHED = """
async () => {
  const found = [];
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
  return found.sort();
}
"""


@asynccontextmanager
async def kept(stage: Stage, *paths: str, site: Site | None = None, **options: object):
    """Keeps those pages, and opens the page of what is kept."""
    async with visit(stage.browser, site or stage.sites.root, "/404.html", **options) as seen:
        for path in paths:
            await seen.go(path)
            await keep_this(seen)
        await seen.go("/kept/")
        yield seen


async def keep_this(seen: Visit) -> None:
    await seen.page.get_by_role("link", name=OFFER).click()
    await seen.page.locator("#page_keep-offer button").click()
    await says(seen, KEPT)


async def save_copies(seen: Visit) -> None:
    await seen.page.get_by_role("button", name="Keep these pages for offline").click()
    await says(seen, "Copies are saved")


async def says(seen: Visit, words: str | re.Pattern) -> None:
    await seen.page.locator("#page_keep-status", has_text=words).wait_for(state="attached")


async def stored(seen: Visit) -> list[str]:
    return [f"{count} {where}" for where, count in (await seen.page.evaluate(STORED)).items() if count]


async def listed(seen: Visit) -> list[str]:
    await seen.page.wait_for_selector("#page_keep:not([hidden])")
    return await seen.page.locator("#page_keep-list a").all_inner_texts()


@test("A group and an article are kept by a press that says what it means, and are listed")
async def keeps(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, GROUP) as seen:
        expect_none(await stored(seen))
        await seen.page.get_by_role("link", name=OFFER).click()
        await seen.page.wait_for_selector("#page_keep-offer:not([hidden])")
        text = await seen.page.locator("main").inner_text()
        expect("others who use this device can see it" in text, text)
        expect("keep nothing here" in text, "where visitors may be watched, it does not say so")
        expect(seen.page.url == seen.site.url("/kept/"), seen.page.url)
        expect_none(await stored(seen))
        await seen.page.locator("#page_keep-offer button").click()
        await says(seen, KEPT)
        expect(await stored(seen) == ["1 in localStorage"], *await stored(seen))
        await seen.go(ARTICLE)
        await keep_this(seen)
        await seen.go("/kept/")
        expect(await listed(seen) == ["First Steps", LONG_TITLE], *await listed(seen))
        expect(await seen.page.locator("meta[name=robots][content=noindex]").count() == 1, "it may be indexed")
        await seen.page.get_by_role("button", name="Forget: First Steps").click()
        await says(seen, "Forgotten")
        expect(await listed(seen) == [LONG_TITLE], *await listed(seen))
        expect_none(seen.complaints + seen.strangers())


@test("Nothing discreet offers to be kept")
async def discreet(stage: Stage) -> None:
    problems = []
    for path in DISCREET:
        async with visit(stage.browser, stage.sites.root, path) as seen:
            if await seen.page.get_by_role("link", name=OFFER).count():
                problems.append(path)
            # Nor does an address that somebody made up.
            await seen.go(f"/kept/#?page={path}")
            await seen.page.wait_for_load_state("networkidle")
            if await seen.page.locator("#page_keep-offer").is_visible():
                problems.append(f"{path} by its address")
    expect_none(problems)


@test("Kept pages are read without a connection, and say on which day they were saved")
async def offline(stage: Stage) -> None:
    async with kept(stage, GROUP) as seen:
        await save_copies(seen)
        expect("Copy saved on" in await seen.page.locator("#page_keep-list").inner_text(), "the list does not say when")
        cached = await seen.page.evaluate(CACHED)
        pages = [path for path in cached if "." not in path]
        expect(pages == [GROUP, "/kept/"], *cached)
        await seen.context.set_offline(True)
        await seen.page.goto(seen.site.url(GROUP))
        notice = seen.page.locator("#page_copy")
        expect("This copy was saved on" in await notice.inner_text(), await notice.inner_text())
        expect("{" not in await notice.inner_text(), await notice.inner_text())
        expect(await seen.page.locator("section a[href^='tel:']").first.is_visible(), "no crisis line")
        color = await seen.page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        expect(color != "rgba(0, 0, 0, 0)", "the copy has no style")
        await seen.page.goto(seen.site.url("/schedule/"))
        expect(seen.page.url == seen.site.url("/kept/") + "#page_offline", seen.page.url)
        expect("not kept" in await seen.page.locator("#page_offline").inner_text(), "it does not say why")
        expect(await listed(seen) == ["First Steps"], *await listed(seen))
        await seen.context.set_offline(False)
        await seen.page.goto(seen.site.url(GROUP))
        expect(await seen.page.locator("#page_copy").count() == 0, "a fresh page says that it is a copy")


@test("A page that changes on the site is fresh at once, and so is its copy")
async def never_pinned(stage: Stage) -> None:
    async with kept(stage, GROUP) as seen:
        await save_copies(seen)
        file = seen.site.folder / "groups/first-steps/index.html"
        before = file.read_text()
        try:
            file.write_text(before.replace("<h1>First Steps", "<h1>First Steps, changed"))
            await seen.page.goto(seen.site.url(GROUP))
            expect("changed" in await seen.page.locator("h1").inner_text(), "an old version is shown")
            await seen.page.wait_for_timeout(500)
            await seen.context.set_offline(True)
            await seen.page.goto(seen.site.url(GROUP))
            expect("changed" in await seen.page.locator("h1").inner_text(), "the copy is an old one")
        finally:
            file.write_text(before)


@test("Forget everything leaves no storage, no copies and no worker behind")
async def forgets(stage: Stage) -> None:
    for site, base in ((stage.sites.root, "/"), (stage.sites.below, "/support/")):
        async with kept(stage, GROUP, ARTICLE, site=site) as seen:
            await save_copies(seen)
            scopes = await seen.page.evaluate(
                "navigator.serviceWorker.getRegistrations().then((all) => all.map((it) => new URL(it.scope).pathname))")
            expect(scopes == [base], *scopes)
            await seen.page.get_by_role("button", name="Forget everything").click()
            await says(seen, "Everything is forgotten")
            expect_none(await stored(seen))
            expect(await seen.context.cookies() == [], "there is a cookie")
            # What the worker still answers until the page is left makes nothing new.
            await seen.go(GROUP)
            await seen.page.wait_for_timeout(300)
            expect_none(await stored(seen) + seen.strangers())


@test("Forgetting the last kept page takes the worker away too")
async def forgets_the_last(stage: Stage) -> None:
    async with kept(stage, GROUP) as seen:
        await save_copies(seen)
        await seen.page.get_by_role("button", name="Forget: First Steps").click()
        await says(seen, "Forgotten")
        expect_none(await stored(seen))


@test("No worker exists until copies are asked for")
async def no_worker(stage: Stage) -> None:
    async with kept(stage, GROUP) as seen:
        expect(await stored(seen) == ["1 in localStorage"], *await stored(seen))


@test("Keeping works by keyboard")
async def by_keyboard(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, GROUP) as seen:
        page = seen.page
        await page.get_by_role("link", name=OFFER).focus()
        await page.keyboard.press("Enter")
        await page.wait_for_selector("#page_keep-offer:not([hidden])")
        await page.locator("#page_keep-offer button").focus()
        await page.keyboard.press("Enter")
        await says(seen, KEPT)
        expect(await page.evaluate("document.activeElement.id") == "page_keep-heading", "the keyboard is nowhere")
        await listed(seen)
        await page.locator("#page_keep-list button").focus()
        await page.keyboard.press("Enter")
        await says(seen, "Forgotten")
        expect(await page.evaluate("document.activeElement.id") == "page_keep-heading", "the keyboard is nowhere")


@test("Without script nothing offers to keep, and the page of what is kept says why")
async def without_script(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, "/kept/", java_script_enabled=False) as seen:
        expect("needs JavaScript" in await seen.page.locator("main").inner_text(), "it does not say so")
        expect(await seen.page.locator("main button:visible").count() == 0, "a button that does nothing")
        expect(not await seen.page.locator("#page_offline").is_visible(), "it speaks of a connection")


for width in (360, 1280):

    @test(f"The page of what is kept is accessible at {width} px")
    async def accessible(stage: Stage, width: int = width) -> None:
        problems = []
        async with kept(stage, GROUP, ARTICLE, width=width) as seen:
            await save_copies(seen)
            await prepare(seen.page)
            problems += await violations(seen.page)
            await seen.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
            problems += await violations(seen.page, COLORS)
            await seen.page.emulate_media(color_scheme="light", reduced_motion="reduce")
            await seen.page.get_by_role("button", name="Forget everything").click()
            await says(seen, "Everything is forgotten")
            problems += await violations(seen.page)
            await seen.go(f"/kept/#?page={GROUP}")
            await seen.page.wait_for_selector("#page_keep-offer:not([hidden])")
            await prepare(seen.page)
            expect_none(problems + await violations(seen.page))
            wide = await seen.page.evaluate("document.documentElement.scrollWidth - innerWidth")
            expect(wide <= 0, f"{wide} px too wide")


@test("In Spanish it says the same")
async def in_spanish(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, "/es" + GROUP) as seen:
        await keep_this(seen)
        await seen.page.get_by_role("button", name="Guardar estas páginas").click()
        await says(seen, "Las copias están guardadas")
        await seen.page.get_by_role("button", name="Olvidar todo").click()
        await says(seen, "Todo está olvidado")
        expect_none(await stored(seen))


@test("Keeping costs the pages that can be kept no script, and its own page little")
async def weighs_little(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, GROUP) as seen:
        expect(await seen.page.locator("script[src*=keep]").count() == 0, "a script that only /kept/ needs")
        await seen.go("/kept/")
        scripts = [r for r in seen.responses if "/assets/keep." in r.url and r.url.endswith(".js")]
        size = len(gzip.compress(await scripts[0].body()))
        expect(size < 3000, f"{size} bytes")
