"""A timeline read piece by piece, while its file goes on changing."""

from models.claims import steps
from models.claims.records import Records
from models.timeline.marks import Marks
from models.timeline.piecewise import at_once
from tests.models.timeline.dated_claims import claim, claim_file


def test_claims_may_be_read_piece_by_piece_and_changed_meanwhile() -> None:
    records = Records(claim_file(*(claim(str(n)) for n in range(5000))))
    marks = Marks(records)
    work = marks.work()
    for removed in (["1", "4999"], ["2", "3000"]):
        next(work)
        work.close()
        change = steps.remove_claims(records, removed, "Remove")
        marks.apply(change, records.apply(change))
        work = marks.work()
    drawn = at_once(work)
    assert len(drawn) == 4996
    assert {drawn.claim(row).id for row in drawn.by_day.rows} == {str(n) for n in range(5000)} - {
        "1",
        "2",
        "3000",
        "4999",
    }


def test_how_much_is_read_is_told() -> None:
    marks = Marks(Records(claim_file(*(claim(str(n)) for n in range(4000)))))
    parts = [marks.part for _ in marks.work()]
    assert parts[:2] == [0.5, 1.0]
    assert set(parts[2:]) <= {1.0}
