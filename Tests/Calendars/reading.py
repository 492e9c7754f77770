"""Expands a calendar with python-icalendar and recurring-ical-events, and compares what comes out with what Waymark says."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta, timezone
from pathlib import Path

import icalendar
import recurring_ical_events

# Every date of these years; cancelled ones are kept and marked from this month on, for five months.
FIRST = datetime(2024, 1, 3, tzinfo=timezone.utc)
LAST = datetime(2028, 11, 20, tzinfo=timezone.utc)
NEW_YEAR = datetime(2026, 1, 3, tzinfo=timezone.utc)
MARKED = datetime(2026, 11, 3, tzinfo=timezone.utc), datetime(2027, 3, 29, tzinfo=timezone.utc)

Date = tuple[datetime, datetime, bool]


def dates_in(file: Path) -> tuple[Counter[Date], int]:
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    for component in calendar.walk():
        if component.errors:
            raise ValueError(f"{component.name}: {component.errors}")
    found: Counter[Date] = Counter()
    for event in recurring_ical_events.of(calendar).between(FIRST, LAST):
        start, end = event.start.astimezone(timezone.utc), event.end.astimezone(timezone.utc)
        found[(start, end, event.get("STATUS") == "CANCELLED")] += 1
    return found, len({str(event["UID"]) for event in calendar.events})


def dates_said(entries: list[dict]) -> Counter[Date]:
    said: Counter[Date] = Counter()
    for entry in entries:
        start = datetime.fromisoformat(entry["start"]).astimezone(timezone.utc)
        end = datetime.fromisoformat(entry.get("end", entry["start"])).astimezone(timezone.utc)
        said[(start, end, entry.get("cancelled", False))] += 1
    return said


def matters(date: Date, undated: bool) -> bool:
    start, _, cancelled = date
    if cancelled:
        return MARKED[0] <= start < MARKED[1]
    return (NEW_YEAR if undated else FIRST) <= start < LAST - timedelta(days=2)


def compare(task: tuple[Path, list[dict]]) -> tuple[list[str], int, int]:
    """What differs, how many dates were compared, and how many meetings the calendar has."""
    file, entries = task
    undated = any(entry["undated"] for entry in entries)
    said = dates_said(entries)
    name = file.parent.name
    if not file.exists():
        return [f"{name}: no calendar, but {len(said)} dates" for _ in [0] if any(d[0] >= MARKED[0] for d in said)], 0, 0
    try:
        found, meetings = dates_in(file)
    except Exception as error:  # whatever a reader says is a difference
        return [f"{name}: cannot be read: {type(error).__name__} {error}"], 0, 0
    ours = Counter({date: n for date, n in said.items() if matters(date, undated)})
    theirs = Counter({date: n for date, n in found.items() if matters(date, undated)})
    problems = [f"{name}: Waymark has {show(date)}, the calendar not" for date in sorted((ours - theirs).keys())[:3]]
    problems += [f"{name}: the calendar has {show(date)}, Waymark not" for date in sorted((theirs - ours).keys())[:3]]
    return problems, ours.total(), meetings


def show(date: Date) -> str:
    return f"{date[0]:%Y-%m-%d %H:%M}–{date[1]:%Y-%m-%d %H:%M}{' cancelled' if date[2] else ''}"
