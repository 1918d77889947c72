"""The tables of a lexicon, as its TOML files hold them."""

import msgspec

from models.extraction.phrases import Phrases, Words
from models.text.display import Display


class Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a TOML file; what it does not know is refused."""


class Grammar(Table, frozen=True, kw_only=True):
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


class Language(Table, frozen=True, kw_only=True):
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
        months, short = listed(self.months), listed(self.short_months)
        return Display(group=self.group, decimal=self.decimal, months=short, full_months=months)

    @property
    def month_numbers(self) -> dict[str, int]:
        """The number of the month that each small-letter name means."""
        named = (listed(self.months), listed(self.short_months))
        return {name.lower(): n for names in named for n, name in enumerate(names, 1)} | self.other_months

    @property
    def weekday_numbers(self) -> dict[str, int]:
        """The number of the weekday that each small-letter name means; Monday is 0."""
        named = (listed(self.weekdays), listed(self.short_weekdays))
        return {name.lower(): n for names in named for n, name in enumerate(names)}


class FigureWords(Table, frozen=True, kw_only=True):
    """Words around numbers."""

    fillers: Phrases
    vague: Words
    scales: Words
    counting: Words
    from_: Words = msgspec.field(name="from")
    by: Words
    to: Words
    up: Words
    between: Words
    joined: Words
    more: Words
    numbers: Words
    modals: Words
    forecasts: Words
    no_rates: Words
    bound_after: Phrases
    changes: Words


class Figures(Table, frozen=True, kw_only=True):
    """What the grammar of figures knows by another word, and the times that a rate is for."""

    same: Phrases
    plain: dict[str, int]
    words: FigureWords
    rates: Phrases


class MeasureWords(Table, frozen=True, kw_only=True):
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


class Measures(Table, frozen=True, kw_only=True):
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


class Subjects(Table, frozen=True, kw_only=True):
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

    def is_vague(self, name: str) -> bool:
        """Whether a subject names nobody in particular, so that no event or side is meant by it: "people", ""."""
        return self.general.issuperset(name.lower().split())


class Who(Table, frozen=True, kw_only=True):
    """People and bodies that speak."""

    roles: Words
    titles: Words
    own: Words
    lone: Words
    pronouns: Words
    persons: Words
    first: Words
    again: Words
    back: Words
    descriptions: dict[str, str]


class Relays(Table, frozen=True, kw_only=True):
    """Those who only pass on."""

    words: Words
    names: Phrases
    either: Words
    listeners: Phrases


class Carrying(Table, frozen=True, kw_only=True):
    """How far an attribution reaches into the next sentence."""

    heads: Phrases
    stops: Phrases


class Naming(Table, frozen=True, kw_only=True):
    """What a name of a body may hold beside capital letters."""

    of: Words
    behind_titles: Words
    places: Words
    and_: Words = msgspec.field(name="and")
    joining: Words
    joining_left: Words
    concerned: Words
    tied: Words
    adjectives: Words


class Attribution(Table, frozen=True, kw_only=True):
    """Who says so."""

    verbs: Words
    nouns: Words
    by: Phrases
    sums: Words
    according_to: Phrases
    based_on: Phrases
    citing: Phrases
    as_saying: Phrases
    to_whom: Words
    at: Words
    no_objects: Phrases
    no_verbs: Phrases
    second: Words
    revising: Words
    denying: Words
    supposing: Words
    after_subjects: Words
    passive: Words
    who: Who
    relays: Relays
    carrying: Carrying
    names: Naming


class Dates(Table, frozen=True, kw_only=True):
    """Days that are given in words."""

    on: Phrases
    leads: Words
    when: Words
    last: Words
    ago: Words
    units: Phrases
    counted_up_to: Phrases
    going_on: Words
    ahead: Words
    counted_from: Phrases
    started: Phrases
    lasting: Words
    begun: Phrases
    most: Words
    endings_of_most: str
    signed: Words
    years_after: Words
    parts: Phrases
    days: dict[str, int]
    months: dict[str, int]
    years: dict[str, int]
    events: Phrases


class NoClaims(Table, frozen=True, kw_only=True):
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


def listed(text: str) -> tuple[str, ...]:
    """The words of a text that parts them by commas."""
    return tuple(word.strip() for word in text.split(","))


def _keep(table: Grammar, name: str, words: frozenset[str]) -> None:
    """Put in what follows from the other tables, once."""
    msgspec.structs.force_setattr(table, name, Words(words))
