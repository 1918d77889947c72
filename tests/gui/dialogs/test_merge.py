"""The merge dialog: what it says, the choices, and the file that comes of them."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)

from gui.dialogs.merge import MergeDialog
from gui.looks.theme import DARK, palette
from gui.space.screen_room import room
from models.claims.claim_file import ClaimFile, Heading
from models.claims.view import Conflict
from models.merging.merge import Merged, merge
from models.tables.conflict_table import Column
from models.text.display import ENGLISH, Display
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.panes.conflicting_file import BASE, MINE, THEIRS, merged
from tests.gui.parts import part_of, said_by
from tests.models.merging.test_step import file_of

pytestmark = OFFSCREEN


def opened(hands: Hands, mine: ClaimFile = MINE, made: Merged | None = None, display: Display = ENGLISH) -> MergeDialog:
    return hands.open(MergeDialog(mine, made or merged(), "x.claims", display))


def says(dialog: MergeDialog, name: str = "merge_says") -> str:
    return said_by(dialog, name)


def view(dialog: MergeDialog) -> QTableView:
    return part_of(dialog, QTableView, "conflict_table")


def choices(dialog: MergeDialog) -> list[str]:
    model = view(dialog).model()
    return [str(model.index(row, Column.CHOICE).data()) for row in range(model.rowCount())]


def test_it_says_what_comes_in_and_what_clashes(hands: Hands) -> None:
    text = says(opened(hands))
    assert text.startswith("What comes in from “x.claims”: 1 claim added, 1 changed.")
    assert "Your own changes are kept." in text
    assert "5 fields were changed on both sides. 1 record was changed or needed on one side" in text
    assert "Choose a side of each, or leave it open:" in text


def test_without_a_common_version_nothing_is_said_of_what_was_before(hands: Hands) -> None:
    dialog = opened(hands, MINE, merge(ClaimFile(), MINE, THEIRS))
    assert says(dialog) == (
        "There is no common version: what either file holds stays; where the two differ, you choose. "
        "What comes in from “x.claims”: 1 claim added, 1 changed. 5 fields differ. "
        "Choose a side of each, or leave it open: until you choose, what you have stands."
    )
    assert not hands.find(dialog, QRadioButton, "merge_base").isVisible()
    for row in range(view(dialog).model().rowCount()):
        view(dialog).selectRow(row)
        assert dialog.findChild(QWidget, "conflict_base_0") is None
        assert hands.find(dialog, QWidget, "conflict_theirs_0").isVisible()


@pytest.mark.parametrize(
    ("mine", "theirs", "said"),
    [
        (file_of(range(2)), file_of(range(1, 3)), "stays. What comes in from “x.claims”: 1 claim added. Where both"),
        (file_of([1]), file_of([0, 1], changed=0), "Where both files say something, they say the same."),
        (file_of([0]), file_of([0], changed=1), "“x.claims” adds nothing. 1 field differs. Choose a side, or"),
        (file_of(range(3)), file_of(range(2)), "Nothing comes in from “x.claims”: your file holds all of it already."),
    ],
)
def test_files_without_a_common_version_are_told_truly(
    hands: Hands, mine: ClaimFile, theirs: ClaimFile, said: str
) -> None:
    text = says(opened(hands, mine, merge(ClaimFile(), mine, theirs)))
    assert said in text
    assert "both sides" not in text
    assert "Your own changes" not in text


def test_another_common_version_shows_another_merge(hands: Hands) -> None:
    dialog = opened(hands)
    chosen: list[int] = []
    dialog.base_chosen.connect(chosen.append)
    assert not hands.find(dialog, QComboBox, "merge_common").isVisible()
    dialog.offer_bases(["as saved", "no common version"], 0)
    versions = hands.find(dialog, QComboBox, "merge_common")
    versions.setFocus()
    hands.press(versions, Qt.Key.Key_Down)
    assert chosen == [1]
    hands.find(dialog, QRadioButton, "merge_theirs").click()
    dialog.show_merged(merge(ClaimFile(), MINE, THEIRS))
    assert versions.hasFocus()
    assert choices(dialog) == ["Leave open"] * 5
    assert says(dialog).startswith("There is no common version")
    dialog.refuse_base("Gone.", 0)
    assert (says(dialog, "merge_message"), versions.currentText()) == ("Gone.", "as saved")
    assert chosen == [1]
    dialog.show_merged(merge(MINE, MINE, MINE))
    assert not view(dialog).isVisible()
    assert not hands.find(dialog, QPushButton, "merge_accept").isVisible()
    dialog.show_merged(merged())
    assert view(dialog).isVisible()
    assert dialog.width() >= min(920, room(dialog).width())
    hands.click(dialog, "merge_accept")
    assert dialog.file == merged().file


def test_keys_choose_a_side_and_go_on_in_the_list(hands: Hands) -> None:
    dialog = opened(hands)
    dialog.offer_bases(["as saved", "no common version"], 0)
    assert view(dialog).hasFocus()
    for number, key in enumerate((Qt.Key.Key_T, Qt.Key.Key_B, Qt.Key.Key_M)):
        hands.press(dialog, key, Qt.KeyboardModifier.AltModifier)
        hands.qtbot.waitUntil(lambda row=number: choices(dialog)[row] != "Leave open")  # type: ignore[misc]
        assert view(dialog).hasFocus()
        hands.press(view(dialog), Qt.Key.Key_Down)
    assert choices(dialog)[:4] == ["Theirs", "Before", "Mine", "Leave open"]
    assert view(dialog).currentIndex().row() == 3


def test_what_was_before_cannot_be_chosen_where_nothing_was(hands: Hands) -> None:
    added = [msgspec.structs.replace(file_of([7]).claims[0], low=low, high=low) for low in (5, 6)]
    mine, theirs = (
        msgspec.structs.replace(side, claims=(*side.claims, claim))
        for side, claim in zip((MINE, THEIRS), added, strict=True)
    )
    dialog = opened(hands, mine, merge(BASE, mine, theirs))
    before = hands.find(dialog, QRadioButton, "merge_base")
    enabled = {}
    for row in range(view(dialog).model().rowCount()):
        view(dialog).selectRow(row)
        enabled[says(dialog, "conflict_record")] = before.isEnabled()
    left = [record for record, offered in enabled.items() if not offered]
    assert left == ["Claim without a claimant: 5 · Killed · s"]
    assert len(enabled) == 7
    assert before.isVisible()


@pytest.mark.parametrize(
    ("mine", "theirs", "said"),
    [
        (file_of(range(9)), file_of(range(2, 16), changed=4), "“x.claims”: 7 claims added, 2 changed, 2 removed."),
        (file_of(range(2)), file_of(range(3)), "“x.claims”: 1 claim added. Nothing was changed on both sides"),
        (file_of(range(3)), file_of([2, 1, 0]), "“x.claims”: another order of the records."),
        (file_of([]), file_of(range(1_200)), "“x.claims”: 1,200 claims added."),
        (
            ClaimFile.NEW,
            msgspec.structs.replace(ClaimFile.NEW, heading=Heading(title="t"), measures=ClaimFile.NEW.measures[1:]),
            "“x.claims”: 1 measure removed; title or note of the file changed.",
        ),
    ],
)
def test_plurals_and_kinds_are_right(hands: Hands, mine: ClaimFile, theirs: ClaimFile, said: str) -> None:
    dialog = opened(hands, mine, merge(mine, mine, theirs))
    assert said in says(dialog)
    assert not view(dialog).isVisible()
    assert "Your own changes" not in says(dialog)


def test_conflicts_alone_are_named_as_such(hands: Hands) -> None:
    base, mine, theirs = (msgspec.structs.replace(BASE, heading=Heading(title=title)) for title in "abc")
    text = says(opened(hands, mine, merge(base, mine, theirs)))
    assert text.startswith("“x.claims” brings in nothing but conflicts.")
    assert "1 field was changed on both sides. Choose a side, or leave it open:" in text


def test_conflicts_that_were_open_before_are_told_apart(hands: Hands) -> None:
    old = Conflict(record="claims", id="nato", field="note", mine='"x"')
    mine = msgspec.structs.replace(MINE, conflicts=(old,))
    text = says(opened(hands, mine, merge(BASE, mine, THEIRS)))
    assert "1 conflict was open before." in text
    assert "5 fields" in text


def open_conflicts(*fields: str) -> tuple[Conflict, ...]:
    return tuple(Conflict(record="claims", id="nato", field=field, mine='"x"') for field in fields)


@pytest.mark.parametrize(
    ("there", "said"),
    [
        (("2.note", "worded"), "“x.claims” adds nothing. 1 open conflict was settled there."),
        (("worded",), "“x.claims” adds nothing. 2 open conflicts were settled there."),
    ],
)
def test_what_the_other_side_settled_is_told(hands: Hands, there: tuple[str, ...], said: str) -> None:
    note, more, worded = (*open_conflicts("note"), *open_conflicts("2.note", "worded"))
    more = msgspec.structs.replace(more, theirs='"y"')
    held = msgspec.structs.replace(MINE, conflicts=(note, more, worded))
    theirs = msgspec.structs.replace(MINE, conflicts=tuple(c for c in held.conflicts if c.field in there))
    text = says(opened(hands, held, merge(held, held, theirs)))
    assert text.startswith(said)
    assert "brings in" not in text
    assert "order of the records" not in text
    assert f"{len(there)} conflict" in text


def test_what_the_other_side_settled_is_told_beside_what_comes_in(hands: Hands) -> None:
    held = msgspec.structs.replace(MINE, conflicts=open_conflicts("note"))
    theirs = msgspec.structs.replace(MINE, heading=Heading(title="t"))
    text = says(opened(hands, held, merge(held, held, theirs)))
    assert "title or note of the file changed. 1 open conflict was settled there." in text
    assert "was open before" not in text


def test_a_conflict_that_only_got_another_number_was_open_before(hands: Hands) -> None:
    first, second = open_conflicts("note", "2.note")
    second = msgspec.structs.replace(second, theirs='"y"')
    held = msgspec.structs.replace(MINE, conflicts=(first, second))
    theirs = msgspec.structs.replace(MINE, conflicts=(msgspec.structs.replace(second, field="note"),))
    text = says(opened(hands, held, merge(held, held, theirs)))
    assert "1 open conflict was settled there." in text
    assert "1 conflict was open before." in text
    assert "both sides" not in text


def test_where_nothing_comes_in_there_is_nothing_but_to_close(hands: Hands) -> None:
    dialog = opened(hands, THEIRS, merge(BASE, THEIRS, BASE))
    assert says(dialog) == "Nothing comes in from “x.claims”: your file has every change that was made there."
    assert hands.find(dialog, QDialogButtonBox, "").button(QDialogButtonBox.StandardButton.Cancel).hasFocus()
    assert not hands.find(dialog, QPushButton, "merge_accept").isVisible()
    hands.press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_without_a_choice_everything_stays_open(hands: Hands) -> None:
    dialog = opened(hands)
    assert choices(dialog) == ["Leave open"] * 6
    hands.click(dialog, "merge_accept")
    assert dialog.result() == dialog.DialogCode.Accepted
    assert dialog.file == merged().file


def test_choices_are_settled_by_merge_and_only_then(hands: Hands) -> None:
    dialog = opened(hands)
    for row, name in (
        (0, "merge_theirs"),
        (2, "merge_mine"),
        (4, "merge_base"),
        (3, "merge_theirs"),
        (3, "merge_open"),
    ):
        view(dialog).selectRow(row)
        hands.find(dialog, QRadioButton, name).click()
    assert choices(dialog) == ["Theirs", "Leave open", "Mine", "Leave open", "Before", "Leave open"]
    assert dialog.file == merged().file
    hands.click(dialog, "merge_accept")
    assert dialog.file.heading.title == "Russian losses, March"
    claims = {claim.id: claim for claim in dialog.file.claims}
    assert (claims["nato"].low, claims["staff"].as_of) == (355_000, "2024-03-14")
    assert [(c.id, c.field) for c in dialog.file.conflicts] == [("ki", "title"), ("us", "note"), ("meduza", "")]


def test_one_side_for_all_is_that_side(hands: Hands) -> None:
    results = []
    for name in ("merge_all_mine", "merge_all_theirs"):
        dialog = opened(hands)
        hands.click(dialog, name)
        hands.click(dialog, "merge_accept")
        assert dialog.file.conflicts == ()
        results.append({claim.id: claim for claim in dialog.file.claims})
    assert "meduza" not in results[0]
    assert results[1]["meduza"].low == 85_000
    assert results[0]["nato"].low == 355_000
    assert results[1]["nato"].high == 360_000
    assert all((found["calm"].speaker, found["calm"].place) == ("M", "T") for found in results)


def test_the_radio_buttons_follow_the_list_and_the_sides_are_ticked(hands: Hands) -> None:
    dialog = opened(hands)
    view(dialog).setFocus()
    hands.press(view(dialog), Qt.Key.Key_Down)
    hands.press(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    hands.qtbot.waitUntil(lambda: says(dialog, "conflict_theirs_head_0") == "✓ Theirs")
    view(dialog).selectRow(0)
    assert hands.find(dialog, QRadioButton, "merge_open").isChecked()
    view(dialog).selectRow(1)
    assert hands.find(dialog, QRadioButton, "merge_theirs").isChecked()
    assert choices(dialog)[1] == "Theirs"


def test_cancel_changes_nothing(hands: Hands) -> None:
    dialog = opened(hands)
    hands.click(dialog, "merge_all_theirs")
    hands.press(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == dialog.DialogCode.Rejected
    assert dialog.file == merged().file


def test_a_choice_that_cannot_be_is_said_and_shown(hands: Hands) -> None:
    bad = Conflict(record="claims", id="nato", field="as_of", theirs='"2024-02-31"')
    mine = msgspec.structs.replace(MINE, conflicts=(bad,))
    dialog = opened(hands, mine, merge(BASE, mine, THEIRS))
    hands.click(dialog, "merge_all_theirs")
    view(dialog).selectRow(3)
    hands.click(dialog, "merge_accept")
    assert dialog.isVisible()
    assert "2024-02-31" in says(dialog, "merge_message")
    assert view(dialog).currentIndex().row() == 0
    hands.find(dialog, QRadioButton, "merge_open").click()
    assert says(dialog, "merge_message") == ""
    hands.click(dialog, "merge_accept")
    assert dialog.file.conflicts == (bad,)


def test_it_fits_a_small_screen_and_a_dark_one(hands: Hands) -> None:
    dialog = opened(hands)
    assert dialog.minimumSizeHint().width() <= 640
    assert dialog.minimumSizeHint().height() <= 560
    dialog.setPalette(palette(DARK))
    image = hands.find(dialog, QWidget, "conflict_mine_0").grab().toImage()
    colors = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert DARK.mark in colors


def test_a_few_conflicts_are_listed_without_scrolling(hands: Hands) -> None:
    dialog = opened(hands)
    rows, bar = view(dialog).verticalHeader(), view(dialog).verticalScrollBar()
    assert rows.count() == 6
    hands.qtbot.waitUntil(lambda: view(dialog).viewport().height() >= rows.length() and bar.maximum() == 0)
