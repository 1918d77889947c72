"""The lexicon of a language: its TOML files, typed, with every list of phrases ready to be found in sentences."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

import msgspec

from models.extraction.phrases import Phrases
from models.extraction.tokens import words_of
from models.text.display import Display

T = TypeVar("T")

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "lexicons"
"""Where the lexicons lie, a folder a language."""

DEFAULT = "en"
"""The language whose lexicon is taken where an article's own has none."""


class Words(Phrases):
    """A list of phrases that all mean the same."""


class Meanings(Phrases):
    """Phrases by what they mean."""


class _Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a TOML file."""


class Grammar(_Table, frozen=True, kw_only=True):
    """The small words that hold a sentence together."""

    articles: Words
    possessives: Words
    auxiliaries: Words
    adverbs: Words
    inert: Words
    prepositions: Words
    breakers: Words
    relatives: Words
    personal: Words
    saying: Words
    indefinite: Words
    definite: Words
    of: Words
    whom: Words
    and_: Words = msgspec.field(name="and")
    one: Words
    objects: Words
    before_numbers: Words
    active: Words
    ending_of_people: str
    conjunctions: Words
    links: Words
    parts: Words
    contrasts: Words
    of_them: Words
    pronouns: Words
    endings_of_verbs: str
    irregular: Words
    no_verbs: Words


class Language(_Table, frozen=True, kw_only=True):
    """How numbers, months and stops are written, and the small words."""

    group: str
    decimal: str
    months: str
    short_months: str
    other_months: dict[str, int]
    ambiguous_months: Words
    ordinals: Words
    numbering: Words
    weekdays: str
    short_weekdays: str
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

    fillers: Words
    vague: Words
    scales: Words
    counting: Words
    from_: Words = msgspec.field(name="from")
    to: Words
    between: Words
    joined: Words
    more: Words
    numbers: Words
    bound_after: Meanings
    changes: Words


class Figures(_Table, frozen=True, kw_only=True):
    """What the grammar of figures knows by another word, and the times that a rate is for."""

    same: Meanings
    plain: dict[str, int]
    words: FigureWords
    rates: Meanings


class MeasureWords(_Table, frozen=True, kw_only=True):
    """Words between a measure and its number."""

    ambiguous: Words
    lives: Words
    toll_links: Words
    suffering: Words


class Measures(_Table, frozen=True, kw_only=True):
    """The words that say what is counted, by the measure they mean."""

    nouns: Meanings
    participles: Meanings
    happens: Meanings
    verbs: Meanings
    parts: Meanings
    tolls: Meanings
    anaphors: Meanings
    words: MeasureWords
    together: dict[str, str]
    kinds: dict[str, dict[str, str]]


class Subjects(_Table, frozen=True, kw_only=True):
    """Who or what is counted."""

    people: Words
    equipment: Words
    others: Words
    general: Words
    left_out: Words
    groups: Words
    of_military: str
    of_civilian: str
    military: Words
    civilian: Words
    default: str
    forces: str
    sides: Meanings


class Who(_Table, frozen=True, kw_only=True):
    """People and bodies that speak."""

    roles: Words
    titles: Words
    own: Words
    lone: Words
    pronouns: Words
    again: Words
    back: Words
    descriptions: dict[str, str]


class Relays(_Table, frozen=True, kw_only=True):
    """Those who only pass on."""

    words: Words
    names: Words
    listeners: Words


class Carrying(_Table, frozen=True, kw_only=True):
    """How far an attribution reaches into the next sentence."""

    heads: Words
    stops: Words


class Naming(_Table, frozen=True, kw_only=True):
    """What a name of a body may hold beside capital letters."""

    of: Words
    behind_titles: Words
    places: Words
    and_: Words = msgspec.field(name="and")
    joining: Words
    joining_left: Words
    adjectives: Words


class Attribution(_Table, frozen=True, kw_only=True):
    """Who says so."""

    verbs: Words
    nouns: Words
    by: Words
    according_to: Words
    citing: Words
    as_saying: Words
    to_whom: Words
    no_objects: Words
    after_subjects: Words
    passive: Words
    who: Who
    relays: Relays
    carrying: Carrying
    names: Naming


class Dates(_Table, frozen=True, kw_only=True):
    """Days that are given in words."""

    on: Words
    counted_up_to: Words
    counted_from: Words
    started: Words
    years_after: Words
    parts: Words
    days: dict[str, int]
    months: dict[str, int]
    years: dict[str, int]
    events: Meanings


class NoClaims(_Table, frozen=True, kw_only=True):
    """Numbers that count no people or things, and text that is none of the article."""

    before: Words
    after: Words
    currencies: Words
    strengths: Words
    people_of_ages: Words
    one_of: Words
    no_one: Words
    boilerplate: Words
    captions: Words


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


def lexicon_for(language: str) -> Lexicon:
    """The lexicon of a language ("en", "en-GB"), or English where there is none for it."""
    code = language.replace("_", "-").partition("-")[0].lower()
    return _lexicon(code if code.isalpha() and (FOLDER / code).is_dir() else DEFAULT)


@lru_cache(maxsize=4)
def _lexicon(code: str) -> Lexicon:
    read = {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted((FOLDER / code).glob("*.toml"))
    }
    language = _typed(read["language"], Language)
    more = {"display": language.display, "months": language.month_numbers, "weekdays": language.weekday_numbers}
    parts = {name: _typed(read[name], kind) for name, kind in _PARTS.items()}
    return Lexicon(language=language, **parts, **more)  # type: ignore[arg-type]


_PARTS: dict[str, type[_Table]] = {
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
        return Words({"": value}, words_of)
    if kind is Meanings and isinstance(value, dict):
        return Meanings(value, words_of)
    raise NotImplementedError(kind)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(","))
