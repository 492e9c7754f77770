"""The controlled vocabularies, the questions of eligibility and the site's own description."""

from .notation import Verbatim, document, sequence

AREAS = {
    "health": "grief anxiety depression addiction alcohol sleep chronic-pain cancer eating trauma adhd autism",
    "home": "parenting divorce caregiving dementia new-baby adoption safety housing moving step-families",
    "purpose": "work retirement studying money debt unemployment burnout volunteering prison-release faith",
    "community": "lgbtq veterans immigrants widowed deaf rural young-adults first-responders men women",
}
TOPICS = [topic for children in AREAS.values() for topic in children.split()]
AUDIENCES = "adults teens students parents partners families older-adults caregivers men women veterans newcomers".split()
FEATURES = "captions step-free childcare sign-language attendance-slips quiet-room parking tea".split()


def label(identifier):
    return identifier.replace("-", " ").capitalize()


def topics():
    fields = {}
    for area, children in AREAS.items():
        fields[area] = label(area)
        for topic in children.split():
            fields[topic] = {"name": label(topic), "summary": f"Groups and articles about {label(topic).lower()}", "parent": area}
    return fields


def eligibility():
    return {
        "age": {"ask": "How old are you?", "type": "number"},
        "here-for": {
            "ask": "Who are you here for?",
            "type": "choice",
            "many": Verbatim("yes"),
            "options": {
                "myself": {"say": "Myself", "who": "people who want recovery for themselves"},
                "partner": {"say": "My spouse or partner", "who": "people whose partner is affected"},
                "child": {"say": "My child", "who": "parents of somebody affected"},
                "parent": {"say": "My mother or father", "who": "people whose parent is affected"},
            },
        },
        "veteran": {
            "ask": "Have you served in the military?",
            "type": "yes-no",
            "must": "You must have served in the military.",
            "must-not": "This group is for people who have not served.",
        },
    }


def site(name, languages):
    return {
        "name": name,
        "tagline": "People who have been there",
        "url": "https://directory.example.org/",
        "timezone": "America/New_York",
        "languages": list(languages),
        "organization": {"name": name, "email": "office@directory.example.org"},
        "crisis": [
            {"name": "988 Suicide and Crisis Lifeline", "call": Verbatim('"988"'), "text": Verbatim('"988"'), "hours": "Day and night"},
        ],
    }


def closures():
    return [
        {"on": Verbatim("2026-11-26"), "why": "Thanksgiving"},
        {"every-year": "12-24 to 12-26", "why": "Winter holidays"},
        {"on": Verbatim("2026-07-04"), "why": "Independence Day"},
    ]


def files(languages):
    """Path and text of each file of which a site has one."""
    yield "site.yaml", document(site("Wide Harbor", languages))
    yield "topics.yaml", document(topics())
    yield "audiences.yaml", document({audience: label(audience) for audience in AUDIENCES})
    yield "features.yaml", document({feature: label(feature) for feature in FEATURES})
    yield "eligibility.yaml", document(eligibility())
    yield "closures.yaml", "\n".join(sequence(closures())) + "\n"
    for slug, title in (("about", "About this directory"), ("privacy", "Privacy")):
        fields = {"title": title, "summary": f"{title} and whom to ask"}
        yield f"pages/{slug}.md", f"---\n{document(fields)}---\n\nThis directory is invented, to measure with.\n"
