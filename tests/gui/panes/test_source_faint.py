import msgspec
import pytest
from pytestqt.qtbot import QtBot

from gui.panes.source.faint import FaintMarks
from models.claims import steps
from models.claims.claim_file import Kind
from models.quotes.marked_text import Marks
from models.tables import turns
from models.tables.document import Document
from tests.gui.panes.quoted_file import FILE, OFFICIALS, SOURCES, TEXT

NAMES = [f"c{n}" for n in range(6000)]


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """One piece of work a turn."""
    monkeypatch.setattr(turns, "_PATIENCE", -1.0)


@pytest.fixture
def document() -> Document:
    claims = tuple(msgspec.structs.replace(OFFICIALS, id=name) for name in NAMES)
    return Document(msgspec.structs.replace(FILE, claims=claims))


@pytest.fixture
def faint(document: Document) -> FaintMarks:
    made = FaintMarks(document, document)
    document.changed.connect(made.apply)
    return made


def who_quotes(marks: Marks) -> set[str]:
    """The claims whose marks there are."""
    found: set[str] = set()
    for start, _ in marks.spans(0, len(TEXT)):
        while mark := marks.at(start, found):
            found.add(mark.claim_id)
    return found


def all_of(qtbot: QtBot, faint: FaintMarks) -> Marks:
    with qtbot.waitSignal(faint.ready):
        faint.of(SOURCES[0])
    return faint.of(SOURCES[0])


def test_marks_of_many_claims_come_in_turns_and_follow_changes(
    qtbot: QtBot, faint: FaintMarks, document: Document
) -> None:
    assert len(who_quotes(faint.of(SOURCES[0]))) < len(NAMES)
    marks = all_of(qtbot, faint)
    assert who_quotes(marks) == {*NAMES}
    document.apply(steps.detach_quote(document.records, "c7", 0))
    document.apply(steps.remove_claims(document.records, ["c9"], ""))
    assert faint.of(SOURCES[0]) is marks
    assert who_quotes(marks) == {*NAMES} - {"c7", "c9"}


def test_a_change_while_marks_are_sought_is_not_missed(qtbot: QtBot, faint: FaintMarks, document: Document) -> None:
    faint.of(SOURCES[0])
    document.apply(steps.detach_quote(document.records, "c5999", 0))
    document.apply(steps.remove_claims(document.records, ["c0"], ""))
    assert who_quotes(all_of(qtbot, faint)) == {*NAMES} - {"c0", "c5999"}


def test_what_else_is_said_of_a_source_leaves_its_marks_and_another_text_has_others(
    qtbot: QtBot, faint: FaintMarks, document: Document
) -> None:
    marks = all_of(qtbot, faint)
    renamed = msgspec.structs.replace(SOURCES[0], title="Another title")
    document.apply(steps.change(document.records, Kind.SOURCES, [renamed], ""))
    assert faint.of(renamed) is marks
    shifted = faint.of(msgspec.structs.replace(renamed, text="…" + TEXT))
    assert shifted.spans(0, 9999) == [(start + 1, end + 1) for start, end in marks.spans(0, 9999)]


def test_a_quote_of_other_words_is_marked_when_its_source_is_next_asked_for(
    qtbot: QtBot, faint: FaintMarks, document: Document
) -> None:
    marks = all_of(qtbot, faint)
    before = marks.spans(0, len(TEXT))
    quote = msgspec.structs.replace(OFFICIALS.quotes[0], start=0, exact=TEXT[:6])
    document.apply(steps.attach_quote(document.records, "c3", quote))
    assert faint.of(SOURCES[0]).spans(0, len(TEXT)) == [(0, 6), *before]


def test_after_very_many_changes_all_are_gathered_anew(qtbot: QtBot, faint: FaintMarks, document: Document) -> None:
    marks = all_of(qtbot, faint)
    document.apply(steps.remove_claims(document.records, NAMES[1:], ""))
    assert faint.of(SOURCES[0]) is not marks
    qtbot.waitUntil(lambda: who_quotes(faint.of(SOURCES[0])) == {"c0"}, timeout=2000)
