"""A row that becomes several where it is too narrow."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_BETWEEN_ROWS = 8
_SIDEWAYS = Qt.Orientation.Horizontal


class WrappedRow(QWidget):
    """Parts from left to right, the next one below where there is no room for it beside the last.

    Each has what it needs, and of the rest as much of what it wishes as the others; what is left over then goes to the
    first that expands.
    """

    def __init__(self, spacing: int = 8) -> None:
        """``spacing`` is the pixels between two parts."""
        super().__init__()
        self._parts: list[QWidget] = []
        self._spacing = spacing
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, part: QWidget) -> None:
        """Put a part behind the others."""
        part.setParent(self)
        self._parts.append(part)

    def add_stretch(self) -> None:
        """Let what comes next stand at the right, where there is room in the row."""
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(gap)

    def sizeHint(self) -> QSize:
        """All in one row."""
        widths = [max(part.sizeHint().width(), _least(part)) for part in self._shown]
        return QSize(sum(widths) + self._spacing * (len(widths) - 1), self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """One below the other, as wide as the widest."""
        return QSize(max(map(_least, self._shown), default=0), self._height)

    def event(self, event: QEvent) -> bool:
        """Make room for parts that need another."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._arrange()

    @property
    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    @property
    def _height(self) -> int:
        rows = list(self._rows())
        return sum(map(_height, rows)) + _BETWEEN_ROWS * (len(rows) - 1)

    def _rows(self) -> Iterator[list[QWidget]]:
        row: list[QWidget] = []
        for part in self._shown:
            if row and self._room([*row, part]) < 0:
                yield row
                row = []
            row.append(part)
        yield row

    def _room(self, row: Sequence[QWidget]) -> int:
        """Pixels that are left over beside what the parts of a row need."""
        return self.width() - sum(_least(part) for part in row) - self._spacing * (len(row) - 1)

    def _arrange(self) -> None:
        top = 0
        for row in self._rows():
            left, height = 0, _height(row)
            for part, width in zip(row, self._widths(row), strict=True):
                part.setGeometry(QRect(left, top, width, height))
                left += width + self._spacing
            top += height + _BETWEEN_ROWS
        self.updateGeometry()

    def _widths(self, row: Sequence[QWidget]) -> list[int]:
        over = max(0, self._room(row))
        wishes = [max(0, part.sizeHint().width() - _least(part)) for part in row]
        granted = min(over, sum(wishes))
        ends = [wished * granted // max(1, sum(wishes)) for wished in accumulate(wishes, initial=0)]
        widths = [_least(part) + end - start for part, (start, end) in zip(row, pairwise(ends), strict=True)]
        expanding = [n for n, part in enumerate(row) if _SIDEWAYS in part.sizePolicy().expandingDirections()]
        if expanding and over > granted:
            widths[expanding[0]] += over - granted
        return widths if len(row) != 1 else [min(widths[0], self.width())]


def _least(part: QWidget) -> int:
    return max(0, part.minimumSizeHint().width(), part.minimumWidth())


def _height(row: Sequence[QWidget]) -> int:
    return max((part.sizeHint().height() for part in row), default=0)
