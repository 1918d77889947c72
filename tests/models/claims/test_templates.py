"""What a new claim takes over from the one before it, and what belongs to that one's own statement."""

import msgspec

from models.claims.claim import Basis, Claim, Credibility, Reliability, Status
from models.claims.figure import Bound, Spread
from models.claims.quote import Quote
from models.claims.templates import next_in_series, restated

FULL = Claim(
    id="a",
    claimant="General Staff",
    speaker="A spokesman",
    via=("Reuters",),
    subject="Russian military",
    measure="killed",
    bound=Bound.RANGE,
    low=5,
    high=9,
    best=7,
    spread=Spread.SCENARIOS,
    worded="five to nine",
    as_of="2024-02-29",
    stated_on="2024-03",
    since="2022-02-24",
    place="Bakhmut",
    scope="in combat",
    basis=Basis.OFFICIAL_STATEMENT,
    reliability=Reliability.B,
    credibility=Credibility.POSSIBLY_TRUE,
    status=Status.VERIFIED,
    checked_by="Ann",
    checked_on="2024-03-01",
    quotes=(Quote(source="s", start=0, exact="five to nine"),),
    derived_from=("b",),
    derivation="b minus c",
    replaces="c",
    tags=("daily",),
    note="Ask again.",
)

LEFT_BEHIND = {
    *("worded", "quotes", "status", "credibility", "checked_by", "checked_on"),
    *("derived_from", "derivation", "replaces", "note"),
}


def test_every_field_of_the_claim_says_something() -> None:
    stated = {field.name for field in msgspec.structs.fields(Claim) if getattr(FULL, field.name) != field.default}
    assert stated >= LEFT_BEHIND


def test_a_claim_made_by_another_statement_leaves_behind_what_belongs_to_the_one() -> None:
    new = restated(FULL)
    assert new.id != FULL.id
    for field in msgspec.structs.fields(Claim):
        if field.name in LEFT_BEHIND:
            assert getattr(new, field.name) == field.default
        elif field.name != "id":
            assert getattr(new, field.name) == getattr(FULL, field.name)


def test_the_next_in_a_series_is_of_the_next_day_and_has_no_figure_yet() -> None:
    new = next_in_series(FULL)
    assert (new.as_of, new.stated_on) == ("2024-03-01", "")
    assert (new.bound, new.low, new.high, new.best, new.spread) == (Bound.EXACT, 0, 0, None, Spread.UNSTATED)
    assert (new.claimant, new.since, new.tags, new.note) == (FULL.claimant, FULL.since, FULL.tags, "")
