"""The dialog of an article on a small file, and hands for it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from gui.dialogs.article import ArticleDialog
from gui.dialogs.article.view import ProposalView
from models.claims.claim_file import ClaimFile
from models.claims.records import Records
from models.extraction.candidate import Article, Candidate
from models.importing.proposal import propose
from models.importing.taking import Import
from models.tables.proposal_columns import Column
from models.text.display import ENGLISH, Display
from tests.gui.dialogs.hands import Hands
from tests.models.importing.imported import ARTICLE, CANDIDATES, FILE

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


class Room:
    """The dialog on a small article, and what it told."""

    def __init__(
        self,
        hands: Hands,
        file: ClaimFile = FILE,
        article: Article = ARTICLE,
        candidates: Sequence[Candidate] = CANDIDATES,
        *,
        is_fresh: bool = False,
        display: Display = ENGLISH,
    ) -> None:
        self.hands = hands
        self.records = Records(file)
        found = propose(article, candidates, self.records)
        self.parent = QWidget()
        hands.qtbot.addWidget(self.parent)
        self.dialog = hands.open(ArticleDialog(article, found, self.records, display, self.parent, is_fresh=is_fresh))
        self.taken: list[Import] = []
        self.reread: list[Article] = []
        self.versions: list[tuple[Article, str]] = []
        self.dialog.taken.connect(self._note_taken)
        self.dialog.reread_requested.connect(self.reread.append)
        self.dialog.version_requested.connect(lambda article, name: self.versions.append((article, name)))
        self.view = hands.find(self.dialog, ProposalView, "article_claims")
        self.text = hands.find(self.dialog, QPlainTextEdit, "article_text")

    def button(self, name: str) -> QPushButton:
        return self.hands.find(self.dialog, QPushButton, name)

    def says(self, name: str) -> str:
        label = self.hands.find(self.dialog, QLabel, name)
        return "" if label.isHidden() else label.text()

    def reasons(self) -> str:
        return self.hands.find(self.dialog, QPlainTextEdit, "article_reasons").toPlainText()

    def press(self, *keys: Key) -> None:
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            self.hands.press(focused, key)
            QApplication.processEvents()

    def take(self) -> Import:
        self.hands.press(self.view, Key.Key_Return, CONTROL)
        assert not self.dialog.isVisible()
        return self.taken[0]

    def _note_taken(self, wanted: Import) -> None:
        self.taken.append(wanted)
        self.dialog.finish()

    def cell(self, row: int, column: Column) -> object:
        return self.view.model().index(row, column).data()

    def at(self, column: Column) -> None:
        self.view.setCurrentIndex(self.view.model().index(self.view.currentIndex().row(), column))

    def line(self) -> QLineEdit | None:
        lines = self.view.viewport().findChildren(QLineEdit, "article_cell")
        return next((line for line in lines if line.isVisible()), None)

    def write(self, text: str) -> None:
        line = self.line()
        assert line is not None
        line.selectAll()
        self.hands.qtbot.keyClicks(line, text)

    def select(self, words: str) -> None:
        cursor, start = self.text.textCursor(), self.text.toPlainText().index(words)
        cursor.setPosition(start)
        cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)

    def leaving(self) -> QMessageBox | None:
        return self.dialog.findChild(QMessageBox, "article_leave")
