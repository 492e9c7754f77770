"""Places and programs, one for about every ten and every hundred groups."""

from . import text
from .notation import Verbatim, document
from .vocabularies import FEATURES

_HOUSES = "Library Church Clinic School Center House Hall Museum".split()
_STREETS = "Elm Street|Maple Avenue|Station Road|Mill Lane|River Street|Park Row".split("|")


def place_count(groups):
    return max(2, groups // 10)


def program_count(groups):
    return max(2, groups // 100)


def place_slug(index):
    return f"place-{index:05d}"


def program_slug(index):
    return f"program-{index:04d}"


def place(seed, index):
    rng = text.source(seed, "place", index)
    city = rng.choice(text.CITIES)
    if index % 12 == 11:
        return _private_place(index, city, rng)
    return {
        "name": f"{rng.choice(text.CITIES)} {rng.choice(_HOUSES)} {index}",
        "address": {
            "street": f"{index + 1} {rng.choice(_STREETS)}",
            "city": city,
            "region": "NY",
            "postal-code": Verbatim(f"{10000 + index % 80000:05d}"),
            "country": "US",
        },
        "latitude": Verbatim(f"{40 + rng.random() * 4:.5f}"),
        "longitude": Verbatim(f"-{73 + rng.random() * 4:.5f}"),
        "directions": text.sentence(rng),
        "features": sorted(rng.sample(FEATURES, 2)),
    }


def _private_place(index, city, rng):
    """A home: nothing but its area may appear anywhere, so its words stand in no other text."""
    return {
        "name": f"The blue door {index}",
        "address": {"street": f"{index + 1} Quillfeather Close", "city": city, "region": "NY", "country": "US"},
        "area-point": [Verbatim("42.6"), Verbatim("-75.2")],
        "share": "area-only",
    }


def program(seed, index):
    rng = text.source(seed, "program", index)
    return {
        "name": f"Program {index} of {rng.choice(text.CITIES)}",
        "summary": text.sentence(rng),
        "contact": {"email": f"program-{index}@directory.example.org"},
    }


def program_file(seed, index):
    about = text.paragraph(text.source(seed, "program text", index), 5)
    return f"---\n{document(program(seed, index))}---\n\n{about}\n"
