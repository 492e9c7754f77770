"""What a page costs somebody on a slow line."""

from __future__ import annotations

from cases import expect
from visit import Visit

MOST_BYTES = 50_000
MOST_REQUESTS = 6

ICONS = "all => all.map((link) => link.getAttribute('href'))"


async def icon_bytes(seen: Visit) -> list[int]:
    """A browser with a window loads the icon too; one without does not."""
    paths = await seen.page.locator("link[rel~=icon]").evaluate_all(ICONS)
    asked = [path for path in paths if not any(url.endswith(path) for url in seen.requests)]
    return [(seen.site.folder / path.lstrip("/")).stat().st_size for path in asked]


async def is_light(seen: Visit) -> None:
    """For a page that was scrolled to its end. Bytes are counted before any compression."""
    # What is asked for twice, as picture and as icon, comes from the cache the second time.
    loaded = {response.url: response for response in seen.responses}
    sizes = [len(await response.body()) for response in loaded.values()] + await icon_bytes(seen)
    expect(len(sizes) <= MOST_REQUESTS, f"{len(sizes)} requests:", *seen.requests)
    expect(sum(sizes) < MOST_BYTES, f"{sum(sizes)} bytes: {sizes}")
