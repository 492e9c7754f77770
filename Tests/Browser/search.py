"""The search: what it finds, how it says so, and what it keeps to itself."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from accessibility import COLORS, prepare, violations
from cases import Stage, expect, expect_none, test
from every_page import SIDEWAYS, STORED
from keyboard import STOP
from sites import REPOSITORY, Site
from visit import Visit, visit

FIELD = "form[role=search] input[type=search]"
STATUS = "main [role=status]"
LINKS = "main ol a"
SCRIPT = REPOSITORY / "themes/harbor/assets/search.js"
VECTORS = REPOSITORY / "Tests/Browser/search-words.json"
MOST_SCRIPT_BYTES = 8_000
MOST_BYTES_OF_A_QUERY = 150_000


@asynccontextmanager
async def searching(
    stage: Stage, words: str = "", path: str = "/search/", site: Site | None = None, **options: object
) -> AsyncIterator[Visit]:
    async with visit(stage.browser, site or stage.sites.root, path, **options) as seen:
        if words:
            await look_for(seen, words)
        yield seen


async def look_for(seen: Visit, words: str) -> None:
    """Types the words and waits until the search has answered them."""
    await seen.page.locator(STATUS).evaluate("it => { it.textContent = ''; }")
    await seen.page.fill(FIELD, words)
    await answered(seen)


async def answered(seen: Visit) -> None:
    """That it is searching is no answer yet."""
    await seen.page.locator(STATUS).evaluate(
        "it => new Promise((done) => { const look = () => it.textContent && it.textContent !== it.dataset.loading"
        " ? done() : setTimeout(look, 20); look(); })"
    )


async def said(seen: Visit) -> str:
    return await seen.page.locator(STATUS).inner_text()


async def found(seen: Visit) -> list[str]:
    return await seen.page.locator(LINKS).evaluate_all("all => all.map((link) => link.getAttribute('href'))")


@test("The search finds by other forms, other accents, beginnings and mistyped words")
async def forms(stage: Stage) -> None:
    english = {
        "grief": "/topics/grief/", "GRIEVING": "/topics/grief/", "greif": "/topics/grief/", "saturday": "/groups/saturday-coffee/",
        "saturdays": "/groups/saturday-coffee/", "veter": "/audiences/veterans/", "womens": "/audiences/women/",
        "puentes": "/groups/puentes/", "childcare wrenfield": "/groups/",
    }
    spanish = {"duelos": "/es/topics/grief/", "ninos": "/es/features/childcare/", "SÁBADO": "/es/groups/"}
    problems = []
    for path, queries in (("/search/", english), ("/es/search/", spanish)):
        async with searching(stage, path=path) as seen:
            for words, goal in queries.items():
                await look_for(seen, words)
                if not any(url.startswith(goal) for url in await found(seen)):
                    problems.append(f"‘{words}’ does not find {goal} but {await found(seen)}; {await said(seen)}")
    expect_none(problems)


@test("The search looks after a pause, without a press of a key to start it, and says how much it found")
async def typing(stage: Stage) -> None:
    async with searching(stage) as seen:
        await seen.page.locator(FIELD).press_sequentially("g")
        await seen.page.wait_for_timeout(400)
        expect(await said(seen) == "", "one letter is searched for")
        await seen.page.locator(FIELD).press_sequentially("rief", delay=20)
        await answered(seen)
        expect(re.fullmatch(r"Results: \d+", await said(seen)) is not None, f"it says ‘{await said(seen)}’")
        expect(await seen.page.locator(f"{FIELD}:focus").count() == 1, "the field has lost the focus")
        await seen.page.fill(FIELD, "")
        await seen.page.locator(LINKS).first.wait_for(state="detached")
        expect(await said(seen) == "", "an empty field leaves a number")


@test("What was found is marked, and labelled with what it is")
async def marks(stage: Stage) -> None:
    async with searching(stage, "grieving ") as seen:
        marked = await seen.page.locator("main mark").all_inner_texts()
        expect("Grief" in marked and "grieve" in marked, f"marked: {marked}")
        label = await seen.page.locator("main ol li").first.locator("p").first.inner_text()
        expect(label == "List of groups", f"the first result is a ‘{label}’")


@test("A text in another language says so in a result")
async def languages(stage: Stage) -> None:
    async with searching(stage, "newcomers walk", "/es/search/") as seen:
        link = seen.page.locator("main ol a[href='/es/groups/newcomers-walk/']")
        expect(await link.get_attribute("lang") == "en", "an English title on a Spanish page has no lang")
        expect(re.fullmatch(r"Resultados: \d+", await said(seen)) is not None, f"it says ‘{await said(seen)}’")


@test("Where nothing has all words, the search says so; where nothing is found, it leads on")
async def little(stage: Stage) -> None:
    async with searching(stage, "grief xyzzyplugh ") as seen:
        expect("Nothing has all of these words" in await said(seen), f"it says ‘{await said(seen)}’")
        expect("/topics/grief/" in await found(seen), "what has the other word is not there")
        await look_for(seen, "greif ")
        expect("“grief”" in await said(seen), f"it says ‘{await said(seen)}’")
        await look_for(seen, "xyzzyplugh")
        expect("Nothing found for “xyzzyplugh”" in await said(seen), f"it says ‘{await said(seen)}’")
        for goal in ("/groups/", "/eligibility/", "#page_crisis"):
            way = seen.page.locator(f"#page_search-nothing a[href='{goal}']")
            expect(await way.is_visible(), f"there is no way on to {goal}")


@test("What is typed is never read as markup")
async def markup(stage: Stage) -> None:
    async with searching(stage, "<img src=x onerror=alert(1)>&amp; #") as seen:
        expect(await seen.page.locator("main img").count() == 0, "an element was made of what was typed")
        expect_none(seen.complaints + await seen.page.evaluate("window.noticed.violations"))


@test("What is discreet is found, and its result does not name it")
async def discreet(stage: Stage) -> None:
    async with searching(stage, "partner") as seen:
        result = seen.page.locator("main ol li:has(a[href='/groups/partners-circle/'])")
        name = await result.locator("a").inner_text()
        expect(name == "Support group", f"it is called ‘{name}’")
        text = await result.inner_text()
        expect("partner" not in text.lower(), f"its result says: {text}")


@test("With a keyboard: results are the next stops, and “more” goes on at the first new one")
async def keys(stage: Stage) -> None:
    async with searching(stage, "group") as seen:
        expect(len(await found(seen)) == 10, f"{len(await found(seen))} results at once")
        await seen.page.locator(LINKS).last.focus()
        await seen.page.keyboard.press("Tab")
        stop = await seen.page.evaluate(STOP)
        expect_none(stop["problems"])
        await seen.page.keyboard.press("Enter")
        await seen.page.locator(f"{LINKS}:focus").wait_for()
        now = await found(seen)
        place = await seen.page.evaluate(f"[...document.querySelectorAll({LINKS!r})].indexOf(document.activeElement)")
        expect(len(now) > 10 and len(now) == len(set(now)) and place == 10, f"{len(now)} results, focus at {place}")
        await seen.page.focus(FIELD)
        await seen.page.keyboard.type("s")
        await seen.page.keyboard.press("Enter")
        await seen.page.wait_for_timeout(300)
        expect(seen.page.url.startswith(seen.site.url("/search/")), "Enter leaves the page")


@test("The address holds the search where there is no quick exit, and Back returns to it")
async def address(stage: Stage) -> None:
    site = stage.sites.without_exit
    async with searching(stage, "grief & loss", site=site) as seen:
        expect(seen.page.url == site.url("/search/") + "#?q=grief+%26+loss", f"the address is {seen.page.url}")
        await seen.page.locator(LINKS).first.click()
        await seen.page.wait_for_load_state()
        await seen.page.go_back()
        await seen.page.locator(LINKS).first.wait_for()
        expect(await seen.page.input_value(FIELD) == "grief & loss", "Back forgets what was typed")
        await seen.page.go_back()
        expect(seen.page.url == "about:blank", "searching added a step to the history")
        expect(not any("q=" in url.partition("#")[0] for url in seen.requests), "a request carries what was typed")


@test("With a quick exit the address holds the search only when the visitor asks for it")
async def kept_on_request(stage: Stage) -> None:
    async with searching(stage, "grief") as seen:
        expect("#" not in seen.page.url, f"the address is {seen.page.url}")
        await seen.page.locator("#page_search-keep button").click()
        expect(seen.page.url.endswith("#?q=grief"), f"the address is {seen.page.url}")
        expect("address" in await said(seen), "nothing says so")
    async with searching(stage, path="/search/#?q=duelo") as seen:
        await answered(seen)
        expect(await seen.page.input_value(FIELD) == "duelo", "an address with a search is not answered")


@test("The search asks its own site for files alone, whatever is typed, and stores nothing")
async def private(stage: Stage) -> None:
    loaded = []
    for words in ("grief", "xyzzyplugh"):
        async with searching(stage, words) as seen:
            expect_none(seen.strangers() + seen.complaints + await seen.page.evaluate("window.noticed.violations"))
            stored = await seen.page.evaluate(STORED)
            expect(not any(stored.values()) and not await seen.context.cookies(), f"stored: {stored}")
            loaded.append({url for url in seen.requests if "/data/" in url})
            sizes = [gzip.compress(await response.body()) for response in seen.responses]
            expect(sum(map(len, sizes)) < MOST_BYTES_OF_A_QUERY, f"{sum(map(len, sizes))} bytes, compressed")
    expect(loaded[0] == loaded[1], "the files of a small index tell what was looked for")
    expect(len(gzip.compress(SCRIPT.read_bytes())) < MOST_SCRIPT_BYTES, "the script has grown")


@test("Without script the page says so and leads everywhere; the field, which could do nothing, is gone")
async def without_script(stage: Stage) -> None:
    async with searching(stage, java_script_enabled=False, width=360) as seen:
        expect("needs JavaScript" in await seen.page.locator("main").inner_text(), "nothing says why")
        expect(not await seen.page.locator(FIELD).is_visible(), "the field is there")
        for goal in ("/groups/", "/schedule/", "/articles/", "/topics/grief/", "/programs/online-groups/"):
            expect(await seen.page.locator(f".look-around a[href='{goal}']").first.is_visible(), f"no way to {goal}")


@test("Where the index can't be loaded the page says so, and the next search tries again")
async def offline(stage: Stage) -> None:
    async with searching(stage) as seen:
        await seen.context.route("**/data/**", lambda route: route.abort())
        await look_for(seen, "grief")
        expect("could not be loaded" in await said(seen), f"it says ‘{await said(seen)}’")
        await seen.context.unroute("**/data/**")
        await look_for(seen, "grief ")
        expect(await said(seen) == "Results: 7" or len(await found(seen)) > 0, f"it says ‘{await said(seen)}’")


@test("An old copy of a file is not mixed with a new index")
async def versions(stage: Stage) -> None:
    async with searching(stage) as seen:
        asked = []

        async def stale(route) -> None:
            asked.append(route.request.url)
            if len(asked) > 1:
                return await route.fallback()
            await route.fulfill(content_type="text/plain", body="older\ngrief A\n")

        await seen.context.route("**/words-0.txt*", stale)
        await look_for(seen, "grief")
        expect(len(asked) == 2 and "/topics/grief/" in await found(seen), f"asked {len(asked)} times: {await found(seen)}")


@test("Below a base path the search finds and leads there")
async def below(stage: Stage) -> None:
    async with searching(stage, "grief", site=stage.sites.below) as seen:
        await seen.page.locator(LINKS).first.click()
        await seen.page.wait_for_url(stage.sites.below.url("/topics/grief/"))
        expect_none(seen.complaints + seen.strangers())


@test("Results are accessible, light and dark, and fit a phone")
async def accessible(stage: Stage) -> None:
    for path, words in (("/search/", "group"), ("/search/", "xyzzyplugh"), ("/es/search/", "grupo")):
        for width in (360, 1280):
            async with searching(stage, words, path, width=width) as seen:
                await prepare(seen.page)
                expect_none(await violations(seen.page))
                expect_none(await seen.page.evaluate(SIDEWAYS))
                await seen.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
                expect_none(await violations(seen.page, COLORS))
                await seen.page.set_viewport_size({"width": 320, "height": 640})
                expect_none(await seen.page.evaluate(SIDEWAYS))


@test("The script cuts texts into the words that the index holds")
async def same_words(stage: Stage) -> None:
    script = SCRIPT.read_text()
    start = script.index("const SPELLED")
    part = script[start : script.index("// — The index")]
    vectors = json.loads(VECTORS.read_text())
    async with visit(stage.browser, stage.sites.root, "/") as seen:
        cut = await seen.page.evaluate(
            f"(texts) => {{ {part} return texts.map((text) => words(text).map((found) => found.word).join(' ')); }}",
            [text for text, _ in vectors],
        )
    problems = [f"{text!r}: {words!r} there, {mine!r} here" for (text, words), mine in zip(vectors, cut) if words != mine]
    expect(len(vectors) > 3_000 and not problems, f"{len(problems)} of {len(vectors)}", *problems[:20])
