"""Articles into the file of a window: from a file, the clipboard or a drop, in one step, and in a newer version."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from gui.dialogs.article import ArticleDialog
from gui.dialogs.article.view import ProposalView
from models.claims.check import check_file
from models.claims.claim_file import VERSION
from models.tables.proposal_columns import Column
from tests.gui.hands import cell, claims, edit, enter, trigger
from tests.gui.importing.roads_room import ARTICLE, NEWER, Traveller
from tests.gui.parts import part_of


def test_an_article_is_taken_by_keys_and_undone_in_one_step(traveller: Traveller, tmp_path: Path) -> None:
    path = tmp_path / "storm.txt"
    path.write_text(ARTICLE)
    traveller.choose(path)
    dialog = traveller.dialog("article_dialog")
    traveller.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    traveller.until(lambda: len(claims(traveller.window)) == 2)
    assert [(c.claimant, c.low, c.measure) for c in claims(traveller.window)] == [
        ("Interior Ministry", 12, "killed"),
        ("Red Cross", 300, "wounded"),
    ]
    assert len(claims(traveller.window)[0].quotes) == 2
    assert cell(traveller.window, 0, "figure") == "≥ 12"
    traveller.is_told("2 claims")
    file = traveller.window.editor.records.snapshot()
    check_file(file)
    assert file.sources[0].text == ARTICLE
    assert file.sources[0].published == "2024-03-16"
    trigger(traveller.window, "edit.undo")
    assert not traveller.window.editor.records.sources
    assert not claims(traveller.window)
    assert traveller.window.editor.undo_stack.count() == 1


def test_cancelling_changes_nothing(traveller: Traveller) -> None:
    traveller.paste(ARTICLE)
    dialog = traveller.dialog("article_dialog")
    traveller.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    traveller.until(lambda: not dialog.isVisible())
    assert traveller.window.editor.undo_stack.count() == 0


def test_text_that_is_dropped_is_an_article(traveller: Traveller) -> None:
    data = QMimeData()
    data.setText(ARTICLE)
    traveller.drop(data)
    traveller.press(traveller.dialog("article_dialog"), "article_take")
    traveller.until(lambda: len(claims(traveller.window)) == 2)


def test_a_piece_of_a_page_is_pasted_as_its_text(traveller: Traveller) -> None:
    traveller.paste("12 dead", "<p><b>At least 12 people</b> were killed, the Interior Ministry said.</p>")
    traveller.press(traveller.dialog("article_dialog"), "article_take")
    traveller.until(lambda: len(claims(traveller.window)) == 1)
    assert claims(traveller.window)[0].quotes[0].exact.startswith("At least 12 people were killed")


def test_an_empty_clipboard_is_said_to_be_empty(traveller: Traveller) -> None:
    traveller.paste(" \n")
    traveller.is_told("There is no text to import")


def test_what_cannot_be_read_is_told_and_costs_nothing(traveller: Traveller, tmp_path: Path) -> None:
    path = tmp_path / "torn.pdf"
    path.write_bytes(b"%PDF-1.7 torn")
    traveller.choose(path)
    traveller.is_told("“torn.pdf” cannot be opened.")
    path = tmp_path / "a.exe"
    path.write_bytes(b"MZ")
    traveller.drop_files(path)
    traveller.is_told("its suffix is none of")


def test_the_same_article_again_brings_nothing(traveller: Traveller) -> None:
    for _ in range(2):
        traveller.paste(ARTICLE)
        dialog = traveller.dialog("article_dialog")
        traveller.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        traveller.until(lambda: len(claims(traveller.window)) == 2)
        dialog.done(0)
        traveller.until(lambda: not traveller.window.findChildren(ArticleDialog))
    assert len(traveller.window.editor.records.sources) == 1
    assert len(claims(traveller.window)) == 2


def test_the_figure_of_another_event_is_asked_about_and_not_joined(traveller: Traveller) -> None:
    traveller.paste(ARTICLE)
    traveller.press(traveller.dialog("article_dialog"), "article_take")
    traveller.until(lambda: len(claims(traveller.window)) == 2)
    line = edit(traveller.qtbot, traveller.window, 0, "subject", "Norland storm")
    enter(traveller.qtbot, line)
    before = claims(traveller.window)[0]
    assert before.subject == "Norland storm"
    traveller.until(lambda: not traveller.window.findChildren(ArticleDialog))
    traveller.paste(f"A report from the coast. {ARTICLE.replace('storm', 'quake').replace('Storm', 'Quake')}")
    dialog = traveller.dialog("article_dialog")
    view = part_of(dialog, ProposalView, "article_claims")
    assert view.model().index(0, Column.HELD).data().startswith("Norland storm, Interior Ministry, ≥ 12")
    traveller.press(dialog, "article_take")
    traveller.until(lambda: len(traveller.window.editor.records.sources) == 2)
    assert claims(traveller.window)[0] == before
    assert len(claims(traveller.window)) == 2
    assert len(claims(traveller.window)[1].quotes) == 2


def test_a_newer_version_is_compared_and_taken_with_consent(traveller: Traveller) -> None:
    traveller.paste(ARTICLE)
    traveller.press(traveller.dialog("article_dialog"), "article_take")
    traveller.until(lambda: len(claims(traveller.window)) == 2)
    traveller.paste(NEWER)
    dialog = traveller.dialog("article_dialog")
    title = part_of(dialog, QLineEdit, "article_title")
    title.selectAll()
    traveller.qtbot.keyClicks(title, "Storm kills at least 12 in Norland")
    traveller.qtbot.keyClick(title, Qt.Key.Key_Return)
    traveller.press(dialog, "article_compare")
    revision = traveller.dialog("revision_dialog")
    traveller.press(revision, "revision_take")
    traveller.until(lambda: len(traveller.window.editor.records.sources) == 2)
    old, new = traveller.window.editor.records.sources
    assert (new.previous, new.text) == (old.id, NEWER)
    moved = [quote.source for claim in claims(traveller.window) for quote in claim.quotes]
    assert moved.count(old.id) == 2  # the figure that changed stays with the words that said it
    assert moved.count(new.id) == 1
    check_file(traveller.window.editor.records.snapshot())


def test_a_read_only_file_takes_nothing(traveller: Traveller, tmp_path: Path) -> None:
    path = tmp_path / "newer.claims"
    lists = ",".join(f'"{name}":[]' for name in ("measures", "subjects", "claimants", "sources", "claims", "views"))
    path.write_text(f'{{"format":"counterclaim","version":{VERSION + 1},{lists},"conflicts":[]}}')
    traveller.drop_files(path)
    assert traveller.window.editor.is_read_only
    data = QMimeData()
    data.setText(ARTICLE)
    traveller.drop(data)
    traveller.is_told("newer program")


def test_closing_the_window_asks_before_mended_claims_are_lost(traveller: Traveller) -> None:
    traveller.paste(ARTICLE)
    dialog = traveller.dialog("article_dialog")
    view = part_of(dialog, ProposalView)
    table = view.model()
    index = next(table.index(0, at) for at in range(table.columnCount()) if table.index(0, at).data() == "≥ 12")
    assert table.setData(index, "at least 13")
    assert not traveller.window.close()
    assert traveller.window.isVisible()
    box = traveller.dialog("article_leave")
    leave = next(button for button in box.findChildren(QPushButton) if button.text() == "&Leave")
    leave.click()
    traveller.until(lambda: not traveller.window.findChildren(ArticleDialog))
    assert traveller.window.close()
