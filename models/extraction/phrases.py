"""A table of words and phrases, each with what it means, found where it stands in a sentence: the longest wins."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

Cut = Callable[[str], tuple[str, ...]]
"""How a phrase is cut into words: as the sentences are."""


class Hit(NamedTuple):
    """A phrase in a sentence: what it means, and the indexes of its first word and of what follows it."""

    meaning: str
    at: int
    after: int


class Phrases:
    """Phrases by meaning; a list without meanings has "" for all."""

    def __init__(self, meanings: Mapping[str, str], cut: Cut) -> None:
        self.meanings = tuple(meanings)
        self._first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._last: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for meaning, listed in meanings.items():
            for phrase in listed.split(","):
                self._add(cut(phrase), meaning)
        for table in (self._first, self._last):
            for rows in table.values():
                rows.sort(key=lambda row: -len(row[0]))

    def _add(self, words: tuple[str, ...], meaning: str) -> None:
        if words:
            self._first.setdefault(words[0], []).append((words, meaning))
            self._last.setdefault(words[-1], []).append((words, meaning))

    def at(self, words: Sequence[str], at: int) -> Hit | None:
        """The longest phrase that begins at an index."""
        for phrase, meaning in self._first.get(words[at], ()) if 0 <= at < len(words) else ():
            if phrase == tuple(words[at : at + len(phrase)]):
                return Hit(meaning, at, at + len(phrase))
        return None

    def before(self, words: Sequence[str], after: int) -> Hit | None:
        """The longest phrase whose last word stands just before an index."""
        for phrase, meaning in self._last.get(words[after - 1], ()) if 0 < after <= len(words) else ():
            at = after - len(phrase)
            if at >= 0 and phrase == tuple(words[at:after]):
                return Hit(meaning, at, after)
        return None

    def within(self, words: Sequence[str], at: int, after: int) -> Hit | None:
        """The first phrase that begins at one of the indexes."""
        for index in range(max(at, 0), min(after, len(words))):
            if hit := self.at(words, index):
                return hit
        return None

    def __contains__(self, word: str) -> bool:
        return any(len(phrase) == 1 for phrase, _ in self._first.get(word, ()))
