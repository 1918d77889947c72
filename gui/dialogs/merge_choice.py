"""The choice of a side: for the conflict that is shown, or for all of them."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QWidget

from gui.dialogs.rings import recolour_rings
from models.merging.settle import Choice


class MergeChoice(QWidget):
    """Radio buttons for one conflict, and buttons for all; none takes the focus from the list but by Tab."""

    chosen = Signal(object)
    """A Choice, or None to leave the conflict open."""

    all_chosen = Signal(object)
    """A Choice for every conflict."""

    def __init__(self) -> None:
        super().__init__()
        self._radios: dict[Choice | None, QRadioButton] = {
            Choice.MINE: _radio("merge_mine", self.tr("&Mine")),
            Choice.THEIRS: _radio("merge_theirs", self.tr("&Theirs")),
            Choice.BASE: _radio("merge_base", self.tr("What was &before")),
            None: _radio("merge_open", self.tr("Leave &open")),
        }
        self._group = QButtonGroup(self)
        self._lay_out()
        self._recolour()

    def show_choice(self, choice: Choice | None, *, has_base: bool) -> None:
        """Show which side is chosen; what was before can be chosen only where anything was."""
        self._radios[Choice.BASE].setEnabled(has_base)
        self._radios[choice].setChecked(True)

    def offer_base(self, offered: bool) -> None:
        """Offer what was before, or not where nothing was before any of the conflicts."""
        self._radios[Choice.BASE].setVisible(offered)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    def _recolour(self) -> None:
        recolour_rings(self._radios.values(), self)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for choice, radio in self._radios.items():
            radio.clicked.connect(partial(self.chosen.emit, choice))
            self._group.addButton(radio)
            row.addWidget(radio)
        row.addStretch(1)
        for name, text, choice in (
            ("merge_all_mine", self.tr("Mine for &all"), Choice.MINE),
            ("merge_all_theirs", self.tr("Theirs fo&r all"), Choice.THEIRS),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self.all_chosen.emit, choice))
            row.addWidget(button)


def _radio(name: str, text: str) -> QRadioButton:
    radio = QRadioButton(text)
    radio.setObjectName(name)
    radio.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return radio
