"""Which columns of the comparison there is room for, and how wide they are."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from gui.looks.letters import letters_width
from gui.panes.comparison.delegate import CHIP, DOT, GAP_TO_WORD
from gui.panes.comparison.lettering import PADDING, figure_width, tabular
from models.tables.comparison_cells import COLUMNS, SIGNED
from models.tables.comparison_table import ComparisonTable

_ALWAYS = ("claimant", "figure", "plot", "verdict")
_IN_TURN = ("on_day", "as_of", "why", "ratio", "age", "grade", "quote")
"""What comes besides, as far as there is room; the most telling first."""

_SHARES = {"plot": 4, "why": 3, "quote": 2, "claimant": 1}
"""What a column gets of the room that is left over."""

_LEAST = {"plot": 30, "why": 33, "quote": 30, "claimant": 19}
_MOST = {"claimant": 33, "why": 33, "quote": 30}
"""Widths in letters, for columns whose texts may be elided."""

_TIGHT = (
    *(("plot", 19), ("claimant", 24), ("plot", 14), ("verdict", 0)),
    *(("claimant", 18), ("claimant", 8), ("plot", 8)),
)
"""Widths in letters that columns are squeezed to, one step after the other, before any is out of sight; a verdict is to
its sign."""

_SIGN = CHIP + 2 * PADDING
"""Pixels that a verdict is never squeezed below. That is done all at once, for a few letters would say nothing."""

Step = tuple[str, int, bool]
"""A column, the pixels that it is squeezed to, and whether to no more than that."""

_SLACK = 2
"""Pixels more than a text is wide: its width is rounded."""

_CALM = 1000
"""Milliseconds without another day, after which columns may become narrower."""


class ComparisonColumns(QObject):
    """Shows what fits the width of the table, and what the user asked for besides.

    A column is as wide as its widest text; while the day moves, as the widest that it has held since, so that nothing
    trembles.
    """

    fitted = Signal()
    """Widths were shared out anew."""

    def __init__(self, view: QTableView, table: ComparisonTable) -> None:
        super().__init__(view)
        self._view = view
        self._table = table
        self._seen: dict[str, int] = {}
        self._wished: dict[str, bool] = {}
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self._measure)
        view.viewport().installEventFilter(self)

    @property
    def shown(self) -> tuple[str, ...]:
        """The columns in sight, by name."""
        return tuple(name for n, name in enumerate(COLUMNS) if not self._view.isColumnHidden(n))

    @property
    def without_room(self) -> tuple[str, ...]:
        """The columns that are out of sight only because the table is too narrow."""
        shown = self.shown
        return tuple(name for name in COLUMNS if name not in shown and name not in self._wished)

    def wish(self, name: str, is_shown: bool) -> None:
        """Show a column whether there is room or not, or do not show it at all; the claimant always stays."""
        if name != "claimant":
            self._wished[name] = is_shown
            self.fit()

    def forget(self) -> None:
        """Let columns become narrower again: other texts are coming."""
        self._calm.stop()
        self._seen.clear()

    def hold(self) -> None:
        """Let columns become wider only, until the day has come to rest."""
        self._calm.start()

    def follow(self) -> None:
        """Make room for the texts of the table as it is now."""
        seen = dict(self._seen)
        for name, width in self._content().items():
            self._seen[name] = max(self._seen.get(name, 0), width + _SLACK)
        if seen != self._seen:
            self.fit()

    def fit(self) -> None:
        """Share the width of the table."""
        needs = {name: self._need(name) for name in COLUMNS}
        tight = [
            (name, min(max(self._letters(count), _SIGN), needs[name]), name == "verdict") for name, count in _TIGHT
        ]
        candidates = self.shown if self._calm.isActive() else _IN_TURN  # no column comes while the day moves
        widths = _widths(needs, tight, self._view.viewport().width(), self._wished, candidates)
        for column, name in enumerate(COLUMNS):
            self._view.setColumnHidden(column, name not in widths)
            if name in widths:
                self._view.setColumnWidth(column, widths[name])
        self.fitted.emit()

    def _measure(self) -> None:
        """Be as wide as the texts are now."""
        self._seen.clear()
        self.follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def _need(self, name: str) -> int:
        label = self._table.label(COLUMNS.index(name))
        heading = self._view.fontMetrics().horizontalAdvance(label) + 2 * PADDING + _SLACK
        need = max(self._seen.get(name, 0), heading, self._letters(_LEAST.get(name, 0)))
        return min(need, self._letters(_MOST[name])) if name in _MOST else need

    def _letters(self, count: int) -> int:
        return letters_width(self._view.fontMetrics(), count)

    def _content(self) -> Mapping[str, int]:
        """How wide each column's texts are now; of those that may be elided, only the claimants'.

        While the day moves no column comes into sight, so that only those that are in sight count.
        """
        counting = self.shown if self._calm.isActive() else COLUMNS
        metrics = QFontMetrics(tabular(self._view.font()))
        found = {"verdict": metrics.horizontalAdvance(self._table.widest_verdict) + CHIP + GAP_TO_WORD + 2 * PADDING}
        for column, name in enumerate(COLUMNS):
            if name in counting and name not in ("plot", "why", "quote", "verdict", *SIGNED):
                texts = self._table.texts(column)
                found[name] = max(map(metrics.horizontalAdvance, texts), default=0) + 2 * PADDING
        found["claimant"] += DOT  # which is always in sight
        for name in SIGNED & set(counting):
            numbers = (figure_width(metrics, number) for _, number in self._table.numbers(name))
            found[name] = max(numbers, default=0) + 2 * PADDING
        return found


def _widths(
    needs: Mapping[str, int],
    tight: Sequence[Step],
    whole: int,
    wished: Mapping[str, bool],
    candidates: Sequence[str],
) -> dict[str, int]:
    """By column that is shown: its width; of those that may be shown, the candidates are, as far as there is room."""
    shown = [name for name in _ALWAYS if wished.get(name, True)]
    shown += [name for name in _IN_TURN if wished.get(name)]
    over = whole - sum(needs[name] for name in shown)
    for name in _IN_TURN:
        if name in candidates and name not in wished and needs[name] <= over:
            shown.append(name)
            over -= needs[name]
    widths = {name: needs[name] for name in shown}
    return _shared(widths, over) if over >= 0 else _squeezed(widths, tight, -over)


def _shared(widths: dict[str, int], over: int) -> dict[str, int]:
    """Widths with what is left over shared out."""
    shares: Sequence[str] = [name for name in _SHARES if name in widths]
    weight = sum(_SHARES[name] for name in shares)
    for name in shares:
        share = over * _SHARES[name] // weight
        widths[name] += share
        over, weight = over - share, weight - _SHARES[name]
    return widths


def _squeezed(widths: dict[str, int], tight: Sequence[Step], lacking: int) -> dict[str, int]:
    """Widths less what is lacking, as far as columns may give way; what is given too much is for the claimants."""
    for name, least, is_whole in tight:
        if name in widths and lacking > 0:
            may_give = max(widths[name] - least, 0)
            given = may_give if is_whole else min(lacking, may_give)
            widths[name] -= given
            lacking -= given
    if lacking < 0:
        widths["claimant"] -= lacking
    return widths
