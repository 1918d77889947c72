"""Who names whom: after any change the same as gathered anew."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from models.claims import steps
from models.claims.claim import Claim, Status
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.namers import Namers
from models.claims.records import Records

IDS = tuple("abcdef")


def claim(id: str, derived_from: tuple[str, ...] = (), replaces: str = "") -> Claim:
    names = {"derived_from": derived_from, "replaces": replaces}
    return Claim(id=id, subject="Army", measure="killed", bound=Bound.EXACT, low=1, high=1, **names)  # type: ignore[arg-type]


def namers(records: Records) -> dict[str, set[str]]:
    """Who names each claim, by a look at all of them."""
    result: dict[str, set[str]] = {name: set() for name in IDS}
    for held in records.claims:
        for name in {*held.derived_from, held.replaces} - {""}:
            result[name].add(held.id)
    return result


def assert_kept_up(records: Records) -> None:
    assert {name: records.namers.of([name]) for name in IDS} == namers(records)
    assert records.namers.of(IDS) == set().union(*namers(records).values())


@given(
    st.lists(st.tuples(st.sampled_from(IDS), st.sets(st.sampled_from(IDS)), st.sampled_from(("", *IDS)))), st.booleans()
)
def test_namers_are_kept_up(wishes: list[tuple[str, set[str], str]], are_asked_first: bool) -> None:
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=tuple(map(claim, IDS))))
    if are_asked_first:
        assert_kept_up(records)
    for name, derived_from, replaces in wishes:
        now = claim(name, tuple(sorted(derived_from)), replaces)
        records.apply(steps.change(records, Kind.CLAIMS, [now], "Change"))
    change = steps.remove_claims(records, ["b", "c"], "Remove")
    records.apply(change)
    assert_kept_up(records)
    records.apply(change.inverse())
    assert_kept_up(records)


def test_what_a_claim_replaces_is_replaced_unless_that_is_retracted() -> None:
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=(claim("a"), claim("b", ("a",)), claim("c"))))
    assert not any(map(records.namers.is_replaced, IDS))
    records.apply(steps.change(records, Kind.CLAIMS, [claim("c", replaces="a")], "Change"))
    assert [name for name in IDS if records.namers.is_replaced(name)] == ["a"]
    retracted = msgspec.structs.replace(claim("c", replaces="a"), status=Status.RETRACTED)
    records.apply(steps.change(records, Kind.CLAIMS, [retracted], "Change"))
    assert not any(map(records.namers.is_replaced, IDS))


def test_claims_that_were_removed_before_anybody_asked_name_nobody() -> None:
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=(claim("a"), claim("b", ("a",)))))
    records.apply(steps.remove_claims(records, ["b"], "Remove"))
    fresh = Namers(records.claims)
    assert fresh.of(["a"]) == set()


def test_what_was_changed_before_anybody_asked_is_known_as_it_is() -> None:
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=(claim("a"), claim("b", ("a",)), claim("c"))))
    records.apply(steps.change(records, Kind.CLAIMS, [claim("b", ("c",))], "Change"))
    assert records.namers.of(["a"]) == set()
    assert records.namers.of(["c"]) == {"b"}


def test_what_is_looked_at_bit_by_bit_is_known_in_the_end() -> None:
    held = tuple(claim(f"n{n}", ("n0",) if n else ()) for n in range(20_000))
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=held))
    assert records.namers.take_in_more()
    last = msgspec.structs.replace(held[-1], derived_from=())
    records.apply(steps.change(records, Kind.CLAIMS, [last, msgspec.structs.replace(held[1], derived_from=())], ""))
    assert records.namers.of(["n0"]) == {c.id for c in held[2:-1]}
