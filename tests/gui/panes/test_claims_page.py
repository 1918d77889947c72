"""The page of claims as it is painted: the words that the model says, whoever listens."""

import html
import re
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QBuffer, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.looks.theme import DARK, LIGHT
from gui.panes.claims.page import Page
from gui.panes.claims.view import ClaimView
from models.claims.claim import Per, Status
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.formats.suffixes import read_file
from models.tables.claim_table import ClaimTable, Role
from models.tables.document import Document

ARABIC = "وزارة الدفاع"


@pytest.fixture
def view(qtbot: QtBot, examples: Path) -> ClaimView:
    """A table in which every kind of cell is in sight."""
    file = read_file(examples / "stoltenberg-2024-03.claims")
    first, second, third, fourth, *others = file.claims
    change = msgspec.structs.replace
    held = (
        change(first, status=Status.RETRACTED, claimant=ARABIC),
        change(second, measure="losses", per=Per.DAY, status=Status.VERIFIED),
        change(third, as_of="", stated_on="2024-03-14", status=Status.DISPUTED),
        change(fourth, bound=Bound.RANGE, low=66_000, high=88_000, best=75_000, claimant="two\nlines <b>x</b>"),
        *others,
    )
    return shown(qtbot, msgspec.structs.replace(file, claims=held))


def shown(qtbot: QtBot, file: ClaimFile) -> ClaimView:
    document = Document(file)
    table = ClaimTable(document)
    result = ClaimView(document, table)
    document.setParent(result)
    table.setParent(result)
    qtbot.addWidget(result)
    result.set_theme(LIGHT)
    result.reset_columns()
    result.resize(1700, 400)
    for column in result.shown_columns():
        result.setColumnWidth(column, 260)
    result.show()
    qtbot.waitExposed(result)
    return result


def table_of(view: ClaimView) -> ClaimTable:
    table = view.model()
    assert isinstance(table, ClaimTable)
    return table


def drawing(view: ClaimView) -> str:
    """A page as it is painted, in SVG."""
    buffer, picture = QBuffer(), QSvgGenerator()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.setOutputDevice(buffer)
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    painter = QPainter(picture)
    Page(view, table_of(view)).paint(painter, view.viewport().rect(), option)
    painter.end()
    return bytes(buffer.data().data()).decode()


def painted(view: ClaimView) -> str:
    """All that is painted of a page, in its order, without spaces: signs of other fonts are texts of their own."""
    svg = drawing(view)
    return unspaced(html.unescape("".join(re.findall(r"<text[^>]*>(.*?)</text>", svg, re.DOTALL))))


def unspaced(text: str) -> str:
    return "".join(text.split())


def said(view: ClaimView, row: int, name: str) -> str:
    """What the model says of a cell role by role, as it is to be painted."""
    table = table_of(view)
    index = table.index(row, table.column(name))
    if (number := index.data(Role.NUMBER)) is not None:
        return unspaced(f"{number}{index.data(Role.SIGN)}")
    signs = {"Retracted": "✕", "Verified": "✓", "Disputed": "?"} if name == "status" else {}
    text = unspaced(str(index.data()))
    return signs.get(text, "") + text + ("⚠" if index.data(Role.LOOSE) else "")


def test_what_is_painted_is_what_the_model_says(view: ClaimView) -> None:
    names = [table_of(view).COLUMNS[column].name for column in view.shown_columns()]
    rows = range(table_of(view).rowCount())
    assert painted(view) == "".join(said(view, row, name) for name in names for row in rows)
    for text in ("Lossesperday⚠", "said14Mar2024", "66,000–88,000(75,000)", "twolines<b>x</b>", unspaced(ARABIC)):
        assert text in painted(view)


def test_screen_readers_hear_what_the_model_says(view: ClaimView) -> None:
    table, reader = table_of(view), QAccessible.queryAccessibleInterface(view)
    assert reader is not None
    assert reader.role() == QAccessible.Role.Table
    heard = {reader.child(n).text(QAccessible.Text.Name) for n in range(reader.childCount())}
    for row in range(table.rowCount()):
        cells = [table.index(row, column) for column in view.shown_columns()]
        assert {cell.data(Qt.ItemDataRole.AccessibleTextRole) or cell.data() for cell in cells} <= heard


def test_a_cell_says_at_one_go_what_it_says_role_by_role(view: ClaimView) -> None:
    table = table_of(view)
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            cell, index = table.cell(row, column), table.index(row, column)
            assert cell.text == index.data(Qt.ItemDataRole.DisplayRole)
            assert cell.figure == ((index.data(Role.SIGN), index.data(Role.NUMBER)) if cell.figure else None)
            assert cell.is_fallback == bool(index.data(Role.FALLBACK))
            assert cell.is_loose == bool(index.data(Role.LOOSE))


def test_what_has_no_room_is_left_out_and_figures_are_never_cut(view: ClaimView) -> None:
    table = table_of(view)
    view.setColumnWidth(table.column("figure"), 60)
    view.setColumnWidth(table.column("measure"), 60)
    assert "………" in painted(view)
    assert not any(number in painted(view) for number in ("350,0", "427,8", "66,00"))
    assert "Lossesperday⚠" not in painted(view)


def test_columns_out_of_sight_are_not_painted(view: ClaimView) -> None:
    for name in ("claimant", "figure", "measure", "subject", "as_of"):
        view.columns.set_shown(table_of(view).column(name), False)
    assert painted(view) == "".join(said(view, row, "status") for row in range(table_of(view).rowCount()))


def test_columns_beyond_the_edge_are_not_painted(view: ClaimView) -> None:
    view.resize(500, 400)
    assert "U.S.officials" in painted(view)
    assert "Disputed" not in painted(view)


def test_what_is_not_as_stated_is_muted(qtbot: QtBot, examples: Path) -> None:
    file = read_file(examples / "stoltenberg-2024-03.claims")
    plain = tuple(msgspec.structs.replace(claim, as_of="2024-03-14") for claim in file.claims)
    said = (msgspec.structs.replace(plain[0], as_of="", stated_on="2024-03-14"), *plain[1:])
    gone = (msgspec.structs.replace(plain[0], status=Status.RETRACTED), *plain[1:])
    replaced = (plain[0], msgspec.structs.replace(plain[1], replaces=plain[0].id), *plain[2:])
    for claims, is_muted in ((plain, False), (said, True), (gone, True), (replaced, True)):
        view = shown(qtbot, msgspec.structs.replace(file, claims=claims))
        assert (LIGHT.muted.lower() in drawing(view)) == is_muted


def test_a_draft_waits_for_its_figure(view: ClaimView) -> None:
    table = table_of(view)
    figure = said(view, 1, "figure")
    before = painted(view).count(figure)
    table.begin_draft(msgspec.structs.replace(table.claim(1), id="new"))
    assert painted(view).count(said(view, 1, "claimant")) > 1
    assert painted(view).count(figure) == before


def color(view: ClaimView, row: int, name: str) -> str:
    """The colour of the ground of a cell, at a place where it has no letters."""
    picture: QPixmap | QImage = view.viewport().grab()
    rect = view.visualRect(table_of(view).index(row, table_of(view).column(name)))
    return QColor(picture.toImage().pixel(rect.left() + 3, rect.top() + 2)).name().upper()


def test_grounds_tell_the_current_row_and_what_is_selected(view: ClaimView) -> None:
    table, flags = table_of(view), QItemSelectionModel.SelectionFlag
    chosen = QItemSelection(table.index(1, 0), table.index(2, 0))
    view.selectionModel().select(chosen, flags.ClearAndSelect)
    view.selectionModel().setCurrentIndex(table.index(2, table.column("status")), flags.NoUpdate)
    assert color(view, 0, "claimant") == color(view, 1, "subject") == LIGHT.base
    assert color(view, 1, "claimant") == color(view, 2, "claimant") == view.palette().highlight().color().name().upper()
    assert color(view, 2, "subject") == LIGHT.faint_mark
    view.set_theme(DARK)
    assert color(view, 2, "subject") == DARK.faint_mark


def test_a_page_far_down_is_painted_as_well(qtbot: QtBot, examples: Path) -> None:
    view = shown(qtbot, read_file(examples / "russian-losses-2022-2026.claims"))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    last = table_of(view).rowCount() - 1
    assert said(view, last, "as_of") in painted(view)
    assert said(view, last - 500, "as_of") not in painted(view)


def test_a_draft_is_not_painted_as_if_it_were_chosen(view: ClaimView) -> None:
    table = table_of(view)
    index = table.begin_draft(msgspec.structs.replace(table.claim(1), id="new"), table.claim(0).id)
    view.begin_edit(index)
    assert len(view.selectedIndexes()) == len(view.shown_columns())
    row = view.viewport().grab(view.visualRect(table.index(index.row(), table.column("subject")))).toImage()
    assert row.pixelColor(row.width() - 4, row.height() // 2) == QColor(LIGHT.faint_mark)
