"""The fields of a claim as a person sees and types them: one table for the claim table, the form, copy and paste."""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum, StrEnum
from typing import Any

import msgspec

from models.claims.claim import Basis, Claim, Credibility, Per, Reliability, Status, with_figure
from models.claims.errors import ClaimsError
from models.claims.figure import Figure, Spread
from models.claims.measure import Measure
from models.text.claim_names import ClaimNames
from models.text.date_text import read_date, show_date
from models.text.display import Display
from models.text.figure_text import show_figure
from models.text.words import label, standard


class Entry(Enum):
    """How a field is entered, and so which editor fits it."""

    TEXT = "one line of text"
    NOTE = "several lines of text"
    CLAIMANT = "a name, completed from the claimants of the file"
    SUBJECT = "a name, completed from the subjects of the file"
    MEASURE = "one of the measures of the file"
    FIGURE = "a figure as people write it"
    DATE = "a date as people write it"
    CHOICE = "one of some words"
    TEXTS = "several texts, separated by semicolons"
    CLAIM = "another claim of the file"
    CLAIMS = "several other claims of the file, separated by semicolons"


class Group(StrEnum):
    """The groups of the form, in order."""

    CLAIM = "Claim"
    FIGURE = "Figure"
    DATES = "Dates"
    BASIS = "Basis and grade"
    CHECK = "Checking"
    MORE = "More"


class Terms(msgspec.Struct, frozen=True):
    """What reading and showing a field needs to know besides the claim: the measures, and how things are shown.

    Without ``names``, other claims are shown and read as their ids.
    """

    measures: Mapping[str, Measure]
    display: Display = Display()
    names: ClaimNames | None = None


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """One field: how it is called, grouped, entered, shown and read.

    `show` never fails. `read` returns the claim with the field set to what the text says, or raises ClaimsError;
    reading what was shown gives the same claim.
    """

    name: str
    label: str
    group: Group
    entry: Entry
    show: Callable[[Claim, Terms], str]
    read: Callable[[Claim, str, Terms], Claim]
    choices: tuple[str, ...] = ()
    in_form: bool = True


def join_texts(texts: Iterable[str]) -> str:
    """Several texts in one line, separated by semicolons; one that holds a semicolon stands in quotation marks."""
    return "; ".join('"' + text.replace('"', '""') + '"' if set(text) & set(';"') else text for text in texts)


def split_texts(line: str) -> tuple[str, ...]:
    """The texts in a line as `join_texts` writes it."""
    import csv

    csv.field_size_limit(2**31 - 1)  # what csv allows of itself, 131,072, is less than a person may paste
    parts = next(csv.reader([" ".join(line.split())], delimiter=";", skipinitialspace=True), [])
    return tuple(text for part in parts if (text := part.strip()))


def _set(claim: Claim, name: str, value: object) -> Claim:
    return msgspec.structs.replace(claim, **{name: value})


def _text(name: str, title: str, group: Group, entry: Entry = Entry.TEXT) -> Field:
    def read(claim: Claim, text: str, _: Terms) -> Claim:
        return _set(claim, name, text if entry is Entry.NOTE else " ".join(text.split()))

    def show(claim: Claim, _: Terms) -> str:
        return str(getattr(claim, name))

    return Field(name=name, label=title, group=group, entry=entry, show=show, read=read)


def _texts(name: str, title: str, group: Group) -> Field:
    def read(claim: Claim, text: str, _: Terms) -> Claim:
        return _set(claim, name, split_texts(text))

    def show(claim: Claim, _: Terms) -> str:
        return join_texts(getattr(claim, name))

    return Field(name=name, label=title, group=group, entry=Entry.TEXTS, show=show, read=read)


def _claim(name: str, title: str, group: Group) -> Field:
    def read(claim: Claim, text: str, terms: Terms) -> Claim:
        return _set(claim, name, _claim_id(" ".join(text.split()), terms))

    def show(claim: Claim, terms: Terms) -> str:
        return _claim_name(getattr(claim, name), terms)

    return Field(name=name, label=title, group=group, entry=Entry.CLAIM, show=show, read=read)


def _claims(name: str, title: str, group: Group) -> Field:
    def read(claim: Claim, text: str, terms: Terms) -> Claim:
        return _set(claim, name, tuple(_claim_id(part, terms) for part in split_texts(text)))

    def show(claim: Claim, terms: Terms) -> str:
        return join_texts(_claim_name(claim_id, terms) for claim_id in getattr(claim, name))

    return Field(name=name, label=title, group=group, entry=Entry.CLAIMS, show=show, read=read)


def _claim_id(text: str, terms: Terms) -> str:
    return terms.names.claim_id(text) if terms.names and text else text


def _claim_name(claim_id: str, terms: Terms) -> str:
    return terms.names.name(claim_id) if terms.names and claim_id else claim_id


def _date(name: str, title: str, group: Group) -> Field:
    def read(claim: Claim, text: str, terms: Terms) -> Claim:
        return _set(claim, name, read_date(text, terms.display))

    def show(claim: Claim, terms: Terms) -> str:
        return show_date(getattr(claim, name), terms.display)

    return Field(name=name, label=title, group=group, entry=Entry.DATE, show=show, read=read)


def _choice(name: str, title: str, group: Group, words: type[StrEnum], **more: Any) -> Field:
    by_text = {str(word).casefold(): word for word in words} | {label(word).casefold(): word for word in words}
    choices = tuple(label(word) for word in words)

    def read(claim: Claim, text: str, terms: Terms) -> Claim:
        say, typed = terms.display.say, text.strip().casefold()
        word = by_text.get(typed) or next((word for word in words if say(label(word)).casefold() == typed), None)
        if word is None:
            raise ClaimsError("“{0}” is none of: {1}.", text, ", ".join(map(say, choices)))
        return _set(claim, name, word)

    def show(claim: Claim, terms: Terms) -> str:
        return terms.display.say(label(getattr(claim, name)))

    return Field(name=name, label=title, group=group, entry=Entry.CHOICE, show=show, read=read, choices=choices, **more)


def _show_figure(claim: Claim, terms: Terms) -> str:
    return show_figure(claim.figure, terms.display)


def _read_figure(claim: Claim, text: str, terms: Terms) -> Claim:
    from models.text.figure_reading import read_figure  # with the words of numbers, which no first picture needs

    figure = read_figure(text, terms.display)
    spread = claim.spread if figure.bound is claim.bound else Spread.UNSTATED
    return with_figure(claim, _with_spread(figure, spread))


def _with_spread(figure: Figure, spread: Spread) -> Figure:
    return msgspec.structs.replace(figure, spread=spread)


def _show_measure(claim: Claim, terms: Terms) -> str:
    measure = terms.measures.get(claim.measure)
    return standard(measure.label, terms.display.say) if measure else claim.measure


def _read_measure(claim: Claim, text: str, terms: Terms) -> Claim:
    wanted = text.strip().casefold()
    for measure in terms.measures.values():
        shown = standard(measure.label, terms.display.say)
        if wanted in (measure.id.casefold(), measure.label.casefold(), shown.casefold()):
            return _set(claim, "measure", measure.id)
    raise _no_measure(text.strip(), terms)


def _no_measure(text: str, terms: Terms) -> ClaimsError:
    """The refusal of a word that no measure is called by; it names the measure that the word means, if one does."""
    from models.text.measure_words import measure_in_words

    meant = measure_in_words(text, terms.measures.values())
    if meant is None:
        return ClaimsError("There is no measure “{0}” in this file: add it under Claim > Measures.", text)
    name = standard(meant.label, terms.display.say)
    return ClaimsError(
        "There is no measure “{0}” in this file: write “{1}”, or add it under Claim > Measures.", text, name
    )


def _show_grade(claim: Claim, _: Terms) -> str:
    return claim.grade


def _read_grade(claim: Claim, text: str, _: Terms) -> Claim:
    wanted = text.strip().upper().replace("-", "–") or "––"
    try:
        reliability, credibility = (("" if part == "–" else part) for part in wanted)
        graded = _set(claim, "reliability", Reliability(reliability))
        return _set(graded, "credibility", Credibility(credibility))
    except ValueError:
        raise ClaimsError("“{0}” is no grade: write a letter A to F and a digit 1 to 6, as in B2.", text) from None


FIELDS: tuple[Field, ...] = (
    _text("claimant", "Claimant", Group.CLAIM, Entry.CLAIMANT),
    _text("speaker", "Speaker", Group.CLAIM),
    _texts("via", "Via", Group.CLAIM),
    _text("subject", "Subject", Group.CLAIM, Entry.SUBJECT),
    Field(
        name="figure",
        label="Figure",
        group=Group.FIGURE,
        entry=Entry.FIGURE,
        show=_show_figure,
        read=_read_figure,
    ),
    Field(
        name="measure",
        label="Measure",
        group=Group.FIGURE,
        entry=Entry.MEASURE,
        show=_show_measure,
        read=_read_measure,
    ),
    _choice("spread", "Ends are", Group.FIGURE, Spread),
    _choice("per", "Rate", Group.FIGURE, Per),
    _text("worded", "Worded", Group.FIGURE),
    _date("as_of", "As of", Group.DATES),
    _date("stated_on", "Stated on", Group.DATES),
    _date("since", "Since", Group.DATES),
    _choice("basis", "Basis", Group.BASIS, Basis),
    Field(
        name="grade",
        label="Grade",
        group=Group.BASIS,
        entry=Entry.TEXT,
        show=_show_grade,
        read=_read_grade,
        in_form=False,
    ),
    _choice("reliability", "Reliability", Group.BASIS, Reliability),
    _choice("credibility", "Credibility", Group.BASIS, Credibility),
    _choice("status", "Status", Group.CHECK, Status),
    _text("checked_by", "Checked by", Group.CHECK),
    _date("checked_on", "Checked on", Group.CHECK),
    _text("place", "Place", Group.MORE),
    _text("scope", "Scope", Group.MORE),
    _texts("tags", "Tags", Group.MORE),
    _text("derivation", "Derivation", Group.MORE),
    _claims("derived_from", "Derived from", Group.MORE),
    _claim("replaces", "Replaces", Group.MORE),
    _text("note", "Note", Group.MORE, Entry.NOTE),
)

BY_NAME: Mapping[str, Field] = {field.name: field for field in FIELDS}
