"""Words of a completer: listed so that all of them shows, taken as they are."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.tables.word_list import WordList


def test_words_are_listed_visibly_and_taken_as_they_are(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    words = ["NATO", "NA\u200bTO", "x" * 10_000]
    model = WordList(words)
    qtmodeltester.check(model)
    shown = [model.index(row, 0).data() for row in range(3)]
    assert shown[:2] == ["NATO", "NA⟨U+200B⟩TO"]
    assert len(shown[2]) == 300
    assert [model.index(row, 0).data(Qt.ItemDataRole.EditRole) for row in range(3)] == words
