"""Mappings that are kept by name: one can be taken, this one saved, one of the user's own removed."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from gui.dialogs.ask_name import AskName, Question
from gui.dialogs.mapping.choice import Choice
from gui.looks.words_alone import in_words_alone
from models.claims.visible import in_short


class KeptStrip(QWidget):
    """A list of names and two buttons."""

    chosen = Signal(str)
    save_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._own: Collection[str] = ()
        self._names: Sequence[str] = ()
        self._list = Choice("mapping_kept", self.tr("Saved mappings"), 9, wished=32, elide=Qt.TextElideMode.ElideMiddle)
        self._save = QPushButton(self.tr("Save &as…"))
        self._remove = QPushButton(self.tr("Rem&ove"))
        self._lay_out()
        self._list.activated.connect(self._choose)
        self._save.clicked.connect(self._ask)
        self._remove.clicked.connect(self._ask_for_removal)
        self.show_kept((), ())

    def show_kept(self, names: Sequence[str], own: Collection[str], chosen: str = "") -> None:
        """Show the names there are; ``own`` are those that can be removed, ``chosen`` is the one that is in use."""
        self._names, self._own = names, own
        self._list.offer([(self.tr("None"), ""), *((name, name) for name in names)], chosen)
        self._list.setEnabled(bool(names))
        self._enable()

    def choose(self, name: str) -> None:
        """Show a name as the one that is in use."""
        self.show_kept(self._names, self._own, name)

    def _choose(self) -> None:
        self._enable()
        if self._list.currentData():
            self.chosen.emit(self._list.currentData())

    def _ask(self) -> None:
        question = Question(
            name="mapping_save_name",
            title=self.tr("Save mapping"),
            sentence=self.tr("What is chosen here is kept under a name, in place of your own mapping of that name."),
            label=self.tr("Name"),
            words=tuple(self._own),
        )
        dialog = AskName(question, self._take, self)
        dialog.open()

    def _take(self, name: str) -> str:
        self.save_requested.emit(name)
        return ""

    def _ask_for_removal(self) -> None:
        name = self._list.currentData()
        box = QMessageBox(QMessageBox.Icon.NoIcon, "", self.tr("Remove “{}”?").format(in_short(name)), parent=self)
        box.setObjectName("mapping_ask_removal")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(self.tr("The saved mapping is deleted, and cannot be brought back."))
        remove = box.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        in_words_alone(box)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove.clicked.connect(lambda: self.remove_requested.emit(name))
        box.open()

    def _enable(self) -> None:
        self._remove.setEnabled(self._list.currentData() in self._own)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Mapping"))
        label.setBuddy(self._list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self._list)
        for name, button in (("mapping_save", self._save), ("mapping_remove", self._remove)):
            button.setObjectName(name)
            button.setAutoDefault(False)
            row.addWidget(button)
