"""The dialog of the paper: its size, which way it is turned, and its margins."""

from PySide6.QtCore import QLocale, QMarginsF, Qt, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QWidget

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.frames import Frames
from gui.dialogs.labels import MessageLine
from gui.looks.drop_list import DropList

_SIZES = (
    QPageSize.PageSizeId.A4,
    QPageSize.PageSizeId.Letter,
    QPageSize.PageSizeId.A5,
    QPageSize.PageSizeId.A3,
    QPageSize.PageSizeId.Legal,
)
_MILLIMETRES = QPageLayout.Unit.Millimeter
_INCH = 25.4
_LEAST = 50.0
"""Millimetres between the margins, below which nothing can be read."""

_MOST = 150.0
"""Millimetres of a margin."""


class PageSetupDialog(QDialog):
    """Asks for paper and margins, in inches where the user's country measures in them, else in millimetres."""

    paper_chosen = Signal(QPageLayout)

    def __init__(self, layout: QPageLayout, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = QPageLayout(layout)
        self._is_metric = locale.measurementSystem() is QLocale.MeasurementSystem.MetricSystem
        self._size, self._turned = DropList(), DropList()
        self._margins = {name: QDoubleSpinBox() for name in ("left", "top", "right", "bottom")}
        self._message = MessageLine("page_setup_message")
        self._buttons = ButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page_setup")
        self.setWindowTitle(self.tr("Page set-up"))
        self.setLocale(locale)
        self._fill()
        self._lay_out()
        self._connect()
        Frames(self)

    def accept(self) -> None:
        """Hand the paper over, and close; or say why nothing would fit on it."""
        chosen = self._chosen()
        room = chosen.paintRect(_MILLIMETRES)
        if not chosen.isValid() or min(room.width(), room.height()) < _LEAST:
            self._message.say(
                self.tr("Between these margins no room is left to print on: make them smaller, or take larger paper.")
            )
            return
        self.paper_chosen.emit(chosen)
        super().accept()

    def _chosen(self) -> QPageLayout:
        """The paper as the form shows it; a margin that was not touched is as it was, whatever the form rounds to."""
        before = self._before.margins(_MILLIMETRES)
        kept = (before.left(), before.top(), before.right(), before.bottom())
        margins = (
            was if self._shown(was, field) == field.value() else field.value() * self._unit
            for was, field in zip(kept, self._margins.values(), strict=True)
        )
        return QPageLayout(self._size.currentData(), self._turned.currentData(), QMarginsF(*margins), _MILLIMETRES)

    @property
    def _unit(self) -> float:
        """Millimetres of one unit of the form."""
        return 1.0 if self._is_metric else _INCH

    def _shown(self, millimetres: float, field: QDoubleSpinBox) -> float:
        return round(millimetres / self._unit, field.decimals())

    def _fill(self) -> None:
        """Show the paper as it is; a size that is none of the usual ones is there too."""
        own = self._before.pageSize()
        sizes = [QPageSize(size) for size in _SIZES]
        for size in [*sizes, *([] if any(own.isEquivalentTo(size) for size in sizes) else [own])]:
            self._size.addItem(size.name(), size)
            if own.isEquivalentTo(size):
                self._size.setCurrentIndex(self._size.count() - 1)
        self._turned.addItem(self.tr("Portrait"), QPageLayout.Orientation.Portrait)
        self._turned.addItem(self.tr("Landscape"), QPageLayout.Orientation.Landscape)
        self._turned.setCurrentIndex(self._turned.findData(self._before.orientation()))
        margins = self._before.margins(_MILLIMETRES)
        for field, margin in zip(
            self._margins.values(), (margins.left(), margins.top(), margins.right(), margins.bottom()), strict=True
        ):
            field.setDecimals(1 if self._is_metric else 2)
            field.setSingleStep(1.0 if self._is_metric else 0.05)
            field.setRange(0, round(_MOST / self._unit, 1))
            field.setSuffix(self.tr(" mm") if self._is_metric else self.tr(" in"))
            field.setValue(self._shown(margin, field))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        for name, text, field in (
            ("size", self.tr("&Paper"), self._size),
            ("orientation", self.tr("&Orientation"), self._turned),
            ("left", self.tr("&Left margin"), self._margins["left"]),
            ("top", self.tr("&Top margin"), self._margins["top"]),
            ("right", self.tr("&Right margin"), self._margins["right"]),
            ("bottom", self.tr("&Bottom margin"), self._margins["bottom"]),
        ):
            field.setObjectName(f"page_setup_{name}")
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(text, field)
        DialogLayout(self, form, self._message, self._buttons)
        self.setMinimumWidth(360)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for choice in (self._size, self._turned):
            choice.currentIndexChanged.connect(self._unsay)
        for field in self._margins.values():
            field.valueChanged.connect(self._unsay)

    def _unsay(self) -> None:
        self._message.say("")
