"""Steps: what each wish would change, what it refuses, and that every change can be undone."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims import steps
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading, Kind
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.view import View
from tests.drawn import claims, files


def claim(id: str, **more: object) -> Claim:
    fields = {"subject": "Army", "measure": "killed", "bound": Bound.EXACT, "low": 5, "high": 5} | more
    return Claim(id=id, **fields)  # type: ignore[arg-type]


@pytest.fixture
def records() -> Records:
    return Records(
        ClaimFile(
            measures=STANDARD_MEASURES,
            subjects=(Subject(name="Army", aliases=("Forces",)), Subject(name="Guard", part_of="Army")),
            claimants=(Claimant(name="Ministry"),),
            sources=(Source(id="s", text="five were killed"),),
            claims=(
                claim("a", claimant="Ministry"),
                claim("b", derived_from=("a",), replaces="a"),
                claim("c", quotes=(Quote(source="s", start=0, exact="five"),)),
            ),
            views=(View(name="Killed", subject="Army", reference="a"),),
        )
    )


def test_adding_puts_claims_where_they_are_wanted(records: Records) -> None:
    records.apply(steps.add(records, Kind.CLAIMS, [claim("x"), claim("y")], "Add", place=1))
    assert [c.id for c in records.claims] == ["a", "x", "y", "b", "c"]


def test_changing_to_the_same_changes_nothing(records: Records) -> None:
    assert steps.change(records, Kind.CLAIMS, [claim("a", claimant="Ministry")], "Change").edits == ()


def test_a_removed_claim_is_forgotten_by_those_that_name_it(records: Records) -> None:
    before = records.snapshot()
    change = steps.remove_claims(records, ["a"], "Remove")
    records.apply(change)
    b = records.claims.get("b")
    assert b is not None
    assert (b.derived_from, b.replaces) == ((), "")
    assert next(iter(records.views)).reference == ""
    records.apply(change.inverse())
    assert records.snapshot() == before


def test_what_is_used_cannot_be_removed(records: Records) -> None:
    with pytest.raises(ClaimsError, match=r"Killed.*3 claims use it"):
        steps.remove(records, Kind.MEASURES, ["killed"], "Remove")
    with pytest.raises(ClaimsError, match="1 claim uses it"):
        steps.remove(records, Kind.SOURCES, ["s"], "Remove")
    assert steps.remove(records, Kind.MEASURES, ["wounded"], "Remove").edits


def test_a_rename_is_written_everywhere(records: Records) -> None:
    before = records.snapshot()
    change = steps.rename(records, Kind.SUBJECTS, "Army", Subject(name="Land forces", aliases=("Forces",)))
    records.apply(change)
    assert {c.subject for c in records.claims} == {"Land forces"}
    assert next(iter(records.views)).subject == "Land forces"
    guard = records.subjects.get("Guard")
    assert guard is not None
    assert guard.part_of == "Land forces"
    assert records.subject_names.resolve("Forces") == "Land forces"
    records.apply(change.inverse())
    assert records.snapshot() == before


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (claim("a"), "another claim “a”"),
        (claim("x", measure="gone"), "“measure” names"),
        (claim("x", high=6), "same low and high end"),
        (claim("x", as_of="2024-02-30"), "“as_of”"),
        (claim("x", quotes=(Quote(source="gone", start=0, exact="x"),)), "“quotes” names"),
        (claim("x", note="half \ud800"), "half of a character"),
    ],
)
def test_what_does_not_hold_is_refused(records: Records, wrong: Claim, reason: str) -> None:
    before = records.snapshot()
    with pytest.raises(ClaimsError, match=reason):
        steps.add(records, Kind.CLAIMS, [wrong], "Add")
    assert records.snapshot() == before


def test_two_added_claims_may_name_each_other(records: Records) -> None:
    pair = [claim("x", derived_from=("y",)), claim("y")]
    assert len(steps.add(records, Kind.CLAIMS, pair, "Add").edits) == 2


def test_a_name_cannot_be_taken_twice(records: Records) -> None:
    with pytest.raises(ClaimsError, match="another subject “Guard”"):
        steps.rename(records, Kind.SUBJECTS, "Army", Subject(name="Guard"))
    with pytest.raises(ClaimsError, match="another claim “x”"):
        steps.add(records, Kind.CLAIMS, [claim("x"), claim("x")], "Add")


def test_quotes_come_and_go(records: Records) -> None:
    quote = Quote(source="s", start=5, exact="were")
    records.apply(steps.attach_quote(records, "a", quote))
    with pytest.raises(ClaimsError, match="already"):
        steps.attach_quote(records, "a", quote)
    records.apply(steps.replace_quote(records, "a", 0, msgspec.structs.replace(quote, translation="waren")))
    records.apply(steps.detach_quote(records, "a", 0))
    with pytest.raises(ClaimsError, match="no longer"):
        steps.attach_quote(records, "gone", quote)
    assert records.claims.get("a") == claim("a", claimant="Ministry")


def test_title_and_note_change(records: Records) -> None:
    records.apply(steps.change_heading(records, Heading(title="T")))
    assert records.heading.title == "T"


def test_ids_are_random() -> None:
    ids = {steps.new_id() for _ in range(2000)}
    assert len(ids) == 2000
    assert all(len(i) == 8 for i in ids)


@given(files(), st.data())
def test_any_steps_undone_are_the_start(file: ClaimFile, data: st.DataObject) -> None:
    records = Records(file)
    done = []
    for _ in range(data.draw(st.integers(1, 6))):
        change = data.draw(_any_step(records))
        records.apply(change)
        done.append(change)
    for change in reversed(done):
        records.apply(change.inverse())
    assert records.snapshot() == file
    for change in done:
        records.apply(change)
    again = records.snapshot()
    for change in reversed(done):
        records.apply(change.inverse())
    for change in done:
        records.apply(change)
    assert records.snapshot() == again


@st.composite
def _any_step(draw: st.DrawFn, records: Records):  # type: ignore[no-untyped-def]
    held = [c.id for c in records.claims]
    if not held or draw(st.booleans()):
        new = msgspec.structs.replace(draw(claims()), id=steps.new_id())
        place = draw(st.integers(0, len(held)))
        return steps.add(records, Kind.CLAIMS, [new], "Add", place)
    chosen = draw(st.lists(st.sampled_from(held), min_size=1, unique=True))
    if draw(st.booleans()):
        return steps.remove_claims(records, chosen, "Remove")
    first = records.claims.get(chosen[0])
    assert first is not None
    return steps.change(records, Kind.CLAIMS, [msgspec.structs.replace(first, note=draw(st.text("ab")))], "Change")


def test_a_measure_can_be_added(records: Records) -> None:
    detained = Measure(id="detained", label="Detained", counts=("detained",))
    records.apply(steps.add(records, Kind.MEASURES, [detained], "Add measure"))
    assert records.measures.get("detained") == detained


def test_a_view_called_like_a_removed_claim_forgets_it_too(records: Records) -> None:
    records.apply(steps.add(records, Kind.VIEWS, [View(name="a", reference="a")], "Add view"))
    records.apply(steps.remove_claims(records, ["a"], "Remove"))
    assert [view.reference for view in records.views] == ["", ""]


def test_a_claim_that_comes_back_has_its_slot_again(records: Records) -> None:
    slot = records.claims.slot("b")
    for _ in range(5):
        change = steps.remove_claims(records, ["b", "c"], "Remove")
        records.apply(change)
        records.apply(change.inverse())
    assert records.claims.slot("b") == slot
    assert records.claims.slot_count == 3


def test_places_of_many_are_found_as_those_of_one(records: Records) -> None:
    many = [claim(f"n{n}") for n in range(40)]
    records.apply(steps.add(records, Kind.CLAIMS, many, "Add", place=1))
    names = [c.id for c in many[::3]]
    assert records.claims.places(names) == {name: records.claims.place(name) for name in names}


def test_nothing_is_done_where_nothing_differs(records: Records) -> None:
    assert steps.change_heading(records, records.heading).edits == ()
    assert steps.rename(records, Kind.SUBJECTS, "Army", Subject(name="Army", aliases=("Forces",))).edits == ()


def test_what_is_not_there_is_left_out_of_a_removal(records: Records) -> None:
    assert not steps.remove_claims(records, ["nobody"], "Remove").edits
    first = next(iter(records.claims)).id
    assert steps.remove_claims(records, ["nobody", first], "Remove").of(Kind.CLAIMS)[-1].key == first


@pytest.mark.parametrize("index", [-1, 99])
def test_a_quote_that_is_not_there_is_neither_taken_nor_replaced(records: Records, index: int) -> None:
    claim_id = next(iter(records.claims)).id
    with pytest.raises(ClaimsError, match="no longer has this quote"):
        steps.detach_quote(records, claim_id, index)
    with pytest.raises(ClaimsError, match="no longer has this quote"):
        steps.replace_quote(records, claim_id, index, Quote(source="s", start=0, exact="x"))


def test_a_record_without_a_name_is_refused(records: Records) -> None:
    with pytest.raises(ClaimsError, match="has no name"):
        steps.add(records, Kind.SUBJECTS, [Subject(name="")], "Add")


def test_registering_what_is_registered_so_changes_nothing(records: Records) -> None:
    army = Subject(name="Harbour guard")
    records.apply(steps.add(records, Kind.SUBJECTS, [army], "Add"))
    assert not steps.adopt_name(records, Kind.SUBJECTS, army.name, army, "Register").edits
