"""The pages are whole without JavaScript."""

from __future__ import annotations

from cases import Stage, expect, test_each
from pages import PAGES, Page
from visit import visit


@test_each("Without script help, exit and content are there", PAGES)
async def whole(stage: Stage, page: Page) -> None:
    async with visit(
        stage.browser, stage.sites.root, page.path, status=page.status, width=360, java_script_enabled=False
    ) as seen:
        for selector, what in (
            ("main h1", "the heading"),
            ("section a[href^='tel:']", "a number to call"),
            ("section a[href^='sms:']", "a number to text"),
            ("a[href='https://www.weather.gov/']", "the way out"),
        ):
            expect(await seen.page.locator(selector).first.is_visible(), f"{what} is not in sight")
        text = await seen.page.locator("main").inner_text()
        expect(len(text) > 30, f"the page says only ‘{text}’")
