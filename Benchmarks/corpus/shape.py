"""How large the directory is, and of what kind: all that its bytes depend on."""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True)
class Shape:
    seed: str = "waymark"
    groups: int = 5000
    articles: int = 5000
    # The least and the most Markdown of an article, in bytes; without it all have about 2 KB.
    article_bytes: tuple[int, int] | None = None
    # English, and Spanish after it if asked for.
    languages: tuple[str, ...] = ("en",)

    @property
    def is_bilingual(self):
        return len(self.languages) > 1
