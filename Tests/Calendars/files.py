"""Looks at each calendar file as bytes, and at each description of a time zone."""

from __future__ import annotations

import re
import zoneinfo
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import icalendar

CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Zones:
    @staticmethod
    def names() -> list[str]:
        """Names of regions and cities, as content may write them."""
        return sorted(n for n in zoneinfo.available_timezones() if re.fullmatch(r"[A-Z]\w+/[\w/+-]+", n) and not n.startswith("Etc/"))


def file_problems(output: Path, first: date, last: date) -> list[str]:
    problems: list[str] = []
    zones: dict[str, bytes] = {}
    for file in sorted(output.rglob("*.ics")):
        name, data = str(file.relative_to(output)), file.read_bytes()
        problems += [f"{name}: {problem}" for problem in byte_problems(data)]
        text = re.sub(rb"\r\n[ \t]", b"", data)
        described = re.findall(rb"BEGIN:VTIMEZONE\r\nTZID:(.*?)\r\n", text)
        used = set(re.findall(rb";TZID=([^:;]+)[:;]", text))
        if len(described) != len(set(described)) or set(described) != used:
            problems.append(f"{name}: describes {described} and uses {used}")
        for zone in re.findall(rb"BEGIN:VTIMEZONE\r\n.*?END:VTIMEZONE\r\n", text, re.DOTALL):
            zones.setdefault(re.search(rb"TZID:(.*?)\r\n", zone)[1].decode(), zone)
    for name, zone in sorted(zones.items()):
        problems += zone_problems(name, zone, first, last)
    return problems


def byte_problems(data: bytes) -> list[str]:
    problems = []
    if not data.endswith(b"END:VCALENDAR\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        problems.append("a line does not end in CRLF")
    if any(len(line) > 75 for line in data.split(b"\r\n")):
        problems.append("a line is longer than 75 octets")
    if CONTROL.search(data):
        problems.append("a control character")
    try:
        for line in data.split(b"\r\n"):
            line.decode()
    except UnicodeDecodeError as error:
        problems.append(f"a fold divides a character, or it is not UTF-8: {error}")
    return problems


def zone_problems(name: str, component: bytes, first: date, last: date) -> list[str]:
    """Whether a description gives the offset that the database gives, every six hours and a second about each change."""
    described = icalendar.Timezone.from_ical(component).to_tz(lookup_tzid=False)
    known = zoneinfo.ZoneInfo(name)
    moment = datetime(first.year, first.month, first.day, tzinfo=timezone.utc)
    end = datetime(last.year, last.month, last.day, tzinfo=timezone.utc)
    step = timedelta(hours=6)
    before = moment.astimezone(known).utcoffset()
    while moment < end:
        after = (moment + step).astimezone(known).utcoffset()
        if after != before:
            for second in about_change(known, moment, moment + step):
                if problem := difference(described, known, second):
                    return [f"VTIMEZONE {name}: {problem}"]
        if problem := difference(described, known, moment):
            return [f"VTIMEZONE {name}: {problem}"]
        before = after
        moment += step
    return []


def about_change(zone: zoneinfo.ZoneInfo, low: datetime, high: datetime) -> list[datetime]:
    offset = low.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        low, high = (middle, high) if middle.astimezone(zone).utcoffset() == offset else (low, middle)
    return [low - timedelta(hours=3), high + timedelta(hours=3)]


def difference(described, known: zoneinfo.ZoneInfo, moment: datetime) -> str | None:
    """A moment on the wall, read back by the description."""
    wall = moment.astimezone(known).replace(tzinfo=None)
    ours, theirs = described.utcoffset(wall), known.utcoffset(wall)
    return None if ours == theirs else f"{wall} is {ours}, in the database {theirs}"
