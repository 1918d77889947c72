"""Names: merging, refusing what would share one, parts without circles, ids from labels."""

import pytest

from models.claims import steps
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.naming import check_names, free_id, merged, named
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.claims.view import View

MOD = Claimant(name="UK Ministry of Defence", aliases=("British MoD",), note="Daily on X")
ARMY = Subject(name="Russian army", aliases=("Russian troops",), part_of="Russian military")
MILITARY = Subject(name="Russian military", aliases=("Russian forces",))


def claim(id: str, claimant: str, subject: str = "Russian military") -> Claim:
    return Claim(id=id, claimant=claimant, subject=subject, measure="killed", bound=Bound.EXACT, low=1, high=1)


@pytest.fixture
def records() -> Records:
    return Records(
        ClaimFile(
            measures=ClaimFile.NEW.measures,
            subjects=(MILITARY, ARMY),
            claimants=(MOD, Claimant(name="MoD", party="UK", note="As The Economist writes it")),
            claims=(claim("a", "UK MoD"), claim("b", "MoD", "Russian army"), claim("c", MOD.name)),
            views=(View(name="March", subject="Russian army"),),
        )
    )


def snapshot(records: Records) -> ClaimFile:
    return records.snapshot()


def test_an_unregistered_name_has_an_empty_record(records: Records) -> None:
    assert named(records, Kind.CLAIMANTS, "UK MoD") == Claimant(name="UK MoD")
    assert named(records, Kind.SUBJECTS, "Civilians") == Subject(name="Civilians")
    assert named(records, Kind.CLAIMANTS, MOD.name) is MOD


def test_registering_adds_the_record_and_changes_no_claim(records: Records) -> None:
    before = snapshot(records)
    change = steps.adopt_name(records, Kind.CLAIMANTS, "UK MoD", Claimant(name="UK MoD"), "Register")
    records.apply(change)
    assert records.claimants.get("UK MoD") == Claimant(name="UK MoD")
    assert snapshot(records).claims == before.claims
    records.apply(change.inverse())
    assert snapshot(records) == before


def test_an_unregistered_name_is_registered_and_renamed_in_one_step(records: Records) -> None:
    records.apply(steps.adopt_name(records, Kind.CLAIMANTS, "UK MoD", Claimant(name="British MoD (X)"), "Rename"))
    assert [c.claimant for c in records.claims] == ["British MoD (X)", "MoD", MOD.name]
    assert "British MoD (X)" in records.claimants


def test_merging_an_unregistered_name_rewrites_its_claims(records: Records) -> None:
    record = merged(records, Kind.CLAIMANTS, "UK MoD", MOD.name)
    records.apply(steps.adopt_name(records, Kind.CLAIMANTS, "UK MoD", record, "Merge"))
    assert [c.claimant for c in records.claims] == [MOD.name, "MoD", MOD.name]
    assert records.claimant_names.resolve("UK MoD") == MOD.name
    assert len(records.claimants) == 2


def test_merging_two_records_keeps_what_both_said_and_can_be_undone(records: Records) -> None:
    before = snapshot(records)
    record = merged(records, Kind.CLAIMANTS, "MoD", MOD.name)
    change = steps.adopt_name(records, Kind.CLAIMANTS, "MoD", record, "Merge")
    records.apply(change)
    assert [c.name for c in records.claimants] == [MOD.name]
    assert records.claimants.get(MOD.name) == Claimant(
        name=MOD.name, aliases=("British MoD", "MoD"), party="UK", note="Daily on X\nAs The Economist writes it"
    )
    records.apply(change.inverse())
    assert snapshot(records) == before


def test_merging_a_subject_into_its_own_part_leaves_no_circle(records: Records) -> None:
    before = snapshot(records)
    record = merged(records, Kind.SUBJECTS, "Russian military", "Russian army")
    assert record == Subject(name="Russian army", aliases=("Russian troops", "Russian military", "Russian forces"))
    change = steps.adopt_name(records, Kind.SUBJECTS, "Russian military", record, "Merge")
    records.apply(change)
    assert {c.subject for c in records.claims} == {"Russian army"}
    assert records.subjects.get("Russian army") == record
    records.apply(change.inverse())
    assert snapshot(records) == before


def test_merging_a_part_into_its_whole_rewrites_views(records: Records) -> None:
    record = merged(records, Kind.SUBJECTS, "Russian army", "Russian military")
    records.apply(steps.adopt_name(records, Kind.SUBJECTS, "Russian army", record, "Merge"))
    assert [view.subject for view in records.views] == ["Russian military"]
    assert records.subject_names.resolve("Russian troops") == "Russian military"


def test_merging_into_a_name_that_only_claims_use_registers_it(records: Records) -> None:
    record = merged(records, Kind.CLAIMANTS, MOD.name, "UK MoD")
    records.apply(steps.adopt_name(records, Kind.CLAIMANTS, MOD.name, record, "Merge"))
    assert [c.name for c in records.claimants] == ["MoD", "UK MoD"]
    assert [c.claimant for c in records.claims] == ["UK MoD", "MoD", "UK MoD"]


@pytest.mark.parametrize(
    ("record", "fragment"),
    [
        (Claimant(name="MoD", aliases=("British MoD",)), "“British MoD” is a name of “UK Ministry of Defence” already"),
        (Claimant(name="MoD", aliases=(MOD.name,)), "is a name of “UK Ministry of Defence” already"),
        (Claimant(name="British MoD"), "is a name of “UK Ministry of Defence” already"),
        (Claimant(name="MoD", aliases=("MoD",)), "“MoD” is the name itself"),
    ],
)
def test_a_shared_name_is_refused(records: Records, record: Claimant, fragment: str) -> None:
    with pytest.raises(ClaimsError, match=fragment):
        check_names(records, Kind.CLAIMANTS, "MoD", record)


@pytest.mark.parametrize("part_of", ["Russian army", "Russian troops", "Russian military", "Russian forces"])
def test_a_circle_of_parts_is_refused(records: Records, part_of: str) -> None:
    record = Subject(name="Russian military", aliases=("Russian forces",), part_of=part_of)
    with pytest.raises(ClaimsError, match="“Russian military” cannot be part of"):
        check_names(records, Kind.SUBJECTS, "Russian military", record)


def test_what_fits_is_not_refused(records: Records) -> None:
    check_names(records, Kind.SUBJECTS, "Russian army", ARMY)
    check_names(records, Kind.SUBJECTS, "Wagner", Subject(name="Wagner", part_of="Russian army"))
    check_names(records, Kind.CLAIMANTS, "MoD", Claimant(name="Ministry"))


def test_a_circle_that_a_file_brought_along_does_not_hang() -> None:
    circle = (Subject(name="A", part_of="B"), Subject(name="B", part_of="A"))
    records = Records(ClaimFile(subjects=circle))
    check_names(records, Kind.SUBJECTS, "C", Subject(name="C", part_of="A"))


def test_an_id_says_what_its_label_says() -> None:
    assert free_id("Killed or wounded", ()) == "killed_or_wounded"
    assert free_id("Killed (civilians)", {"killed_civilians"}) == "killed_civilians_2"
    assert free_id("Загиблі", {"x"}) == "загиблі"
    assert free_id("—", {"measure", "measure_2"}) == "measure_3"
