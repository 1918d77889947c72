"""How the rows of the assumptions are painted: wrapped, with a box to tick or a link to follow."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStyleOptionViewItem, QTreeView

from gui.looks.plain_tip import Index, PlainTips
from gui.looks.theme import LIGHT, Theme
from models.tables.assumption_tree import Part, TreeRole

_BOX, _GAP, _PAD = 16, 8, 4
_FUSION = 140
"""By how many per cent the style darkens the window's colour for an outline."""

_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class AssumptionDelegate(PlainTips):
    """Paints a row as high as its text needs in the width of the view."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def ground(self, *, is_chosen: bool) -> str:
        """The colour that a row stands on."""
        return self._theme.faint_mark if is_chosen else self._theme.base

    def first_line(self, index: Index) -> int:
        """How high the first line of a row is, with the room above and below it."""
        line = QFontMetrics(self._font(self._view.font(), index)).height()
        return max(line, _BOX if self._part(index) is Part.SWITCH else 0) + 2 * _PAD

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The text wrapped in what is left of the view's width."""
        left = self._indentation(index) + self._before(index) + _PAD
        metrics = QFontMetrics(self._font(option.font, index))
        room = max(self._view.viewport().width() - left - _GAP, 60)
        text = metrics.boundingRect(QRect(0, 0, room, 10_000), _WRAP, self._text(index))
        link = metrics.lineSpacing() if self._part(index) is Part.OFFER else 0
        return QSize(text.width(), max(text.height(), _BOX) + link + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, box, text and link."""
        part = self._part(index)
        painter.save()
        painter.setFont(self._font(option.font, index))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.ground(is_chosen=True)))
        if part is Part.SWITCH:
            self._paint_box(painter, option, index)
        area = self._text_area(option.rect, index)
        painter.setPen(QColor(self._theme.muted if part is Part.SENTENCE else self._theme.text))
        painter.drawText(area, _WRAP, self._text(index))
        if part is Part.OFFER:
            self._paint_link(painter, option.rect, index)
        painter.restore()

    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on a switch, or Space, switches; on a link it takes the offer."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            return event.button() == Qt.MouseButton.LeftButton and self._click(
                event.position().toPoint(), option, index
            )
        return False

    def _click(self, where: QPoint, option: QStyleOptionViewItem, index: Index) -> bool:
        if self._part(index) is Part.SWITCH and option.rect.contains(where):
            return bool(index.model().setData(index, None, Qt.ItemDataRole.CheckStateRole))
        return False

    def link_rect(self, rect: QRect, index: Index) -> QRect:
        """Where the link of an offer is."""
        metrics = QFontMetrics(self._view.font())
        area = self._text_area(rect, index)
        size = QSize(metrics.horizontalAdvance(self._link()), metrics.lineSpacing())
        return QRect(QPoint(area.left(), rect.bottom() - _PAD - size.height() + 1), size)

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QStyleOptionButton()
        box.rect = QRect(option.rect.left() + _PAD, option.rect.top() + _PAD, _BOX, _BOX)
        box.palette = self._box_palette(option.palette)
        ticks = QStyle.StateFlag
        state = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        box.state = (
            ticks.State_Enabled
            | {
                Qt.CheckState.Checked: ticks.State_On,
                Qt.CheckState.Unchecked: ticks.State_Off,
                Qt.CheckState.PartiallyChecked: ticks.State_NoChange,
            }[state]
        )
        self._view.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, self._view
        )

    def _box_palette(self, plain: QPalette) -> QPalette:
        """The palette with a colour from which the style makes an outline that is seen on a dark ground too."""
        palette = QPalette(plain)
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.muted).lighter(_FUSION))
        return palette

    def _paint_link(self, painter: QPainter, rect: QRect, index: Index) -> None:
        font = QFont(painter.font())
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.accent))
        painter.drawText(self.link_rect(rect, index), int(Qt.AlignmentFlag.AlignLeft), self._link())

    def _text_area(self, rect: QRect, index: Index) -> QRect:
        return rect.adjusted(self._before(index) + _PAD, _PAD, -_GAP, -_PAD)

    def _link(self) -> str:
        return self.tr("Assume this")

    def _before(self, index: Index) -> int:
        return _BOX + _GAP if self._part(index) is Part.SWITCH else 0

    def _indentation(self, index: Index) -> int:
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return depth * self._view.indentation()

    @staticmethod
    def _part(index: Index) -> Part:
        return Part(index.data(TreeRole.PART))

    @staticmethod
    def _text(index: Index) -> str:
        return str(index.data() or "")

    def _font(self, plain: QFont, index: Index) -> QFont:
        font = QFont(plain)
        if index.data(TreeRole.IS_USED) or self._part(index) is Part.HEADING:
            font.setBold(True)
        return font
