"""The letters of the claim table: its fonts, and how much of a text has room in a cell."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from gui.panes.claims.painting import GAP, one_line, tabular

_KEPT = 8192
"""So many texts are kept as they were laid on: some forty pages."""


class Lettering:
    """One font in its four kinds; what it has measured it keeps, for most of a page is there again in the next."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        struck = QFont(font)
        struck.setStrikeOut(True)
        self._fonts = {False: (self.font, struck), True: (tabular(font), tabular(struck))}
        self._metrics = {is_struck: QFontMetrics(self._fonts[False][is_struck]) for is_struck in (False, True)}
        self._figures = QFontMetrics(self._fonts[True][False])
        self._sign = self._figures.horizontalAdvance("≥") + GAP
        self._elided: dict[tuple[str, int, bool], str] = {}
        self._widths: dict[str, int] = {}

    def of(self, is_figure: bool, is_struck: bool) -> QFont:
        """The font for a figure or a text; struck through, where it no longer holds."""
        return self._fonts[is_figure][is_struck]

    def elided(self, text: str, width: int, is_struck: bool) -> str:
        """A text in one line; its end is left out where it has no room."""
        key = (text, width, is_struck)
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) >= _KEPT:
                self._elided.clear()
            elide = Qt.TextElideMode.ElideRight
            found = self._elided[key] = self._metrics[is_struck].elidedText(one_line(text), elide, width)
        return found

    def figure_room(self, number: str, width: int) -> int:
        """What a number and the gap before it take; 0 where it has no room with a sign, and so must not be shown."""
        taken = self._widths.get(number)
        if taken is None:
            if len(self._widths) >= _KEPT:
                self._widths.clear()
            taken = self._widths[number] = self._figures.horizontalAdvance(number)
        return taken + GAP if taken + self._sign <= width else 0
