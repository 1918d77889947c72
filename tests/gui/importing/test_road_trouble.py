"""Work on a road that goes wrong as nobody expected: its dialog says so, and can be used as before."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.exceptions import capture_exceptions

from gui.beside.errand import TROUBLE
from gui.dialogs.mapping import MappingDialog
from models.sheets.mapping import DateStyle, Mapping, NumberStyle, Target
from tests.gui.importing.roads_room import ARTICLE, TABLE, Traveller
from tests.gui.parts import part_of

MAPPING = Mapping(
    name="storm",
    columns={Target.AS_OF: "date", Target.CLAIMANT: "who", Target.FIGURE: "dead"},
    constants={Target.SUBJECT: "people of Norland", Target.MEASURE: "killed"},
    numbers=NumberStyle.COMMA_POINT,
    dates=DateStyle.ISO,
)


def run_out_of_memory(*_: object, **__: object) -> None:
    raise MemoryError


def test_a_table_can_be_imported_at_the_second_try(
    traveller: Traveller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "storm.csv"
    table.write_text(TABLE)
    traveller.choose(table)
    dialog = traveller.dialog("mapping_dialog")
    assert isinstance(dialog, MappingDialog)
    dialog.show_mapping(MAPPING)
    take = part_of(dialog, QPushButton, "mapping_import")
    traveller.until(take.isEnabled)
    with monkeypatch.context() as patch, capture_exceptions() as caught:
        patch.setattr("gui.importing.table_import.table_step", run_out_of_memory)
        take.click()
        traveller.until(lambda: any(TROUBLE in label.text() for label in dialog.findChildren(QLabel)))
    assert [kind for kind, *_ in caught] == [MemoryError]
    traveller.until(take.isEnabled)
    take.click()
    traveller.until(lambda: len(traveller.window.editor.records.claims) == 2)


def test_an_article_that_is_not_read_again_keeps_its_day(traveller: Traveller, monkeypatch: pytest.MonkeyPatch) -> None:
    traveller.paste(ARTICLE)
    dialog = traveller.dialog("article_dialog")
    line = part_of(dialog, QLineEdit, "article_published")
    before = line.text()
    with monkeypatch.context() as patch, capture_exceptions() as caught:
        patch.setattr("models.extraction.extract.extract", run_out_of_memory)
        line.setFocus()
        line.selectAll()
        traveller.qtbot.keyClicks(line, "24 March 2024")
        traveller.qtbot.keyClick(line, Qt.Key.Key_Return)
        traveller.until(lambda: TROUBLE in part_of(dialog, QLabel, "article_message").text())
    assert [kind for kind, *_ in caught] == [MemoryError]
    assert line.text() == before
    traveller.press(dialog, "article_take")
    traveller.until(lambda: len(traveller.window.editor.records.claims) > 0)
