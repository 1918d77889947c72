"""The chart saved as a picture: never less than what the file and the table hold, seen or not."""

from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gui.beside import progress_dialog
from gui.beside.progress_dialog import ProgressDialog
from gui.main_window import MainWindow
from gui.printing import print_job
from models.claims.claim import with_figure
from models.claims.figure import Bound, Figure
from models.claims.filter import Filter
from models.tables import claim_sieve, turns
from models.timeline import marks
from tests.gui.conftest import OpenWindow

MORE = Figure(bound=Bound.EXACT, low=900_000, high=900_000)


@dataclass
class Pictures:
    """Saves the chart of a window, and looks at what was saved."""

    window: MainWindow
    folder: Path
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.window.chart.picture_saved.connect(self.said.append)

    def save(self, name: str) -> None:
        self.window.chart.save_picture(self.folder / name)

    def image(self, name: str) -> QImage:
        image = QImage(str(self.folder / name))
        assert not image.isNull()
        return image


@pytest.fixture
def pictures(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Pictures:
    qtbot.waitUntil(lambda: bool(mark_count(window)))
    return Pictures(window, tmp_path)


def chart(window: MainWindow) -> QObject:
    found = window.findChild(QObject, "timeline_chart")
    assert found is not None
    return found


def mark_count(window: MainWindow) -> int:
    """How many marks the chart has."""
    picture = chart(window).plot.picture  # type: ignore[attr-defined]
    return 0 if picture is None else int(picture.shown.sum())


def highest(window: MainWindow) -> float:
    """The highest count that the chart has room for."""
    return float(chart(window).plot.picture.window.top)  # type: ignore[attr-defined]


def edit(window: MainWindow) -> None:
    claim = window.editor.records.claims.at(0)
    assert window.editor.change_claims([with_figure(claim, MORE)], "Change")


def test_a_chart_behind_a_tab_is_saved_with_what_was_edited_meanwhile(pictures: Pictures, qtbot: QtBot) -> None:
    window = pictures.window
    window.docks.show("comparison")
    qtbot.waitUntil(lambda: not chart(window).isVisible())  # type: ignore[attr-defined]
    edit(window)
    pictures.save("behind.png")
    assert pictures.said == ["The chart is saved as “behind.png”."]
    window.docks.show("timeline")
    qtbot.waitUntil(lambda: highest(window) > 900_000)
    pictures.save("front.png")
    assert pictures.image("behind.png") == pictures.image("front.png")


def test_what_was_edited_a_moment_ago_is_in_the_picture(pictures: Pictures) -> None:
    pictures.save("before.png")
    edit(pictures.window)
    assert highest(pictures.window) < 900_000
    pictures.save("after.png")
    assert highest(pictures.window) > 900_000
    edited = pictures.image("after.png")
    assert edited != pictures.image("before.png")
    pictures.window.editor.undo_stack.undo()
    pictures.save("undone.png")
    assert pictures.image("undone.png") == pictures.image("before.png") != edited


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """All that takes turns takes many, and what takes long shows it at once."""
    monkeypatch.setattr(turns, "_PATIENCE", -1.0)
    monkeypatch.setattr(marks, "_AT_A_TIME", 20)
    monkeypatch.setattr(print_job, "_TURN", 0.0005)
    monkeypatch.setattr(progress_dialog, "MOMENT", 0)


@pytest.fixture
def many(open_window: OpenWindow, large: Path, tmp_path: Path, slow: None, qtbot: QtBot) -> Pictures:
    """Of a file that is read into its chart in many turns, which have not begun."""
    window = open_window(large)
    qtbot.waitUntil(lambda: mark_count(window) == 10_000, timeout=20_000)
    window.docks.show("comparison")
    claims = [with_figure(claim, MORE) for claim in window.editor.records.claims]
    assert window.editor.change_claims(claims[:9000], "Change")
    return Pictures(window, tmp_path)


def waiting(window: MainWindow) -> ProgressDialog | None:
    return next((dialog for dialog in window.findChildren(ProgressDialog) if dialog.isVisible()), None)


def test_the_picture_of_a_large_file_waits_until_all_is_drawn(many: Pictures, qtbot: QtBot) -> None:
    many.save("early.png")
    assert many.said == []
    qtbot.waitUntil(lambda: waiting(many.window) is not None)
    qtbot.waitUntil(lambda: bool(many.said), timeout=20_000)
    assert waiting(many.window) is None
    many.window.docks.show("timeline")
    many.save("late.png")
    assert many.image("early.png") == many.image("late.png")


def test_who_does_not_want_to_wait_gets_no_picture(many: Pictures, qtbot: QtBot) -> None:
    many.save("never.png")
    qtbot.waitUntil(lambda: waiting(many.window) is not None)
    dialog = waiting(many.window)
    assert dialog is not None
    dialog.reject()
    assert waiting(many.window) is None
    many.window.docks.show("timeline")
    many.save("later.png")
    qtbot.waitUntil(lambda: bool(many.said), timeout=20_000)
    assert many.said == ["The chart is saved as “later.png”."]
    assert not (many.folder / "never.png").exists()


def test_a_search_that_goes_on_is_waited_for(many: Pictures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    many.save("all.png")
    qtbot.waitUntil(lambda: bool(many.said), timeout=20_000)
    monkeypatch.setattr(claim_sieve, "_STEP", 0.0)
    many.window.sieve.set_filter(Filter(text="c99"))
    assert many.window.table.awaits_more
    many.save("found.png")
    qtbot.waitUntil(lambda: len(many.said) == 2, timeout=20_000)
    assert mark_count(many.window) == many.window.table.claim_count == 111


def test_of_the_beginning_of_a_file_no_picture_is_saved(pictures: Pictures) -> None:
    document = pictures.window.editor.document
    whole = document.records.snapshot()
    document.reset(msgspec.structs.replace(whole, claims=whole.claims[:2]), is_partial=True)
    pictures.window.chart.ask_picture()
    pictures.save("part.png")
    assert "can be saved once all of it is here" in pictures.window.notice.accessibleName()
    assert not (pictures.folder / "part.png").exists()
    document.reset(whole)


def test_another_file_that_comes_meanwhile_is_not_saved_in_place_of_the_first(many: Pictures, qtbot: QtBot) -> None:
    many.save("never.png")
    whole = many.window.editor.records.snapshot()
    many.window.editor.document.reset(msgspec.structs.replace(whole, claims=whole.claims[:2]))
    many.window.docks.show("timeline")
    qtbot.waitUntil(lambda: mark_count(many.window) == 2)
    assert waiting(many.window) is None
    assert many.said == []
