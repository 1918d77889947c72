"""The comparison pane as a whole: what it shows, what it wishes, and that it keeps calm while the day moves."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QSlider, QSplitter, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.theme import DARK, LIGHT
from models.claims.claim import Status
from models.claims.claim_file import ClaimFile
from models.claims.measure import STANDARD_MEASURES
from models.comparison.assumption import Assume, assume
from models.formats.suffixes import read_file
from models.text.display import DateStyle, Display
from tests.gui.panes.comparison_room import ComparisonRoom
from tests.models.tables.asked import claim, ordinal

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform
FLAGS = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
RATIO = assume(Assume.RATIO, "killed", "wounded", "2/1", "3/1", "a study")


@pytest.fixture
def article(qtbot: QtBot, examples: Path) -> ComparisonRoom:
    return ComparisonRoom(qtbot, read_file(examples / "stoltenberg-2024-03.claims"))


def headline(room: ComparisonRoom) -> str:
    return room.find(QLabel, "comparison_headline").text()


def test_the_headline_says_what_the_comparison_says(article: ComparisonRoom) -> None:
    assert headline(article) == article.wording.headline(article.comparison)
    article.ask(measures=("killed",))
    assert headline(article).startswith(
        "Killed, Russian military, 14 Mar 2024: 2 claims, from at least 83,000 to at least 180,000"
    )


def test_where_every_claim_was_set_aside_the_page_says_so_and_shows_them(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 5, status=Status.RETRACTED),))
    labels = [label.text() for label in room.find(QWidget, "comparison_no_rows").findChildren(QLabel)]
    assert "Every claim about this subject is retracted or replaced" in labels
    way = room.find(QPushButton, "comparison_no_rows_way")
    way.click()
    assert room.wished[-1].with_set_aside
    assert room.row("a")


def test_what_is_left_out_is_told_with_the_way_to_show_it(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 5), claim("b", 7, status=Status.RETRACTED), claim("c", 9)))
    tree = room.pane.assumptions.view.model()
    found = tree.match(tree.index(0, 0), Qt.ItemDataRole.DisplayRole, "1 retracted", 1, FLAGS)
    assert [index.data() for index in found] == [
        "1 retracted or replaced claim about this subject is left out."
        " “With retracted and replaced” above the rows shows them."
    ]
    room.ask(with_set_aside=True)
    assert not tree.match(tree.index(0, 0), Qt.ItemDataRole.DisplayRole, "1 retracted", 1, FLAGS)


def test_another_file_is_shown(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 5), claim("b", 7)))
    room.document.reset(ClaimFile(measures=STANDARD_MEASURES, claims=(claim("c", 9, subject="Navy"),)))
    qtbot.waitUntil(lambda: room.pane.table.row_of("c") > 0)
    assert room.pane.bar.subject.currentText() == "Navy"
    assert headline(room) == "Killed, Navy, 14 Mar 2024: 1 claim, at least 9"


def test_a_file_without_claims_says_what_to_do(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, ())
    assert room.find(QWidget, "comparison_no_claims").isVisible()
    assert room.find(QPushButton, "comparison_no_claims_way").accessibleName()
    assert not room.find(QWidget, "comparison_bar").isVisible()


def test_a_day_before_all_claims_offers_the_first(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 5), claim("b", 7, as_of="2024-04-01")))
    room.ask(day=ordinal("2020-01-01"))
    assert "no claim surely counts up to this day" in headline(room)
    assert room.find(QWidget, "comparison_no_rows").isVisible()
    way = room.find(QPushButton, "comparison_no_rows_way")
    assert way.accessibleName() == way.text() == "Go to the first day"
    way.click()
    assert room.question.day == ordinal("2024-03-14")
    assert room.pane.view.isVisible()


def test_claims_without_days_are_told_of(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 5, as_of=""),))
    labels = [label.text() for label in room.find(QWidget, "comparison_no_rows").findChildren(QLabel)]
    assert "No claim says which day it is of" in labels
    assert not room.find(QPushButton, "comparison_no_rows_way").isVisible()
    assert not room.pane.bar.day.isEnabled()


def test_choosing_a_row_tells_once_and_choosing_from_outside_tells_nobody(article: ComparisonRoom) -> None:
    view, table = article.pane.view, article.pane.table
    second = table.claim_id(2)
    article.click(view.viewport(), view.visualRect(table.index(2, 0)))
    assert article.chosen == [second]
    article.pane.choose(table.claim_id(1))
    assert article.chosen == [second]
    assert view.currentIndex().row() == 1
    assert [index.row() for index in view.selectionModel().selectedRows()] == [1]


def test_a_claim_without_a_row_leaves_none_chosen(article: ComparisonRoom) -> None:
    article.pane.choose(article.pane.table.claim_id(1))
    article.pane.choose("elsewhere")
    assert not article.pane.view.selectionModel().hasSelection()
    article.ask(measures=("killed",))
    assert not article.pane.view.selectionModel().hasSelection()
    assert article.chosen == []


def test_the_chosen_claim_stays_chosen_when_an_answer_comes(article: ComparisonRoom) -> None:
    meduza = next(row.claim.id for row in article.comparison.rows if row.claim.claimant.startswith("Meduza"))
    article.pane.choose(meduza)
    article.ask(measures=("killed",))
    assert article.pane.view.currentIndex().row() == article.row(meduza)
    assert article.pane.view.selectionModel().hasSelection()


def test_an_answer_leaves_the_focus_where_it_is(article: ComparisonRoom) -> None:
    slider = article.find(QSlider, "comparison_slider")
    for widget in (slider, article.pane.bar.day.date, article.pane.view, article.pane.matrix.view):
        widget.setFocus()
        article.ask(day=article.question.day - 1)
        article.ask(assumptions=frozenset((assume(Assume.DISJOINT, "killed", "wounded"),)))
        article.ask(assumptions=frozenset())
        assert QApplication.focusWidget() is widget


def test_why_is_said_of_the_chosen_row(article: ComparisonRoom) -> None:
    why = article.pane.findChild(QWidget, "comparison_why")
    article.pane.choose(article.pane.table.claim_id(2))
    assert why.toPlainText() == article.pane.table.why(2)  # type: ignore[union-attr]
    article.pane.choose("elsewhere")
    assert why.toPlainText() == ""  # type: ignore[union-attr]


def test_a_ratio_that_is_added_is_switched_on_and_kept_at_hand(article: ComparisonRoom) -> None:
    article.pane.add_assumption(RATIO)
    assert RATIO in article.question.assumptions
    article.find(QAbstractButton, "assumption_all_off").click()
    assert article.question.assumptions == frozenset()
    assert any("a study" in text for text in _switches(article))


def _switches(room: ComparisonRoom) -> list[str]:
    tree = room.pane.assumptions.tree
    return [str(tree.index(row, 0).data()) for row in range(tree.rowCount())]


def test_another_display_writes_numbers_and_dates_otherwise(article: ComparisonRoom) -> None:
    article.pane.set_display(Display(group=" ", date_style=DateStyle.ISO))
    assert "2024-03-14" in headline(article)
    assert article.pane.table.index(1, 1).data() == "180 000"
    assert article.pane.bar.day.date.text() == "2024-03-14"
    assert "83 000" in article.pane.matrix.table.sentence(0, 1)


def test_every_widget_that_takes_the_focus_has_a_name(article: ComparisonRoom) -> None:
    named = [w for w in article.pane.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    own = [w for w in named if w.objectName() and not w.objectName().startswith("qt_")]
    assert len(own) > 12
    without = [w for w in own if not w.accessibleName()]
    assert without == []


def test_no_letter_leads_to_two_places(article: ComparisonRoom) -> None:
    texts = [button.text() for button in article.pane.findChildren(QAbstractButton)]
    tabs = article.find(QTabBar, "comparison_tabs")
    texts += [tabs.tabText(place) for place in range(tabs.count())]
    keys = [key.toString() for text in texts if (key := QKeySequence.mnemonic(text)).count()]
    assert len(keys) > 6
    assert len(set(keys)) == len(keys)
    assert not {"Alt+F", "Alt+E", "Alt+V", "Alt+C", "Alt+M", "Alt+H"} & set(keys)  # the window's menus


def test_tab_goes_from_the_bar_to_the_table_and_on(article: ComparisonRoom) -> None:
    bar = article.pane.bar
    bar.subject.setFocus()
    met = []
    for _ in range(40):
        article.press(QApplication.focusWidget() or article.pane, Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    order = [bar.day.date, bar.day.slider, article.pane.view, article.pane.matrix.view, article.pane.assumptions.view]
    places = [met.index(widget) for widget in order]
    assert places == sorted(places)


@pytest.mark.parametrize("size", [(800, 330), (1600, 900)], ids=["one behind the other", "both"])
def test_the_letters_of_the_pages_lead_into_them(article: ComparisonRoom, size: tuple[int, int]) -> None:
    article.pane.resize(*size)
    QApplication.processEvents()
    for key, page in ((Qt.Key.Key_A, article.pane.assumptions), (Qt.Key.Key_X, article.pane.matrix)):
        for _ in range(2):
            article.pane.view.setFocus()
            article.qtbot.keyClick(article.pane, key, Qt.KeyboardModifier.AltModifier)
            assert QApplication.focusWidget() is page.view


def test_the_keyboard_goes_with_the_page_that_is_turned(article: ComparisonRoom) -> None:
    article.pane.resize(800, 330)
    QApplication.processEvents()
    tabs = article.find(QTabBar, "comparison_tabs")
    article.pane.matrix.view.setFocus()
    tabs.setCurrentIndex(1)
    assert QApplication.focusWidget() is article.pane.assumptions.view
    tabs.setCurrentIndex(0)
    assert QApplication.focusWidget() is article.pane.matrix.view
    article.pane.view.setFocus()
    tabs.setCurrentIndex(1)
    assert QApplication.focusWidget() is article.pane.view


@pytest.mark.parametrize("size", [(800, 330), (1200, 450), (1600, 900), (480, 700)])
def test_it_fits_its_room(qtbot: QtBot, examples: Path, size: tuple[int, int]) -> None:
    room = ComparisonRoom(qtbot, read_file(examples / "stoltenberg-2024-03.claims"), size)
    assert (room.pane.width(), room.pane.height()) == size
    viewport = room.pane.view.viewport()
    assert viewport.height() > 4 * room.pane.view.rowHeight(0)
    for name in ("claimant", "figure", "plot", "verdict"):
        assert name in room.pane.view.columns.shown
    assert room.pane.view.horizontalScrollBar().maximum() == 0
    splitter = room.find(QSplitter, "comparison_splitter")
    assert (splitter.orientation() is Qt.Orientation.Vertical) == (size[0] < 600)


def test_it_becomes_small_again_after_it_was_large(article: ComparisonRoom) -> None:
    article.pane.resize(1600, 900)
    QApplication.processEvents()
    assert article.find(QWidget, "assumption_tree").isVisible()
    article.pane.resize(800, 330)
    QApplication.processEvents()
    assert (article.pane.width(), article.pane.height()) == (800, 330)
    assert not article.find(QWidget, "assumption_tree").isVisible()
    article.find(QTabBar, "comparison_tabs").setCurrentIndex(1)
    assert article.find(QWidget, "assumption_tree").isVisible()


def test_the_shares_of_the_room_are_kept(qtbot: QtBot, article: ComparisonRoom, examples: Path) -> None:
    splitter = article.find(QSplitter, "comparison_splitter")
    splitter.setSizes([500, 700])
    splitter.splitterMoved.emit(500, 1)
    again = ComparisonRoom(qtbot, read_file(examples / "stoltenberg-2024-03.claims"))
    again.pane.restore(article.pane.state())
    assert again.find(QSplitter, "comparison_splitter").sizes() == splitter.sizes()


def test_another_theme_is_painted(article: ComparisonRoom) -> None:
    def picture(theme: object) -> int:
        article.pane.set_theme(theme)  # type: ignore[arg-type]
        image = article.pane.view.horizontalHeader().grab().toImage()
        return int(image.pixelColor(2, 2).lightness())

    assert picture(DARK) != picture(LIGHT)


def test_views_are_wished_by_name(article: ComparisonRoom) -> None:
    said: list[object] = []
    for signal in (article.pane.view_saved, article.pane.view_opened, article.pane.view_removed):
        signal.connect(said.append)
    article.pane.show_views(("March", "R&D"), "March")
    actions = {action.text(): action for action in article.pane.bar.views.actions()}
    assert actions["March"].isChecked()
    actions["R&&D"].trigger()
    actions["&Save as…"].trigger()
    removal = actions["&Remove"].menu()
    assert removal is not None
    removal.actions()[0].trigger()  # type: ignore[attr-defined]
    assert said == ["R&D", article.question, "March"]


def test_the_day_moves_without_building_anything(qtbot: QtBot, examples: Path) -> None:
    room = ComparisonRoom(qtbot, read_file(examples / "russian-losses-2022-2026.claims"))
    room.ask(day=ordinal("2024-03-14"))
    before = room.pane.findChildren(QWidget)
    slider = room.find(QSlider, "comparison_slider")
    start = slider.value()
    slider.setFocus()
    for _ in range(5):
        room.press(slider, Qt.Key.Key_Right)
    assert slider.value() == start + 5
    assert [asked.day for asked in room.wished] == sorted({asked.day for asked in room.wished})
    assert len(room.wished) == 5
    assert room.pane.findChildren(QWidget) == before


def test_a_larger_font_makes_all_of_it_larger(article: ComparisonRoom) -> None:
    pane = article.pane
    sized = (pane.headline, pane.view, pane.matrix.view, pane.matrix.legend)
    before = [widget.fontMetrics().height() for widget in sized]
    heights = pane.view.rowHeight(1), pane.matrix.view.rowHeight(0)
    font = pane.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    pane.setFont(font)
    QApplication.processEvents()
    assert all(widget.fontMetrics().height() > old for widget, old in zip(sized, before, strict=True))
    assert pane.view.rowHeight(1) > heights[0]
    assert pane.matrix.view.rowHeight(0) > heights[1]
