"""A detail pane beside the editor that does what it wishes, as in the window."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from gui.editor import Editor
from gui.panes.detail import DetailPane
from gui.panes.detail.quote_delegate import STANDING
from gui.panes.source.text import SourceText
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.storage.opened import Opened
from tests.gui.panes.quoted_file import TEXT
from tests.gui.parts import part_of

W = TypeVar("W", bound=QWidget)


class DetailRoom:
    """The pane, shown and active, with one claim in it; `picked` and `refusals` keep what it said."""

    def __init__(self, qtbot: QtBot, claim_id: str, file: ClaimFile) -> None:
        self._qtbot = qtbot
        self.editor = Editor()
        self.editor.hold(Opened(file=file))
        self.pane = DetailPane(self.editor.document)
        self.refusals: list[str] = []
        self.picked: list[Claim] = []
        self._connect()
        qtbot.addWidget(self.pane)
        self.pane.resize(480, 900)
        with qtbot.waitActive(self.pane):
            self.pane.show()
            self.pane.activateWindow()
        self.pane.show_claim(claim_id)

    @property
    def quote_list(self) -> QListWidget:
        return self.find(QListWidget, "quote_list")

    @property
    def text(self) -> SourceText:
        return self.find(SourceText, "source_text")

    def claim(self, claim_id: str) -> Claim:
        found = self.editor.records.claims.get(claim_id)
        assert found is not None
        return found

    def find(self, kind: type[W], name: str) -> W:
        return part_of(self.pane, kind, name)

    def line(self, name: str) -> QLineEdit:
        return self.find(QLineEdit, f"field_{name}")

    def refusal(self, name: str) -> str:
        return self.find(QLabel, f"refusal_{name}").text()

    def standing(self, row: int) -> str:
        return str(self.quote_list.item(row).data(STANDING))

    def history(self) -> list[str]:
        stack = self.editor.undo_stack
        return [stack.text(n) for n in range(stack.index())]

    def type_into(self, name: str, text: str, key: Qt.Key | None = Qt.Key.Key_Return) -> QLineEdit:
        """Type a text into a field in place of what is there, and press a key."""
        line = self.line(name)
        self.pane.focus_field(name)
        line.selectAll()
        self._qtbot.keyClicks(line, text)
        if key is not None:
            self._qtbot.keyClick(line, key)
        return line

    def select(self, words: str) -> None:
        """Select words of the first source."""
        start = TEXT.index(words)
        self.text.select((start, start + len(words)))

    def _connect(self) -> None:
        pane, editor = self.pane, self.editor
        pane.change_requested.connect(editor.change_claims)
        pane.quote_picked.connect(editor.attach_quote)
        pane.quote_removed.connect(editor.detach_quote)
        pane.quote_changed.connect(editor.replace_quote)
        pane.claim_picked.connect(self.picked.append)
        pane.refused.connect(self.refusals.append)
        editor.document.changed.connect(pane.apply_change)
        editor.document.was_reset.connect(pane.refresh)


Open = Callable[..., DetailRoom]
"""Opens a room: the fixture `opened`."""
