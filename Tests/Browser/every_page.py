"""What must hold for every kind of page, on a phone and on a desk."""

from __future__ import annotations

from accessibility import COLORS, prepare, violations
from cases import Stage, case, expect, expect_none, test
from keyboard import begins_with_three_stops
from pages import GROUPS, PAGES, Page
from visit import Visit, visit
from weight import is_light

STORED = """
async () => ({
  "in localStorage": localStorage.length,
  "in sessionStorage": sessionStorage.length,
  "databases": (await indexedDB.databases()).length,
  "caches": (await caches.keys()).length,
  "service workers": (await navigator.serviceWorker.getRegistrations()).length,
})
"""

SIDEWAYS = """
() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const wide = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > room + 1);
  return [`${document.documentElement.scrollWidth} px of page in ${room} px of window`,
          ...wide.slice(0, 5).map((e) => e.outerHTML.slice(0, 120))];
}
"""

# What keeps its own colors where the reader chose others, and buttons that are gone with their ground.
UNFORCED = """
() => {
  const problems = [];
  for (const it of document.body.querySelectorAll("*")) {
    if (!it.checkVisibility()) continue;
    const style = getComputedStyle(it), name = it.outerHTML.slice(0, 100);
    if (style.forcedColorAdjust === "none") problems.push(`keeps its own colors: ${name}`);
    if (it.matches("svg.icon") && style.stroke !== "none" && style.stroke !== getComputedStyle(it.parentElement).color)
      problems.push(`differs from the text beside it: ${name}`);
    if (it.matches(".button") && style.borderTopStyle === "none") problems.push(`has no border: ${name}`);
  }
  return problems;
}
"""

FOREIGN_HINTS = """
() => [...document.querySelectorAll("link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch]")]
  .map((link) => link.outerHTML)
"""


async def is_complete(seen: Visit) -> None:
    page = seen.page
    expect(await page.locator("h1").count() == 1, "the page needs exactly one h1")
    expect(await page.locator("main").count() == 1, "the page needs exactly one main")
    language = "es" if page.url.startswith(seen.site.url("/es/")) else "en"
    expect(await page.locator("html").get_attribute("lang") == language, f"the page should be in {language}")
    await page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    await page.wait_for_load_state("networkidle")
    await page.evaluate("window.scrollTo(0, 0)")


async def keeps_still(seen: Visit) -> None:
    shift = await seen.page.evaluate("window.noticed.shift")
    expect(shift < 0.1, f"the layout shifts by {shift:.3f}")


async def complains_of_nothing(seen: Visit) -> None:
    expect_none(seen.complaints + await seen.page.evaluate("window.noticed.violations"))


async def asks_no_other_host(seen: Visit) -> None:
    expect_none(seen.strangers() + await seen.page.evaluate(FOREIGN_HINTS))


async def stores_nothing(seen: Visit) -> None:
    stored = await seen.page.evaluate(STORED)
    problems = [f"{count} {where}" for where, count in stored.items() if count]
    expect_none(problems + [f"cookie {cookie['name']}" for cookie in await seen.context.cookies()])


async def fits_the_window(seen: Visit) -> None:
    expect_none(await seen.page.evaluate(SIDEWAYS))


async def fits_the_smallest_window(seen: Visit) -> None:
    """320 px is also what is left of 1280 px at a zoom of 400 %, where WCAG asks for reflow."""
    await seen.page.set_viewport_size({"width": 320, "height": 640})
    await fits_the_window(seen)


async def prints_without_navigation(seen: Visit) -> None:
    page = seen.page
    await page.emulate_media(media="print", reduced_motion="reduce")
    shown = await page.locator("nav:visible").evaluate_all("all => all.map((e) => e.outerHTML.slice(0, 100))")
    expect_none([f"printed: {element}" for element in shown])
    expect(await page.locator("main h1").is_visible(), "the heading is not printed")
    crisis = await page.locator("section:has(a[href^='tel:'])").last.inner_text()
    expect("988" in crisis, "the crisis line is not printed with its number")


async def is_accessible(seen: Visit) -> None:
    await prepare(seen.page)
    expect_none(await violations(seen.page))


async def is_legible_in_the_dark(seen: Visit) -> None:
    await seen.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    ground = await seen.page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    expect(max(channels(ground)) < 100, f"the ground is still {ground}")
    expect_none(await violations(seen.page, COLORS))


async def yields_to_forced_colors(seen: Visit) -> None:
    """axe is no help here: it reads -webkit-text-fill-color, which Chromium reports as if nothing were forced."""
    await seen.page.emulate_media(forced_colors="active", reduced_motion="reduce")
    expect(await seen.page.locator("main h1").is_visible(), "the heading is gone")
    expect_none(await seen.page.evaluate(UNFORCED))


async def moves_nothing_where_motion_is_reduced(seen: Visit) -> None:
    await seen.page.emulate_media(reduced_motion="reduce")
    moving = await seen.page.evaluate("document.getAnimations().length")
    expect(moving == 0, f"{moving} animations run")
    behavior = await seen.page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")
    expect(behavior == "auto", "the page glides when it scrolls")


def channels(color: str) -> list[int]:
    return [int(part) for part in color[color.index("(") + 1 : -1].split(",")[:3]]


# In this order, since one visit serves them all: each leaves the page fit for the next.
ARRIVING = [("begins with skip link, crisis and exit", begins_with_three_stops)]
CHECKS = [
    ("has a heading, main and its language", is_complete),
    ("is accessible", is_accessible),
    ("is legible in the dark", is_legible_in_the_dark),
    ("fits the window", fits_the_window),
    ("shifts nothing while it loads", keeps_still),
    ("breaks no policy and leaves the console empty", complains_of_nothing),
    ("asks no other host", asks_no_other_host),
    ("stores nothing", stores_nothing),
]
OF_A_GROUP = [("weighs under 50 KB in at most six requests", is_light)]
ON_A_PHONE = [("fits 320 px", fits_the_smallest_window)]
ON_A_DESK = [
    ("moves nothing where motion is reduced", moves_nothing_where_motion_is_reduced),
    ("yields to forced colors", yields_to_forced_colors),
    ("prints without navigation", prints_without_navigation),
]


def look_at(page: Page, width: int, checks: list) -> None:
    name = f"{page.kind} {page.path} at {width} px"

    @case(name)
    async def look(stage: Stage) -> None:
        async with visit(stage.browser, stage.sites.root, page.path, status=page.status, width=width) as seen:
            for says, check in checks:
                await stage.check(f"{name} {says}", lambda: check(seen))


for page in PAGES:
    look_at(page, 360, CHECKS + ON_A_PHONE)
    look_at(page, 1280, ARRIVING + CHECKS + (OF_A_GROUP if page in GROUPS else []) + ON_A_DESK)


@test("Every section of the site has a page among those looked at")
async def every_section(stage: Stage) -> None:
    folder = stage.sites.root.folder
    paths = [file.parent.relative_to(folder).parts for file in folder.rglob("index.html")]
    sections = {parts[0] for parts in paths if len(parts) == 2 and parts[0] != "es"}
    seen = {page.path.split("/")[1] for page in PAGES if page.path.count("/") == 3}
    expect_none([f"nobody looks at a page of /{section}/" for section in sorted(sections - seen)])
