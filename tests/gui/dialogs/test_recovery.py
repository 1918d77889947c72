"""The dialog of recovery: what it lists, tells and asks for."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QListView, QPushButton, QTextEdit

from gui.dialogs.recovery import SHOWN_CHANGES, RecoveryDialog
from gui.looks.theme import DARK, LIGHT, palette
from models.claims import steps
from models.claims.change import Change
from models.claims.claim_file import Heading, Kind
from models.claims.records import Records
from models.storage.left import Left
from models.storage.process import Process
from models.storage.recovery import Ground, Recovered
from models.text.change_words import tell
from models.text.display import ENGLISH, DateStyle, Display
from tests.gui.dialogs.hands import FILE, OFFSCREEN, Hands

pytestmark = OFFSCREEN


def changes(count: int = 2) -> tuple[Change, ...]:
    """Changes of the figure of NATO, one after the other."""
    records, made = Records(FILE), []
    for number in range(count):
        claim = records.claims.get("a")
        assert claim is not None
        other = msgspec.structs.replace(claim, low=350_001 + number, as_of="2024-03-14")
        change = steps.change(records, Kind.CLAIMS, [other], f"Change figure {number + 1} of NATO")
        records.apply(change)
        made.append(change)
    return tuple(made)


LATEST = datetime(2024, 3, 14, 12, tzinfo=UTC)


def left(
    name: str,
    *,
    left_out: Mapping[int, str] | None = None,
    there: Iterable[int] = (),
    title: str = "",
    problem: str = "",
    **more: object,
) -> Left:
    """Two changes, of which those fit that are neither left out nor there already."""
    values = {"path": Path(f"/files/{name}.claims"), "when": LATEST, "changes": changes()} | more
    recovered = Recovered(log=Path(f"/logs/{name}.recovery"), **values)  # type: ignore[arg-type]
    out, held = left_out or {}, frozenset(there)
    fitting = 0 if recovered.ground is Ground.MISSING else len(recovered.changes) - len(out) - len(held)
    return Left(recovered=recovered, file=FILE, title=title, fitting=fitting, left_out=out, there=held, problem=problem)


class Recovery:
    """The dialog, what it asked for, and what can be read in it."""

    def __init__(self, hands: Hands, found: Sequence[Left], display: Display = ENGLISH) -> None:
        self.hands = hands
        self.dialog = hands.open(RecoveryDialog(found, display))
        self.asked: list[tuple[str, str]] = []
        self.folders: list[Path] = []
        self.dialog.folder_requested.connect(self.folders.append)
        for name in ("restore", "set_aside", "locate"):
            getattr(self.dialog, f"{name}_requested").connect(
                lambda recovered, name=name: self.asked.append((name, recovered.log.stem))
            )
        self.list = hands.find(self.dialog, QListView, "recovery_list")
        self.changes = hands.find(self.dialog, QTextEdit, "recovery_changes")

    def text(self, name: str) -> str:
        label = self.hands.find(self.dialog, QLabel, f"recovery_{name}")
        return label.text() if label.isVisible() else ""

    def entries(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]

    def offered(self) -> list[str]:
        """The buttons that decide what becomes of what is chosen."""
        buttons = self.hands.find(self.dialog, QDialogButtonBox, "").findChildren(QPushButton)
        return [button.text().replace("&", "") for button in buttons if button.isVisible() and button.isEnabled()]


def test_of_changes_of_another_computer_it_is_said_that_they_may_be_at_work(hands: Hands) -> None:
    elsewhere = Process(host="press\u202e7" + "x" * 100, pid=7)
    own = Process.this()
    recovery = Recovery(hands, [left("a", process=elsewhere), left("b", process=own), left("c")])
    said = recovery.text("notes")
    assert said.startswith("These changes were made on “press⟨U+202E⟩7x")
    assert "where the program may still be open with them: restore them only if it is not." in said
    assert len(said) < 250
    for row in (1, 2):
        recovery.list.setCurrentIndex(recovery.list.model().index(row, 0))
        assert recovery.text("notes") == ""


def test_of_changes_of_a_computer_without_a_name_it_is_said_too(hands: Hands) -> None:
    recovery = Recovery(hands, [left("a", process=Process(host="", pid=7))])
    assert recovery.text("notes").startswith("These changes were made on another computer, where")


def test_what_is_chosen_is_told_once(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    times: list[None] = []
    monkeypatch.setattr("gui.dialogs.recovery.tell", lambda *what: times.append(None) or tell(*what))
    one, other = left("a"), left("b")
    recovery = Recovery(hands, [one, other, left("c")])
    assert len(times) == 1
    recovery.dialog.remove(one.recovered)
    assert (len(times), recovery.text("name")) == (2, "b.claims")
    recovery.dialog.replace(left("b", title="Losses"))
    assert len(times) == 3
    recovery.dialog.remove(other.recovered)
    assert (len(times), recovery.text("name")) == (4, "c.claims")


def test_what_is_left_is_listed_and_told(hands: Hands) -> None:
    display = Display(date_style=DateStyle.ISO, group=".")
    local = LATEST.astimezone().strftime("%Y-%m-%d %H:%M")
    recovery = Recovery(hands, [left("a"), left("b", path=None, title="<b>Losses</b>", changes=changes(1))], display)
    assert recovery.entries() == [
        f"a.claims, {local} · 2 changes",
        f"A file without a name: “<b>Losses</b>”, {local} · 1 change",
    ]
    assert recovery.text("name") == "a.claims"
    assert recovery.hands.find(recovery.dialog, QLabel, "recovery_folder").accessibleName() == "/files"
    assert recovery.changes.toPlainText().splitlines() == [
        "1.  Change figure 1 of NATO",
        "Claim of NATO: > 350.000 · Killed or wounded · Russian military",
        "Figure: > 350.000 → > 350.001",
        "As of: nothing → 2024-03-14",
        "2.  Change figure 2 of NATO",
        "Claim of NATO: > 350.001 · Killed or wounded · Russian military · 2024-03-14",
        "Figure: > 350.001 → > 350.002",
    ]


def test_today_is_called_today(hands: Hands) -> None:
    now = datetime.now().astimezone().replace(hour=0, minute=0)
    recovery = Recovery(hands, [left("a", when=now), left("b", when=now - timedelta(hours=1), path=None)])
    assert [entry.split(", ")[1] for entry in recovery.entries()] == [
        "today 00:00 · 2 changes",
        "yesterday 23:00 · 2 changes",
    ]


def test_enter_restores_what_is_chosen_by_arrow_keys(hands: Hands) -> None:
    recovery = Recovery(hands, [left("a"), left("b")])
    recovery.list.setFocus()
    hands.press(recovery.list, Qt.Key.Key_Down)
    assert recovery.text("name") == "b.claims"
    hands.press(recovery.list, Qt.Key.Key_Return)
    recovery.changes.setFocus()
    hands.press(recovery.changes, Qt.Key.Key_Return)
    assert recovery.asked == [("restore", "b")] * 2


def test_setting_aside_is_asked_for_by_click(hands: Hands) -> None:
    recovery = Recovery(hands, [left("a")])
    hands.click(recovery.dialog, "recovery_aside")
    assert recovery.asked == [("set_aside", "a")]


def test_the_folder_of_what_is_set_aside_is_named_and_can_be_shown(hands: Hands) -> None:
    recovery = Recovery(hands, [left("a")])
    folder = hands.find(recovery.dialog, QLabel, "recovery_aside_folder")
    assert (folder.text(), folder.accessibleName()) == ("/logs/aside", "/logs/aside")
    hands.click(recovery.dialog, "recovery_show_folder")
    assert (recovery.folders, recovery.asked) == ([Path("/logs/aside")], [])


@pytest.mark.parametrize("way", ["button", "escape"])
def test_deciding_later_asks_for_nothing(hands: Hands, way: str) -> None:
    recovery = Recovery(hands, [left("a")])
    closed: list[int] = []
    recovery.dialog.finished.connect(closed.append)
    if way == "button":
        hands.click(recovery.dialog, "recovery_later")
    else:
        hands.press(recovery.list, Qt.Key.Key_Escape)
    assert (closed, recovery.asked) == ([0], [])


def test_what_was_dealt_with_goes_and_the_last_closes(hands: Hands) -> None:
    found = [left("a"), left("b"), left("c")]
    recovery = Recovery(hands, found)
    closed: list[int] = []
    recovery.dialog.finished.connect(closed.append)
    recovery.dialog.restore_requested.connect(recovery.dialog.remove)
    recovery.dialog.remove(found[2].recovered)
    recovery.dialog.remove(found[2].recovered)
    assert (len(recovery.entries()), recovery.text("name")) == (2, "a.claims")
    hands.press(recovery.list, Qt.Key.Key_Return)
    assert (recovery.text("name"), closed) == ("b.claims", [])
    assert recovery.dialog.chosen == found[1]
    hands.press(recovery.list, Qt.Key.Key_Return)
    assert recovery.asked == [("restore", "a"), ("restore", "b")]
    assert closed == [1]


def test_the_choice_stays_where_another_goes(hands: Hands) -> None:
    found = [left("a"), left("b"), left("c")]
    recovery = Recovery(hands, found)
    hands.press(recovery.list, Qt.Key.Key_Down)
    recovery.dialog.remove(found[0].recovered)
    assert recovery.text("name") == "b.claims"
    recovery.dialog.remove(found[2].recovered)
    assert recovery.text("name") == "b.claims"


def test_a_refusal_is_seen_until_another_is_chosen_or_tried(hands: Hands) -> None:
    recovery = Recovery(hands, [left("a"), left("b")])
    recovery.dialog.refuse("The disk is full.")
    assert recovery.text("message") == "The disk is full."
    hands.press(recovery.list, Qt.Key.Key_Return)
    assert recovery.text("message") == ""
    recovery.dialog.refuse("The disk is full.")
    hands.press(recovery.list, Qt.Key.Key_Down)
    assert recovery.text("message") == ""


def test_what_no_longer_fits_is_said_and_struck_through(hands: Hands) -> None:
    why = "It changes what has been changed since: <b>Claim</b>."
    one = left("a", ground=Ground.CHANGED, left_out={0: why}, problem="Change 1 of 2 does not fit.")
    recovery = Recovery(hands, [one])
    assert recovery.text("notes") == "The file has been changed since: 1 change no longer fits it, and is left out."
    lines = recovery.changes.toPlainText().splitlines()
    assert lines[:2] == ["1.  Change figure 1 of NATO – left out", why]
    assert "2.  Change figure 2 of NATO" in lines
    assert struck(recovery.changes) == ["Change figure 1 of NATO"]
    assert "Restore" in recovery.offered()


def struck(view: QTextEdit) -> list[str]:
    """The texts that are struck through."""
    texts = (struck_text(view, block) for block in range(view.document().blockCount()))
    return [text for text in texts if text]


def test_what_the_file_holds_already_is_said_and_not_struck_through(hands: Hands) -> None:
    some = left("a", ground=Ground.CHANGED, there=[0])
    every = left("b", ground=Ground.CHANGED, there=[0, 1])
    recovery = Recovery(hands, [some, every])
    assert recovery.text("notes").splitlines() == [
        "The file has been changed since, but all changes still fit it.",
        "1 change is in the file already.",
    ]
    assert recovery.changes.toPlainText().splitlines()[0] == "1.  Change figure 1 of NATO – in the file already"
    assert struck(recovery.changes) == []
    hands.press(recovery.list, Qt.Key.Key_Down)
    assert recovery.text("notes") == "The file has been changed since, and holds all of these changes already."
    assert recovery.offered() == ["Set aside", "Decide later"]


def test_what_was_restored_in_part_stays_to_be_read(hands: Hands) -> None:
    found = [left("a", ground=Ground.CHANGED, left_out={1: "It is late."}, problem="One does not fit."), left("b")]
    recovery = Recovery(hands, found)
    recovery.dialog.keep(found[0].recovered, Path("/logs/aside/a-2.recovery"))
    assert recovery.entries()[0].endswith(" · restored in part")
    notes = "Restored, but for what is struck through: that is kept in the log “a-2.recovery”."
    assert recovery.text("notes") == notes
    assert struck(recovery.changes) == ["Change figure 2 of NATO"]
    assert recovery.offered() == ["Decide later"]
    hands.press(recovery.list, Qt.Key.Key_Return)
    assert recovery.asked == []
    hands.press(recovery.list, Qt.Key.Key_Down)
    assert recovery.offered() == ["Restore", "Set aside", "Decide later"]
    recovery.dialog.remove(found[1].recovered)
    assert (recovery.text("name"), recovery.offered()) == ("a.claims", ["Close"])


def test_of_very_many_changes_those_left_out_are_told_before_others(hands: Hands) -> None:
    many, late = changes(SHOWN_CHANGES + 50), SHOWN_CHANGES + 40
    recovery = Recovery(hands, [left("a", changes=many, ground=Ground.CHANGED, left_out={late: "It is late."})])
    lines = recovery.changes.toPlainText().splitlines()
    assert struck(recovery.changes) == [f"Change figure {late + 1} of NATO"]
    assert f"{late + 1}.  Change figure {late + 1} of NATO – left out" in lines
    assert f"{SHOWN_CHANGES}.  Change figure {SHOWN_CHANGES} of NATO" not in lines
    assert lines[-1] == "… 50 more changes"


def struck_text(view: QTextEdit, number: int) -> str:
    """The text of a line that is struck through."""
    block = view.document().findBlockByNumber(number)
    formats = [piece for piece in block.textFormats() if piece.format.fontStrikeOut()]
    return "".join(block.text()[piece.start : piece.start + piece.length] for piece in formats)


def test_a_changed_file_that_all_fits_is_said_to(hands: Hands) -> None:
    recovery = Recovery(hands, [left("a", ground=Ground.CHANGED)])
    assert recovery.text("notes") == "The file has been changed since, but all changes still fit it."


def test_nothing_that_fits_cannot_be_restored(hands: Hands) -> None:
    recovery = Recovery(hands, [left("a", ground=Ground.CHANGED, left_out={0: "", 1: ""}, problem="None fits.")])
    assert recovery.text("notes").splitlines() == [
        "The file has been changed since: 2 changes no longer fit it, and are left out.",
        "None fits.",
    ]
    assert recovery.offered() == ["Set aside", "Decide later"]
    hands.press(recovery.list, Qt.Key.Key_Return)
    assert recovery.asked == []


def test_a_missing_file_is_looked_for_and_then_restored(hands: Hands) -> None:
    missing = left("a", ground=Ground.MISSING)
    recovery = Recovery(hands, [missing])
    assert recovery.text("notes").startswith("“a.claims” is no longer in “/files”: find the file")
    assert recovery.offered() == ["Set aside", "Find the file…", "Decide later"]
    assert "left out" not in recovery.changes.toPlainText()
    hands.press(recovery.list, Qt.Key.Key_Return)
    assert recovery.asked == [("locate", "a")]
    moved = msgspec.structs.replace(missing.recovered, path=Path("/other/b.claims"), ground=Ground.SAME)
    recovery.dialog.replace(msgspec.structs.replace(missing, recovered=moved, fitting=2))
    assert (recovery.text("name"), recovery.text("notes")) == ("b.claims", "")
    assert recovery.offered() == ["Restore", "Set aside", "Decide later"]
    hands.press(recovery.list, Qt.Key.Key_Return)
    assert recovery.asked[-1] == ("restore", "a")


def test_a_torn_log_and_a_damaged_one_are_said(hands: Hands) -> None:
    damaged = left("b", path=None, changes=(), damage="It is no recovery log.")
    recovery = Recovery(hands, [left("a", is_torn=True), damaged])
    assert recovery.text("notes") == "What was being written when the program ended is left out."
    hands.press(recovery.list, Qt.Key.Key_Down)
    assert recovery.text("name") == "A damaged recovery log"
    assert recovery.text("notes").splitlines() == [
        "It is no recovery log.",
        "There is nothing here that could be restored.",
    ]
    assert recovery.changes.toPlainText() == ""
    assert recovery.offered() == ["Set aside", "Decide later"]


def test_text_of_files_is_shown_as_text_with_nothing_hidden(hands: Hands) -> None:
    records = Records(FILE)
    title = steps.change_heading(records, Heading(title="<img src=x>\u202egpj"))
    long = Path("/" + "<b>folder</b>/" * 40 + "x\n\u202ey.claims")
    recovery = Recovery(hands, [left("a", path=long, changes=(title,), problem="“\u202e” <i>x</i>")])
    assert "Title: Losses → <img src=x>⟨U+202E⟩gpj" in recovery.changes.toPlainText()
    assert recovery.text("name") == "x ⟨U+202E⟩y.claims"
    assert recovery.text("notes") == "“⟨U+202E⟩” <i>x</i>"
    folder = hands.find(recovery.dialog, QLabel, "recovery_folder")
    assert "…" in folder.text() and folder.accessibleName() == str(long.parent)
    assert "&lt;b&gt;folder" in folder.toolTip()
    assert recovery.dialog.width() < 1000
    labels = recovery.dialog.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_of_very_many_changes_the_first_are_told(hands: Hands) -> None:
    many = changes(SHOWN_CHANGES + 1200)
    recovery = Recovery(hands, [left("a", changes=many)])
    assert recovery.changes.toPlainText().splitlines()[-1] == "… 1,200 more changes"
    assert recovery.entries()[0].endswith("1,400 changes")


def test_a_theme_recolours_what_is_told(hands: Hands) -> None:
    recovery = Recovery(hands, [left("a")])
    for theme in (DARK, LIGHT):
        recovery.dialog.setPalette(palette(theme))
        piece = recovery.changes.document().firstBlock().textFormats()[1]
        assert piece.format.foreground().color() == QColor(theme.text)
