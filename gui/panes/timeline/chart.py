"""The timeline chart's pane: switches, the plot beside its legend, a hover card, and a note on what is left out."""

from collections.abc import Collection, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QKeyCombination, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui.looks.theme import LIGHT, Theme
from gui.panes.timeline.header import Header
from gui.panes.timeline.hover import HoverCard, card_lines
from gui.panes.timeline.legend import Legend
from gui.panes.timeline.picture import Picture
from gui.panes.timeline.plot import AT_ONCE, Plot
from gui.panes.timeline.sheet import Sheet
from gui.panes.timeline.words import drawn, note, nothing_drawn, reading
from models.claims.claim_file import ClaimFile
from models.claims.records import Records
from models.tables.heard import heard
from models.tables.turns import Turns
from models.text.display import ENGLISH, Display
from models.timeline.columns import Bools, Ints
from models.timeline.marks import Marks
from models.timeline.piecewise import Piecewise
from models.timeline.selection import select, selecting
from models.timeline.stepping import step
from models.timeline.timeline import Quantity, Timeline
from models.timeline.view import Window, around, extent

_LEGEND_SHARE = 0.35
"""How much of the pane's width the legend takes at most, if nobody gives it more."""
_MENU_KEYS = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10)


class TimelineChart(QWidget):
    """Claims over days. It is told what to draw, what is chosen and what the filter leaves; it tells clicks."""

    claim_chosen = Signal(str)
    """A claim was clicked, or stepped to by keys: its id."""

    picture_requested = Signal()
    """The chart is to be saved as a picture."""

    was_shown = Signal()
    """The pane has come into sight: what it was not told while it was hidden may be told now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline_chart")
        self.setAccessibleName(self.tr("Timeline"))
        self._timeline = Marks(Records(ClaimFile.NEW)).timeline()
        self._selection = select(self._timeline, None)
        self._is_reading = False
        self._quantity: Quantity | None = None
        self._slots: Ints | None = None
        self._chosen: frozenset[str] = frozenset()
        self._follows_data = True
        self._drawn = ""
        self._theme, self._display = LIGHT, ENGLISH
        self._turns = Turns(self)
        self._build()
        self._connect()
        self._refresh()

    def draw(self, timeline: Timeline) -> None:
        """Show a timeline; the window stays where it was put by hand, else it holds everything."""
        self._timeline, self._is_reading = timeline, False
        if self._quantity not in timeline.quantities:
            self._quantity = timeline.quantities[0] if timeline.quantities else None
        self.header.offer(timeline.quantities, self._quantity)
        self._refresh()

    def show_reading(self) -> None:
        """Say that a file is still read, in place of marks that are another file's or not all."""
        self._turns.stop()
        self._timeline, self._is_reading = Marks(Records(ClaimFile.NEW)).timeline(), True
        self._refresh()

    def choose(self, claim_ids: Collection[str]) -> None:
        """Put a ring around claims; where none of them is in sight, move to the first."""
        self._chosen = frozenset(claim_ids)
        self._mark_chosen()
        rows = self._chosen_rows()
        self.plot.bring_into_view(rows)
        self._tell_ears(rows)

    def show_only(self, slots: Sequence[int] | Ints | None) -> None:
        """Draw only the claims in these slots; None for all."""
        if slots is None and self._slots is None:
            return
        self._slots = None if slots is None else np.array(slots, dtype=np.int64)  # a copy: its owner goes on writing
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Recolour everything."""
        self._theme = theme
        self.card.set_theme(theme)
        self._refresh()

    def set_display(self, display: Display) -> None:
        """Write numbers and dates in another way."""
        self._display = display
        self._refresh()

    def zoom_to_data(self) -> None:
        """Show everything that is drawn, and go on doing so."""
        self._follows_data = True
        self._refresh()

    def forget(self) -> None:
        """Show everything of the next timeline: another file's window, quantity and hidden series are of no use."""
        self._quantity = None
        self._follows_data = True
        self.legend.show_all()

    def sheet(self, title: str) -> Sheet:
        """The chart as it is now, under a title, for a picture in a file."""
        self._turns.finish()
        picture = self.plot.picture
        assert picture is not None
        return Sheet(title=title, picture=picture, selection=self._selection)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to a switch while there is no plot."""
        self.header.entrance.setFocus(event.reason())

    def _build(self) -> None:
        self.header, self.plot, self.legend = Header(self), Plot(self), Legend(self)
        self.card = HoverCard(self.plot)
        self.note = _muted_label("timeline_note", self)
        self.empty = _muted_label("timeline_empty", self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusProxy(self.plot)
        self.save_picture = QAction(self.tr("Save chart as &picture…"), self)
        self.save_picture.setObjectName("timeline_save_picture")
        self.plot.setAccessibleName(self.tr("Timeline of the claims"))
        self._lay_out()
        # Tab enters at the plot, which stands for the whole pane; what lies before it would never be reached.
        QWidget.setTabOrder(self.header.reach_after(self.plot), self.legend)

    def _lay_out(self) -> None:
        self._sides = QSplitter(self)
        self._is_shared_by_hand = False
        self._sides.setChildrenCollapsible(False)
        self._sides.setHandleWidth(1)
        self._pages = QStackedWidget(self)
        for page in (self.plot, self.empty):
            self._pages.addWidget(page)
        for side, stretch in ((self._pages, 1), (self.legend, 0)):
            self._sides.addWidget(side)
            self._sides.setStretchFactor(self._sides.count() - 1, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self._sides, self.note):
            column.addWidget(part, 1 if part is self._sides else 0)

    def _connect(self) -> None:
        self.header.log_switched.connect(self.zoom_to_data)
        self.header.quantity_picked.connect(self._pick_quantity)
        self.header.zoom_asked.connect(self.zoom_to_data)
        self.legend.switched.connect(self._refresh)
        self.plot.moved_by_hand.connect(self._stop_following)
        self.plot.row_clicked.connect(self._tell_row)
        self.plot.row_hovered.connect(self._show_card)
        self.plot.stepped.connect(self._step)
        self.plot.zoom_asked.connect(self.zoom_to_data)
        self.save_picture.triggered.connect(self.picture_requested)
        self._sides.splitterMoved.connect(self._stop_sharing)

    def _refresh(self) -> None:
        """Bring legend and plot up to date: a large file in a few turns, after what is seen before."""
        self._turns.plan(self._refreshing())
        if len(self._timeline) <= AT_ONCE:
            self._turns.finish()

    def _refreshing(self) -> Piecewise[None]:
        yield
        selection = yield from selecting(self._timeline, self._quantity, self._slots, self.legend.hidden)
        window = yield from self._windowing(selection.shown)
        self.legend.draw(self._timeline, selection.contents, self._theme, self._display)
        yield
        self._selection = selection  # at once with the picture: rows are looked for in both
        self.plot.show_picture(self._picture(window))
        self._mark_chosen()
        self._refresh_words()

    def _windowing(self, shown: Bools) -> Piecewise[Window]:
        """The window that holds everything, or the one that was put by hand."""
        picture = self.plot.picture
        if self._follows_data or picture is None:
            reached = yield from extent(self._timeline.columns, shown)
            return around(reached, self.header.log.isChecked())
        return picture.window

    def _refresh_words(self) -> None:
        selection = self._selection
        is_filtered = len(self._timeline) > 0
        self.empty.setText(reading() if self._is_reading else nothing_drawn(is_filtered))
        is_drawn = bool(selection.shown.any())
        self._pages.setCurrentWidget(self.plot if is_drawn else self.empty)
        # Tab is stuck before a proxy that is hidden
        self.setFocusProxy(self.plot if is_drawn else None)  # type: ignore[arg-type]
        self.legend.setVisible(any(selection.contents.counts))
        self._share_width()
        self.note.setText(note(selection.undated, selection.other, self._display))
        self.note.setVisible(bool(self.note.text()))
        self._drawn = drawn(self._timeline.columns.x, selection.shown, self._display)
        self._tell_ears(self._chosen_rows())

    def _tell_ears(self, chosen: Sequence[int]) -> None:
        """Say what is drawn, and what the chosen mark says, for whoever hears the chart."""
        said = card_lines(self._timeline, chosen[0], self._display) if chosen else ()
        self.plot.setAccessibleDescription("\n".join(filter(None, (self._drawn, *map(heard, said)))))

    def _picture(self, window: Window) -> Picture:
        return Picture(
            timeline=self._timeline,
            shown=self._selection.shown,
            quantity=self._quantity,
            window=window,
            is_log=self.header.log.isChecked(),
            theme=self._theme,
            display=self._display,
            font=self.font(),
        )

    def _share_width(self) -> None:
        """Give the legend what it needs, but not much of a narrow pane; what was put by hand stays."""
        if not self._is_shared_by_hand:
            width = self._sides.width()
            wanted = min(self.legend.sizeHint().width(), round(width * _LEGEND_SHARE))
            self._sides.setSizes([width - wanted, wanted])

    def _stop_sharing(self) -> None:
        self._is_shared_by_hand = True

    def _stop_following(self) -> None:
        self._follows_data = False

    def _pick_quantity(self, quantity: Quantity) -> None:
        self._quantity = quantity
        self._follows_data = True
        self._refresh()

    def _chosen_rows(self) -> list[int]:
        """The rows of the chosen claims that are drawn, first day first."""
        rows = self._timeline.rows(self._chosen)
        shown = rows[rows < len(self._selection.shown)]
        shown = shown[self._selection.shown[shown]]
        return [int(row) for row in shown[np.argsort(self._timeline.columns.x[shown], kind="stable")]]

    def _mark_chosen(self) -> None:
        self.plot.mark_chosen(self._chosen_rows())

    def _tell_row(self, row: int) -> None:
        self.claim_chosen.emit(self._timeline.claim(row).id)

    def _step(self, by: int) -> None:
        """Choose the next or previous mark by day; the first one where none is chosen."""
        chosen = self._chosen_rows()
        row = step(self._timeline, self._selection.shown, chosen[0] if chosen else None, by)
        if row is not None:
            self._tell_row(row)
            self.plot.point_out(row)

    def _show_card(self, row: int, place: QPointF) -> None:
        if row < 0:
            self.card.hide()
        else:
            self.card.show_claim(self._timeline, row, self._display, place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chart."""
        menu = QMenu(self)
        menu.setObjectName("timeline_menu")
        menu.addActions([self.header.zoom, self.header.log])
        menu.addSeparator()
        menu.addAction(self.save_picture)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+F10 asks for the menu of what has the keyboard, as the Menu key does."""
        focus = self.focusWidget()
        if focus is not None and event.keyCombination() == _MENU_KEYS:
            middle = focus.rect().center()
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, focus.mapToGlobal(middle))
            QApplication.sendEvent(focus, asked)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font that the user prefers."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the pane has come into sight."""
        super().showEvent(event)
        self.was_shown.emit()


def _muted_label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setContentsMargins(8, 2, 8, 4)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
