"""The choice of a side: for the conflict that is shown, or for all of them."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from gui.dialogs.button_box import quiet_button
from gui.looks.wrapped_row import WrappedRow
from models.merging.settle import Choice

_BETWEEN = 12


class MergeChoice(WrappedRow):
    """Radio buttons for one conflict, and buttons for all; none takes the focus from the list but by Tab."""

    chosen = Signal(object)
    """A Choice, or None to leave the conflict open."""

    all_chosen = Signal(object)
    """A Choice for every conflict."""

    def __init__(self) -> None:
        super().__init__(_BETWEEN)
        self._radios: dict[Choice | None, QRadioButton] = {
            Choice.MINE: _radio("merge_mine", self.tr("&Mine")),
            Choice.THEIRS: _radio("merge_theirs", self.tr("&Theirs")),
            Choice.BASE: _radio("merge_base", self.tr("What was &before")),
            None: _radio("merge_open", self.tr("Leave &open")),
        }
        self._group = QButtonGroup(self)
        self._lay_out()

    def show_choice(self, choice: Choice | None, *, has_base: bool) -> None:
        """Show which side is chosen; what was before can be chosen only where anything was."""
        self._radios[Choice.BASE].setEnabled(has_base)
        self._radios[choice].setChecked(True)

    def offer_base(self, offered: bool) -> None:
        """Offer what was before, or not where nothing was before any of the conflicts."""
        self._radios[Choice.BASE].setVisible(offered)

    def _lay_out(self) -> None:
        for choice, radio in self._radios.items():
            radio.clicked.connect(partial(self.chosen.emit, choice))
            self._group.addButton(radio)
            self.add(radio)
        self.add_stretch()
        for name, text, choice in (
            ("merge_all_mine", self.tr("Mine for &all"), Choice.MINE),
            ("merge_all_theirs", self.tr("Theirs fo&r all"), Choice.THEIRS),
        ):
            button = quiet_button(name, text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self.all_chosen.emit, choice))
            self.add(button)


def _radio(name: str, text: str) -> QRadioButton:
    radio = QRadioButton(text)
    radio.setObjectName(name)
    radio.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return radio
