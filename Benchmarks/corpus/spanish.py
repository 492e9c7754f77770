"""Translations into Spanish: of every vocabulary, of half of the groups and programs, of a third of the articles."""

from . import articles, groups, places, text
from .notation import Prose, document
from .vocabularies import AREAS, AUDIENCES, FEATURES, label

SUBJECTS = """quienes vienen por primera vez|las personas del grupo|las dos facilitadoras|las parejas y los amigos
quienes llevan años aquí|las madres y los padres|quienes trabajan de noche|los vecinos|los voluntarios""".replace("\n", "|").split("|")
VERBS = """pueden escuchar sin hablar|cuentan qué les ayudó esta semana|pueden irse cuando quieran
guardan para sí lo que oyen|preguntan en la puerta|traen un cuaderno|escriben un plan pequeño
hablan del sueño, del trabajo y del dinero|practican decir que no con amabilidad""".replace("\n", "|").split("|")
TAILS = """cuando están listas|con sus propias palabras|antes del descanso|sin que nadie pregunte por qué
y nadie lleva un registro|también después de una semana difícil|mientras les sirva""".replace("\n", "|").split("|")
OPENINGS = "Casi todas las noches|En este grupo|Al principio|Una vez al mes|Durante un rato|Cerca del final".split("|")
HEADINGS = "Qué esperar|Antes de venir|Cómo es una noche|Cuando se hace difícil|Quién puede ayudar|Pasos pequeños".split("|")
NAMES = "Círculo|Noche|Mesa|Paseo|Hora|Puerto|Farol|Mañana|Puente|Cocina".split("|")


def sentence(rng):
    return f"{rng.choice(OPENINGS)}, {rng.choice(SUBJECTS)} {rng.choice(VERBS)} {rng.choice(TAILS)}."


def paragraph(rng, sentences):
    return " ".join(sentence(rng) for _ in range(sentences))


def files(shape):
    """Path and text of each translation."""
    yield from _vocabularies()
    for index in range(0, places.program_count(shape.groups), 2):
        rng = text.source(shape.seed, "program in Spanish", index)
        front = document({"name": f"Programa {index}", "summary": sentence(rng)})
        yield f"programs/{places.program_slug(index)}.es.md", f"---\n{front}---\n\n{paragraph(rng, 5)}\n"
    for index in range(0, shape.groups, 2):
        yield f"groups/{groups.slug(index)}.es.yaml", document(_group(shape, index))
    for index in range(0, shape.articles, 3):
        yield f"articles/{articles.slug(index)}.es.md", _article(shape, index)


def _group(shape, index):
    rng = text.source(shape.seed, "group in Spanish", index)
    return {
        "name": f"{rng.choice(NAMES)} {index}",
        "summary": sentence(rng),
        "about": Prose(f"{paragraph(rng, 2)}\n\n{paragraph(rng, 1)}"),
    }


def _article(shape, index):
    rng = text.source(shape.seed, "article in Spanish", index)
    front = document({"title": f"{rng.choice(HEADINGS)}, parte {index}", "summary": sentence(rng)})
    parts = [paragraph(rng, 3)]
    for heading in rng.sample(HEADINGS, 4):
        parts += [f"# {heading}", paragraph(rng, 3), "\n".join(f"- {sentence(rng)}" for _ in range(3))]
    return f"---\n{front}---\n\n" + "\n\n".join(parts) + "\n"


def _vocabularies():
    yield "site.es.yaml", document({"name": "Puerto Abierto", "tagline": "Personas que pasaron por lo mismo"})
    topics = {}
    for area, children in AREAS.items():
        topics[area] = f"{label(area)} (es)"
        for topic in children.split():
            topics[topic] = {"name": f"{label(topic)} (es)", "summary": f"Grupos y artículos: {label(topic)}"}
    yield "topics.es.yaml", document(topics)
    yield "audiences.es.yaml", document({audience: f"{label(audience)} (es)" for audience in AUDIENCES})
    yield "features.es.yaml", document({feature: f"{label(feature)} (es)" for feature in FEATURES})
    yield "eligibility.es.yaml", document(
        {
            "age": {"ask": "¿Cuántos años tiene?"},
            "here-for": {
                "ask": "¿Por quién viene?",
                "options": {
                    "myself": {"say": "Por mí", "who": "personas que buscan su propia recuperación"},
                    "partner": {"say": "Por mi pareja", "who": "personas cuya pareja está afectada"},
                    "child": {"say": "Por mi hijo o hija", "who": "madres y padres de alguien afectado"},
                    "parent": {"say": "Por mi madre o mi padre", "who": "hijas e hijos de alguien afectado"},
                },
            },
            "veteran": {
                "ask": "¿Sirvió en las fuerzas armadas?",
                "must": "Tiene que haber servido en las fuerzas armadas.",
                "must-not": "Este grupo es para quienes no sirvieron.",
            },
        }
    )
    closures = ["Día de Acción de Gracias", "Fiestas de invierno", "Día de la Independencia"]
    yield "closures.es.yaml", "".join(f"- why: {why}\n" for why in closures)

