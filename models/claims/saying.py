"""Templates of sentences: English as they stand, and in another language by a translator who knows them."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Protocol, runtime_checkable

from models.claims.visible import sentence


class Say(Protocol):
    """A language: a translator of templates, and how numbers and days are written; unknown templates stay English.

    Of a template with a count, ``text`` is what English says for 1 and ``several`` what it says else; the gap for the
    number is {0}, and other languages have as many forms as they need.
    """

    def __call__(self, text: str, several: str = "", number: int = 1, /) -> str: ...  # noqa: D102

    def number(self, number: float, /) -> str:
        """A number with its thousands apart."""
        ...

    def day(self, day: date, /) -> str:
        """A day as people write it."""
        ...


class English:
    """The language of the templates; another begins with it."""

    def __call__(self, text: str, several: str = "", number: int = 1, /) -> str:
        """The template as it stands; of two, the one for that number."""
        return several if several and number != 1 else text

    def number(self, number: float, /) -> str:
        """As in 350,000 or 1.5."""
        return f"{number:,}"

    def day(self, day: date, /) -> str:
        """As in 2024-03-14, which no reader takes for another day."""
        return day.isoformat()


english = English()
"""The language of the command line, of logs and of exported files."""


@runtime_checkable
class Spoken(Protocol):
    """What can be said in another language."""

    def said(self, say: Say) -> str:
        """The words, in the language of a translator."""
        ...


class Clause:
    """A part of a sentence that has words itself: a template, what goes into its gaps, and a number it depends on."""

    def __init__(self, text: str, *of: object, several: str = "", number: int = 1) -> None:
        self.text, self.several, self.number = text, several, number
        self.of = of

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Clause) and self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash((self.text, self.several, self.number))

    def __str__(self) -> str:
        return self.said(english)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def said(self, say: Say) -> str:
        """The words, in the language of a translator."""
        return filled(say(self.text, self.several, self.number), self.of, say)

    def _parts(self) -> tuple[object, ...]:
        return type(self), self.text, self.several, self.number, self.of


class Sentence(Clause):
    """A whole sentence, fit to be shown: one line, not too long, and nothing of what it quotes is hidden."""

    def said(self, say: Say) -> str:
        """The sentence, in the language of a translator."""
        return sentence(super().said(say))


class Joined(Clause):
    """Several parts one after another, with a sign between them that is the same in every language."""

    def __init__(self, sign: str, *of: object) -> None:
        super().__init__(sign.join(f"{{{number}}}" for number in range(len(of))), *of)

    def said(self, say: Say) -> str:
        """The parts, each in the language of a translator."""
        return filled(self.text, self.of, say)


_GAP = re.compile(r"\{(\d+)\}")


def filled(template: str, of: Iterable[object], say: Say) -> str:
    """A template with its gaps filled: numbers and days as the language writes them, clauses in its words.

    Without parts it stands as it is, and a gap that has none stays one: what was sent from elsewhere cannot ask for
    more than is there, as it could of `str.format`.
    """
    parts = [_written(part, say) for part in of]
    if not parts:
        return template
    return _GAP.sub(lambda gap: parts[int(gap[1])] if int(gap[1]) < len(parts) else gap[0], template)


def _written(part: object, say: Say) -> str:
    match part:
        case Spoken():
            return part.said(say)
        case bool() | str():
            return str(part)
        case int() | float():
            return say.number(part)
        case date():
            return say.day(part)
    return str(part)
