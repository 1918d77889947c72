"""The slim row of switches above the chart."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.looks.drop_list import DropList
from gui.panes.timeline.words import quantity_name
from models.timeline.timeline import Quantity


class Header(QWidget):
    """What is counted (where there is a choice), linear or logarithmic, and zoom to data."""

    quantity_picked = Signal(object)
    """A Quantity."""

    log_switched = Signal(bool)
    zoom_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quantity = DropList(self)
        self.quantity.setObjectName("timeline_quantity")
        self.quantity.setAccessibleName(self.tr("What is counted"))
        self.quantity.setAccessibleDescription(self.quantity.accessibleName())
        self.quantity.hide()
        self.log = self._action("timeline_log", self.tr("Log scale"), self.tr("Equal steps up are equal ratios"))
        self.log.setCheckable(True)
        self.zoom = self._action(
            "timeline_zoom", self.tr("Zoom to data"), self.tr("Show everything that is drawn (Home)")
        )
        self.quantity.activated.connect(self._pick)
        self.log.toggled.connect(self.log_switched)
        self.zoom.triggered.connect(self.zoom_asked)
        self._lay_out()

    def offer(self, quantities: Sequence[Quantity], picked: Quantity | None) -> None:
        """Let the user choose among quantities; hidden where there is no choice."""
        with QSignalBlocker(self.quantity):
            self.quantity.clear()
            for quantity in quantities:
                self.quantity.addItem(quantity_name(quantity), quantity)
            if picked is not None:
                self.quantity.setCurrentIndex(list(quantities).index(picked))
        self.quantity.setVisible(len(quantities) > 1)

    @property
    def entrance(self) -> QWidget:
        """The first of the switches that are always there."""
        return self._buttons[0]

    def reach_after(self, before: QWidget) -> QWidget:
        """Let the Tab key lead here from a widget; the last of the switches."""
        for switch in (self.quantity, *self._buttons):
            QWidget.setTabOrder(before, switch)
            before = switch
        return before

    def _pick(self, index: int) -> None:
        self.quantity_picked.emit(self.quantity.itemData(index))

    def _action(self, name: str, text: str, tip: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setToolTip(tip)
        return action

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.quantity)
        row.addStretch(1)
        self._buttons = [self._button(action) for action in (self.log, self.zoom)]
        for button in self._buttons:
            row.addWidget(button)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{action.objectName()}_button")
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        return button
