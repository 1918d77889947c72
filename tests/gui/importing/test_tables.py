"""Tables into the file of a window: mapped in the dialog, taken in one step, what is refused kept."""

from pathlib import Path

import msgspec
import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QPushButton

from gui.beside.background import Background
from gui.dialogs.mapping import MappingDialog
from models.claims.check import check_file
from models.claims.saying import english
from models.sheets.mapping import DateStyle, Format, Mapping, NumberStyle, Target
from models.sheets.refused_rows import REASON
from models.text.isolation import quoted
from tests.gui.hands import claims, trigger
from tests.gui.importing.roads_room import TABLE, Traveller
from tests.gui.parts import part_of, said_by

MAPPING = Mapping(
    name="storm",
    columns={Target.AS_OF: "date", Target.CLAIMANT: "who", Target.FIGURE: "dead"},
    constants={Target.SUBJECT: "people of Norland", Target.MEASURE: "killed"},
    numbers=NumberStyle.COMMA_POINT,
    dates=DateStyle.ISO,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A table of claims."""
    table = tmp_path / "storm.csv"
    table.write_text(TABLE)
    return table


def begun(traveller: Traveller, path: Path) -> MappingDialog:
    """The dialog on a table, as it comes."""
    traveller.choose(path)
    dialog = traveller.dialog("mapping_dialog")
    assert isinstance(dialog, MappingDialog)
    return dialog


def begun_again(traveller: Traveller, dialog: MappingDialog, path: Path) -> MappingDialog:
    """The dialog on a table, after another one was left."""
    dialog.reject()
    traveller.until(lambda: not traveller.window.findChildren(MappingDialog))
    return begun(traveller, path)


def mapped(traveller: Traveller, path: Path) -> MappingDialog:
    """The dialog on a table, with every choice made."""
    dialog = begun(traveller, path)
    dialog.show_mapping(MAPPING)
    traveller.until(lambda: button(dialog, "mapping_import").isEnabled())
    return dialog


def test_a_table_is_taken_in_one_step_and_its_bad_rows_are_counted(traveller: Traveller, path: Path) -> None:
    dialog = mapped(traveller, path)
    traveller.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    traveller.until(lambda: len(claims(traveller.window)) == 2)
    first = claims(traveller.window)[0]
    assert (first.claimant, first.low, first.measure, first.as_of) == ("Interior Ministry", 12, "killed", "2024-03-15")
    assert first.quotes[0].exact == "2024-03-15,Interior Ministry,12"
    traveller.is_told("2 claims were imported, 1 row was refused.")
    records = traveller.window.editor.records
    check_file(records.snapshot())
    assert [one.name for one in records.claimants] == ["Interior Ministry"]
    trigger(traveller.window, "edit.undo")
    assert not claims(traveller.window)
    assert not records.sources


def test_the_refused_rows_are_saved_and_can_be_imported_later(traveller: Traveller, path: Path, tmp_path: Path) -> None:
    dialog = mapped(traveller, path)
    out = tmp_path / "refused.csv"
    traveller.patch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(out), "")))
    traveller.until(lambda: button(dialog, "mapping_save_refused").isEnabled())
    button(dialog, "mapping_save_refused").click()
    first, second = out.read_text("utf-8").splitlines()
    assert first == f"date,who,dead,{REASON}"
    assert second.startswith("2024-03-17,Interior Ministry,many,")
    dialog.reject()
    out.write_text(out.read_text().replace("many", "16"))
    again = mapped(traveller, out)
    traveller.press(again, "mapping_import")
    traveller.until(lambda: [claim.low for claim in claims(traveller.window)] == [16])


def test_refused_rows_are_saved_as_the_table_is_written_and_beside_it(traveller: Traveller, tmp_path: Path) -> None:
    path = tmp_path / "storm.csv"
    path.write_bytes(TABLE.replace(",", ";").replace("Interior Ministry", "Präsidialamt").encode("cp1252"))
    dialog = mapped(traveller, path)
    offered: list[str] = []

    def answer(_: object, __: str, start: str, *___: object) -> tuple[str, str]:
        offered.append(start)
        return start, ""

    traveller.patch.setattr(QFileDialog, "getSaveFileName", staticmethod(answer))
    traveller.until(lambda: button(dialog, "mapping_save_refused").isEnabled())
    button(dialog, "mapping_save_refused").click()
    assert offered == [str(tmp_path / "storm-refused.csv")]
    assert "2024-03-17;Präsidialamt;many;" in (tmp_path / "storm-refused.csv").read_text("cp1252")


def test_a_table_that_is_imported_again_adds_nothing(traveller: Traveller, path: Path) -> None:
    for _ in range(2):
        traveller.press(mapped(traveller, path), "mapping_import")
        traveller.until(lambda: not traveller.window.findChildren(MappingDialog))
    traveller.is_told("2 were in the file already, 1 row was refused.")
    assert len(claims(traveller.window)) == 2
    assert len(traveller.window.editor.records.sources) == 1
    path.write_text(TABLE + "2024-03-18,Interior Ministry,17\n")
    traveller.press(mapped(traveller, path), "mapping_import")
    traveller.is_told("1 claim was imported, 2 were in the file already, 1 row was refused.")
    assert len(claims(traveller.window)) == 3
    assert [len(claim.quotes) for claim in claims(traveller.window)] == [1, 1, 1]
    check_file(traveller.window.editor.records.snapshot())


def test_an_import_that_is_cancelled_leaves_the_dialog_as_it_is(traveller: Traveller, path: Path) -> None:
    dialog = mapped(traveller, path)
    mapping = dialog.mapping
    dialog.ask_for_import()
    for background in dialog.findChildren(Background):
        background.cancel()
    traveller.until(lambda: button(dialog, "mapping_import").isEnabled())
    assert dialog.isVisible()
    assert dialog.mapping == mapping
    assert not claims(traveller.window)


def test_an_import_that_is_refused_says_why_in_the_dialog(traveller: Traveller, path: Path) -> None:
    dialog = mapped(traveller, path)
    traveller.window.editor.refused.disconnect()
    traveller.patch.setattr(type(traveller.window.editor), "is_read_only", property(lambda _: True))
    dialog.ask_for_import()
    traveller.until(lambda: "The file cannot be changed." in said(dialog))
    assert dialog.isVisible()


def test_a_kept_mapping_that_goes_with_the_table_is_begun_with(traveller: Traveller, path: Path) -> None:
    dialog = mapped(traveller, path)
    assert dialog.windowTitle() == f"Import {quoted('storm.csv', english)}"
    dialog.kept_saved.emit(MAPPING)
    again = begun_again(traveller, dialog, path)
    assert again.mapping.columns == MAPPING.columns
    assert again.mapping.constants == MAPPING.constants
    assert note(again) == "This table has all columns of the mapping “storm”, which is chosen."
    again.kept_saved.emit(msgspec.structs.replace(MAPPING, name="other", words={Target.CLAIMANT: {"x": "y"}}))
    third = begun_again(traveller, again, path)
    assert note(third) == "This table has all columns of the mappings “other” and “storm”: choose one."


def test_a_quotation_mark_that_is_never_closed_does_not_keep_the_dialog_away(
    traveller: Traveller, tmp_path: Path
) -> None:
    path = tmp_path / "storm.csv"
    path.write_text("date,who,dead\n" + '2024-03-15,"Interior Ministry",12\n' * 300 + '2024-03-15,"Interior,12\n')
    dialog = begun(traveller, path)
    assert "line 302 is never closed" in said(dialog)
    assert dialog.mapping.format == Format(quote="")


def test_a_mapping_is_kept_by_name_and_taken_away(traveller: Traveller, path: Path) -> None:
    dialog = mapped(traveller, path)
    dialog.kept_saved.emit(MAPPING)
    again = begun_again(traveller, dialog, path)
    again.kept_chosen.emit("storm")
    assert again.mapping.columns == MAPPING.columns
    again.kept_removed.emit("storm")
    again.kept_chosen.emit("storm")
    assert "There is no mapping “storm”" in said(again)


def test_another_encoding_is_read_by_the_users_word(traveller: Traveller, tmp_path: Path) -> None:
    path = tmp_path / "storm.csv"
    path.write_bytes(TABLE.replace("Interior Ministry", "Präsidialamt").encode("cp1252"))
    dialog = mapped(traveller, path)
    form = dialog.mapping.format
    assert form is not None
    dialog.format_requested.emit(type(form)(delimiter=",", quote='"', encoding="cp1252"))
    traveller.until(lambda: any("Präsidialamt" in map(str, row) for row in dialog.sheet.rows))
    dialog.format_requested.emit(type(form)(delimiter=",", quote='"', encoding="utf-8"))
    traveller.until(lambda: "storm.csv" in said(dialog))


def test_a_table_that_is_none_is_refused(traveller: Traveller, tmp_path: Path) -> None:
    path = tmp_path / "torn.xlsx"
    path.write_bytes(b"PK torn")
    traveller.choose(path)
    traveller.is_told(f"{quoted('torn.xlsx', english)} cannot be opened.")


def said(dialog: MappingDialog) -> str:
    return said_by(dialog, "mapping_message")


def note(dialog: QDialog) -> str:
    label = part_of(dialog, QLabel, "mapping_note")
    return "" if label.isHidden() else label.text()


def button(dialog: MappingDialog, name: str) -> QPushButton:
    return part_of(dialog, QPushButton, name)


def test_of_a_workbook_only_the_sheet_that_is_looked_at_is_read(traveller: Traveller, tmp_path: Path) -> None:
    path = tmp_path / "storm.xlsx"
    book = xlsxwriter.Workbook(path)
    book.add_worksheet("Cover")
    for name, dead in (("March", 12), ("April", 14)):
        book.add_worksheet(name).write_row(0, 0, ["date", "who", "dead"])
        book.get_worksheet_by_name(name).write_row(1, 0, ["2024-03-15", "Interior Ministry", dead])
    book.close()
    traveller.choose(path)
    dialog = traveller.dialog("mapping_dialog")
    assert isinstance(dialog, MappingDialog)
    assert dialog.sheet.name == "March"
    sheets = part_of(dialog, QComboBox, "mapping_sheet")
    assert [sheets.itemText(at) for at in range(sheets.count())] == ["Cover", "March", "April"]
    sheets.setCurrentIndex(2)
    sheets.activated.emit(2)
    traveller.until(lambda: dialog.sheet.name == "April")
    assert dialog.sheet.rows[1][2] == 14
    sheets.setCurrentIndex(0)
    sheets.activated.emit(0)
    traveller.until(lambda: "“Cover” is empty" in said(dialog))
    assert sheets.currentText() == "April"
