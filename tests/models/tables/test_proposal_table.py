"""The table of proposals: ticks and mends stay in it, and what the file holds is looked up again after each."""

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester

from models.claims.records import Records
from models.importing.proposal import Proposal, propose
from models.tables.claim_table import Role
from models.tables.proposal_columns import Column
from models.tables.proposal_table import ProposalTable
from tests.models.importing.imported import ARTICLE, CANDIDATES, FILE, claim, quote

CHECK = Qt.ItemDataRole.CheckStateRole


class Room:
    """A table of two proposals, of which the file holds the first without its quotes; Qt looks at it."""

    def __init__(self) -> None:
        self.records = Records(FILE)
        self.proposals = propose(ARTICLE, CANDIDATES, self.records)
        self.table = ProposalTable(self.proposals, self.records)
        self.tester = QAbstractItemModelTester(self.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
        self.refused: list[str] = []
        self.table.refused.connect(self.refused.append)

    def cell(self, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.table.index(row, column).data(role)

    def type(self, row: int, column: Column, text: str) -> bool:
        return self.table.setData(self.table.index(row, column), text)

    def row(self, number: int) -> list[object]:
        return [self.cell(number, column) for column in Column]


@pytest.fixture
def room(qapp: QCoreApplication) -> Room:
    return Room()


def test_a_row_says_what_is_proposed(room: Room) -> None:
    assert room.row(0) == [
        *("", "90%", "Ada Brandt", "≥ 500", "Casualties", "Norland troops", "", "18 Mar 2024"),
        *("Norland troops, Ada Brandt, ≥ 500, 18 Mar 2024", "2", "", "", ""),
    ]
    assert (room.cell(0, Column.FIGURE, Role.SIGN), room.cell(0, Column.FIGURE, Role.NUMBER)) == ("≥", "500")
    assert "may also count" in str(room.cell(0, Column.MEASURE, Role.LOOSE))
    assert (room.cell(1, Column.QUOTES), room.cell(1, Column.HELD), room.cell(1, Column.HELD, CHECK)) == ("1", "", None)
    headings = [room.table.headerData(column, Qt.Orientation.Horizontal) for column in (Column.TAKE, Column.AS_OF)]
    assert headings == ["Take", "As of"]


def test_ticks_say_what_is_taken(room: Room) -> None:
    assert [room.cell(row, Column.TAKE, CHECK) for row in (0, 1)] == [Qt.CheckState.Checked] * 2
    room.table.setData(room.table.index(0, Column.TAKE), Qt.CheckState.Unchecked.value, CHECK)
    assert room.cell(0, Column.CLAIMANT, Role.FALLBACK) is True
    assert [each.claim.low for each in room.table.taken()] == [12]
    room.table.take_all(False)
    assert room.table.taken() == []
    room.table.take([0, 1], True)
    assert len(room.table.taken()) == 2


def test_what_is_typed_is_read_as_in_the_claim_table(room: Room) -> None:
    for column, text in (
        (Column.FIGURE, "over 1.2m"),
        (Column.MEASURE, "Missing"),
        (Column.AS_OF, "14 March 2024"),
        (Column.CLAIMANT, "  The   Red Cross "),
    ):
        assert room.type(1, column, text)
    now = room.table.proposal(1).claim
    assert (now.bound, now.low, now.measure, now.as_of, now.claimant) == (
        *("more_than", 1_200_000, "missing", "2024-03-14"),
        "The Red Cross",
    )
    assert room.table.is_touched


@pytest.mark.parametrize(
    ("column", "text", "why"),
    [
        (Column.FIGURE, "many", "many"),
        (Column.AS_OF, "someday", "someday"),
        (Column.MEASURE, "sunk", "There is no measure “sunk”"),
        (Column.CLAIMANT, "\ud800", "half of a character"),
    ],
)
def test_what_cannot_stand_is_refused_in_a_sentence(room: Room, column: Column, text: str, why: str) -> None:
    assert not room.type(1, column, text)
    assert why in room.refused[0]
    assert why in room.table.problem(room.table.index(1, column), text)
    assert not room.table.is_touched


def test_another_figure_is_another_claim_and_back_again(room: Room) -> None:
    room.type(0, Column.FIGURE, "501")
    assert (room.table.proposal(0).twin, room.cell(0, Column.HELD)) == ("", "")
    room.type(0, Column.FIGURE, "at least 500")
    assert room.table.proposal(0).twin == "held"
    room.type(0, Column.SPEAKER, "Somebody")
    assert "not written into the claim" in room.table.sentences(0)[-1]


def test_a_claim_that_the_file_holds_whole_is_left_until_it_is_touched(qapp: QCoreApplication) -> None:
    whole = Proposal(claim=claim("n", quotes=FILE.claims[0].quotes), twin="held", missing=())
    table = ProposalTable([whole], Records(FILE))
    assert not table.is_taken(0)
    table.take_all(True)
    assert table.taken() == []
    table.take_all(False)
    table.setData(table.index(0, Column.FIGURE), "9")
    assert [each.claim.low for each in table.taken()] == [9]


def test_one_made_by_hand_stands_where_its_words_stand(room: Room) -> None:
    made = Proposal(claim=claim("hand", 7, (quote("Norland has cost"),)), is_by_hand=True)
    assert room.table.add(made) == 1
    assert [each.claim.low for each in room.table.proposals()] == [500, 7, 12]
    assert (room.cell(1, Column.CONFIDENCE), room.table.row("hand"), room.table.row("gone")) == ("by hand", 1, -1)


def test_reading_anew_keeps_ticks_mends_and_what_was_made_by_hand(room: Room) -> None:
    room.type(1, Column.CLAIMANT, "UN")
    room.table.take([0], False)
    room.table.add(Proposal(claim=claim("hand", 7, (quote("Norland has cost"),)), is_by_hand=True))
    source = room.proposals[0].claim.quotes[0].source
    ids = [each.claim.id for each in room.table.proposals()]
    room.table.quote_from("fresh")
    room.table.show_anew(propose(ARTICLE, CANDIDATES, room.records))
    assert [each.claim.low for each in room.table.proposals()] == [500, 7, 12]
    assert source != "fresh"
    room.table.quote_from("fresh")
    assert [room.table.is_taken(row) for row in range(3)] == [False, True, True]
    assert room.table.proposal(2).claim.claimant == "UN"
    assert [each.claim.id for each in room.table.proposals()] == ids
    assert {each.source for one in room.table.proposals() for each in one.claim.quotes} == {"fresh"}


def test_standard_measures_can_be_chosen_where_the_file_lacks_them(qapp: QCoreApplication) -> None:
    table = ProposalTable([Proposal(claim=claim("a"))], Records(type(FILE)()))
    assert "Killed" in [measure.label for measure in table.measures]
    assert table.index(0, Column.MEASURE).data() == "Casualties"


def test_words_of_the_article_stand_only_for_the_figure_that_was_read_in_them(room: Room) -> None:
    worded = room.table.proposal(1).claim.worded
    assert worded
    room.type(1, Column.FIGURE, "about 70")
    assert room.table.proposal(1).claim.worded == ""
    assert room.table.sentences(1)[0] == "Changed by hand: Figure (read as “≥ 12”)."
    assert room.cell(1, Column.CONFIDENCE) == "mended"
    room.type(1, Column.FIGURE, "at least 12")
    assert room.table.proposal(1).claim.worded == worded
    assert room.cell(1, Column.CONFIDENCE) == "55%"
    assert not room.table.is_touched


def test_who_passed_it_on_and_since_when_it_counts_can_be_mended(room: Room) -> None:
    room.type(1, Column.VIA, "Reuters; TASS")
    room.type(1, Column.SINCE, "24 Feb 2022")
    now = room.table.proposal(1).claim
    assert (now.via, now.since) == (("Reuters", "TASS"), "2022-02-24")
    assert room.table.sentences(1)[0] == "Changed by hand: Via (nothing was read), Since (nothing was read)."
    assert room.table.sentences(1)[-2:] == [
        "It was passed on by: Reuters; TASS.",
        "They are counted since 24 Feb 2022.",
    ]


@pytest.mark.parametrize(
    ("column", "text", "why"),
    [
        (Column.SUBJECT, " ", "write the subject"),
        (Column.MEASURE, "", "choose a measure"),
        (Column.MEASURE, "sunk", "choose one that there is"),
    ],
)
def test_what_a_claim_cannot_do_without_is_refused(room: Room, column: Column, text: str, why: str) -> None:
    assert why in room.table.problem(room.table.index(1, column), text)
    assert "Claim >" not in room.table.problem(room.table.index(1, column), text)


def test_a_tick_counts_as_a_change_until_it_is_taken_back(room: Room) -> None:
    for is_taken in (False, True):
        room.table.take([0], is_taken)
        assert room.table.is_touched is not is_taken
    room.table.show_anew(propose(ARTICLE, CANDIDATES, room.records))
    assert not room.table.is_touched


def test_what_was_made_by_hand_is_said_on_the_day_of_publication(room: Room) -> None:
    for name in ("hand", "typed"):
        made = claim(name, 7, (quote("Norland has cost"),), stated_on="2024-03-19")
        room.table.add(Proposal(claim=made, is_by_hand=True))
    room.type(room.table.row("typed"), Column.STATED_ON, "17 Mar 2024")
    for day, said in (("2024-03-24", ["2024-03-24", "2024-03-17"]), ("", ["", "2024-03-17"])):
        room.table.date_by_hand(day)
        assert [room.table.proposal(room.table.row(name)).claim.stated_on for name in ("hand", "typed")] == said
    assert room.table.proposal(0).claim.stated_on == "2024-03-18"


def test_what_the_file_holds_is_refused_with_its_tick_and_becomes_a_claim_of_its_own(room: Room) -> None:
    cell = room.table.index(0, Column.HELD)
    assert room.cell(0, Column.HELD, CHECK) == Qt.CheckState.Checked
    assert (
        "The file holds this claim already (Norland troops, Ada Brandt, ≥ 500, 18 Mar 2024)"
        in room.table.sentences(0)[0]
    )
    room.table.setData(cell, Qt.CheckState.Unchecked.value, CHECK)
    assert (room.table.proposal(0).twin, room.cell(0, Column.HELD, CHECK)) == ("", Qt.CheckState.Unchecked)
    assert "becomes a claim of its own" in room.table.sentences(0)[0]
    assert room.table.is_taken(0)
    assert room.table.is_touched
    room.table.show_anew(propose(ARTICLE, CANDIDATES, room.records))
    assert room.table.proposal(0).twin == ""
    room.table.setData(room.table.index(0, Column.HELD), Qt.CheckState.Checked.value, CHECK)
    assert room.table.proposal(0).twin == "held"


def test_what_may_be_the_same_is_asked_and_not_ticked_before_somebody_decides(qapp: QCoreApplication) -> None:
    people = [msgspec.structs.replace(each, subject="people") for each in CANDIDATES]
    for state in (Qt.CheckState.Checked, Qt.CheckState.Unchecked):
        records = Records(FILE)
        table = ProposalTable(propose(ARTICLE, people, records), records)
        assert not table.is_taken(0)
        assert table.index(0, Column.HELD).data() == "Norland troops, Ada Brandt, ≥ 500, 18 Mar 2024?"
        assert table.index(0, Column.HELD).data(CHECK) == Qt.CheckState.PartiallyChecked
        assert "may be this one" in table.sentences(0)[0]
        table.setData(table.index(0, Column.HELD), state.value, CHECK)
        assert table.is_taken(0)
        assert bool(table.taken()[0].twin) is (state is Qt.CheckState.Checked)
        assert not str(table.index(0, Column.HELD).data()).endswith("?")


def test_what_is_ticked_undecided_is_a_claim_of_its_own(qapp: QCoreApplication) -> None:
    records = Records(FILE)
    people = [msgspec.structs.replace(each, subject="people") for each in CANDIDATES]
    table = ProposalTable(propose(ARTICLE, people, records), records)
    table.take_all(True)
    assert [each.twin for each in table.taken()] == ["", ""]


def test_another_subject_decides_too(qapp: QCoreApplication) -> None:
    records = Records(FILE)
    people = [msgspec.structs.replace(each, subject="people") for each in CANDIDATES]
    table = ProposalTable(propose(ARTICLE, people, records), records)
    table.setData(table.index(0, Column.SUBJECT), "Norland army")
    assert (table.proposal(0).twin, table.is_taken(0)) == ("held", True)
    table.setData(table.index(0, Column.SUBJECT), "Marova quake")
    assert (table.proposal(0).alike, table.index(0, Column.HELD).data()) == ("", "")


def test_what_is_doubtful_is_left_until_somebody_ticks_it(qapp: QCoreApplication) -> None:
    table = ProposalTable([Proposal(claim=claim("a"), confidence=0.4)], Records(FILE))
    assert not table.is_taken(0)
    assert not table.is_touched


def test_a_text_is_written_into_several_rows_at_once(room: Room) -> None:
    told: list[None] = []
    room.table.taken_changed.connect(lambda: told.append(None))
    assert room.table.write([0, 1], Column.SUBJECT, "Sailors")
    assert [each.claim.subject for each in room.table.proposals()] == ["Sailors", "Sailors"]
    assert len(told) == 1
    assert not room.table.write([0, 1], Column.AS_OF, "someday")
    assert "someday" in room.refused[0]
    assert "chosen" in str(
        room.table.headerData(Column.SUBJECT, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    )


def test_a_text_that_cannot_stand_in_one_of_several_rows_is_written_into_none(room: Room) -> None:
    assert room.type(1, Column.AS_OF, "19 Mar 2024")
    room.type(0, Column.MEASURE, "killed")
    before = room.table.proposals()
    assert not room.table.write([0, 1], Column.FIGURE, "many")
    assert room.table.proposals() == before
