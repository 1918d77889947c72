"""Tables into the file of a window: mapped in the dialog, taken in one step, what is refused kept."""

from pathlib import Path

import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton

from gui.dialogs.mapping import MappingDialog
from models.claims.check import check_file
from models.sheets.mapping import DateStyle, Mapping, NumberStyle, Target
from models.text.isolation import quoted
from tests.gui.hands import claims, trigger
from tests.gui.importing.roads_room import TABLE, Traveller

MAPPING = Mapping(
    name="storm",
    columns={Target.AS_OF: "date", Target.CLAIMANT: "who", Target.FIGURE: "dead"},
    constants={Target.SUBJECT: "people of Norland", Target.MEASURE: "killed"},
    numbers=NumberStyle.COMMA_POINT,
    dates=DateStyle.ISO,
)


def mapped(traveller: Traveller, path: Path) -> MappingDialog:
    """The dialog on a table, with every choice made."""
    traveller.choose(path)
    dialog = traveller.dialog("mapping_dialog")
    assert isinstance(dialog, MappingDialog)
    dialog.show_mapping(MAPPING)
    traveller.until(lambda: button(dialog, "mapping_import").isEnabled())
    return dialog


def test_a_table_is_taken_in_one_step_and_its_bad_rows_are_counted(traveller: Traveller, tmp_path: Path) -> None:
    path = tmp_path / "storm.csv"
    path.write_text(TABLE)
    dialog = mapped(traveller, path)
    traveller.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    traveller.until(lambda: len(claims(traveller.window)) == 2)
    first = claims(traveller.window)[0]
    assert (first.claimant, first.low, first.measure, first.as_of) == ("Interior Ministry", 12, "killed", "2024-03-15")
    assert first.quotes[0].exact == "2024-03-15,Interior Ministry,12"
    traveller.is_told("2 claims were imported, 1 row was refused, 1 row was left out.")
    records = traveller.window.editor.records
    check_file(records.snapshot())
    assert [one.name for one in records.claimants] == ["Interior Ministry"]
    trigger(traveller.window, "edit.undo")
    assert not claims(traveller.window)
    assert not records.sources


def test_the_refused_rows_are_saved_and_can_be_imported_later(traveller: Traveller, tmp_path: Path) -> None:
    path = tmp_path / "storm.csv"
    path.write_text(TABLE)
    dialog = mapped(traveller, path)
    out = tmp_path / "refused.csv"
    traveller.patch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(out), "")))
    traveller.until(lambda: button(dialog, "mapping_save_refused").isEnabled())
    button(dialog, "mapping_save_refused").click()
    assert out.read_text("utf-8-sig").splitlines() == ["date,who,dead", "2024-03-17,Interior Ministry,many"]


def test_a_mapping_is_kept_by_name_and_taken_away(traveller: Traveller, tmp_path: Path) -> None:
    path = tmp_path / "storm.csv"
    path.write_text(TABLE)
    dialog = mapped(traveller, path)
    dialog.kept_saved.emit(MAPPING)
    dialog.reject()
    traveller.until(lambda: not traveller.window.findChildren(MappingDialog))
    traveller.choose(path)
    again = traveller.dialog("mapping_dialog")
    assert isinstance(again, MappingDialog)
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
    traveller.is_told(f"{quoted('torn.xlsx')} cannot be opened.")


def said(dialog: MappingDialog) -> str:
    label = dialog.findChild(QLabel, "mapping_message")
    assert label is not None
    return label.text()


def button(dialog: MappingDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


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
    sheets = dialog.findChild(QComboBox, "mapping_sheet")
    assert sheets is not None
    assert [sheets.itemText(at) for at in range(sheets.count())] == ["Cover", "March", "April"]
    sheets.setCurrentIndex(2)
    sheets.activated.emit(2)
    traveller.until(lambda: dialog.sheet.name == "April")
    assert dialog.sheet.rows[1][2] == 14
    sheets.setCurrentIndex(0)
    sheets.activated.emit(0)
    traveller.until(lambda: "“Cover” is empty" in said(dialog))
    assert sheets.currentText() == "April"
