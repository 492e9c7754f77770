"""Sentences about meetings, put together from parts, so that no two texts are alike."""

import random

SUBJECTS = """people who come for the first time|members|the two facilitators|partners and friends
those who have been here for years|parents|newcomers|the people beside you|those who work nights
all in the room|students|neighbors|volunteers|people in early recovery|families""".replace("\n", "|").split("|")
VERBS = """may listen without speaking|share what helped this week|can leave at any time
keep what they hear to themselves|ask a question at the door|bring a notebook|write down one small plan
are welcome with or without a diagnosis|talk about sleep, money and work|often stay for tea afterwards
practice saying no kindly|read a page aloud together|agree on how to keep in touch
find that silence is allowed too|learn to notice the first signs""".replace("\n", "|").split("|")
TAILS = """when they are ready|in their own words|before the break|without being asked why
and nobody keeps a record|even after a hard week|in the second half|as long as it helps
because it was useful to somebody else|with a person of their choice|on the phone or in the room
and then the next person speaks|at their own speed|from the first evening on|if they want to""".replace("\n", "|").split("|")
OPENINGS = """Most evenings|In this group|At the start|Once a month|For a while|After the introductions
On quiet days|Near the end|Between meetings|From time to time|Now and then|Before the holidays""".replace("\n", "|").split("|")
SUBHEADINGS = """What to expect|Before you come|How an evening goes|When it gets hard|Who can help
What helped others|Small steps|Questions people ask|A plan for the week|After the meeting
Talking to family|Money and work|Sleep and rest|Finding a group""".replace("\n", "|").split("|")
FIRST_NAMES = "Ana Ben Cora Dev Ella Femi Grace Hugo Ines Jonah Kim Lena Mara Noor Omar Priya Rosa Sam Tess Uma Vic".split()
CITIES = "Ashford Birchwood Calder Dunmore Eastvale Fairhaven Glenport Harwick Ivydale Juniper Kingsley Larkfield".split()


def source(seed, kind, index):
    """Random numbers of one item: they depend on nothing but the seed and the item."""
    return random.Random(f"{seed}/{kind}/{index}")


def sentence(rng):
    opening, subject = rng.choice(OPENINGS), rng.choice(SUBJECTS)
    if rng.random() < 0.5:
        return f"{opening}, {subject} {rng.choice(VERBS)} {rng.choice(TAILS)}."
    return f"{subject[0].upper()}{subject[1:]} {rng.choice(VERBS)} {rng.choice(TAILS)}."


def paragraph(rng, sentences):
    return " ".join(sentence(rng) for _ in range(sentences))
