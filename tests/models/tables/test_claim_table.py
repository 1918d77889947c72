"""The claim table under Qt's own model tester: it reads the records, follows changes, and edits by wishing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from models.claims import steps
from models.claims.claim import Claim, Status
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.filter import Filter, SortKey
from models.claims.measure import STANDARD_MEASURES
from models.claims.registry import Claimant
from models.claims.templates import next_in_series
from models.formats.suffixes import read_file
from models.tables.claim_sieve import ClaimSieve
from models.tables.claim_table import ClaimTable, Role
from models.tables.document import Document


def claim(id: str, low: int, **more: object) -> Claim:
    fields = {"subject": "Army", "measure": "killed", "bound": Bound.EXACT, "low": low, "high": low} | more
    return Claim(id=id, **fields)  # type: ignore[arg-type]


class Table:
    """A document with its table and sieve, under a model tester."""

    def __init__(self, claims: tuple[Claim, ...]) -> None:
        claimants = (Claimant(name="Ministry", aliases=("MoD",)),)
        self.document = Document(ClaimFile(measures=STANDARD_MEASURES, claimants=claimants, claims=claims))
        self.model = ClaimTable(self.document)
        self.sieve = ClaimSieve(self.document, self.model)
        self.tester = QAbstractItemModelTester(
            self.model, QAbstractItemModelTester.FailureReportingMode.Warning, self.document
        )
        self.model.change_requested.connect(self.change)
        self.model.add_requested.connect(self.add)

    def change(self, claims: list[Claim], text: str) -> None:
        self.document.apply(steps.change(self.document.records, Kind.CLAIMS, claims, text))

    def add(self, claim: Claim, after: str) -> None:
        records = self.document.records
        place = records.claims.place(after) + 1 if after else None
        self.document.apply(steps.add(records, Kind.CLAIMS, [claim], "Add", place))

    def remove(self, *ids: str) -> None:
        self.document.apply(steps.remove_claims(self.document.records, ids, "Remove"))

    def cell(self, row: int, name: str) -> QModelIndex:
        return self.model.index(row, self.model.column(name))

    @property
    def ids(self) -> str:
        return "".join(self.model.claim(row).id for row in range(self.model.rowCount()))


@pytest.fixture
def table(qapp: object) -> Iterator[Table]:
    yield Table(
        (
            claim("a", 30, claimant="MoD", as_of="2024-03-14"),
            claim("b", 10, claimant="ministry of truth", measure="losses", stated_on="2024-02"),
            claim("c", 20, claimant="Ministry", bound=Bound.AT_LEAST, high=None),
            claim("d", 20, status=Status.RETRACTED, as_of="2024-01-01"),
        )
    )


def test_cells_show_the_fields(table: Table) -> None:
    assert table.cell(0, "claimant").data() == "MoD"
    assert table.cell(2, "figure").data() == "≥ 20"
    assert (table.cell(2, "figure").data(Role.SIGN), table.cell(2, "figure").data(Role.NUMBER)) == ("≥", "20")
    assert table.cell(1, "measure").data() == "Losses"
    assert "may also count" in table.cell(1, "measure").data(Role.LOOSE)
    assert not table.cell(0, "measure").data(Role.LOOSE)


def test_as_of_falls_back_visibly(table: Table) -> None:
    assert table.cell(1, "as_of").data() == "said Feb 2024"
    assert table.cell(1, "as_of").data(Role.FALLBACK) is True
    assert table.cell(1, "as_of").data(Qt.ItemDataRole.EditRole) == ""
    assert table.cell(0, "as_of").data() == "14 Mar 2024"


def test_an_edit_leaves_as_a_wish_and_comes_back_as_a_change(table: Table, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.model.dataChanged):
        assert table.model.setData(table.cell(0, "figure"), "at least 83k")
    assert table.document.records.claims.get("a").figure.low == 83_000  # type: ignore[union-attr]
    assert table.cell(0, "figure").data() == "≥ 83,000"


def test_bad_input_is_refused_in_words_and_changes_nothing(table: Table, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.model.refused) as refusal:
        assert not table.model.setData(table.cell(0, "as_of"), "2024-13-01")
    assert "13" in refusal.args[0]
    assert table.cell(0, "as_of").data() == "14 Mar 2024"
    assert table.model.problem(table.cell(0, "figure"), "dozens")
    assert table.model.problem(table.cell(0, "figure"), "24") == ""


def test_a_round_exact_figure_is_told(table: Table, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.model.rounded) as told:
        table.model.setData(table.cell(0, "figure"), "180,000")
    assert told.args == ["a"]
    with qtbot.assertNotEmitted(table.model.rounded):
        table.model.setData(table.cell(0, "figure"), "427,840")
        table.model.setData(table.cell(0, "figure"), "about 180,000")


def test_sorting_puts_what_is_not_stated_last_either_way(table: Table) -> None:
    table.sieve.sort_by("figure")
    assert table.ids == "bcda"
    table.sieve.sort_by("figure")
    assert table.ids == "acdb"
    table.sieve.sort_by("figure")
    assert table.ids == "abcd"
    table.sieve.set_keys([SortKey("as_of")])
    assert table.ids == "dbac"
    table.sieve.set_keys([SortKey("as_of", descending=True)])
    assert table.ids == "abdc"
    table.sieve.set_keys([SortKey("claimant")])
    assert table.ids == "acbd"


def test_several_keys_sort_one_after_the_other(table: Table) -> None:
    table.sieve.sort_by("figure")
    table.sieve.sort_by("claimant", also=True)
    assert table.ids == "bcda"
    table.sieve.sort_by("claimant", also=True)
    table.sieve.set_keys([SortKey("claimant", descending=True), SortKey("figure")])
    assert table.ids == "bcad"
    headings = [
        table.model.headerData(table.model.column(n), Qt.Orientation.Horizontal) for n in ("claimant", "figure")
    ]
    assert headings == ["Claimant ▼¹", "Figure ▲²"]


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (Filter(text="ministry"), "abc"),
        (Filter(text="MOD"), "ac"),
        (Filter(text="ministry truth"), "b"),
        (Filter(text="30"), "a"),
        (Filter(text="retracted"), "d"),
        (Filter(claimant="Ministry"), "ac"),
        (Filter(measure="losses"), "b"),
        (Filter(status="retracted"), "d"),
        (Filter(subject="Army", text="2024-03"), "a"),
        (Filter(subject="Navy"), ""),
    ],
)
def test_filters_know_aliases_and_all_fields(table: Table, wanted: Filter, ids: str) -> None:
    table.sieve.set_filter(wanted)
    assert table.ids == ids


def test_the_filter_follows_edits_of_claims_and_names(table: Table) -> None:
    table.sieve.set_filter(Filter(text="army"))
    table.model.setData(table.cell(0, "note"), "Seen at noon")
    table.sieve.set_filter(Filter(text="noon"))
    assert table.ids == "a"
    records = table.document.records
    table.document.apply(
        steps.rename(records, Kind.CLAIMANTS, "Ministry", Claimant(name="Ministry", aliases=("MoD", "War Office")))
    )
    table.sieve.set_filter(Filter(text="war office"))
    assert table.ids == "ac"


def test_an_edited_claim_keeps_its_row_until_sorted_again(table: Table) -> None:
    table.sieve.sort_by("figure")
    table.model.setData(table.cell(0, "figure"), "999")
    assert table.ids == "bcda"
    table.sieve.apply()
    assert table.ids == "cdab"


def test_added_and_removed_claims_find_their_rows(table: Table) -> None:
    table.add(claim("x", 1), "b")
    assert table.ids == "abxcd"
    table.remove("b", "d")
    assert table.ids == "axc"
    table.sieve.sort_by("figure")
    table.add(claim("y", 5), "x")
    assert table.ids == "xyca"


def test_many_changes_at_once_lay_the_table_anew(table: Table, qtbot: QtBot) -> None:
    many = [claim(f"n{n}", n) for n in range(200)]
    with qtbot.waitSignal(table.model.modelReset):
        table.document.apply(steps.add(table.document.records, Kind.CLAIMS, many, "Add"))
    assert table.model.rowCount() == 204
    table.remove(*(c.id for c in many[:150]))
    assert table.ids.startswith("abcdn150")


def many_claims() -> tuple[Claim, ...]:
    return tuple(claim(f"{n:03}", n % 7) for n in range(200))


def test_many_claims_that_come_back_stand_where_they_stood(qapp: object) -> None:
    table = Table(many_claims())
    before = table.ids
    gone = [f"{n:03}" for n in range(20, 160)]
    change = steps.remove_claims(table.document.records, gone, "Remove")
    table.document.apply(change)
    table.document.apply(change.inverse())
    assert table.ids == before
    many = [claim(f"n{n:02}", n) for n in range(70)]
    table.document.apply(steps.add(table.document.records, Kind.CLAIMS, many, "Add", place=1))
    assert table.ids == "000" + "".join(c.id for c in many) + before[3:]


def test_many_claims_that_come_back_stand_behind_the_one_before_them_in_the_file(qapp: object) -> None:
    table = Table(many_claims())
    table.sieve.set_keys([SortKey("figure", descending=True)])
    row = table.model.row("003")
    many = [claim(f"n{n:02}", n) for n in range(70)]
    table.document.apply(steps.add(table.document.records, Kind.CLAIMS, many, "Add", place=4))
    assert [table.model.claim(row + 1 + n).id for n in range(70)] == [c.id for c in many]
    assert table.model.row("003") == row


def test_a_few_claims_come_back_in_file_order(table: Table) -> None:
    for gone in (["a", "c"], ["d", "b"], ["d", "c", "a"], ["a", "b", "c", "d"]):
        change = steps.remove_claims(table.document.records, gone, "Remove")
        table.document.apply(change)
        table.document.apply(change.inverse())
        assert table.ids == "abcd"


def test_undoing_a_removal_brings_the_row_back_to_its_place(table: Table) -> None:
    change = steps.remove_claims(table.document.records, ["b", "c"], "Remove")
    table.document.apply(change)
    assert table.ids == "ad"
    table.document.apply(change.inverse())
    assert table.ids == "abcd"


def test_a_draft_becomes_a_claim_when_its_figure_is_typed(table: Table) -> None:
    first = table.document.records.claims.get("a")
    assert first is not None
    index = table.model.begin_draft(next_in_series(first), after="a")
    assert (index.row(), index.data(), table.model.rowCount()) == (1, "", 5)
    assert table.cell(1, "as_of").data() == "15 Mar 2024"
    assert not table.model.setData(index, "many")
    assert table.model.is_draft(table.cell(1, "figure"))
    assert table.model.setData(table.cell(1, "figure"), "31")
    assert [c.figure.low for c in table.document.records.claims] == [30, 31, 10, 20, 20]
    assert table.model.rowCount() == 5
    assert not table.model.is_draft(table.cell(1, "figure"))


def test_a_draft_that_is_given_up_leaves_nothing(table: Table) -> None:
    table.model.begin_draft(claim("x", 0))
    table.model.end_draft()
    assert table.ids == "abcd"
    assert len(table.document.records.claims) == 4


def test_slots_leave_the_draft_out(table: Table) -> None:
    table.model.begin_draft(claim("x", 0), after="a")
    assert list(table.model.slots) == [0, 1, 2, 3]


def test_slots_are_a_copy_that_locks_nothing(table: Table) -> None:
    kept = [np.asarray(table.model.slots)]
    table.sieve.set_filter(Filter(text="army"))
    kept.append(np.asarray(table.model.slots))
    table.model.begin_draft(claim("x", 0))
    kept.append(np.asarray(table.model.slots))
    table.model.end_draft()
    table.remove("a")
    table.add(claim("y", 1), "b")
    assert [slots.tolist() for slots in kept] == [[0, 1, 2, 3]] * 3
    assert table.ids == "bycd"


def test_a_draft_is_no_claim_yet_and_outlives_a_filter(table: Table) -> None:
    table.model.begin_draft(claim("x", 0), after="b")
    assert (table.model.claim_count, table.model.draft_row) == (4, 2)
    table.sieve.set_filter(Filter(measure="losses"))
    assert (table.model.claim_count, table.model.draft_row) == (1, 1)
    table.document.reset(ClaimFile(measures=STANDARD_MEASURES, claims=(claim("z", 2, measure="losses"),)))
    assert (table.ids, table.model.draft_row) == ("z", -1)


def test_a_rate_is_shown_with_its_measure_and_edited_apart(table: Table) -> None:
    table.model.setData(table.cell(1, "per"), "Per day")
    assert table.cell(1, "measure").data() == "Losses per day"
    assert table.cell(1, "measure").data(Qt.ItemDataRole.EditRole) == "Losses"


def test_what_the_file_cannot_hold_is_refused_where_it_is_typed(table: Table) -> None:
    assert "nobody" in table.model.problem(table.cell(0, "replaces"), "nobody")
    assert not table.model.setData(table.cell(0, "derived_from"), "nobody")


def test_a_refused_figure_is_not_called_rounded(qtbot: QtBot) -> None:
    table = Table((claim("a", 30),))
    table.model.change_requested.disconnect(table.change)  # as where the file is read-only
    with qtbot.assertNotEmitted(table.model.rounded):
        table.model.setData(table.cell(0, "figure"), "180,000")


def test_another_file_replaces_all_rows(table: Table) -> None:
    table.sieve.sort_by("figure")
    table.document.reset(ClaimFile(measures=STANDARD_MEASURES, claims=(claim("z", 2), claim("y", 1))))
    assert table.ids == "yz"


def test_the_large_example_can_be_filtered_and_sorted(qapp: object, examples: Path) -> None:
    document = Document(read_file(examples / "russian-losses-2022-2026.claims"))
    model = ClaimTable(document)
    sieve = ClaimSieve(document, model)
    sieve.set_filter(Filter(measure="losses"))
    sieve.sort_by("as_of")
    assert model.rowCount() > 1_500
    days = [model.claim(row).as_of for row in range(model.rowCount())]
    assert days == sorted(days)


def test_a_claim_that_is_replaced_is_past_and_its_row_is_told_of_it(table: Table, qtbot: QtBot) -> None:
    def told() -> list[bool]:
        return [table.model.is_past(row) for row in range(table.model.rowCount())]

    status = table.cell(0, "status")
    assert told() == [False, False, False, True]
    assert status.data(Qt.ItemDataRole.ToolTipRole) is None
    with qtbot.waitSignals([table.model.dataChanged] * 2, check_params_cbs=[at(1), at(0)]):
        table.change([msgspec.structs.replace(table.model.claim(1), replaces="a")], "Change")
    assert told() == [True, False, False, True]
    assert status.data(Qt.ItemDataRole.ToolTipRole) == "Another claim replaces this one."
    assert status.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Another claim replaces this one."
    with qtbot.waitSignal(table.model.dataChanged, check_params_cb=at(0)):
        table.remove("b")
    assert told() == [False, False, True]


def at(row: int) -> Callable[..., bool]:
    """Whether a row is the one that is told of."""
    return lambda first, last, *_: first.row() == last.row() == row


def test_who_replaces_whom_in_a_large_file_is_shown_once_it_is_known(qapp: object, qtbot: QtBot) -> None:
    claims = [claim(f"c{n}", n) for n in range(20_000)]
    last = msgspec.structs.replace(claims[-1], replaces="c0")
    table = Table((*claims[:-1], last))
    assert not table.model.is_past(0)
    with qtbot.waitSignal(table.model.dataChanged, timeout=10_000):
        table.sieve.read_ahead()
    assert table.model.is_past(0)
