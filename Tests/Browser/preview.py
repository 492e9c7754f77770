"""The preview, as somebody who writes meets it: a saved file shows, and nothing they were doing is lost."""

from __future__ import annotations

import asyncio
import re
import shutil
import socket
import subprocess
import tempfile
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Page, expect as expect_page

from cases import Stage, expect, test
from sites import AS_OF, REPOSITORY
from visit import until

GROUP = "groups/first-steps.yaml"


class Preview:
    """`waymark serve` over a copy of the sample's content."""

    def __init__(self, waymark: Path, folder: Path) -> None:
        self.waymark = waymark
        self.content = folder / "content"
        shutil.copytree(REPOSITORY / "content", self.content)
        self.port = 0
        self.start()

    def start(self) -> None:
        command = [self.waymark, "serve", "--content", self.content, "--themes", REPOSITORY / "themes"]
        command += ["--port", str(self.port), "--as-of", AS_OF]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        line = self.process.stdout.readline()
        found = re.search(r"localhost:(\d+)", line)
        expect(found is not None, f"the preview says: {line}")
        self.port = int(found[1])

    def stop(self) -> int:
        self.process.terminate()
        return self.process.wait(10)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def edit(self, path: str, old: str, new: str) -> None:
        file = self.content / path
        text = file.read_text()
        expect(old in text, f"{path} has no {old!r}")
        file.write_text(text.replace(old, new, 1))


@asynccontextmanager
async def preview(stage: Stage):
    with tempfile.TemporaryDirectory(prefix="waymark-preview.") as folder:
        running = await asyncio.to_thread(Preview, stage.sites.waymark, Path(folder))
        context = await stage.browser.new_context(viewport={"width": 800, "height": 600})
        try:
            yield running, await context.new_page()
        finally:
            await context.close()
            running.stop()


async def scroll_to(page: Page, top: int) -> None:
    await page.evaluate(f"scrollTo(0, {top})")
    await until(page, f"scrollY === {top}")


@test("Preview: a saved file shows, at the place where one was, with the focus where it was")
async def reload_keeps_place(stage: Stage) -> None:
    async with preview(stage) as (running, page):
        await page.goto(running.url("/groups/first-steps/"))
        await page.locator("footer a").first.focus()
        await scroll_to(page, 400)
        running.edit(GROUP, "name: First Steps", "name: First Steps Anew")
        await expect_page(page.locator("h1")).to_have_text("First Steps Anew", timeout=20_000)
        await until(page, "scrollY === 400")
        focused = await page.evaluate("document.activeElement.closest('footer') !== null")
        expect(focused, "the focus is lost")


@test("Preview: an error lies over the page, is left with Escape, and goes away when it is repaired")
async def problems(stage: Stage) -> None:
    async with preview(stage) as (running, page):
        await page.goto(running.url("/groups/first-steps/"))
        running.edit(GROUP, "name: First Steps", "nam: First Steps")
        dialog = page.get_by_role("dialog")
        await expect_page(dialog).to_be_visible(timeout=20_000)
        await expect_page(dialog).to_have_accessible_name(re.compile("^[0-9]+ errors?"))
        await expect_page(dialog).to_contain_text("first-steps.yaml, line")
        await expect_page(dialog).to_contain_text("nam: First Steps")
        await expect_page(page.locator("h1").first).to_have_text("First Steps")
        await page.keyboard.press("Escape")
        await expect_page(dialog).to_be_hidden()
        badge = page.get_by_role("button", name=re.compile("^[0-9]+ error"))
        await badge.press("Enter")
        await expect_page(dialog).to_be_visible()
        running.edit(GROUP, "nam: First Steps", "name: First Steps Repaired")
        await expect_page(page.locator("h1")).to_have_text("First Steps Repaired", timeout=20_000)
        await expect_page(page.locator("#waymark_preview")).to_have_count(0)


@test("Preview: a page comes back to a preview that was stopped and started again")
async def restart(stage: Stage) -> None:
    async with preview(stage) as (running, page):
        await page.goto(running.url("/groups/first-steps/"))
        expect(running.stop() == 0, "the preview does not end well")
        running.edit(GROUP, "name: First Steps", "name: While Away")
        await asyncio.to_thread(running.start)
        await expect_page(page.locator("h1")).to_have_text("While Away", timeout=30_000)


@test("Preview: six tabs are open, and each is up to date when it is looked at")
async def tabs(stage: Stage) -> None:
    async with preview(stage) as (running, page):
        pages = [page] + [await page.context.new_page() for _ in range(5)]
        for each in pages:
            await each.goto(running.url("/groups/first-steps/"), wait_until="domcontentloaded")
        running.edit(GROUP, "name: First Steps", "name: In Every Tab")
        for each in pages:
            await each.bring_to_front()
            await expect_page(each.locator("h1")).to_have_text("In Every Tab", timeout=20_000)


@test("Preview: its pages load nothing from elsewhere and break no rule of their own")
async def quiet_console(stage: Stage) -> None:
    async with preview(stage) as (running, page):
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        await page.goto(running.url("/"))
        running.edit(GROUP, "name: First Steps", "nam: First Steps")
        await expect_page(page.get_by_role("dialog")).to_be_visible(timeout=20_000)
        expect(not said, *said)


def ask(port: int, request: bytes, timeout: float = 10) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as connection:
        connection.settimeout(timeout)
        try:
            connection.sendall(request)
        except OSError:
            pass  # Refused before all of it was sent.
        answer = b""
        try:
            while piece := connection.recv(65536):
                answer += piece
                if b"\r\n\r\n" in answer:
                    break
        except OSError:
            pass
        return answer


PLAIN = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


@test("Preview: it survives what others do to it")
async def abuse(stage: Stage) -> None:
    async with preview(stage) as (running, _page):
        port = running.port

        def answers() -> bool:
            return ask(port, PLAIN).startswith(b"HTTP/1.1 200")

        def everything() -> None:
            expect(answers(), "it does not answer at all")
            long = ask(port, b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 1_000_000 + b"\r\n\r\n")
            expect(long.startswith(b"HTTP/1.1 431"), "a head of 1 MB", long[:40])
            left = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(500)]
            expect(answers(), "500 connections are open and left")
            slow = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(50)]
            for connection in slow:
                connection.sendall(b"GET / HT")
            expect(answers(), "50 requests are begun and left")
            for connection in left + slow:
                connection.close()
            for _ in range(200):
                with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
                    connection.sendall(PLAIN)  # … and away before the answer.
            expect(answers(), "200 hung up before the answer")
            foreign = ask(port, PLAIN.replace(b"localhost", b"evil.example"))
            expect(foreign.startswith(b"HTTP/1.1 421"), "a foreign host", foreign[:40])
            for path in ["/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/%00", "/..\\x"]:
                answer = ask(port, PLAIN.replace(b"GET /", b"GET " + path.encode()))
                expect(answer[9:12] in (b"400", b"404"), path, answer[:40])
            expect(ask(port, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n").startswith(b"HTTP/1.1 400"), "TLS")

        await asyncio.to_thread(everything)
        expect(running.process.poll() is None, "it has ended")
