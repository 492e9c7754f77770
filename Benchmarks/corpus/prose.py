"""Articles of 1 to 8 KB whose words are as unevenly common as those of a language: what a search index feeds on."""

import bisect
import itertools

from . import text
from .notation import document

VOCABULARY = 50_000
ONSETS = "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st str t th tr v w".split()
VOWELS = "a e i o u ai ea ee oo ou ia io".split()
CODAS = "ck l ll m n nd ng nt r rd rt s ss st t th x".split() + [""] * 12
ENDINGS = ["", "", "", "", "s", "s", "ed", "ing", "er", "ly", "ment", "ion"]


def vocabulary(seed):
    """Invented words, no two alike; the commonest are short."""
    rng = text.source(seed, "vocabulary", 0)
    words, seen = [], set()
    while len(words) < VOCABULARY:
        syllables = 1 if len(words) < 300 else rng.choice([1, 2, 2, 2, 3, 3])
        stem = "".join(rng.choice(ONSETS) + rng.choice(VOWELS) + rng.choice(CODAS) for _ in range(syllables))
        word = stem + (rng.choice(ENDINGS) if len(words) >= 300 else "")
        if word not in seen:
            seen.add(word)
            words.append(word)
    return words


def files(seed, count, topics):
    """Path and text of each article. The words of a rank r come as often as 1 / (r + 3), as Zipf and Mandelbrot found."""
    words = vocabulary(seed)
    shares = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))
    for index in range(count):
        rng = text.source(seed, "prose", index)

        def some(number):
            return " ".join(words[bisect.bisect(shares, rng.random() * shares[-1])] for _ in range(number))

        size, parts = rng.randrange(1_000, 8_000), []
        while sum(map(len, parts)) < size:
            parts += [f"## {some(3).capitalize()}", f"{some(60).capitalize()}.", f"{some(50).capitalize()}."]
        fields = {
            "title": f"{some(4).capitalize()} {index}", "summary": f"{some(14).capitalize()}.",
            "date": "2026-01-05", "topics": sorted(rng.sample(topics, 2)),
        }
        yield f"articles/prose-{index:06d}.md", f"---\n{document(fields)}---\n" + "\n\n".join(parts) + "\n"
