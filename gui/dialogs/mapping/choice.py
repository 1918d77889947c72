"""A list to choose from that shows nothing of its words as markup and does not turn with the wheel by accident."""

import heapq
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QStyle, QStyleOptionComboBox, QStylePainter

from gui.looks.drop_list import DropList
from models.claims.visible import in_short
from models.tables.choice_list import ChoiceList, Entry

_WIDEST = 520
"""Pixels of the open list at most."""

_BESIDE = 40
"""Pixels of the open list beside its longest text."""

_MARGIN = 6
"""Pixels of the box beside its text."""

_LOOKED_AT = 20
"""How many of the longest texts are measured."""


class Choice(DropList):
    """Texts, each with a value; `activated` tells what the user chose, showing tells nothing."""

    def __init__(
        self,
        name: str,
        label: str,
        characters: int = 8,
        wished: int = 0,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """``characters`` is how many of them it shows at least, ``wished`` how many where there is room.

        ``elide`` says where it leaves out what has none.
        """
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.describe("")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(characters)
        self._elide, self._more = elide, max(0, wished - characters)
        self._is_stepping = False
        self._entries = ChoiceList(self)
        self.setModel(self._entries)
        rows = QListView(self)
        rows.setUniformItemSizes(True)  # else opening asks each of 16,000 columns how high it is
        rows.setTextElideMode(elide)
        self.setView(rows)

    def describe(self, sentence: str) -> None:
        """Say to those who hear it what is to be done here; its name where that is nothing.

        Where there is X11, Qt gives what is chosen for the name.
        """
        self.setAccessibleDescription(sentence or self.accessibleName())

    def offer(self, choices: Sequence[Entry], chosen: object) -> None:
        """Offer texts with their values; the first is chosen where none has the value that is."""
        self._entries.show_entries(choices)
        self.setCurrentIndex(self._entries.place(chosen))

    def show_whole(self) -> None:
        """Be wide enough for every text that is offered."""
        metrics = self.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, self._entries.texts), default=0)
        self.setMinimumContentsLength(1 + widest // metrics.horizontalAdvance("X"))
        self.setMinimumWidth(self.sizeHint().width())  # Qt keeps the least that it reckoned before

    def sizeHint(self) -> QSize:
        """The room that is wished for."""
        return super().sizeHint() + QSize(self._more * self.fontMetrics().averageCharWidth(), 0)

    def showPopup(self) -> None:  # noqa: N802
        """Open the list, as wide as its texts need."""
        metrics = self.view().fontMetrics()
        longest = heapq.nlargest(_LOOKED_AT, self._entries.texts, key=len)
        wanted = max((metrics.horizontalAdvance(in_short(text)) for text in longest), default=0)
        self.view().setMinimumWidth(min(wanted + _BESIDE, _WIDEST))
        super().showPopup()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the box with what is chosen, the part left out that tells least."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        box, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(box, option, part, self).width() - _MARGIN
        option.currentText = option.fontMetrics.elidedText(option.currentText, self._elide, room)
        painter.drawComplexControl(box, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    @property
    def is_stepping(self) -> bool:
        """Whether a key goes from choice to choice at this moment, of which the user may want the next."""
        return self._is_stepping

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let those who hear of a choice know that it is a step."""
        self._is_stepping = True
        super().keyPressEvent(event)
        self._is_stepping = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll what it stands in, but for the one that has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
