"""Completion of one of several texts that stand in one line, separated by semicolons."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from models.tables.word_list import WordList
from models.text.alphabet import in_alphabet
from models.text.fields import join_texts


class WordCompleter(QCompleter):
    """Completes a whole line from words that are asked for anew whenever the field is entered."""

    def __init__(self, words: Callable[[], Iterable[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._model = WordList(parent=self)
        self.setModel(self._model)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def refresh(self) -> None:
        """Ask for the words again."""
        self.prefer("")

    def prefer(self, beginning: str) -> None:
        """Propose words that begin so before those that only hold it; ask for the words again."""
        begun = beginning.strip().casefold()
        words = sorted(self._words(), key=lambda word: (not word.casefold().startswith(begun), in_alphabet(word)))
        self._model.setStringList(words)


class ListCompleter(WordCompleter):
    """Completes the last of several texts; a semicolon within quotation marks is part of a text."""

    def splitPath(self, path: str) -> list[str]:  # noqa: N802
        """Look for the last text only."""
        return [_divided(path)[1].strip(' "')]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802
        """The line with its last text completed."""
        widget = self.widget()
        line = widget.property("text") if widget else ""
        before = _divided(str(line))[0].strip()
        word = join_texts((str(super().pathFromIndex(index)),))
        return f"{before}; {word}" if before else word


def _divided(line: str) -> tuple[str, str]:
    """What stands before and behind the last semicolon that parts two texts."""
    ends = [place for place, sign in enumerate(line) if sign == ";" and line.count('"', 0, place) % 2 == 0]
    return (line[: ends[-1]], line[ends[-1] + 1 :]) if ends else ("", line)
