"""The lexicon of a language: its TOML files, typed, with every list of phrases ready to be found in sentences."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from models.extraction.phrases import Phrases, Words
from models.extraction.tokens import words_of
from models.text.display import Display

T = TypeVar("T")

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "lexicons"
"""Where the lexicons lie, a folder a language."""

DEFAULT = "en"
"""The language whose lexicon is taken where an article's own has none."""


class _Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a TOML file."""


class Grammar(_Table, frozen=True, kw_only=True):
    """The small words that hold a sentence together."""

    articles: Words
    possessives: Words
    auxiliaries: Words
    adverbs: Words
    inert: Phrases
    prepositions: Words
    breakers: Words
    relatives: Words
    personal: Words
    opposing: Words
    denying: Words
    saying: Words
    indefinite: Words
    definite: Words
    of: Words
    whom: Words
    and_: Words = msgspec.field(name="and")
    or_: Words = msgspec.field(name="or")
    one: Words
    before_numbers: Words
    active: Words
    ending_of_people: str
    conjunctions: Phrases
    links: Phrases
    parts: Phrases
    contrasts: Phrases
    of_them: Phrases
    pronouns: Words
    endings_of_verbs: str
    endings_of_ongoing: str
    irregular: Words
    no_verbs: Words
    leading: Words = Words()
    """Those that no name holds: articles, prepositions, conjunctions, and where a statement begins."""
    small: Words = Words()
    """All that are no name, noun or verb of saying."""
    aside: Words = Words()
    """Those that describe nobody."""

    def __post_init__(self) -> None:
        leading = self.articles | self.prepositions | self.breakers | self.conjunctions.words
        held = leading | self.auxiliaries | self.pronouns
        _keep(self, "leading", leading)
        _keep(self, "small", held | self.adverbs)
        _keep(self, "aside", held | (self.adverbs - self.no_verbs) | self.parts.words)


class Language(_Table, frozen=True, kw_only=True):
    """How numbers, months and stops are written, and the small words."""

    group: str
    decimal: str
    months: str
    short_months: str
    other_months: dict[str, int]
    ordinals: Words
    numbering: Words
    weekdays: str
    short_weekdays: str
    possessive: str
    capitals: dict[str, str]
    than: Words
    abbreviations: Words
    words: Grammar

    @property
    def display(self) -> Display:
        """The marks and months that numbers and dates are read with."""
        months, short = _listed(self.months), _listed(self.short_months)
        return Display(group=self.group, decimal=self.decimal, months=short, full_months=months)

    @property
    def month_numbers(self) -> dict[str, int]:
        """The number of the month that each small-letter name means."""
        named = (_listed(self.months), _listed(self.short_months))
        return {name.lower(): n for names in named for n, name in enumerate(names, 1)} | self.other_months

    @property
    def weekday_numbers(self) -> dict[str, int]:
        """The number of the weekday that each small-letter name means; Monday is 0."""
        named = (_listed(self.weekdays), _listed(self.short_weekdays))
        return {name.lower(): n for names in named for n, name in enumerate(names)}


class FigureWords(_Table, frozen=True, kw_only=True):
    """Words around numbers."""

    fillers: Phrases
    vague: Words
    scales: Words
    counting: Words
    from_: Words = msgspec.field(name="from")
    to: Words
    up: Words
    between: Words
    joined: Words
    more: Words
    numbers: Words
    bound_after: Phrases
    changes: Words


class Figures(_Table, frozen=True, kw_only=True):
    """What the grammar of figures knows by another word, and the times that a rate is for."""

    same: Phrases
    plain: dict[str, int]
    words: FigureWords
    rates: Phrases


class MeasureWords(_Table, frozen=True, kw_only=True):
    """Words between a measure and its number."""

    ambiguous: Words
    lives: Words
    toll_links: Words
    number_of: Phrases
    suffering: Words
    explaining: Phrases
    causes: Phrases
    undone: Words
    costing: Words
    taking: Words
    lists: Phrases


class Measures(_Table, frozen=True, kw_only=True):
    """The words that say what is counted, by the measure they mean."""

    nouns: Phrases
    participles: Phrases
    happens: Phrases
    verbs: Phrases
    parts: Phrases
    tolls: Phrases
    anaphors: Phrases
    words: MeasureWords
    together: dict[str, str]
    either: dict[str, str]
    kinds: dict[str, dict[str, str]]


class Subjects(_Table, frozen=True, kw_only=True):
    """Who or what is counted."""

    people: Words
    equipment: Words
    others: Words
    general: Words
    armed: Words
    left_out: Words
    groups: Words
    of_military: str
    of_civilian: str
    military: Words
    civilian: Words
    default: str
    forces: str
    of_forces: Words
    among: Words
    sides: Phrases


class Who(_Table, frozen=True, kw_only=True):
    """People and bodies that speak."""

    roles: Words
    titles: Words
    own: Words
    lone: Words
    pronouns: Words
    first: Words
    again: Words
    back: Words
    descriptions: dict[str, str]


class Relays(_Table, frozen=True, kw_only=True):
    """Those who only pass on."""

    words: Words
    names: Phrases
    either: Words
    listeners: Phrases


class Carrying(_Table, frozen=True, kw_only=True):
    """How far an attribution reaches into the next sentence."""

    heads: Phrases
    stops: Phrases


class Naming(_Table, frozen=True, kw_only=True):
    """What a name of a body may hold beside capital letters."""

    of: Words
    behind_titles: Words
    places: Words
    and_: Words = msgspec.field(name="and")
    joining: Words
    joining_left: Words
    tied: Words
    adjectives: Words


class Attribution(_Table, frozen=True, kw_only=True):
    """Who says so."""

    verbs: Words
    nouns: Words
    by: Phrases
    according_to: Phrases
    citing: Phrases
    as_saying: Phrases
    to_whom: Words
    at: Words
    no_objects: Phrases
    no_verbs: Phrases
    second: Words
    revising: Words
    supposing: Words
    after_subjects: Words
    passive: Words
    who: Who
    relays: Relays
    carrying: Carrying
    names: Naming


class Dates(_Table, frozen=True, kw_only=True):
    """Days that are given in words."""

    on: Phrases
    leads: Words
    when: Words
    last: Words
    ago: Words
    units: Phrases
    counted_up_to: Phrases
    counted_from: Phrases
    started: Phrases
    most: Words
    endings_of_most: str
    signed: Words
    years_after: Words
    parts: Phrases
    days: dict[str, int]
    months: dict[str, int]
    years: dict[str, int]
    events: Phrases


class NoClaims(_Table, frozen=True, kw_only=True):
    """Numbers that count no people or things, and text that is none of the article."""

    before: Phrases
    after: Phrases
    shares: Words
    shares_of: Phrases
    ratios: Words
    currencies: Words
    strengths: Phrases
    people_of_ages: Words
    one_of: Words
    no_one: Phrases
    boilerplate: Phrases
    captions: Phrases


class Lexicon(_Table, frozen=True, kw_only=True):
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
    more["short_weekdays"] = frozenset(_listed(language.short_weekdays.lower()))
    more["possessive"] = _listed(language.possessive)
    parts: dict[str, Any] = {name: _typed(read[name], kind) for name, kind in _PARTS.items()}
    more["adjectives"] = frozenset(name.lower() for name in parts["subjects"].sides.meanings)
    subjects, measures = parts["subjects"], parts["measures"]
    more["countable"] = subjects.people | subjects.equipment | measures.nouns.words | measures.participles.words
    more["telling"] = _telling(parts["measures"]) | parts["attribution"].verbs
    return Lexicon(language=language, **parts, **more)


def _telling(measures: Measures) -> frozenset[str]:
    said = (measures.nouns, measures.participles, measures.happens, measures.verbs, measures.parts)
    return frozenset().union(*(table.keys for table in (*said, measures.tolls, measures.anaphors)))


_PARTS: dict[str, type[_Table]] = {
    "figures": Figures,
    "measures": Measures,
    "subjects": Subjects,
    "attribution": Attribution,
    "dates": Dates,
    "no_claims": NoClaims,
}


def _keep(table: Grammar, name: str, words: frozenset[str]) -> None:
    """Put in what follows from the other tables, once."""
    msgspec.structs.force_setattr(table, name, Words(words))


def _typed(value: object, kind: type[T]) -> T:
    return msgspec.convert(value, kind, dec_hook=_phrases)


def _phrases(kind: type, value: object) -> object:
    if kind is Words and isinstance(value, str):
        return Words.listed(value, words_of)
    if kind is Phrases:
        return Phrases(value if isinstance(value, dict) else {"": str(value)}, words_of)
    raise NotImplementedError(kind)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(","))
