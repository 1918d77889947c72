"""The dialog of keyboard shortcuts: all of them, to be searched and copied."""

from collections.abc import Sequence

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import MARGIN, DialogLayout
from gui.dialogs.frames import Frames
from gui.help.keys import all_keys, as_text
from gui.looks.rows import fix_rows, row_height
from gui.space.screen_room import give_room
from models.tables.labelled_table import Index, LabelledTable
from models.tables.language import say

Row = tuple[str, str, str]


class KeyTable(LabelledTable):
    """Rows of place, keys and what they do."""

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self.rows = rows
        self.labels = (say("Where"), say("Keys"), say("What they do"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class KeysDialog(QDialog):
    """A table of all keys below a search line; what is typed must stand in a row, in any of its columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = QLineEdit()
        self._view = QTableView()
        self._copy = QPushButton(self.tr("&Copy as text"))
        self._table = KeyTable(tuple(all_keys()))
        self._found = QSortFilterProxyModel(self)
        self.setObjectName("keys_dialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._prepare()
        self._lay_out()
        Frames(self)
        self._search.setFocus()

    def _prepare(self) -> None:
        self._search.setObjectName("keys_search")
        self._search.setPlaceholderText(self.tr("Find a key…"))
        self._search.setAccessibleName(self.tr("Find a key"))
        self._search.textChanged.connect(self._found.setFilterFixedString)
        self._found.setSourceModel(self._table)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._view.setObjectName("keys_table")
        self._view.setAccessibleName(self.windowTitle())
        self._view.setModel(self._found)
        self._view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._view.setTabKeyNavigation(False)
        self._view.setShowGrid(False)
        self._view.setWordWrap(False)
        self._view.verticalHeader().hide()
        fix_rows(self._view, row_height(self._view.fontMetrics()))
        header = self._view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        self._copy.setObjectName("keys_copy")
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_text()))
        buttons = ButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        DialogLayout(self, self._search, self._view, buttons, large=self._view)
        give_room(self, self._whole_width(), 560)

    def _whole_width(self) -> int:
        """Pixels in which every key is seen whole, in whatever language."""
        columns = sum(map(self._view.sizeHintForColumn, range(self._table.columnCount())))
        return columns + self._view.verticalScrollBar().sizeHint().width() + 4 * MARGIN
