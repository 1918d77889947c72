"""A comparison pane beside an inquiry that answers what it wishes, as in the window."""

from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.panes.comparison import ComparisonPane
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.comparison.comparison import Question
from tests.gui.parts import part_of
from tests.models.tables.asked import Asked

W = TypeVar("W", bound=QWidget)


class ComparisonRoom(Asked):
    """The pane, shown and active; `wished` and `chosen` keep what it said."""

    def __init__(self, qtbot: QtBot, file: ClaimFile | tuple[Claim, ...], size: tuple[int, int] = (1200, 800)) -> None:
        super().__init__(file)
        self.qtbot = qtbot
        self.pane = ComparisonPane(self.inquiry)
        self.wished: list[Question] = []
        self.chosen: list[str] = []
        self.pane.question_asked.connect(self.wished.append)
        self.pane.question_asked.connect(self.inquiry.ask)
        self.pane.subject_asked.connect(self.inquiry.ask_about)
        self.pane.claim_chosen.connect(self.chosen.append)
        qtbot.addWidget(self.pane)
        self.pane.resize(*size)
        with qtbot.waitActive(self.pane):
            self.pane.show()
            self.pane.activateWindow()

    def find(self, kind: type[W], name: str) -> W:
        return part_of(self.pane, kind, name)

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        self.qtbot.keyClick(widget, key)

    def click(self, viewport: QWidget, where: QRect | QPoint) -> None:
        point = where.center() if isinstance(where, QRect) else where
        self.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)

    def row(self, claim_id: str) -> int:
        row = self.pane.table.row_of(claim_id)
        assert row >= 0, claim_id
        return row
