"""The legend: which series the chart holds, each with a switch; and what the signs on its marks mean."""

from collections.abc import Collection, Sequence
from html import escape
from itertools import compress

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QListWidget, QListWidgetItem, QMenu, QWidget

from gui.looks.theme import LIGHT, Theme
from gui.panes.timeline.legend_rows import PARTS, SIGNS, LegendRows
from gui.panes.timeline.samples import SIZE, icon, paint_series
from gui.panes.timeline.words import and_more, series_parts, sign_name
from models.claims.visible import in_short
from models.text.display import Display
from models.timeline.legend import Contents, Group, Sign, groups
from models.timeline.series_names import SeriesKey
from models.timeline.timeline import Series, Timeline

MOST_SERIES = 200
"""More series than this nobody reads, and colours and shapes would not tell them apart."""

_SERIES = Qt.ItemDataRole.UserRole


class Legend(QListWidget):
    """A list of series with check boxes, under their subjects where there are several, then the signs in use.

    What is switched off stays so, by what the series is and not by its place, until it is switched on again.
    """

    switched = Signal()
    """`hidden` is another set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline_legend")
        self.setAccessibleName(self.tr("Series of the timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(SIZE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._rows = LegendRows(self)
        self.setItemDelegate(self._rows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.itemChanged.connect(self._switch)
        self.itemDoubleClicked.connect(self._show_only)
        self.hidden: frozenset[SeriesKey] = frozenset()
        self._timeline: Timeline | None = None
        self._counts: tuple[int, ...] = ()
        self._drawn: object = None
        self._widest = 0
        self._theme = LIGHT

    def sizeHint(self) -> QSize:
        """Wide enough for every series in full, beside a scroll bar that may come when it is laid out."""
        return QSize(max(self._widest, 120) + self.verticalScrollBar().sizeHint().width() + 4, 200)

    def draw(self, timeline: Timeline, contents: Contents, theme: Theme, display: Display) -> None:
        """List the series that have rows (shown or switched off); of very many, those with most rows."""
        listed = groups(timeline, contents, MOST_SERIES)
        self._timeline, self._counts = timeline, contents.counts
        left_out = sum(map(bool, contents.counts)) - sum(len(group.series) for group in listed)
        drawn = self._what_is_drawn(timeline, listed, contents.signs), left_out, theme, display
        if drawn == self._drawn:
            return
        self._drawn, self._theme, self._rows.theme = drawn, theme, theme
        self.blockSignals(True)
        self.clear()
        for group in listed:
            self._add_group(timeline, group, with_heading=len(listed) > 1)
        if left_out:
            self._add_heading(and_more(left_out, display))
        self._add_signs(contents.signs)
        self.blockSignals(False)
        self._widest = self.sizeHintForColumn(0)  # asked for at every draw, and each row answers
        self.updateGeometry()

    def _what_is_drawn(self, timeline: Timeline, listed: Sequence[Group], used: Sequence[Sign]) -> object:
        """All that the rows depend on, so that they need not be made again where nothing of it is new."""
        series = [(timeline.series[index], series_parts(timeline, index)) for group in listed for index in group.series]
        return series, [sign_name(sign) for sign in used], self.font().key(), self.devicePixelRatioF()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the signs out anew: Qt does so only where the height is another."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def show_all(self) -> None:
        """Switch every series on."""
        self._set_hidden(set())

    def _add_group(self, timeline: Timeline, group: Group, with_heading: bool) -> None:
        if with_heading:
            self._add_heading(in_short(group.subject))
        for index in group.series:
            self._add_series(timeline.series[index], *series_parts(timeline, index))

    def _add_series(self, series: Series, claimant: str, counted: str) -> None:
        name = " · ".join(filter(None, (claimant, counted)))
        sample = icon(lambda painter, rect: paint_series(painter, rect, series, self._theme), self.devicePixelRatioF())
        item = QListWidgetItem(sample, name, self)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
        item.setToolTip(f"<span>{escape(name)}</span>")  # a tip that begins with a tag would be taken for rich text
        item.setData(_SERIES, series)
        item.setData(PARTS, (claimant, counted))
        item.setCheckState(Qt.CheckState.Unchecked if series.key in self.hidden else Qt.CheckState.Checked)

    def _add_signs(self, used: Sequence[Sign]) -> None:
        """One row with all of them; its text is for those who hear it."""
        if used:
            item = QListWidgetItem(self.tr("Signs: {}").format(", ".join(map(sign_name, used))), self)
            item.setData(SIGNS, used)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
        item.setSizeHint(QSize(0, round(self.fontMetrics().height() * 1.5)))

    def _switch(self, item: QListWidgetItem) -> None:
        series = item.data(_SERIES)
        is_off = item.checkState() is Qt.CheckState.Unchecked
        self._set_hidden(self.hidden | {series.key} if is_off else self.hidden - {series.key})

    def _show_menu(self, place: QPoint) -> None:
        item = self.itemAt(place)
        menu = QMenu(self)
        if item is not None and item.data(_SERIES) is not None:
            menu.addAction(self.tr("Show only this series"), lambda: self._show_only(item))
        menu.addAction(self.tr("Show all series"), self.show_all)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(place))

    def _show_only(self, item: QListWidgetItem) -> None:
        series = item.data(_SERIES)
        if series is not None and self._timeline is not None:
            present = compress(self._timeline.series, self._counts)
            self._set_hidden({one.key for one in present} - {series.key})

    def _set_hidden(self, hidden: Collection[SeriesKey]) -> None:
        self.hidden = frozenset(hidden)
        self.blockSignals(True)
        for row in range(self.count()):
            item = self.item(row)
            series = item.data(_SERIES)
            if series is not None:
                item.setCheckState(Qt.CheckState.Unchecked if series.key in self.hidden else Qt.CheckState.Checked)
        self.blockSignals(False)
        self.switched.emit()
