"""Tables of words, and of phrases with what they mean, found where they stand in a sentence: the longest wins."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

Cut = Callable[[str], tuple[str, ...]]
"""How a phrase is cut into words: as the sentences are."""


class Hit(NamedTuple):
    """A phrase in a sentence: what it means, and the indexes of its first word and of what follows it."""

    meaning: str
    at: int
    after: int


class Words(frozenset[str]):
    """Single words that all do the same in a sentence."""

    @classmethod
    def listed(cls, text: str, cut: Cut) -> "Words":
        """The words of a list; raises ValueError where one is longer than a word: it could never be met."""
        found = [cut(listed) for listed in text.split(",")]
        for words in found:
            if len(words) != 1:
                raise ValueError(f"“{' '.join(words)}” is no single word, so it would never be found.")
        return cls(words[0] for words in found)


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
        phrases = [phrase for held in self._first.values() for phrase, _ in held]
        self.keys: frozenset[str] = frozenset(max(phrase, key=len) for phrase in phrases)
        """The longest word of each phrase: where none of these stands, no phrase does."""
        self.words = Words(first for first, rows in self._first.items() if any(len(row[0]) == 1 for row in rows))

    def _add(self, words: tuple[str, ...], meaning: str) -> None:
        if words:
            self._first.setdefault(words[0], []).append((words, meaning))
            self._last.setdefault(words[-1], []).append((words, meaning))

    def at(self, words: Sequence[str], at: int) -> Hit | None:
        """The longest phrase that begins at an index."""
        for phrase, meaning in self._first.get(words[at], ()) if 0 <= at < len(words) else ():
            if len(phrase) == 1 or phrase == tuple(words[at : at + len(phrase)]):
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
        return word in self.words
