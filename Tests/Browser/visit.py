"""One visit to one page, and everything that the browser noticed on the way."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, Response

from sites import Site

WATCH = """
window.noticed = { shift: 0, violations: [] };
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.noticed.shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });
document.addEventListener("securitypolicyviolation", (event) => {
  window.noticed.violations.push(`${event.effectiveDirective} forbids ${event.blockedURI}`);
});
"""


@dataclass
class Visit:
    site: Site
    context: BrowserContext
    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    responses: list[Response] = field(default_factory=list)
    expected_status: int = 200

    def watch(self) -> None:
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        self.page.on("requestfailed", lambda request: self.complaints.append(f"failed: {request.url}"))
        self.context.on("request", lambda request: self.requests.append(request.url))
        self.context.on("response", lambda response: self.responses.append(response))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type not in ("error", "warning"):
            return
        # Chromium reports the answer to the visit itself, which a page for "not found" is meant to get.
        if self.expected_status == 404 and "status of 404" in message.text:
            return
        self.complaints.append(f"{message.type}: {message.text}")

    async def go(self, path: str, status: int = 200) -> None:
        self.expected_status = status
        response = await self.page.goto(self.site.url(path))
        if response is None or response.status != status:
            self.complaints.append(f"{path} answers {response and response.status} rather than {status}")

    def strangers(self) -> list[str]:
        """Requests that went anywhere but to the site, below its base path."""
        home = self.site.url("/")
        return [url for url in self.requests if not url.startswith(home) and urlsplit(url).scheme != "data"]


@asynccontextmanager
async def visit(
    browser: Browser, site: Site, path: str, *, status: int = 200, width: int = 1280, **options: object
) -> AsyncIterator[Visit]:
    """Opens `path` in a browser profile of its own. Motion is reduced unless `options` say otherwise."""
    settings = {"reduced_motion": "reduce", "viewport": {"width": width, "height": 800}} | options
    context = await browser.new_context(**settings)
    try:
        await context.add_init_script(WATCH)
        seen = Visit(site, context, await context.new_page())
        seen.watch()
        await stay_on_redirects(context)
        await seen.go(path, status)
        yield seen
    finally:
        await context.close()


REDIRECTS = "**/virtual-groups/"


async def stay_on_redirects(context: BrowserContext) -> None:
    """Opens the page of a moved program without its order to go on, so that it can be looked at."""

    async def halt(route) -> None:
        response = await route.fetch()
        body = (await response.text()).replace('http-equiv="refresh"', 'name="halted"')
        await route.fulfill(response=response, body=body)

    await context.route(REDIRECTS, halt)


async def until(page: Page, expression: str, seconds: float = 20) -> None:
    """Waits for an expression to become true. Playwright's own way asks from within the page, which the pages' policy on
    scripts forbids from the second time on."""
    end = time.monotonic() + seconds
    while not await page.evaluate(expression):
        if time.monotonic() > end:
            raise AssertionError(f"not true after {seconds} seconds: {expression}")
        await asyncio.sleep(0.05)
