"""The sources dialog under keys and mouse."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from gui.dialogs.entries import SUBTITLE, EntryView
from gui.dialogs.plain_edit import PlainEdit
from gui.dialogs.source_text import SourceTextDialog
from gui.dialogs.sources import SourcesDialog
from gui.editor import Editor
from models.claims.claim_file import VERSION, ClaimFile, Kind
from models.claims.source import Source, SourceKind
from models.storage.opened import Opened
from models.text.display import DateStyle, Display
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.parts import part_of
from tests.gui.programs import noting

pytestmark = OFFSCREEN


@pytest.fixture
def dialog(editor: Editor, hands: Hands) -> SourcesDialog:
    return hands.open(SourcesDialog(editor))


def source(editor: Editor, id: str = "ki") -> Source:
    held = editor.records.sources.get(id)
    assert held is not None
    return held


def titles(dialog: SourcesDialog, hands: Hands) -> list[str]:
    model = hands.find(dialog, EntryView, "source_list").entries
    return [model.index(row).data() for row in range(model.rowCount())]


def quoted(dialog: SourcesDialog, hands: Hands) -> str:
    return hands.find(dialog, QLabel, "source_quoted").text()


def test_it_shows_the_first_source_and_who_quotes_it(dialog: SourcesDialog, hands: Hands) -> None:
    assert hands.text(dialog, "source_outlet") == "The Kyiv Independent"
    assert hands.text(dialog, "source_authors") == "A. Reporter; B. Writer"
    assert hands.text(dialog, "source_published") == "15 Mar 2024"
    assert hands.find(dialog, QPlainTextEdit, "source_text").toPlainText().startswith("It cost Russia")
    assert quoted(dialog, hands) == "Quoted by 2 claims"


def test_outlet_day_and_title_have_room(dialog: SourcesDialog, hands: Hands) -> None:
    dialog.resize(1080, 640)
    view = hands.find(dialog, EntryView, "source_list")
    advance = view.fontMetrics().horizontalAdvance
    hands.qtbot.waitUntil(lambda: view.viewport().width() > advance("The Kyiv Independent · Mar 15, 2024") + 16)
    title = hands.find(dialog, QLineEdit, "source_title")
    assert title.width() > advance("Stoltenberg: Russia has lost over 350,000 troops in Ukraine")
    dialog.close()


def test_enter_commits_one_field_as_one_step(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "source_title", "  Russia has   lost over 350,000 troops ")
    assert source(editor).title == "Russia has lost over 350,000 troops"
    assert hands.text(dialog, "source_title") == "Russia has lost over 350,000 troops"
    assert titles(dialog, hands)[0] == "Russia has lost over 350,000 troops"
    assert editor.undo_stack.count() == 1
    assert dialog.isVisible()


def test_leaving_a_field_commits_it(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "source_authors", "Dmytro Basmat;; Dmytro Basmat ; Other", then=Qt.Key.Key_Tab)
    assert source(editor).authors == ("Dmytro Basmat", "Other")


def test_a_name_with_a_semicolon_stands_in_quotation_marks(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    held = msgspec.structs.replace(source(editor), authors=("Basmat; D.", 'The "Desk"', "Other"))
    editor.change_record(Kind.SOURCES, held, "Change")
    assert hands.text(dialog, "source_authors") == '"Basmat; D."; "The ""Desk"""; Other'
    hands.type(dialog, "source_authors", 'Other; "Basmat; D."; A. Reporter')
    assert source(editor).authors == ("Other", "Basmat; D.", "A. Reporter")


def test_a_name_with_a_semicolon_is_completed(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    editor.add_record(Kind.SOURCES, Source(id="x", text="", authors=("Basmat; D.",)), "Add")
    hands.type(dialog, "source_authors", '"Other; O."; "basmat; ', then=None)
    line = hands.line(dialog, "source_authors")
    hands.complete(line)
    assert line.text() == '"Other; O."; "Basmat; D."'


def test_a_date_is_read_as_people_write_it(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "source_published", "late Feb 2024")
    assert "“late” has no fixed days" in hands.find(dialog, QLabel, "source_published_refusal").text()
    assert source(editor).published == "2024-03-15"
    hands.type(dialog, "source_published", "about Feb 2024")
    assert source(editor).published == "2024-02~"
    assert hands.find(dialog, QLabel, "source_published_refusal").isHidden()


def test_a_refused_field_keeps_source_and_dialog(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "source_published", "31 Feb 2024", then=None)
    view = hands.find(dialog, EntryView, "source_list")
    hands.qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.entries.index(1)).center()
    )
    hands.qtbot.waitUntil(lambda: view.currentIndex().row() == 0)
    assert hands.text(dialog, "source_published") == "31 Feb 2024"
    dialog.close()
    assert dialog.isVisible()
    hands.press(hands.line(dialog, "source_published"), Qt.Key.Key_Escape)
    assert hands.text(dialog, "source_published") == "15 Mar 2024"
    hands.press(hands.line(dialog, "source_published"), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert editor.undo_stack.count() == 0


def test_closing_commits_what_is_being_typed(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "source_language", "uk", then=None)
    dialog.close()
    assert not dialog.isVisible()
    assert source(editor).language == "uk"


def test_undo_in_the_dialog_is_seen_at_once(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "source_outlet", "KI")
    hands.undo(hands.line(dialog, "source_outlet"))
    assert source(editor).outlet == "The Kyiv Independent"
    assert hands.text(dialog, "source_outlet") == "The Kyiv Independent"


def test_undo_elsewhere_keeps_what_is_being_typed_here(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "source_outlet", "KI")
    hands.type(dialog, "source_title", "Half a ti", then=None)
    editor.undo_stack.undo()
    assert hands.text(dialog, "source_outlet") == "The Kyiv Independent"
    assert hands.text(dialog, "source_title") == "Half a ti"


def test_the_list_is_searched(dialog: SourcesDialog, hands: Hands) -> None:
    search = hands.line(dialog, "source_search")
    hands.qtbot.keyClicks(search, "meduza FEB")
    assert titles(dialog, hands) == ["Bring out your dead"]
    assert hands.text(dialog, "source_outlet") == "The Kyiv Independent"  # nothing is chosen by searching
    hands.press(search, Qt.Key.Key_Down)
    hands.press(hands.find(dialog, EntryView, "source_list"), Qt.Key.Key_Down)
    assert hands.text(dialog, "source_outlet") == "Meduza"
    hands.press(search, Qt.Key.Key_Escape)
    assert len(titles(dialog, hands)) == 2
    assert dialog.isVisible()


def test_a_source_is_added_and_filled_in(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    hands.click(dialog, "source_add")
    title = hands.line(dialog, "source_title")
    assert title.hasFocus()
    hands.qtbot.keyClicks(title, "A report")
    hands.press(title, Qt.Key.Key_Return)
    added = list(editor.records.sources)[-1]
    assert (added.title, added.text, len(added.id)) == ("A report", "", 8)
    assert titles(dialog, hands)[-1] == "A report"
    editor.undo_stack.undo()
    editor.undo_stack.undo()
    assert len(titles(dialog, hands)) == 2


def test_a_quoted_source_is_not_removed(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    hands.click(dialog, "source_remove")
    message = hands.find(dialog, QLabel, "source_message")
    assert "cannot be removed: 2 claims use it." in message.text()
    assert message.isVisible()
    dialog.show_source("mz")
    assert not message.isVisible()
    hands.press(hands.find(dialog, EntryView, "source_list"), Qt.Key.Key_Delete)
    assert "mz" not in editor.records.sources
    assert hands.text(dialog, "source_outlet") == "The Kyiv Independent"


def test_a_text_is_pasted_once_and_as_it_is(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    dialog.show_source("mz")
    assert not hands.find(dialog, QPushButton, "source_version").isEnabled()
    hands.click(dialog, "source_paste")
    asked = part_of(dialog, SourceTextDialog)
    edit = hands.find(asked, PlainEdit, "source_text_new")
    edit.insertPlainText("At least 83\u00a0000\r\nkilled <b>so far</b>\u2028")
    asked.accept()
    assert source(editor, "mz").text == "At least 83\u00a0000\nkilled <b>so far</b>\n"
    assert not hands.find(dialog, QPushButton, "source_paste").isEnabled()
    assert hands.find(dialog, QPlainTextEdit, "source_text").isReadOnly()
    editor.undo_stack.undo()
    assert hands.find(dialog, QPushButton, "source_paste").isEnabled()


def test_blank_text_is_not_kept(dialog: SourcesDialog, hands: Hands) -> None:
    asked = SourceTextDialog("Paste text", "Paste it.", "&Keep this text", dialog)
    hands.find(asked, PlainEdit, "source_text_new").setPlainText("  \n")
    keep = [button for button in asked.findChildren(QPushButton) if button.text() == "&Keep this text"]
    assert [button.isEnabled() for button in keep] == [False]


def test_the_text_of_a_new_version_is_told_and_changes_nothing(
    dialog: SourcesDialog, editor: Editor, hands: Hands
) -> None:
    told: list[tuple[str, str]] = []
    dialog.version_given.connect(lambda *what: told.append(what))
    hands.click(dialog, "source_version")
    asked = part_of(dialog, SourceTextDialog)
    hands.find(asked, PlainEdit, "source_text_new").insertPlainText("Corrected.")
    asked.accept()
    assert told == [("Corrected.", "ki")]
    assert editor.undo_stack.count() == 0


def test_of_two_versions_the_older_says_so_and_gets_no_other(
    dialog: SourcesDialog, editor: Editor, hands: Hands
) -> None:
    newer = msgspec.structs.replace(source(editor), id="ki2", previous="ki", text="Corrected.")
    editor.add_record(Kind.SOURCES, newer, "x")
    dialog.show_source("ki")
    assert not hands.find(dialog, QPushButton, "source_version").isEnabled()
    assert "holds a newer version" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    model = hands.find(dialog, EntryView, "source_list").entries
    said = [str(model.index(row).data(SUBTITLE)) for row in range(model.rowCount())]
    assert [line for line in said if "older version" in line] == [said[0]]
    dialog.show_source("ki2")
    assert hands.find(dialog, QPushButton, "source_version").isEnabled()
    assert "newer version of “Stoltenberg" in " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_source_is_copied_as_a_citation(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    menu = hands.find(dialog, QPushButton, "source_cite").menu()
    text, bibtex, *_ = menu.actions()
    text.trigger()
    copied = QGuiApplication.clipboard().mimeData()
    assert "The Kyiv Independent" in copied.text()
    assert "<cite>" in copied.html()
    bibtex.trigger()
    assert QGuiApplication.clipboard().text().startswith("@")


def test_choosing_a_quoting_claim_tells_it(dialog: SourcesDialog, hands: Hands) -> None:
    claims = hands.find(dialog, EntryView, "source_claims")
    second = claims.entries.index(1)
    assert second.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "U.S. officials, > 350,000 · Killed or wounded · Russian military"
    )
    spot = claims.visualRect(second).center()
    hands.qtbot.mouseClick(claims.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    with hands.qtbot.waitSignal(dialog.claim_chosen) as told:
        hands.qtbot.mouseDClick(claims.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == ["b"]
    with hands.qtbot.waitSignal(dialog.claim_chosen) as told:
        hands.press(claims, Qt.Key.Key_Return)
    assert told.args == ["b"]


def test_the_count_follows_the_claims(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    editor.remove_claims(["a"])
    assert quoted(dialog, hands) == "Quoted by 1 claim"
    dialog.hide()
    editor.remove_claims(["b"])
    dialog.show()
    assert quoted(dialog, hands) == "Not quoted yet"
    editor.undo_stack.undo()
    editor.undo_stack.undo()
    assert quoted(dialog, hands) == "Quoted by 2 claims"


def test_another_file_is_followed(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    editor.hold(Opened(file=ClaimFile.NEW))
    assert titles(dialog, hands) == []
    assert hands.text(dialog, "source_title") == ""
    assert not hands.line(dialog, "source_title").isEnabled()
    assert not hands.find(dialog, QPushButton, "source_remove").isEnabled()


def test_a_file_of_a_newer_program_is_only_shown(editor: Editor, hands: Hands) -> None:
    newer = ClaimFile(sources=(Source(id="s", title="T", text="x"),), version=VERSION + 1)
    editor.hold(Opened(file=newer))
    dialog = hands.open(SourcesDialog(editor))
    assert hands.line(dialog, "source_title").isReadOnly()
    for name in ("source_add", "source_remove", "source_paste", "source_version"):
        assert not hands.find(dialog, QPushButton, name).isEnabled()


def test_the_kind_is_chosen_by_keyboard_and_not_by_the_passing_wheel(
    dialog: SourcesDialog, editor: Editor, hands: Hands
) -> None:
    kind = hands.find(dialog, QComboBox, "source_kind")
    kind.setFocus()
    hands.press(kind, Qt.Key.Key_Down)
    assert source(editor).kind is SourceKind.REPORT
    hands.line(dialog, "source_title").setFocus()
    hands.wheel(kind)
    assert source(editor).kind is SourceKind.REPORT


def test_dates_follow_the_display(dialog: SourcesDialog, hands: Hands) -> None:
    dialog.show_display(Display(date_style=DateStyle.ISO))
    assert hands.text(dialog, "source_published") == "2024-03-15"


def test_only_web_pages_are_opened(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    with noting("https", "file") as opened:
        hands.click(dialog, "source_open")
        assert not hands.find(dialog, QPushButton, "source_open_archived").isEnabled()
        hands.type(dialog, "source_url", "file:///etc/passwd")
        hands.click(dialog, "source_open")
    assert [url.toString() for url in opened] == ["https://example.org/a"]


def test_a_claim_changed_elsewhere_is_listed_as_it_is(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    held = editor.records.claims.get("a")
    assert held is not None
    assert editor.attach_quote("c", held.quotes[0])
    assert quoted(dialog, hands) == "Quoted by 3 claims"
    editor.change_claims([msgspec.structs.replace(held, as_of="2024-03-14", low=360_000)], "Change claim")
    first = hands.find(dialog, EntryView, "source_claims").entries.index(0)
    assert (first.data(), first.data(SUBTITLE)) == (
        "NATO · 14 Mar 2024",
        "> 360,000 · Killed or wounded · Russian military",
    )


def test_markup_in_a_file_stays_text(dialog: SourcesDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "source_title", "<h1>Big</h1>")
    assert titles(dialog, hands)[0] == "<h1>Big</h1>"
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel) if label.objectName()
    )


def test_a_claimant_who_speaks_for_themselves_is_named_once(
    dialog: SourcesDialog, editor: Editor, hands: Hands
) -> None:
    claim = editor.records.claims.get("a")
    assert claim is not None
    claims = hands.find(dialog, EntryView, "source_claims").entries
    for speaker, who in (("B. Spokesman", "Ann · B. Spokesman"), ("Ann", "Ann")):
        said = msgspec.structs.replace(claim, claimant="Ann", speaker=speaker, as_of="", stated_on="")
        assert editor.change_claims([said], "Change speaker")
        assert claims.index(0).data() == who
