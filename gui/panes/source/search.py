"""Searching the text that is shown: the find bar asks, the text shows what is found."""

from PySide6.QtCore import QObject

from gui.panes.source.find_bar import FindBar
from gui.panes.source.ink import Span
from gui.panes.source.text import SourceText
from models.quotes.text_search import find_all, step


class Search(QObject):
    """Keeps the hits of what the find bar looks for; the one that is selected is the current one."""

    def __init__(self, bar: FindBar, text: SourceText, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._text = text
        self._hits: list[Span] = []
        bar.searched.connect(self._find)
        bar.stepped.connect(self.step)
        bar.closed.connect(text.setFocus)

    def begin(self) -> None:
        """Open the bar, with what is selected in one line of the text to be looked for."""
        start, end = self._text.selected_span()
        words = self._text.stored[start:end]
        self._bar.open_bar("" if "\n" in words or len(words) > 100 else words)

    def refresh(self) -> None:
        """Look for the same words in another text, and go nowhere."""
        self._hits = find_all(self._text.stored, self._bar.words)
        self._text.show_hits(self._hits)
        self._bar.show_count(0, len(self._hits))

    def step(self, steps: int) -> None:
        """Go to the hit so many further on; 0 for the first one from where the text cursor is."""
        if not self._hits:
            return
        index = step(self._hits, self._text.place(), steps if self._is_on_hit() else min(steps, 0))
        self._text.select(self._hits[index])
        self._bar.show_count(index + 1, len(self._hits))

    def _find(self, _: str) -> None:
        self.refresh()
        self.step(0)

    def _is_on_hit(self) -> bool:
        return self._text.selected_span() in self._hits
