"""How it is said what a value stands for: chosen from some words, or typed."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyleOptionViewItem, QWidget

from gui.dialogs.list_completer import WordCompleter
from gui.dialogs.mapping.cell_delegate import CellDelegate
from gui.looks.drop_list import DropList
from models.claims.visible import in_short
from models.tables.standing import Role

Index = QModelIndex | QPersistentModelIndex


class WordDelegate(CellDelegate):
    """Edits what a value stands for; "Itself" takes back what was said."""

    def createEditor(self, parent: QWidget, _: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """A list where there are words to choose from, else a line."""
        choices = index.data(Role.CHOICES)
        if not choices:
            return self._line(parent, index)
        combo = DropList(parent)
        combo.setObjectName("mapping_word_editor")
        combo.setAccessibleName(self.tr("Stands for"))
        combo.addItem(self.tr("Itself"), None)
        combo.addItem(self.tr("Not stated"), "")
        for value, label in choices:
            combo.addItem(in_short(label), value)
        combo.activated.connect(lambda: self._finish(combo))
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Begin with what the value stands for."""
        stands_for = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(stands_for)))
        elif isinstance(editor, QLineEdit):
            editor.setText(stands_for or "")

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        """Tell what was chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, " ".join(editor.text().split()))

    def _line(self, parent: QWidget, index: Index) -> QLineEdit:
        line = QLineEdit(parent)
        line.setObjectName("mapping_word_editor")
        line.setAccessibleName(self.tr("Stands for"))
        completions = index.data(Role.COMPLETIONS) or ()
        completer = WordCompleter(lambda: completions, line)
        completer.refresh()
        line.setCompleter(completer)
        return line

    def _finish(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)
