"""The fields of a record as a person sees and types them; a form is a list of these."""

from collections.abc import Callable, Iterable
from enum import Enum, StrEnum
from typing import Any, Generic, TypeVar

import msgspec

from gui.dialogs.form_entry import NO, YES
from models.claims.record import Record
from models.tables.language import say
from models.text.date_text import read_date, show_date
from models.text.display import Display
from models.text.fields import join_texts, split_texts
from models.text.words import label as word_label

R = TypeVar("R", bound=Record)
Words = Callable[[], Iterable[str]]


class Shape(Enum):
    """Which editor fits a field."""

    LINE = "one line of text"
    LIST = "several texts in one line, separated by semicolons"
    NOTE = "several lines of text"
    CHOICE = "one of some words"
    CHECK = "yes or no"


class RecordField(msgspec.Struct, Generic[R], frozen=True, kw_only=True):
    """One field: ``show`` never fails; ``read`` returns the record with what the text says, or raises ClaimsError.

    ``words`` are those that complete the text; ``hint`` stands in the empty field, or beside a check box.
    """

    name: str
    label: str
    show: Callable[[R, Display], str]
    read: Callable[[R, str, Display], R]
    shape: Shape = Shape.LINE
    choices: tuple[str, ...] = ()
    words: Words | None = None
    hint: str = ""


def replaced(record: R, name: str, value: object) -> R:
    """The record with another value in one field."""
    return msgspec.structs.replace(record, **{name: value})


def parts(text: str) -> tuple[str, ...]:
    """The texts in a line, each once; one that holds a semicolon stands in quotation marks."""
    return tuple(dict.fromkeys(split_texts(text)))


def line_field(name: str, label: str, **more: Any) -> RecordField[Any]:
    """A field of one line; spaces around and doubled ones fall away."""

    def read(record: Record, text: str, _: Display) -> Record:
        return replaced(record, name, " ".join(text.split()))

    return RecordField(name=name, label=label, **({"show": _shown(name), "read": read} | more))


def note_field(name: str, label: str) -> RecordField[Any]:
    """A field of several lines."""

    def read(record: Record, text: str, _: Display) -> Record:
        return replaced(record, name, text.strip())

    return RecordField(name=name, label=label, show=_shown(name), read=read, shape=Shape.NOTE)


def list_field(name: str, label: str, **more: Any) -> RecordField[Any]:
    """A field of several texts."""

    def read(record: Record, text: str, _: Display) -> Record:
        return replaced(record, name, parts(text))

    def show(record: Record, _: Display) -> str:
        return join_texts(getattr(record, name))

    return RecordField(name=name, label=label, shape=Shape.LIST, **({"show": show, "read": read} | more))


def date_field(name: str, label: str, hint: str) -> RecordField[Any]:
    """A field that holds an EDTF date and shows it in the user's style."""

    def read(record: Record, text: str, display: Display) -> Record:
        return replaced(record, name, read_date(text, display))

    def show(record: Record, display: Display) -> str:
        return show_date(getattr(record, name), display)

    return RecordField(name=name, label=label, show=show, read=read, hint=hint)


def choice_field(name: str, label: str, words: type[StrEnum]) -> RecordField[Any]:
    """A field that holds one word of an enumeration."""
    by_label = {say(word_label(word)): word for word in words}

    def read(record: Record, text: str, _: Display) -> Record:
        return replaced(record, name, by_label[text])

    def show(record: Record, _: Display) -> str:
        return say(word_label(getattr(record, name)))

    return RecordField(name=name, label=label, show=show, read=read, shape=Shape.CHOICE, choices=tuple(by_label))


def check_field(name: str, label: str, sentence: str) -> RecordField[Any]:
    """A field that holds yes or no."""

    def read(record: Record, text: str, _: Display) -> Record:
        return replaced(record, name, text == YES)

    def show(record: Record, _: Display) -> str:
        return YES if getattr(record, name) else NO

    return RecordField(name=name, label=label, show=show, read=read, shape=Shape.CHECK, hint=sentence)


def _shown(name: str) -> Callable[[Record, Display], str]:
    def show(record: Record, _: Display) -> str:
        return str(getattr(record, name))

    return show
