"""Writes a site whose groups meet in every way that content can say, by chance from a seed: rules and phrases, lists of dates,
series, exceptions, moves, closures of site, program and place, pauses, in every time zone, half of them at night when clocks are
changed."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

# Zones that have caught programs out get half of the groups; all others share the rest.
HARD_ZONES = """
America/New_York America/St_Johns America/Havana America/Santiago America/Sao_Paulo America/Nuuk Australia/Lord_Howe Asia/Kathmandu
Asia/Gaza Asia/Beirut Asia/Tehran Pacific/Apia Pacific/Chatham Africa/Casablanca Africa/Cairo Europe/Dublin Europe/London
Antarctica/Troll UTC
""".split()

FIRST_DAY, LAST_DAY = date(2024, 1, 1), date(2028, 11, 30)
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
ORDINALS = ["first", "2nd", "3rd", "4th", "last"]


class Writer:
    def __init__(self, seed: int, zones: list[str]):
        self.chance = random.Random(seed)
        self.zones = zones

    def some(self, part: int, whole: int) -> bool:
        return self.chance.randrange(whole) < part

    def day(self) -> date:
        return FIRST_DAY + timedelta(days=self.chance.randrange((LAST_DAY - FIRST_DAY).days))

    # Days

    def phrase(self) -> tuple[str, bool]:
        """A phrase for `every`, and whether it needs a first date."""
        day = self.chance.choice(DAYS)
        interval = self.some(1, 4)
        choices = [
            day, " and ".join(self.chance.sample(DAYS, 2)), "weekday", "weekend", "day",
            f"{self.chance.choice(ORDINALS)} {day}", f"2nd and 4th {day}", "1st and 15th of the month",
            f"{self.chance.randrange(1, 32)}th of the month", "last day of the month",
        ]  # fmt: skip
        spaced = [f"other {day}", f"{self.chance.randrange(2, 7)} weeks on {day}",
                  f"{self.chance.randrange(2, 6)} months on the {self.chance.choice(ORDINALS)} {day}"]  # fmt: skip
        return (self.chance.choice(spaced), True) if interval else (self.chance.choice(choices), False)

    def numbers(self, low: int, high: int, most: int, from_end: bool = True) -> str:
        chosen = {self.chance.randint(low, high) for _ in range(self.chance.randint(1, most))}
        return ",".join(str(-n if from_end and self.some(1, 3) else n) for n in sorted(chosen))

    def rule(self) -> str:
        frequency = self.chance.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
        parts = [f"FREQ={frequency}"]
        if self.some(1, 2):
            parts.append(f"INTERVAL={self.chance.randint(2, 7)}")
        months = self.some(1, 4)
        if months:
            parts.append("BYMONTH=" + self.numbers(1, 12, 3, from_end=False))
        plain = lambda: ",".join(self.chance.sample(CODES, self.chance.randint(1, 3)))  # noqa: E731
        selects = months
        if frequency in ("DAILY", "MONTHLY") and self.some(1, 3):
            parts.append("BYMONTHDAY=" + self.numbers(1, 31, 6))
            selects = True
        if frequency in ("DAILY", "WEEKLY") and self.some(1, 2):
            parts.append("BYDAY=" + plain())
            selects = True
        if frequency == "MONTHLY" and self.some(2, 3):
            parts.append("BYDAY=" + (plain() if self.some(1, 2) else self.numbers(1, 5, 1) + self.chance.choice(CODES)))
            selects = True
        if frequency == "YEARLY":
            kind = self.chance.randrange(5)
            if kind == 0 and not months:
                parts += ["BYWEEKNO=" + self.numbers(1, 51, 4), "BYDAY=" + plain()]
            elif kind == 1 and not months:
                parts.append("BYYEARDAY=" + self.numbers(1, 366, 40))
            elif kind == 2:
                parts.append("BYDAY=" + self.numbers(1, 5 if months else 53, 1) + self.chance.choice(CODES))
            elif kind == 3:
                parts.append("BYMONTHDAY=" + self.numbers(1, 31, 6))
            selects = selects or kind < 4
        if selects and self.some(1, 4):
            parts.append("BYSETPOS=" + self.numbers(1, 3, 2))
        match self.chance.randrange(5):
            case 0:
                parts.append(f"COUNT={self.chance.randint(1, 60)}")
            case 1:
                parts.append(f"UNTIL={self.day():%Y%m%d}")
            case 2 if self.some(1, 2):
                parts.append(f"UNTIL={self.day():%Y%m%d}T{self.chance.randrange(24):02}3000Z")
        if self.some(1, 3):
            parts.append("WKST=" + self.chance.choice(CODES))
        return ";".join(parts)

    def selections(self, most: int, longest: int) -> list[str]:
        found = []
        for _ in range(self.chance.randint(0, most)):
            first = self.day()
            last = first + timedelta(days=self.chance.randrange(longest))
            if self.some(1, 3):
                found.append(f"every-year: {first:%m-%d} to {last:%m-%d}")
            else:
                found.append(f"on: {first} to {last}" if last > first else f"on: {first}")
        return found

    # Files

    def time(self) -> str:
        night = self.some(1, 2)
        return f"{self.chance.randrange(4) if night else self.chance.randrange(24):02}:{self.chance.choice([0, 15, 30, 45]):02}"

    def meeting(self, number: int, hybrid: bool) -> list[str]:
        lines = [f"id: m{number}", f"at: '{self.time()}'"]
        start = FIRST_DAY + timedelta(days=self.chance.randrange(1500))
        kind = self.chance.randrange(10)
        series = False
        if kind == 0:
            dates = sorted({self.day() for _ in range(self.chance.randint(1, 8))})
            lines += ["on:"] + [f"  - {day}" for day in dates]
        elif kind < 5:
            phrase, needs_start = self.phrase()
            phrase = phrase.replace("1th", "1st").replace("11st", "11th").replace("2th", "2nd").replace("12nd", "12th")
            phrase = phrase.replace("3th", "3rd").replace("13rd", "13th")
            series = self.some(1, 5)
            lines.append(f"every: {phrase}")
            if needs_start or series or self.some(1, 2):
                lines.append(f"from: {start}")
            if series:
                lines.append(f"times: {self.chance.randint(1, 40)}")
            elif self.some(1, 4):
                lines.append(f"until: {start + timedelta(days=self.chance.randrange(60, 900))}")
        else:
            lines += [f"rrule: {self.rule()}", f"from: {start}"]
        match self.chance.randrange(6):
            case 0:
                lines.append(f"to: '{self.time()}'")
            case _:
                lines.append(f"for: {self.chance.choice([15, 45, 60, 90, 180, 600])} minutes")
        if exceptions := self.selections(3, 15):
            lines += ["except:"] + [f"  - {entry}\n    why: Away" for entry in exceptions]
        if self.some(1, 3):
            lines += ["also:"] + [f"  - {day}" for day in sorted({self.day() for _ in range(3)})]
        if self.some(1, 4):
            lines.append("closures: ignore")
        if hybrid and self.some(1, 4):
            lines.append("format: " + self.chance.choice(["online", "in-person", "hybrid"]))
        if self.some(1, 2):
            lines.append("moved: []")
        return lines

    def group(self, number: int) -> str:
        zone = self.chance.choice(HARD_ZONES if self.some(1, 2) else self.zones)
        lines = [f"name: Group {number}", "summary: Made by chance.", f"timezone: {zone}"]
        hybrid = self.some(1, 3)
        if hybrid or self.some(1, 2):
            lines.append(f"place: hall-{self.chance.randrange(5)}")
        if hybrid or not lines[-1].startswith("place"):
            lines += ["online:", "  platform: Jitsi", "  link: https://meet.example/room"]
        if self.some(1, 3):
            lines.append(f"program: program-{self.chance.randrange(5)}")
        if self.some(1, 20):
            lines.append("status: paused")
            if self.some(2, 3):
                lines.append(f"reopens: {date(2026, 11, 1) + timedelta(days=self.chance.randrange(500))}")
        lines.append("schedule:")
        for meeting in range(2 if self.some(1, 5) else 1):
            indent = "  - "
            for line in self.meeting(meeting, hybrid):
                for part in line.split("\n"):
                    lines.append(indent + part)
                    indent = "    "
        return "\n".join(lines) + "\n"

    def moves(self, dates: list[date], hybrid: bool) -> list[str]:
        """Entries of `moved` for some of the dates on which a group meets."""
        lines = []
        for day in sorted(self.chance.sample(dates, min(len(dates), 3))):
            lines.append(f"      - date: {day}")
            if self.some(2, 3):
                lines.append(f"        new-date: {day + timedelta(days=self.chance.randint(-20, 20))}")
            if self.some(1, 2) or len(lines[-1]) < 30 and "new-date" not in lines[-1]:
                lines.append(f"        at: '{self.time()}'")
            if self.some(1, 3):
                lines.append("        for: 100 minutes")
            if hybrid and self.some(1, 3):
                lines.append("        format: online")
            lines.append("        why: Election day")
        return ["    moved:"] + lines if lines else []

    def site(self, folder: Path, count: int) -> None:
        def write(path: str, text: str) -> None:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text)

        write("site.yaml", "name: Open Door\nurl: https://example.org/\ntimezone: UTC\ncrisis:\n  - name: Line\n    call: '988'\n")
        entries = lambda most, longest: "".join(f"- {e}\n  why: Closed\n" for e in self.selections(most, longest))  # noqa: E731
        write("closures.yaml", entries(4, 5) or "- on: 2026-11-26\n  why: Closed\n")
        indented = lambda text: text.replace("\n", "\n  ").rstrip()  # noqa: E731
        for number in range(5):
            closed = entries(3, 20)
            closed = "closed:\n  " + indented(closed) + "\n" if closed else ""
            write(f"places/hall-{number}.yaml", f"name: Hall {number}\naddress:\n  city: Town\n{closed}")
            closed = entries(3, 20)
            closed = "closed:\n  " + indented(closed) + "\n" if closed else ""
            write(f"programs/program-{number}.md", f"---\nname: Program {number}\nsummary: One.\n{closed}---\nText.\n")
        for number in range(count):
            write(f"groups/g{number}.yaml", self.group(number))
