"""Templates of sentences: English as they stand, and in another language by a translator who knows them."""

from collections.abc import Iterable
from typing import Protocol, runtime_checkable


class Say(Protocol):
    """A translator of templates; what is not known to it stays English.

    Of a template with a count, ``text`` is what English says for 1 and ``several`` what it says else; the gap for the
    number is {0}, and other languages have as many forms as they need.
    """

    def __call__(self, text: str, several: str = "", number: int = 1, /) -> str: ...  # noqa: D102


def english(text: str, several: str = "", number: int = 1, /) -> str:
    """The template as it stands; of two, the one for that number."""
    return several if several and number != 1 else text


@runtime_checkable
class Spoken(Protocol):
    """What can be said in another language."""

    def said(self, say: Say) -> str:
        """The words, in the language of a translator."""
        ...


class Clause:
    """A part of a sentence that has words itself: a template, what goes into its gaps, and a number it depends on."""

    def __init__(self, text: str, *of: object, several: str = "", number: int = 1) -> None:
        self._form = (text, several, number)
        self._of = of

    def __str__(self) -> str:
        return self.said(english)

    def said(self, say: Say) -> str:
        """The words, in the language of a translator."""
        return filled(say(*self._form), self._of, say)


def filled(template: str, of: Iterable[object], say: Say) -> str:
    """A template with its gaps filled, of which some may have words themselves; without parts it stands as it is."""
    parts = [part.said(say) if isinstance(part, Spoken) else part for part in of]
    return template.format(*parts) if parts else template
