"""Counts of use, once and kept up with changes."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims import steps
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.source import Source
from models.claims.usage import USES, Usage, concerns, users

SOURCES = tuple(Source(id=id, text="over 350,000") for id in ("s1", "s2"))


def claim(id: str, claimant: str = "NATO", measure: str = "killed", sources: str = "") -> Claim:
    quotes = tuple(Quote(source=source, start=n, exact="over") for n, source in enumerate(sources.split()))
    return Claim(
        id=id, claimant=claimant, subject="Russian military", measure=measure, bound=Bound.EXACT, low=1, high=1,
        quotes=quotes,
    )  # fmt: skip


def records(*claims: Claim) -> Records:
    return Records(ClaimFile(measures=ClaimFile.NEW.measures, sources=SOURCES, claims=claims))


def test_a_claim_that_quotes_a_source_twice_counts_once() -> None:
    usage = Usage(Kind.SOURCES, [claim("a", sources="s1 s1 s2"), claim("b", sources="s1"), claim("c")])
    assert (usage.count("s1"), usage.count("s2"), usage.count("s3")) == (2, 1, 0)
    assert usage.names() == ["s1", "s2"]


def test_a_claim_without_claimant_names_none() -> None:
    assert Usage(Kind.CLAIMANTS, [claim("a", claimant="")]).names() == []


def test_the_users_are_the_claims_that_name_it() -> None:
    held = [claim("a", sources="s1"), claim("b", sources="s2 s1"), claim("c", measure="wounded")]
    assert [c.id for c in users(held, Kind.SOURCES, "s1")] == ["a", "b"]
    assert [c.id for c in users(held, Kind.MEASURES, "wounded")] == ["c"]


def test_a_change_concerns_what_a_claim_named_or_names_now() -> None:
    held = records(claim("a", sources="s1"))
    change = steps.change(held, Kind.CLAIMS, [claim("a", sources="s2")], "Change")
    assert concerns(change, Kind.SOURCES, "s1")
    assert concerns(change, Kind.SOURCES, "s2")
    assert not concerns(change, Kind.MEASURES, "wounded")
    assert not concerns(steps.remove(held, Kind.SOURCES, ["s2"], "Remove"), Kind.SOURCES, "s2")


def test_asking_for_an_unknown_name_does_not_make_it_known() -> None:
    usage = Usage(Kind.MEASURES, [claim("a")])
    assert usage.count("nothing") == 0
    assert usage.names() == ["killed"]


OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "remove"]),
        st.sampled_from("abc"),
        st.sampled_from(["", "NATO", "Meduza"]),
        st.sampled_from(["killed", "wounded"]),
        st.sampled_from(["", "s1", "s1 s2"]),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(OPERATIONS)
def test_following_changes_equals_counting_anew(operations: list[tuple[str, str, str, str, str]]) -> None:
    held = records(claim("a", sources="s2"))
    followed = {kind: Usage(kind, held.claims) for kind in USES}
    done: list[Change] = []
    for verb, id, claimant, measure, sources in operations:
        change = step(held, verb, claim(id, claimant, measure, sources))
        if change:
            apply(held, followed, change)
            done.append(change)
    assert_counted(held, followed)
    for change in reversed(done):
        apply(held, followed, change.inverse())
    assert_counted(held, followed)


def step(held: Records, verb: str, wanted: Claim) -> Change | None:
    is_there = held.holds(Kind.CLAIMS, wanted.id)
    if verb == "add":
        return None if is_there else steps.add(held, Kind.CLAIMS, [wanted], "Add")
    if not is_there:
        return None
    if verb == "change":
        return steps.change(held, Kind.CLAIMS, [wanted], "Change")
    return steps.remove_claims(held, [wanted.id], "Remove")


def apply(held: Records, followed: dict[Kind, Usage], change: Change) -> None:
    held.apply(change)
    for usage in followed.values():
        usage.apply(change)


def assert_counted(held: Records, followed: dict[Kind, Usage]) -> None:
    for kind, usage in followed.items():
        anew = Usage(kind, held.claims)
        assert {name: usage.count(name) for name in usage.names()} == {n: anew.count(n) for n in anew.names()}


def test_a_change_of_other_records_changes_no_count() -> None:
    held = records(claim("a", sources="s1"))
    usage = Usage(Kind.SOURCES, held.claims)
    retitled = msgspec.structs.replace(SOURCES[0], title="Losses")
    usage.apply(steps.change(held, Kind.SOURCES, [retitled], "Change source"))
    assert usage.count("s1") == 1
