"""Opening a large file: its beginning at once, then all of it; refused, given up or closed in between."""

import json
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.beside.run import rest
from gui.main_window import MainWindow
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.formats.claims_stored import LARGE
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from tests.gui.conftest import OpenWindow
from tests.gui.hands import cell
from tests.gui.parts import part_of

COUNT = 30_000


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a large file."""
    start = Path(__file__).resolve().parents[3] / "resources" / "examples" / "stoltenberg-2024-03.claims"
    file = read_file(start)
    return write_claims(msgspec.structs.replace(file, claims=tuple(claim(file, n) for n in range(COUNT))))


def claim(file: ClaimFile, number: int) -> Claim:
    """One of the many claims."""
    one = file.claims[number % len(file.claims)]
    return msgspec.structs.replace(one, id=f"c{number}", derived_from=(), replaces="", note="x" * 100)


@pytest.fixture
def path(tmp_path: Path, large: bytes) -> Path:
    """A large file that nothing is wrong with."""
    assert len(large) > LARGE
    result = tmp_path / "large.claims"
    result.write_bytes(large)
    return result


@pytest.fixture
def slow(tmp_path: Path, large: bytes) -> Path:
    """A large file whose claims all hold much that is unknown, which takes the long road."""
    result = tmp_path / "slow.claims"
    moods = json.dumps([[n] for n in range(60)]).encode()
    result.write_bytes(large.replace(b'"note":"xx', b'"moods":%b,"note":"xx' % moods))
    return result


def lock_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def is_whole(window: MainWindow) -> bool:
    return not window.editor.document.is_partial


def assert_untouched(window: MainWindow, path: Path) -> None:
    """The window is as if the file had never been there."""
    assert is_whole(window)
    assert window.table.rowCount() == 0
    assert window.files.is_free
    assert not window.editor.is_read_only
    assert window.editor.records.measures.get("killed") is not None
    assert "Untitled" in window.windowTitle()
    assert window.actions_["claim.add"].isEnabled()
    assert not lock_of(path).exists()


def test_the_beginning_is_there_at_once_and_then_all_of_it(qtbot: QtBot, open_window: OpenWindow, path: Path) -> None:
    window = open_window()
    assert window.files.load(path)
    assert not is_whole(window)
    assert 0 < window.table.rowCount() < COUNT
    assert cell(window, 2, "figure") == "427,840"
    assert "large.claims" in window.windowTitle()
    qtbot.waitUntil(lambda: is_whole(window), timeout=20_000)
    assert window.table.rowCount() == COUNT
    assert window.editor.path == path
    assert lock_of(path).exists()
    assert window.windowTitle() == "large.claims[*] – Counterclaim"
    assert window.actions_["claim.add"].isEnabled()
    assert window.table.setData(window.table.index(COUNT - 1, window.table.column("place")), "Kyiv")
    assert window.files.save()
    assert read_file(path).claims[-1].place == "Kyiv"


def test_nothing_of_a_part_is_changed_saved_or_sent_out(qtbot: QtBot, open_window: OpenWindow, slow: Path) -> None:
    window = open_window()
    assert window.files.load(slow)
    before = window.editor.records.snapshot()
    window.claims.view.go_to(1)
    for action in ("claim.add", "claim.remove", "edit.paste", "edit.undo", "file.save", "file.save_as", "file.import"):
        assert not window.actions_[action].isEnabled(), action
    for action in ("file.export_claims", "compare.export", "compare.print", "file.print_claims", "file.reload"):
        assert not window.actions_[action].isEnabled(), action
    window.editor.remove_claims([before.claims[0].id])
    assert "still being read" in window.notice.accessibleName()
    assert not is_whole(window)
    assert window.editor.records.snapshot() == before
    assert window.editor.path is None
    qtbot.waitUntil(lambda: is_whole(window), timeout=20_000)
    assert window.table.rowCount() == COUNT


def test_what_is_looked_at_stays_in_sight(qtbot: QtBot, open_window: OpenWindow, slow: Path) -> None:
    window = open_window()
    window.files.load(slow)
    assert not is_whole(window)
    view = window.claims.view
    view.go_to(40)
    view.verticalScrollBar().setValue(25)
    qtbot.waitUntil(lambda: is_whole(window), timeout=20_000)
    assert view.verticalScrollBar().value() == 25
    assert view.currentIndex().row() == 40
    assert window.detail.claim_id == "c40"


def test_a_filter_typed_meanwhile_holds_for_what_is_there_and_then_for_all(
    qtbot: QtBot, open_window: OpenWindow, slow: Path
) -> None:
    window = open_window()
    window.files.load(slow)
    count = window.filter_bar.findChild(QLabel, "filter_count")
    part = len(window.editor.records.claims)
    assert count.text() == f"{part:,} claims read so far"
    qtbot.keyClicks(window.filter_bar.text, "zelensky")
    qtbot.waitUntil(lambda: window.table.rowCount() < part)
    assert not is_whole(window)
    claims = window.editor.records.claims
    assert window.table.rowCount() == sum(claim.speaker == "Volodymyr Zelensky" for claim in claims)
    assert count.text() == f"{window.table.rowCount():,} of {part:,} claims read so far"
    qtbot.waitUntil(lambda: is_whole(window), timeout=20_000)
    qtbot.waitUntil(lambda: not window.table.awaits_more, timeout=20_000)
    assert window.table.rowCount() == COUNT // 3
    assert count.text() == "10,000 of 30,000 claims"
    window.filter_bar.clear()
    assert count.text() == "30,000 claims"


@pytest.mark.parametrize("action", ["refused", "given up"])
def test_a_file_that_does_not_come_leaves_the_window_as_it_was(
    qtbot: QtBot, open_window: OpenWindow, large: bytes, slow: Path, action: str
) -> None:
    path = slow
    if action == "refused":
        path = slow.with_name("broken.claims")
        path.write_bytes(large.replace(b'"id":"c29999"', b'"id":"c29998"'))
    window = open_window()
    assert window.files.load(path)
    assert window.table.rowCount() > 0
    if action == "given up":
        qtbot.waitUntil(lambda: bar_of(window) is not None, timeout=5_000)
        bar = bar_of(window)
        assert bar is not None
        button = part_of(bar, QPushButton, "cancel_reading")
        button.click()
    qtbot.waitUntil(lambda: is_whole(window), timeout=20_000)
    assert_untouched(window, path)
    said = window.notice.accessibleName()
    assert ("Claim 30,000: “c29998” stands for another claim already" in said) is (action == "refused")
    qtbot.waitUntil(lambda: bar_of(window) is None)


def bar_of(window: MainWindow) -> QWidget | None:
    return window.findChild(QWidget, "reading_bar")


def test_a_window_that_is_closed_meanwhile_leaves_no_lock(qtbot: QtBot, open_window: OpenWindow, slow: Path) -> None:
    window = open_window()
    window.files.load(slow)
    assert lock_of(slow).exists()
    assert window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    rest(20)
    assert not lock_of(slow).exists()


def test_another_file_meanwhile_asks_for_another_window(qtbot: QtBot, open_window: OpenWindow, slow: Path) -> None:
    window = open_window()
    window.files.load(slow)
    with qtbot.waitSignal(window.files.window_requested) as asked:
        window.files.open(slow.with_name("other.claims"))
    assert asked.args == [slow.with_name("other.claims"), False]
    qtbot.waitUntil(lambda: is_whole(window), timeout=20_000)
    assert window.editor.path == slow


def test_a_file_under_another_name_that_another_window_has(
    qtbot: QtBot, open_window: OpenWindow, path: Path, tmp_path: Path
) -> None:
    first, second = open_window(path), open_window()
    with qtbot.waitSignal(second.files.held_elsewhere, timeout=20_000):
        second.files.load(path)
    assert second.files.is_free
    assert is_whole(second)
    assert first.editor.path == path
    assert not first.editor.is_read_only
    assert lock_of(path).exists()


def test_a_file_that_lets_wait_for_its_beginning_has_the_window_too(
    qtbot: QtBot, open_window: OpenWindow, slow: Path
) -> None:
    tree = json.loads(slow.read_bytes())
    tree["sources"] = tree.pop("sources")  # behind the claims, which cannot be shown without
    slow.write_text(json.dumps(tree))
    window = open_window()
    assert window.files.load(slow)
    assert not is_whole(window)
    assert window.table.rowCount() == 0
    assert "slow.claims" in window.windowTitle()
    assert not window.files.is_free
    assert not window.actions_["claim.add"].isEnabled()
    qtbot.waitUntil(lambda: is_whole(window), timeout=20_000)
    assert window.table.rowCount() == COUNT


def test_a_file_of_another_layout_begins_with_its_first_claims_too(
    qtbot: QtBot, open_window: OpenWindow, path: Path
) -> None:
    path.write_text(json.dumps(json.loads(path.read_bytes()), indent=2), newline="\r\n")
    window = open_window()
    assert window.files.load(path)
    assert not is_whole(window)
    assert 0 < window.table.rowCount() < COUNT
    qtbot.waitUntil(lambda: is_whole(window), timeout=20_000)
    assert window.table.rowCount() == COUNT


def test_a_copy_begins_with_its_first_claims_too(qtbot: QtBot, open_window: OpenWindow, path: Path) -> None:
    window = open_window()
    assert window.files.load(path, as_copy=True)
    assert not is_whole(window)
    qtbot.waitUntil(lambda: is_whole(window), timeout=20_000)
    assert window.editor.path is None
    assert window.table.rowCount() == COUNT
    assert not lock_of(path).exists()


def test_a_file_that_has_become_shorter_is_read_again(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    examples = Path(__file__).resolve().parents[3] / "resources" / "examples"
    file, path = read_file(examples / "stoltenberg-2024-03.claims"), tmp_path / "a.claims"
    path.write_bytes(write_claims(file))
    window = open_window(path)
    window.choose(file.claims[5].id)
    path.write_bytes(write_claims(msgspec.structs.replace(file, claims=file.claims[:2])))
    window.files.reload()
    assert window.table.rowCount() == 2
    assert window.claims.view.currentIndex().row() == 0
