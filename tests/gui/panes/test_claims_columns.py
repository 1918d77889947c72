"""The columns: wide enough, over the whole table, and shown and hidden from a menu that stays open."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.panes.claims.painting import figure_width, tabular
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.formats.claims_writer import write_claims
from models.tables.claim_table import Role
from models.text.display import Display
from tests.gui.conftest import OpenWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform


def width(window: MainWindow) -> int:
    return window.claims.view.horizontalHeader().length()


def of_figures(folder: Path, *ends: tuple[int, int]) -> Path:
    """A file with a claim of each figure, from its low end to its high one."""
    path = folder / "figures.claims"
    path.write_bytes(write_claims(msgspec.structs.replace(ClaimFile.NEW, claims=figures(*ends))))
    return path


def figures(*ends: tuple[int, int]) -> tuple[Claim, ...]:
    return tuple(
        Claim(
            id=f"c{n}",
            claimant="NATO",
            subject="Army",
            measure="killed",
            bound=Bound.EXACT if low == high else Bound.RANGE,
            low=low,
            high=high,
        )
        for n, (low, high) in enumerate(ends)
    )


def column(window: MainWindow, name: str) -> int:
    return window.claims.view.columnWidth(window.table.column(name))


def test_columns_fill_the_table_until_somebody_sets_one(qtbot: QtBot, window: MainWindow) -> None:
    view = window.claims.view
    for size in (1920, 1500):
        window.resize(size, 1000)
        qtbot.waitUntil(lambda: width(window) == view.viewport().width())
    claimant = column(window, "claimant")
    view.setColumnWidth(window.table.column("claimant"), 222)
    window.resize(1700, 1000)
    assert column(window, "claimant") == 222 != claimant
    view.reset_columns()
    assert width(window) == view.viewport().width()


def test_a_fresh_table_has_room_for_long_figures_and_its_words(qtbot: QtBot, window: MainWindow) -> None:
    view = window.claims.view
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: width(window) == view.viewport().width())
    assert column(window, "figure") >= figure_width(tabular(view.font()), "1,300,000–1,400,000") + 16
    assert column(window, "status") >= view.fontMetrics().horizontalAdvance("? Disputed") + 16


@pytest.mark.parametrize("size", [1024, 1280, 1920])
def test_a_date_is_never_cut(qtbot: QtBot, window: MainWindow, size: int) -> None:
    window.resize(size, 800)
    qtbot.waitUntil(lambda: width(window) >= window.claims.view.viewport().width())
    assert all(is_whole(window, row, "as_of") for row in range(window.table.rowCount()))


def test_rows_that_were_looked_through_are_not_again_while_the_window_is_resized(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts: list[str] = []

    def figure_width_noted(font: QFont, text: str) -> int:
        texts.append(text)
        return figure_width(font, text)

    monkeypatch.setattr("gui.panes.claims.columns.figure_width", figure_width_noted)
    shown = window.table.index(0, window.table.column("figure")).data(Role.NUMBER)
    for size in (1400, 1300, 1200):
        window.resize(size, 800)
        qtbot.waitUntil(lambda: width(window) == window.claims.view.viewport().width())
    assert texts
    assert shown not in texts
    window.table.set_display(Display())
    qtbot.waitUntil(lambda: shown in texts)


def test_columns_that_filled_the_table_fill_the_next(qtbot: QtBot, window: MainWindow) -> None:
    view = window.claims.view
    state = view.columns_state()
    view.setColumnWidth(window.table.column("claimant"), 222)
    set_by_hand = view.columns_state()
    view.restore_columns(state)
    window.resize(1700, 900)
    qtbot.waitUntil(lambda: width(window) == view.viewport().width())
    view.restore_columns(set_by_hand)
    assert column(window, "claimant") == 222


def test_the_menu_stays_open_while_one_ticks(qtbot: QtBot, window: MainWindow) -> None:
    view = window.claims.view
    view.popup_column_menu()
    menu = view.findChild(QMenu, "column_menu")
    first = menu.actionGeometry(menu.actions()[0]).center()
    qtbot.mouseRelease(menu, Qt.MouseButton.RightButton, pos=first)  # of the click that opened it
    assert menu.actions()[0].isChecked()
    for name in ("Note", "Place"):
        action = next(action for action in menu.actions() if action.text() == name)
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        assert menu.isVisible()
    shown = {window.table.COLUMNS[one].name for one in view.shown_columns()}
    assert {"note", "place"} < shown
    place = window.table.column("place")
    assert view.columnViewportPosition(place) + view.columnWidth(place) <= view.viewport().width()
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))
    assert not menu.isVisible()


def test_a_closed_menu_leaves_nothing_behind(window: MainWindow) -> None:
    view = window.claims.view
    for _ in range(3):
        view.popup_column_menu()
        view.findChild(QMenu, "column_menu").close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert view.findChildren(QMenu) == []


def test_the_last_column_in_sight_stays(window: MainWindow) -> None:
    view = window.claims.view
    menu = view.column_menu()
    for action in menu.actions():
        if action.isChecked():
            action.trigger()
    assert len(view.shown_columns()) == 1
    assert [action.isEnabled() for action in menu.actions() if action.isChecked()] == [False]
    menu.deleteLater()


def test_hiding_the_current_column_moves_the_choice_beside_it(window: MainWindow) -> None:
    view = window.claims.view
    model, select = view.selectionModel(), view.selectionModel().SelectionFlag.Select
    view.setCurrentIndex(window.table.index(1, window.table.column("measure")))
    model.setCurrentIndex(window.table.index(4, window.table.column("measure")), select)
    view.columns.set_shown(window.table.column("measure"), False)
    figure = (window.table.column("figure"),)
    assert view.selected_blocks() == [(range(1, 2), figure), (range(4, 5), figure)]
    assert view.currentIndex() == window.table.index(4, window.table.column("figure"))


def test_where_it_is_narrow_figures_have_no_more_room_than_they_use(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(of_figures(tmp_path, *((7, 7) for _ in range(150)), (1_300_000, 1_400_000)))
    view = window.claims.view
    window.resize(812, 600)
    qtbot.waitUntil(lambda: column(window, "figure") < figure_width(view.font(), "1,300,000–1,400,000"))
    view.scrollToBottom()
    qtbot.waitUntil(lambda: column(window, "figure") >= figure_width(view.font(), "1,300,000–1,400,000") + 16)
    view.scrollToTop()
    qtbot.wait(50)
    assert column(window, "figure") >= figure_width(view.font(), "1,300,000–1,400,000") + 16
    window.resize(1920, 800)
    qtbot.waitUntil(lambda: width(window) == view.viewport().width())


def test_where_it_is_narrow_no_bar_comes_for_room_that_nothing_uses(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: width(window) == window.claims.view.viewport().width())
    assert window.claims.view.horizontalScrollBar().maximum() == 0


def test_names_are_whole_where_figures_and_dates_have_room_to_give(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    plain = Claim(
        id="c",
        claimant="General Staff of Ukraine",
        subject="Russian military",
        measure="killed",
        as_of="2022-02-25",
        bound=Bound.ABOUT,
    )
    claims = tuple(msgspec.structs.replace(plain, id=f"c{n}", low=2800 + n, high=2800 + n) for n in range(150))
    late = msgspec.structs.replace(claims[0], id="late", as_of="", stated_on="../2024-03-30")
    path = tmp_path / "names.claims"
    path.write_bytes(write_claims(msgspec.structs.replace(ClaimFile.NEW, claims=(*claims, late))))
    window = open_window(path)
    view = window.claims.view
    window.resize(1120, 800)
    qtbot.waitUntil(lambda: width(window) == view.viewport().width())
    assert is_whole(window, 0, "claimant")
    assert is_whole(window, 0, "subject")
    view.scrollToBottom()
    qtbot.waitUntil(lambda: is_whole(window, 150, "as_of"))


def test_a_range_with_a_best_value_is_whole(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    wide = msgspec.structs.replace(figures((73_200_000, 92_800_000))[0], best=83_000_000)
    path = tmp_path / "wide.claims"
    path.write_bytes(write_claims(msgspec.structs.replace(ClaimFile.NEW, claims=(wide,))))
    window = open_window(path)
    window.resize(1280, 800)
    room = figure_width(window.claims.view.font(), "73,200,000–92,800,000 (83,000,000)") + 16
    qtbot.waitUntil(lambda: column(window, "figure") >= room)


def is_whole(window: MainWindow, row: int, name: str) -> bool:
    view, at = window.claims.view, window.table.column(name)
    text = str(window.table.index(row, at).data())
    return view.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, view.columnWidth(at) - 16) == text
