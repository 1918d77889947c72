"""The lexicon of a language: its TOML files, typed, with every list of phrases ready to be found in sentences."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from models.extraction.lexicon_tables import (
    Attribution,
    Dates,
    Figures,
    Language,
    Measures,
    NoClaims,
    Subjects,
    Table,
    listed,
)
from models.extraction.phrases import Phrases, Words
from models.extraction.tokens import words_of
from models.text.display import Display

T = TypeVar("T")

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "lexicons"
"""Where the lexicons lie, a folder a language."""

DEFAULT = "en"
"""The language whose lexicon is taken where an article's own has none."""


class Lexicon(Table, frozen=True, kw_only=True):
    """All that the rules know of one language."""

    language: Language
    figures: Figures
    measures: Measures
    subjects: Subjects
    attribution: Attribution
    dates: Dates
    no_claims: NoClaims
    display: Display
    months: dict[str, int]
    weekdays: dict[str, int]
    short_weekdays: frozenset[str]
    possessive: tuple[str, ...]
    adjectives: frozenset[str]
    """The adjectives of all sides in small letters: "russian"."""
    countable: frozenset[str]
    """Words for people, equipment and outcomes, one of which stands by a number that counts any."""
    telling: frozenset[str]
    """Words of which one stands wherever a measure is told, and the verbs of saying."""

    def is_owner(self, word: str) -> bool:
        """Whether a word says whose something is: "russia's"."""
        return word.endswith(self.possessive)

    def stem(self, word: str) -> str:
        """A word without the sign of possession: "russia's" is "russia"; as it is written too."""
        plain = word.replace("’", "'")
        ending = next((ending for ending in self.possessive if plain.endswith(ending)), "")
        return word[: len(word) - len(ending)]


def lexicon_for(language: str) -> Lexicon:
    """The lexicon of a language ("en", "en-GB"), or English where there is none for it."""
    code = language.replace("_", "-").partition("-")[0].lower()
    return _lexicon(code if len(code) < 4 and code.isalpha() and (FOLDER / code).is_dir() else DEFAULT)


@lru_cache(maxsize=4)
def _lexicon(code: str) -> Lexicon:
    read = {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted((FOLDER / code).glob("*.toml"))
    }
    language = _typed(read["language"], Language)
    more: dict[str, Any] = {
        "display": language.display,
        "months": language.month_numbers,
        "weekdays": language.weekday_numbers,
    }
    more["short_weekdays"] = frozenset(listed(language.short_weekdays.lower()))
    more["possessive"] = listed(language.possessive)
    parts: dict[str, Any] = {name: _typed(read[name], kind) for name, kind in _PARTS.items()}
    more["adjectives"] = frozenset(name.lower() for name in parts["subjects"].sides.meanings)
    subjects, measures = parts["subjects"], parts["measures"]
    more["countable"] = subjects.people | subjects.equipment | measures.nouns.words | measures.participles.words
    more["telling"] = _telling(parts["measures"]) | parts["attribution"].verbs
    return Lexicon(language=language, **parts, **more)


def _telling(measures: Measures) -> frozenset[str]:
    said = (measures.nouns, measures.participles, measures.happens, measures.verbs, measures.parts)
    return frozenset().union(*(table.keys for table in (*said, measures.tolls, measures.anaphors)))


_PARTS: dict[str, type[Table]] = {
    "figures": Figures,
    "measures": Measures,
    "subjects": Subjects,
    "attribution": Attribution,
    "dates": Dates,
    "no_claims": NoClaims,
}


def _typed(value: object, kind: type[T]) -> T:
    return msgspec.convert(value, kind, dec_hook=_phrases)


def _phrases(kind: type, value: object) -> object:
    if kind is Words and isinstance(value, str):
        return Words.listed(value, words_of)
    if kind is Phrases:
        return Phrases(value if isinstance(value, dict) else {"": str(value)}, words_of)
    raise NotImplementedError(kind)
