"""The choice of what becomes of a quote: of the one that is shown, or of all of them."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from gui.dialogs.button_box import quiet_button
from models.importing.revision_quote import Choice


class QuoteChoice(QWidget):
    """Radio buttons for one quote, and buttons for all; none takes the focus from the list but by Tab."""

    chosen = Signal(object)
    """A Choice for the quote that is shown."""

    all_chosen = Signal(object)
    """A Choice for every quote that can have it: to move, those whose figure has not changed."""

    def __init__(self) -> None:
        super().__init__()
        self._radios = {
            Choice.MOVE: self._radio("revision_move", self.tr("&Move to the new version")),
            Choice.KEEP: self._radio("revision_keep", self.tr("&Keep at the old version")),
            Choice.REPLACE: self._radio("revision_replace", self._replacing("")),
        }
        self._group = QButtonGroup(self)
        self._lay_out()

    def show_choice(self, choice: Choice, offered: Collection[Choice], figure: str) -> None:
        """Show what is chosen, and what can be; ``figure`` is that of the claim that would replace the quote's."""
        for each, radio in self._radios.items():
            radio.setEnabled(each in offered)
        replace = self._radios[Choice.REPLACE]
        replace.setVisible(Choice.REPLACE in offered)
        _name(replace, self._replacing(figure))
        self._radios[choice].setChecked(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for choice, radio in self._radios.items():
            radio.clicked.connect(partial(self.chosen.emit, choice))
            self._group.addButton(radio)
            column.addWidget(radio)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._button("revision_move_all", self.tr("Move all f&ound"), Choice.MOVE))
        row.addWidget(self._button("revision_keep_all", self.tr("Keep &all"), Choice.KEEP))
        row.addStretch(1)
        column.addLayout(row)

    def _button(self, name: str, text: str, choice: Choice) -> QPushButton:
        button = quiet_button(name, text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self.all_chosen.emit, choice))
        if choice is Choice.MOVE:
            button.setToolTip(self.tr("All that were found, but for those whose figure has changed"))
        return button

    def _replacing(self, figure: str) -> str:
        return self.tr("&Replace the claim by a new one: {}").format(figure)

    def _radio(self, name: str, text: str) -> QRadioButton:
        radio = QRadioButton()
        radio.setObjectName(name)
        radio.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        QShortcut(QKeySequence.mnemonic(text), self).activated.connect(radio.click)
        _name(radio, text)
        return radio


def _name(radio: QRadioButton, text: str) -> None:
    """Give it a text; its key is the shortcut beside it.

    Its own would click after a tenth of a second, when another quote may be shown.
    """
    radio.setText(text)
    radio.setShortcut(QKeySequence())
