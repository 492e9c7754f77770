"""Meetings of every kind that content.md knows, in the proportions of a real listing: mostly weekly."""

import datetime

from .notation import Verbatim

DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
RRULE_DAYS = "MO TU WE TH FR SA SU".split()
TIMES = ["07:00", "noon", "12:30", "17:30", "6 pm", "18:30", "7 pm", "19:00", "7:30 pm", "20:00"]
DURATIONS = ["60 minutes", "60 minutes", "75 minutes", "90 minutes", "1 hour", "1.5 hours", "2 hours"]
FIRST_MONDAY = datetime.date(2026, 1, 5)


def day(weekday, week):
    """A date: the weekday (0 is Monday) of the given week of 2026."""
    return FIRST_MONDAY + datetime.timedelta(days=weekday, weeks=week)


def date(value):
    return Verbatim(value.isoformat())


def meeting(rng):
    kind = rng.choices(list(_KINDS), weights=[weight for weight, _ in _KINDS.values()])[0]
    fields = _KINDS[kind][1](rng)
    fields["at"] = Verbatim(rng.choice(TIMES))
    fields["for"] = Verbatim(rng.choice(DURATIONS))
    order = ["every", "rrule", "on", "at", "for", "from", "until", "times", "except", "moved", "note"]
    return {key: fields[key] for key in order if key in fields}


def _weekly(rng):
    weekday = rng.randrange(7)
    fields = {"every": DAYS[weekday]}
    if rng.random() < 0.2:
        fields["except"] = [date(day(weekday, rng.randrange(24, 40)))]
    if rng.random() < 0.1:
        week = rng.randrange(41, 47)
        fields["moved"] = [
            {"date": date(day(weekday, week)), "new-date": date(day((weekday + 1) % 7, week)), "why": "The room is taken"}
        ]
    return fields


def _two_days(rng):
    first, second = sorted(rng.sample(range(7), 2))
    return {"every": f"{DAYS[first]} and {DAYS[second]}"}


def _every_second_week(rng):
    weekday = rng.randrange(7)
    return {"every": f"other {DAYS[weekday]}", "from": date(day(weekday, rng.randrange(8)))}


def _nth_of_month(rng):
    ordinal = rng.choice(["first", "2nd", "3rd", "last", "1st and 3rd", "2nd and 4th"])
    return {"every": f"{ordinal} {rng.choice(DAYS)}"}


def _series(rng):
    weekday = rng.randrange(7)
    return {"every": DAYS[weekday], "from": date(day(weekday, rng.randrange(15, 30))), "times": Verbatim(rng.choice("68"))}


def _by_date(rng):
    return {"every": rng.choice(["1st and 15th of the month", "last day of the month"])}


def _once(rng):
    return {"on": date(day(rng.randrange(7), rng.randrange(22, 45)))}


def _rrule(rng):
    weekday = rng.randrange(7)
    rule = f"FREQ=WEEKLY;INTERVAL=3;BYDAY={RRULE_DAYS[weekday]}"
    return {"rrule": Verbatim(rule), "from": date(day(weekday, rng.randrange(8)))}


def _every_day(rng):
    return {"every": rng.choice(["weekday", "weekend", "day"])}


def _months(rng):
    weekday = DAYS[rng.randrange(7)]
    return {"every": f"2 months on the first {weekday}", "from": Verbatim("2026-01-01")}


_KINDS = {
    "weekly": (58, _weekly),
    "two days": (8, _two_days),
    "every second week": (8, _every_second_week),
    "nth of month": (12, _nth_of_month),
    "series": (4, _series),
    "by date": (2, _by_date),
    "once": (2, _once),
    "rrule": (2, _rrule),
    "every day": (3, _every_day),
    "months": (1, _months),
}
