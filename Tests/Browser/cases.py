"""Registers tests and runs them, several at a time, in one browser."""

from __future__ import annotations

import asyncio
import time
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from playwright.async_api import Browser

from sites import Sites

SECONDS_FOR_A_CASE = 60


class Failed(AssertionError):
    """What a test found wrong, one problem a line."""


def expect(holds: bool, *otherwise: object) -> None:
    if not holds:
        raise Failed("\n".join(str(line) for line in otherwise))


def expect_none(problems: list[str]) -> None:
    expect(not problems, *problems)


@dataclass
class Results:
    passed: int = 0
    failures: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Stage:
    """Where tests play: one browser, the sites, and the ledger."""

    browser: Browser
    sites: Sites
    results: Results
    verbose: bool

    async def check(self, name: str, test: Callable[[], Awaitable[None]]) -> None:
        """Runs one test and notes how it went. A failure says so at once and stops nothing else."""
        start = time.monotonic()
        try:
            await asyncio.wait_for(test(), SECONDS_FOR_A_CASE)
        except Failed as failure:
            self.fail(name, str(failure))
        except Exception:
            self.fail(name, traceback.format_exc())
        else:
            self.results.passed += 1
            if self.verbose:
                print(f"passed  {time.monotonic() - start:5.1f} s  {name}", flush=True)

    def fail(self, name: str, problem: str) -> None:
        self.results.failures.append((name, problem))
        print(f"FAILED  {name}", *(f"    {line}" for line in problem.splitlines()), sep="\n", flush=True)


Play = Callable[[Stage], Awaitable[None]]
cases: list[tuple[str, Play]] = []


def case(name: str) -> Callable[[Play], Play]:
    """Registers what makes checks of its own accord, under a name to choose it by."""

    def register(play: Play) -> Play:
        cases.append((name, play))
        return play

    return register


def test(name: str) -> Callable[[Play], Play]:
    """Registers a single test: a sentence that holds unless the function raises."""

    def register(body: Play) -> Play:
        async def play(stage: Stage) -> None:
            await stage.check(name, lambda: body(stage))

        cases.append((name, play))
        return body

    return register


def test_each(name: str, pages: list) -> Callable[[Callable], Callable]:
    """Registers a test of each of `pages`, to which the function is given."""

    def register(body: Callable) -> Callable:
        for page in pages:
            async def one(stage: Stage, page=page) -> None:
                await body(stage, page)

            test(f"{name}: {page.kind} {page.path}")(one)
        return body

    return register


async def run(stage: Stage, chosen: str, at_once: int) -> None:
    """Runs the cases whose names contain `chosen`, `at_once` at a time."""
    waiting = [entry for entry in cases if chosen.lower() in entry[0].lower()]
    waiting.reverse()

    async def work() -> None:
        while waiting:
            name, play = waiting.pop()
            try:
                await play(stage)
            except Exception:
                stage.fail(name, traceback.format_exc())

    await asyncio.gather(*(work() for _ in range(at_once)))
