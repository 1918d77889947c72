"""The pages of a sheet on screen."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPageLayout, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from gui.paper.sheet import Sheet
from gui.printing.page_column import GAP, PageColumn
from gui.printing.zoom import Fit, Zoom
from models.tables.language import say

_FINEST = 300.0
"""Dots per inch beyond which a page is painted no finer: it would take more memory than eyes see."""

_PAPER = QColor(Qt.GlobalColor.white)


class PagesView(QAbstractScrollArea):
    """Shows pages below each other; each is painted once it is in sight, one between two events."""

    page_changed = Signal(int)
    """Another page is at hand, the first being 0."""

    zoomed = Signal()
    """Pages are shown otherwise: as large as the view, or in a size of their own."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._zoom = Zoom()
        self._column = PageColumn(len(sheet), 1, 1)
        self._pictures: dict[int, QImage] = {}
        self._page = 0
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._paint_next)
        self.setObjectName("print_pages")
        self.setAccessibleName(say("Pages"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().valueChanged.connect(self._note_page)

    @property
    def page(self) -> int:
        """The page at hand: the first of which the upper half is in sight, or what of it there can be."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sheet)

    @property
    def zoom(self) -> float:
        """How large pages are shown, 1 being as large as on paper."""
        return self._zoom.factor

    @property
    def fitted(self) -> Fit | None:
        """What of a page the view always has room for; None where pages have a size of their own."""
        return self._zoom.fit

    def show_sheet(self, sheet: Sheet) -> None:
        """Show other pages, from the same page on."""
        page, self._sheet = self._page, sheet
        self._lay_out()
        self.turn_to(page)

    def turn_to(self, page: int) -> None:
        """Bring the top of a page to the top of the view; the nearest one where there is none of that number."""
        number = min(max(page, 0), len(self._sheet) - 1)
        self.verticalScrollBar().setValue(self._column.top(number) - GAP)
        self._at_hand(number)

    def turn_by(self, pages: int) -> None:
        """Turn some pages on, or back."""
        self.turn_to(self._page + pages)

    def turn_to_last(self) -> None:
        """Bring the last page into sight."""
        self.turn_to(len(self._sheet) - 1)

    def fit(self, fit: Fit) -> None:
        """Show pages as large as the view, now and whenever it becomes larger or smaller."""
        self._zoom.fit = fit
        self._lay_out()
        self.zoomed.emit()

    def zoom_in(self) -> None:
        """Show pages a step larger."""
        self._step(1)

    def zoom_out(self) -> None:
        """Show pages a step smaller."""
        self._step(-1)

    def sizeHint(self) -> QSize:
        """Room for a page that can be read."""
        return QSize(640, 720)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the view anew."""
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and (turned := event.angleDelta().y()):
            self.zoom_in() if turned > 0 else self.zoom_out()
        else:
            super().wheelEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages that are in sight, as far as there are pictures of them, and white paper for the others."""
        painter = QPainter(self.viewport())
        for number in self._in_sight():
            box = self._box(number)
            painter.fillRect(box, _PAPER)
            if picture := self._pictures.get(number):
                painter.drawImage(box, picture)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(box.adjusted(-1, -1, 0, 0))
        painter.end()
        self._next.start()

    def _step(self, steps: int) -> None:
        self._zoom.step(steps)
        self._lay_out()
        self.zoomed.emit()

    def _paint_next(self) -> None:
        """Make the picture of one page that is, or may soon be, in sight and has none; those of others go."""
        near = self._near()
        self._pictures = {number: picture for number, picture in self._pictures.items() if number in near}
        wanted = next((number for number in near if number not in self._pictures), None)
        if wanted is None:
            return
        self._pictures[wanted] = self._picture()
        self._paint_page(wanted)
        self.viewport().update(self._box(wanted))
        self._next.start()

    def _near(self) -> Sequence[int]:
        """The pages in sight, then the one after and the one before them."""
        seen = self._in_sight()
        beyond = (number for number in (seen.stop, seen.start - 1) if 0 <= number < len(self._sheet))
        return (*seen, *beyond)

    def _picture(self) -> QImage:
        """White paper, as fine as the screen shows it."""
        scale = self._dots_per_inch() / self._zoom.dots_per_inch(self)
        size = QSize(self._column.width, self._column.page_height) * scale
        picture = QImage(size, QImage.Format.Format_RGB32)
        picture.fill(_PAPER)
        return picture

    def _paint_page(self, number: int) -> None:
        painter = QPainter(self._pictures[number])
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._sheet.paint(painter, number, self._dots_per_inch())
        painter.end()

    def _dots_per_inch(self) -> float:
        return min(self._zoom.dots_per_inch(self) * self.devicePixelRatioF(), _FINEST)

    def _lay_out(self) -> None:
        """Find how large the pages are, and stay at the place that is shown."""
        share = self.verticalScrollBar().value() / self._column.height
        paper = self._sheet.layout.fullRect(QPageLayout.Unit.Inch).size()
        self._zoom.fit_into(self, paper)
        size = (paper * self._zoom.dots_per_inch(self)).toSize()
        self._column = PageColumn(len(self._sheet), size.width(), size.height())
        self._pictures.clear()
        self._set_bars()
        self.verticalScrollBar().setValue(round(share * self._column.height))
        self.viewport().update()

    def _set_bars(self) -> None:
        view = self.viewport().size()
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._column.height, view.height()),
            (self.horizontalScrollBar(), self._column.width + 2 * GAP, view.width()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(40)

    def _in_sight(self) -> range:
        return self._column.in_sight(self.verticalScrollBar().value(), self.viewport().height())

    def _box(self, number: int) -> QRect:
        """Where a page stands in the view; in its middle where there is room beside it."""
        width = self.viewport().width()
        left = max((width - self._column.width) // 2, GAP - self.horizontalScrollBar().value())
        top = self._column.top(number) - self.verticalScrollBar().value()
        return QRect(QPoint(left, top), QSize(self._column.width, self._column.page_height))

    def _note_page(self, top: int) -> None:
        self._at_hand(self._column.at(top + self._column.page_height // 2))

    def _at_hand(self, number: int) -> None:
        if number != self._page:
            self._page = number
            self.page_changed.emit(number)
