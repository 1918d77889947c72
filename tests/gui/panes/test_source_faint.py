import msgspec
from pytestqt.qtbot import QtBot

from gui.panes.source.faint import FaintMarks
from models.claims import steps
from models.tables.document import Document
from tests.gui.panes.quoted_file import FILE, OFFICIALS, SOURCES, TEXT


def test_marks_of_many_claims_come_in_slices_and_follow_changes(qtbot: QtBot) -> None:
    names = [f"c{n}" for n in range(6000)]
    claims = tuple(msgspec.structs.replace(OFFICIALS, id=name) for name in names)
    document = Document(msgspec.structs.replace(FILE, claims=claims))
    faint = FaintMarks(document, document)
    document.changed.connect(faint.apply)
    marks = faint.of(SOURCES[0])
    span = (0, len(TEXT))
    assert len(marks.between(*span)) < len(names)
    with qtbot.waitSignal(faint.ready):
        pass
    assert len(faint.of(SOURCES[0]).between(*span)) == len(names)
    document.apply(steps.detach_quote(document.records, "c7", 0))
    assert {mark.claim_id for mark in faint.of(SOURCES[0]).between(*span)} == {*names} - {"c7"}


def test_a_change_while_marks_are_sought_is_not_missed(qtbot: QtBot) -> None:
    names = [f"c{n}" for n in range(6000)]
    claims = tuple(msgspec.structs.replace(OFFICIALS, id=name) for name in names)
    document = Document(msgspec.structs.replace(FILE, claims=claims))
    faint = FaintMarks(document, document)
    document.changed.connect(faint.apply)
    faint.of(SOURCES[0])
    document.apply(steps.detach_quote(document.records, "c5999", 0))
    document.apply(steps.remove_claims(document.records, ["c0"], ""))
    with qtbot.waitSignal(faint.ready):
        faint.of(SOURCES[0])
    found = {mark.claim_id for mark in faint.of(SOURCES[0]).between(0, len(TEXT))}
    assert found == {*names} - {"c0", "c5999"}
