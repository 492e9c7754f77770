"""Where pages stand: below a base path, moved, or nowhere."""

from __future__ import annotations

from cases import Stage, expect, expect_none, test, test_each
from pages import PAGES, Page
from visit import REDIRECTS, visit

# Whatever the page names by address on its own host.
ADDRESSES = """
() => [...document.querySelectorAll("[href], [src], [action]")]
  .map((e) => new URL(e.href ?? e.src ?? e.action, document.baseURI))
  .filter((url) => url.origin === location.origin).map((url) => url.pathname)
"""

DRESSED = "getComputedStyle(document.querySelector('h1')).fontWeight === '600'"


@test_each("Below a base path the page is dressed and all its links stay there", PAGES)
async def below_base(stage: Stage, page: Page) -> None:
    site = stage.sites.below
    async with visit(stage.browser, site, page.path, status=page.status) as seen:
        expect(await seen.page.evaluate(DRESSED), "the style sheet was not found")
        problems = seen.complaints + seen.strangers()
        for path in set(await seen.page.evaluate(ADDRESSES)):
            file = site.folder / path.removeprefix(site.base)
            if page.status == 404 and path == site.base + page.path.removeprefix("/"):
                continue
            if not path.startswith(site.base):
                problems.append(f"{path} leaves {site.base}")
            elif not (file.is_file() or (file / "index.html").is_file()):
                problems.append(f"{path} leads nowhere")
        expect_none(problems)


@test("A page that moved takes its visitors along, with and without script")
async def moved(stage: Stage) -> None:
    for script in (True, False):
        for site in (stage.sites.root, stage.sites.below):
            async with visit(stage.browser, site, "/", java_script_enabled=script) as seen:
                await seen.context.unroute(REDIRECTS)
                await seen.page.goto(site.url("/programs/virtual-groups/"), wait_until="commit")
                await seen.page.wait_for_url(site.url("/programs/online-groups/"), timeout=10_000)


@test("From a page that is not there one finds the groups")
async def way_on(stage: Stage) -> None:
    async with visit(stage.browser, stage.sites.root, "/nothing/is/here/", status=404) as seen:
        await seen.page.locator("main a[href$='/groups/']").first.click()
        await seen.page.wait_for_url(stage.sites.root.url("/groups/"))
        expect(await seen.page.locator("h1").is_visible(), "the list of groups has no heading")
