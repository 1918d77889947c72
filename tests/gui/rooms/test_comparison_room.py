"""The comparison in the window: asked, kept by name, undone, opened again, exported."""

import csv
import datetime
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.ask_name import AskName
from gui.main_window import MainWindow
from models.claims.claim_file import Kind
from models.claims.filter import Filter
from models.claims.view import View
from models.comparison.assumption import Assume, assume
from models.comparison.comparison import Comparison
from models.formats.claims_reader import read_claims
from tests.gui.conftest import OpenWindow
from tests.gui.hands import claims, edit, enter, trigger
from tests.gui.paper.printed_pages import texts
from tests.gui.parts import part_of

DAY = datetime.date(2024, 3, 14).toordinal()


def answer(window: MainWindow) -> Comparison:
    _, inquiry = window.comparison.begin()
    found = inquiry.comparison
    assert found is not None
    return found


def keep_as(qtbot: QtBot, window: MainWindow, name: str) -> None:
    trigger(window, "compare.keep")
    dialog = next(dialog for dialog in window.comparison.findChildren(AskName) if dialog.isVisible())
    line = part_of(dialog, QLineEdit, "keep_comparison_name")
    line.setText(name)  # typed, the offer of names would open a popup, which this screen has none for
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_nothing_is_compared_until_somebody_looks(window: MainWindow) -> None:
    assert window.comparison.findChild(QWidget, "comparison_pane") is None
    trigger(window, "compare.show")
    found = answer(window)
    assert (found.question.subject, found.question.day) == ("Russian military", DAY)
    assert [len(group.rows) for group in found.groups] == [2, 2, 1]


def test_a_claim_chosen_in_the_comparison_is_chosen_everywhere(window: MainWindow) -> None:
    trigger(window, "compare.show")
    staff = claims(window)[2]
    window.comparison.begin()[0].claim_chosen.emit(staff.id)
    assert window.detail.claim_id == staff.id
    assert [claim.id for claim in window.claims.chosen()] == [staff.id]


def test_an_edit_is_compared_anew(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "compare.show")
    enter(qtbot, edit(qtbot, window, 0, "figure", "exactly 1,000"))
    qtbot.waitUntil(lambda: answer(window).rows[2].figure.low == 1000, timeout=2000)
    trigger(window, "edit.undo")
    qtbot.waitUntil(lambda: answer(window).rows[2].figure.low == 350_000, timeout=2000)


def test_compare_with_a_claim_keeps_the_day_where_it_stands_then(window: MainWindow) -> None:
    trigger(window, "compare.show")
    window.comparison.begin()[0].add_assumption(assume(Assume.ENDS_HOLD))
    meduza = next(claim for claim in claims(window) if claim.claimant.startswith("Meduza"))
    window.choose(meduza.id)
    trigger(window, "compare.claim")
    question = answer(window).question
    assert (question.reference, question.day) == (meduza.id, DAY)
    assert question.assumptions == {assume(Assume.ENDS_HOLD)}


def test_compare_with_a_claim_about_another_subject_goes_to_its_day(window: MainWindow) -> None:
    trigger(window, "compare.show")
    ukrainian = claims(window)[4]
    window.choose(ukrainian.id)
    trigger(window, "compare.claim")
    question = answer(window).question
    assert (question.subject, question.reference) == ("Ukrainian military", ukrainian.id)
    assert question.day == datetime.date(2024, 2, 29).toordinal()


def test_a_renamed_subject_is_still_asked_about_and_so_when_that_is_undone(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "compare.show")
    window.comparison.begin()[0].add_assumption(assume(Assume.ENDS_HOLD))
    keep_as(qtbot, window, "March")
    asked = answer(window).question
    army = window.editor.records.subjects.get("Russian military")
    assert army is not None
    assert window.editor.rename(Kind.SUBJECTS, army.name, msgspec.structs.replace(army, name="Russian army"))
    assert answer(window).question == msgspec.structs.replace(asked, subject="Russian army")
    trigger(window, "edit.undo")
    assert answer(window).question == asked


def test_the_name_of_a_kept_comparison_goes_when_another_question_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "compare.show")
    pane, _ = window.comparison.begin()
    keep_as(qtbot, window, "March")
    names = []
    pane.bar.show_views = lambda _, current: names.append(current)  # type: ignore[method-assign]
    pane.add_assumption(assume(Assume.ENDS_HOLD))
    assert names[-1] == ""
    pane.view_opened.emit("March")
    assert names[-1] == "March"


def test_a_comparison_is_kept_undone_and_opened_again_as_it_was(
    qtbot: QtBot, window: MainWindow, open_window: OpenWindow
) -> None:
    trigger(window, "compare.show")
    pane, _ = window.comparison.begin()
    disjoint = assume(Assume.DISJOINT, "killed", "wounded")
    pane.add_assumption(disjoint)
    asked = answer(window).question
    assert asked.assumptions == {disjoint}
    keep_as(qtbot, window, "March")
    assert [view.name for view in window.editor.records.views] == ["March"]
    trigger(window, "edit.undo")
    assert not len(window.editor.records.views)
    trigger(window, "edit.redo")
    trigger(window, "file.save")

    path = window.editor.path
    window.close()
    again = open_window(path)
    again_pane, _ = again.comparison.begin()
    again_pane.view_opened.emit("March")
    assert answer(again).question == asked


def test_keeping_under_a_name_that_is_there_replaces_it(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "compare.show")
    keep_as(qtbot, window, "March")
    window.comparison.begin()[0].add_assumption(assume(Assume.ENDS_HOLD))
    keep_as(qtbot, window, "March")
    assert [view.assumptions for view in window.editor.records.views] == [("ends_hold",)]


def test_a_kept_comparison_can_be_removed(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "compare.show")
    keep_as(qtbot, window, "March")
    window.comparison.begin()[0].view_removed.emit("March")
    assert not len(window.editor.records.views)
    trigger(window, "edit.undo")
    assert len(window.editor.records.views) == 1


def test_a_kept_comparison_that_cannot_be_read_is_refused_in_words(window: MainWindow) -> None:
    trigger(window, "compare.show")
    old = View(name="Old", subject="Russian military", day="2024-03-14", assumptions=("magic",))
    assert window.editor.add_record(Kind.VIEWS, old, "Keep")
    window.comparison.begin()[0].view_opened.emit("Old")
    assert window.notice.isVisible()
    assert "magic" in window.notice.accessibleName()


def test_a_kept_comparison_about_nobody_is_refused_and_the_shown_one_stays(window: MainWindow) -> None:
    trigger(window, "compare.show")
    asked = answer(window).question
    assert window.editor.add_record(Kind.VIEWS, View(name="Old", subject="Nobody", day="2024-03-14"), "Keep")
    window.comparison.begin()[0].view_opened.emit("Old")
    assert "no claim is about “Nobody”" in window.notice.accessibleName()
    assert answer(window).question == asked


def test_a_claim_without_a_day_is_refused_in_words(window: MainWindow, qtbot: QtBot) -> None:
    from tests.models.comparison.test_comparer import claim

    undated = claim("undated", 5, as_of="")
    assert window.editor.add_claim(undated)
    window.choose("undated")
    trigger(window, "compare.claim")
    assert "no day" in window.notice.accessibleName()


def test_the_comparison_is_exported_as_it_is_shown(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trigger(window, "compare.show")
    out = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    trigger(window, "compare.export")
    with out.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [row["low"] for row in rows if row["claimant"] == "NATO"] == ["350001"]
    assert window.notice.isVisible()


def test_the_claims_in_sight_are_exported_as_pdf(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "claims.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    trigger(window, "file.export_claims")
    assert out.read_bytes().startswith(b"%PDF")


def test_the_sheet_of_claims_says_what_the_table_was_filtered_by(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "claims.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.sieve.set_filter(Filter(text="zelensky"))
    trigger(window, "file.export_claims")
    assert "2 of 6 claims: those with “zelensky” in them." in " ".join(texts(out.read_bytes(), tmp_path)[0].split())


def test_an_export_that_cannot_be_written_is_refused_in_words(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "out.csv"), ""))
    trigger(window, "compare.show")
    trigger(window, "compare.export")
    assert "out.csv" in window.notice.accessibleName()


def test_an_empty_file_teaches_what_to_do(open_window: OpenWindow) -> None:
    window = open_window()
    trigger(window, "compare.show")
    assert window.comparison.begin()[1].comparison is None
    assert not window.actions_["compare.print"].isEnabled()


def test_saved_views_are_in_the_file(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "compare.show")
    keep_as(qtbot, window, "March")
    trigger(window, "file.save")
    assert window.editor.path is not None
    view = read_claims(window.editor.path.read_bytes()).views[0]
    assert (view.name, view.subject, view.day) == ("March", "Russian military", "2024-03-14")


def test_how_the_room_is_shared_is_kept(qtbot: QtBot, window: MainWindow, open_window: OpenWindow) -> None:
    trigger(window, "compare.show")
    window.resize(1400, 900)
    splitter = part_of(window.comparison, QSplitter, "comparison_splitter")
    qtbot.waitUntil(lambda: splitter.width() > 400, timeout=2000)
    splitter.moveSplitter(splitter.width() // 2, 1)
    path = window.editor.path
    window.close()
    again = open_window(path)
    trigger(again, "compare.show")
    again.resize(1400, 900)
    other = part_of(again.comparison, QSplitter, "comparison_splitter")
    qtbot.waitUntil(lambda: other.width() > 400, timeout=2000)
    assert other.sizes()[0] / sum(other.sizes()) == pytest.approx(0.5, abs=0.05)
