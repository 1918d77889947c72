"""What the dialog of an article knows of source and names: dates read anew, what the file holds, what is registered."""

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QListWidget,
)

from models.claims.check import check_file
from models.claims.registry import Subject
from models.importing.proposal import propose
from models.tables.proposal_columns import Column
from tests.gui.dialogs.article.article_room import CONTROL, Key, Room
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.models.importing.imported import ARTICLE, CANDIDATES, FILE, TEXT, source

pytestmark = OFFSCREEN


def test_new_names_are_registered_unless_they_are_left(room: Room) -> None:
    names = room.hands.find(room.dialog, QListWidget, "article_names")
    assert [names.item(row).text() for row in range(names.count())] == ["Red Cross (claimant)", "troops (subject)"]
    ticks = [names.item(row).checkState() is Qt.CheckState.Checked for row in range(2)]
    assert ticks == [True, False]  # "troops" may be anybody's
    names.setFocus()
    names.setCurrentRow(0)
    room.press(Key.Key_Space, Key.Key_Down, Key.Key_Space)
    room.view.setFocus()
    wanted = room.take()
    assert (wanted.claimants, wanted.subjects) == ((), (Subject(name="troops"),))


def test_a_name_that_was_left_stays_left_while_others_come_and_go(room: Room) -> None:
    names = room.hands.find(room.dialog, QListWidget, "article_names")
    names.setCurrentRow(0)
    names.setFocus()
    room.press(Key.Key_Space)
    room.hands.click(room.dialog, "article_take_none")
    assert names.count() == 0
    room.hands.click(room.dialog, "article_take_all")
    assert names.item(0).checkState() is Qt.CheckState.Unchecked
    room.view.setFocus()
    assert room.take().claimants == ()


def test_another_day_of_publication_asks_to_read_anew_and_keeps_what_was_mended(room: Room) -> None:
    room.press(Key.Key_Down)
    room.at(Column.SPEAKER)
    room.press(Key.Key_Return)
    room.write("A doctor")
    room.press(Key.Key_Return)
    room.hands.type(room.dialog, "article_published", "20 March 2024")
    assert room.hands.text(room.dialog, "article_published") == "20 Mar 2024"
    (asked,) = room.reread
    assert (asked.published, asked.text) == ("2024-03-20", TEXT)
    later = [msgspec.structs.replace(each, stated_on="2024-03-19") for each in CANDIDATES]
    before = [msgspec.structs.replace(each, stated_on="2024-03-01") for each in CANDIDATES]
    room.dialog.show_proposals(propose(ARTICLE, before, room.records), "2024-03-05")  # asked for before that
    assert room.cell(1, Column.STATED_ON) == "18 Mar 2024"
    room.dialog.show_proposals(propose(asked, later, room.records), asked.published)
    assert (room.cell(1, Column.STATED_ON), room.cell(1, Column.SPEAKER)) == ("19 Mar 2024", "A doctor")
    assert room.view.currentIndex().row() == 1
    room.view.setFocus()
    wanted = room.take()
    assert wanted.source is not None
    assert wanted.source.published == "2024-03-20"
    assert {each.source for claim in wanted.claims for each in claim.quotes} == {wanted.source.id}
    room.records.apply(wanted.change(room.records, "x"))
    check_file(room.records.snapshot())


def test_what_is_read_anew_waits_for_the_cell_in_edit(room: Room) -> None:
    room.hands.type(room.dialog, "article_published", "20 March 2024")
    room.view.setFocus()
    room.at(Column.SPEAKER)
    room.press(Key.Key_Return)
    room.write("half typ")
    later = [msgspec.structs.replace(each, stated_on="2024-03-17") for each in CANDIDATES]
    room.dialog.show_proposals(propose(ARTICLE, later, room.records), "2024-03-20")
    line = room.line()
    assert line is not None
    assert line.text() == "half typ"
    room.press(Key.Key_Return)
    room.hands.qtbot.waitUntil(lambda: room.cell(0, Column.STATED_ON) == "17 Mar 2024")
    assert room.cell(0, Column.SPEAKER) == "half typ"


def test_title_and_address_do_not_ask_to_read_anew(room: Room) -> None:
    room.hands.type(room.dialog, "article_title", "Another")
    room.hands.type(room.dialog, "article_url", "https://example.org/x")
    assert room.reread == []
    room.view.setFocus()
    wanted = room.take()
    assert wanted.source is not None
    assert (wanted.source.title, wanted.source.url) == ("Another", "https://example.org/x")


def test_who_wrote_the_article_is_shown_and_can_be_mended(hands: Hands) -> None:
    room = Room(hands, article=msgspec.structs.replace(ARTICLE, authors=("Ana Lindt", "Ivo Lenz")))
    assert hands.text(room.dialog, "article_authors") == "Ana Lindt; Ivo Lenz"
    hands.type(room.dialog, "article_authors", "Ana Lindt; Pavel Orlov")
    assert room.reread == []
    room.view.setFocus()
    wanted = room.take()
    assert wanted.source is not None
    assert wanted.source.authors == ("Ana Lindt", "Pavel Orlov")


def test_a_day_that_cannot_be_read_keeps_the_dialog_open(room: Room) -> None:
    room.hands.type(room.dialog, "article_published", "someday", None)
    room.hands.press(room.view, Key.Key_Return, CONTROL)
    assert room.dialog.isVisible()
    assert "someday" in room.says("article_published_refusal")
    assert room.taken == []


def test_the_very_same_source_is_not_made_again(hands: Hands) -> None:
    room = Room(hands, msgspec.structs.replace(FILE, sources=(*FILE.sources, source("held_source", title="Old"))))
    assert room.says("article_source_says").startswith("The file holds this very text already (The Herald")
    assert hands.line(room.dialog, "article_title").isReadOnly()
    wanted = room.take()
    assert wanted.source is None
    assert {each.source for claim in wanted.claims for each in claim.quotes} == {"held_source"}
    room.records.apply(wanted.change(room.records, "x"))
    check_file(room.records.snapshot())
    again = Room(hands, room.records.snapshot())
    assert again.button("article_take").text() == "Nothing to take"
    assert not again.button("article_take").isEnabled()


def test_a_source_without_its_text_is_given_it(hands: Hands) -> None:
    room = Room(hands, msgspec.structs.replace(FILE, sources=(*FILE.sources, source("empty", text=""))))
    assert "without its text" in room.says("article_source_says")
    wanted = room.take()
    room.records.apply(wanted.change(room.records, "x"))
    assert [(each.id, bool(each.text)) for each in room.records.sources] == [("other", True), ("empty", True)]


def test_another_version_is_told_and_can_be_compared(hands: Hands) -> None:
    room = Room(hands, msgspec.structs.replace(FILE, sources=(*FILE.sources, source("older", text="Older."))))
    assert room.says("article_source_says").startswith("The file holds another version of this source (The Herald")
    hands.type(room.dialog, "article_title", "Quite another")
    assert room.says("article_source_says") == ""
    assert room.button("article_compare").isHidden()
    hands.type(room.dialog, "article_title", "Storm")
    hands.click(room.dialog, "article_compare")
    assert room.versions == [(ARTICLE, "older")]
    assert not room.dialog.isVisible()


def test_comparing_leaves_what_was_mended_only_when_that_is_said(hands: Hands) -> None:
    room = Room(hands, msgspec.structs.replace(FILE, sources=(*FILE.sources, source("older", text="Older."))))
    room.view.model().setData(room.view.model().index(0, Column.SPEAKER), "X")
    hands.click(room.dialog, "article_compare")
    box = room.leaving()
    assert box is not None
    assert room.versions == []
    next(button for button in box.buttons() if button.text() == "&Leave").click()
    assert room.versions == [(ARTICLE, "older")]
    assert not room.dialog.isVisible()


def test_where_the_text_is_not_read_again_the_day_is_the_one_before(room: Room) -> None:
    room.hands.type(room.dialog, "article_published", "20 March 2024")
    room.hands.press(room.view, Key.Key_Return, CONTROL)
    assert room.dialog.isVisible()
    assert "being read again" in room.says("article_message")
    room.dialog.keep_proposals("2024-03-20", "It took too long.")
    assert room.says("article_message").startswith("It took too long. The text was not read again")
    assert room.hands.text(room.dialog, "article_published") == "19 Mar 2024"
    taken = room.take().source
    assert taken is not None
    assert taken.published == "2024-03-19"


def test_an_address_that_no_browser_opens_is_said_to_be_none(room: Room) -> None:
    room.hands.type(room.dialog, "article_url", "ftp://example.org")
    assert "does not begin with http" in room.says("article_source_says")
    room.hands.type(room.dialog, "article_url", "https://example.org")
    assert room.says("article_source_says") == ""


def test_what_is_new_in_a_version_is_called_so(hands: Hands) -> None:
    file = msgspec.structs.replace(FILE, sources=(*FILE.sources, source("held_source")))
    room = Room(hands, file, is_fresh=True)
    assert room.says("article_source_says").endswith("These are the figures new in it.")
