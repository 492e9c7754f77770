"""Descriptors of groups, of 17 to 46 lines, 28 on average."""

from . import places, text
from .notation import Prose, Verbatim
from .schedules import date, day, meeting
from .vocabularies import AUDIENCES, FEATURES, TOPICS, label

_NAMES = "Circle Evening Table Walk Hour Harbor Lantern Morning Bridge Kitchen".split()
_AGES = ["18+", "21 or older", "at least 16", "13-17", "under 25", "60+"]


def slug(index):
    return f"group-{index:06d}"


def group(shape, index):
    """Fields of one descriptor, in the order in which a person would write them."""
    groups, articles = shape.groups, shape.articles
    rng = text.source(shape.seed, "group", index)
    topics = sorted(rng.sample(TOPICS, rng.choice([1, 2, 2, 3])))
    fields = {
        "name": f"{label(topics[0])} {rng.choice(_NAMES)} {index}",
        "summary": text.sentence(rng),
        "program": places.program_slug(rng.randrange(places.program_count(groups))),
        "topics": topics,
        "audiences": sorted(rng.sample(AUDIENCES, 2)),
    }
    if index % 40 == 7:
        fields |= {"aliases": [f"former-{slug(index)}"]}
    fields |= _where(rng, index, groups)
    fields |= _when(rng, index)
    fields |= _for_whom(rng)
    fields |= _details(rng)
    if index % 2 or "registration" in fields:
        fields["contact"] = {"email": f"group-{index}@directory.example.org"}
    if articles:
        fields["articles"] = [f"article-{(index * 7 + 3) % articles:06d}"]
    fields["verified"] = date(day(rng.randrange(7), rng.randrange(8, 20)))
    fields["about"] = Prose(f"{text.paragraph(rng, 2)}\n\n{text.paragraph(rng, 1)}")
    return fields


def _where(rng, index, groups):
    shape = rng.random()
    online = {"platform": rng.choice(["Zoom", "Jitsi", "Google Meet"]), "link": f"https://meet.example.org/j/{index:08d}"}
    if shape < 0.1:
        online |= {"share": "on-registration"}
        registration = {"required": Verbatim("yes"), "by": "email", "how": "Write to us and we send the link."}
        return {"format": "online", "online": online, "registration": registration}
    if shape < 0.5:
        return {"format": "online", "online": online}
    place = places.place_slug(rng.randrange(places.place_count(groups)))
    if shape < 0.6:
        return {"format": "hybrid", "place": place, "online": online}
    fields = {"format": "in-person", "place": place}
    return fields | ({"features": [rng.choice(FEATURES)]} if shape < 0.8 else {})


def _when(rng, index):
    if index % 50 == 49:
        return {"status": "ended"}
    if index % 50 == 24:
        return {"kind": "drop-in", "hours": [{"every": "weekday", "at": Verbatim("10:00"), "to": Verbatim("16:00")}]}
    if index % 50 == 12:
        return {"kind": "mentorship", "by-appointment": Verbatim("yes")}
    if index % 25 == 5:
        return {"status": "waitlist", "schedule": [meeting(rng)]}
    first = meeting(rng)
    if rng.random() < 0.85:
        return {"schedule": [first]}
    second = meeting(rng) | {"id": "second", "note": "A smaller circle"}
    return {"schedule": [first | {"id": "first"}, second]}


def _for_whom(rng):
    shape = rng.random()
    if shape < 0.35:
        return {}
    rule = {"age": Verbatim(rng.choice(_AGES))}
    if shape < 0.6:
        return {"eligibility": rule}
    if shape < 0.85:
        return {"eligibility": rule | {"here-for": sorted(rng.sample(["myself", "partner", "child", "parent"], 2))}}
    return {"eligibility": {"any-of": [{"veteran": Verbatim("yes")}, rule | {"here-for": "partner"}]}}


def _details(rng):
    fields = {"cost": rng.choice(["free", "free", "free", "Five dollars, if you can"])}
    if rng.random() < 0.5:
        fields["participation"] = rng.choice(["optional", "expected"])
    if rng.random() < 0.4:
        fields["facilitators"] = [
            {"name": name, "role": rng.choice(["Facilitator", "Peer host"])} for name in rng.sample(text.FIRST_NAMES, 2)
        ]
    if rng.random() < 0.25:
        fields["agreements"] = [text.sentence(rng) for _ in range(3)]
    if rng.random() < 0.2:
        fields["usual-size"] = f"{rng.randrange(4, 9)} to {rng.randrange(9, 20)} people"
    return fields
