"""The cells of the comparison as pictures: signs in line, names as long as there is room, and what is not known."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.theme import DARK, LIGHT, Theme, palette
from gui.panes.comparison.delegate import CHIP, ComparisonDelegate
from gui.panes.comparison.lettering import PADDING
from models.claims.figure import Bound
from models.formats.suffixes import read_file
from models.tables.comparison_cells import COLUMNS
from models.tables.comparison_table import Role
from tests.gui.panes.comparison_room import ComparisonRoom
from tests.models.tables.asked import claim, ordinal

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

LONG = "The General Staff of the Armed Forces"


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def inked(image: QImage, area: QRect, ground: str) -> list[int]:
    """The columns of an area in which anything but the ground is painted."""
    plain = QColor(ground).rgb()
    rows = range(area.top(), area.bottom() + 1)
    return [x for x in range(area.left(), area.right() + 1) if any(image.pixel(x, y) != plain for y in rows)]


def cell(room: ComparisonRoom, row: int, name: str) -> QRect:
    """A cell without its hairline and its paddings."""
    rect = room.pane.view.visualRect(room.pane.table.index(row, COLUMNS.index(name)))
    return rect.adjusted(PADDING - 1, 1, 1 - PADDING, -2)


@pytest.mark.parametrize("name", ["figure", "on_day"])
def test_signs_stand_in_a_column_of_their_own(qtbot: QtBot, name: str) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 5), claim("b", 1_000_000), claim("c", 7, 7)), (2600, 800))
    image = picture(room.pane.view.viewport())
    few, many = (inked(image, cell(room, room.row(one), name), LIGHT.base) for one in ("a", "b"))
    assert few[0] == many[0]
    assert len(few) < len(many)
    data = room.pane.table.index(room.row("a"), COLUMNS.index(name))
    assert (data.data(Role.SIGN), data.data(Role.NUMBER)) == ("≥", "5")


def test_a_range_without_a_sign_does_not_move_the_signs(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 5), claim("b", 1_000_000, 2_000_000), claim("c", 70)), (2600, 800))
    image = picture(room.pane.view.viewport())
    area = cell(room, room.row("a"), "figure")
    wide = room.pane.view.fontMetrics().horizontalAdvance("1,000,000–2,000,000")
    assert inked(image, area, LIGHT.base)[0] > area.right() - wide


@pytest.mark.parametrize("is_chosen", [False, True])
def test_a_name_goes_on_where_its_figure_leaves_room(qtbot: QtBot, is_chosen: bool) -> None:
    wide = claim("b", 1_000_000_000_000, 2_000_000_000_000)
    room = ComparisonRoom(qtbot, (claim("a", 7, 7, claimant=LONG), wide), (620, 400))
    view, row = room.pane.view, room.row("a")
    room.pane.choose("a" if is_chosen else "b")
    name, figure = cell(room, row, "claimant"), cell(room, row, "figure")
    assert view.fontMetrics().horizontalAdvance(LONG) > name.width()
    between = QRect(name.right() + PADDING, name.top(), figure.width() // 3, name.height())
    assert inked(picture(view.viewport()), between, LIGHT.faint_mark if is_chosen else LIGHT.base)
    delegate, index = view.itemDelegate(), room.pane.table.index(row, 0)
    assert isinstance(delegate, ComparisonDelegate)
    assert delegate.tip(index, view.visualRect(index)) == ""


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_not_known_for_the_day_is_said_muted(qtbot: QtBot, theme: Theme) -> None:
    early = msgspec.structs.replace(claim("c", 900, as_of="2024-01-01"), bound=Bound.AT_MOST, low=None, high=900)
    room = ComparisonRoom(qtbot, (claim("a", 500), early), (2600, 800))
    room.pane.setPalette(palette(theme))
    room.pane.set_theme(theme)
    row = room.row("c")
    on_day, plot = (room.pane.table.index(row, COLUMNS.index(name)) for name in ("on_day", "plot"))
    assert on_day.data() == "not known"
    assert plot.data(Qt.ItemDataRole.AccessibleTextRole) == "not known"
    image, area = picture(room.pane.view.viewport()), cell(room, row, "on_day")
    painted = inked(image, area, theme.base)
    assert painted[-1] > area.right() - 6
    muted = QColor(theme.muted).lightness()
    shades = [QColor(image.pixel(x, y)).lightness() for x in painted for y in range(area.top(), area.bottom())]
    assert (min(shades) if theme is LIGHT else max(shades)) == pytest.approx(muted, abs=40)
    assert len(inked(image, cell(room, row, "plot"), theme.base)) > len(painted) / 2


def narrow(qtbot: QtBot, examples: Path) -> ComparisonRoom:
    """A pane so narrow that verdicts are signs without words, but no narrower."""
    room = ComparisonRoom(qtbot, read_file(examples / "russian-losses-2022-2026.claims"), (600, 600))
    room.ask(day=ordinal("2024-03-14"))
    while room.pane.view.columnWidth(COLUMNS.index("verdict")) >= CHIP + 2 * PADDING + 4:
        room.pane.resize(room.pane.width() - 10, room.pane.height())
        QApplication.processEvents()
        assert room.pane.width() > 300
    return room


def test_a_heading_without_room_is_none(qtbot: QtBot, examples: Path) -> None:
    room = narrow(qtbot, examples)
    header = room.pane.view.horizontalHeader()
    place = COLUMNS.index("verdict")
    left, rest = header.sectionViewportPosition(place), room.find(QToolButton, "comparison_hidden_columns")
    area = QRect(QPoint(left, 0), QPoint(min(left + header.sectionSize(place), rest.x()) - 1, header.height() - 3))
    assert area.isValid()
    assert inked(picture(header.viewport()), area, LIGHT.base) == []


def test_beside_signs_alone_the_reference_has_no_letters(qtbot: QtBot, examples: Path) -> None:
    room = narrow(qtbot, examples)
    row = next(n for n, line in enumerate(room.pane.table.lines) if line.row is not None and line.row.is_reference)
    room.pane.view.scrollTo(room.pane.table.index(row, 0))
    QApplication.processEvents()
    assert inked(picture(room.pane.view.viewport()), cell(room, row, "verdict"), LIGHT.base) == []
    index = room.pane.table.index(row, COLUMNS.index("verdict"))
    delegate = room.pane.view.itemDelegate()
    assert isinstance(delegate, ComparisonDelegate)
    assert delegate.tip(index, room.pane.view.visualRect(index)).startswith("reference")
