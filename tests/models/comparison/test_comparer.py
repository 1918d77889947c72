"""Comparisons as a whole: the article's, known results, what is offered, what is left out."""

import datetime
from pathlib import Path

import msgspec
import pytest

from models.claims.claim import Claim, Credibility, Reliability, Status
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound, Figure
from models.claims.measure import STANDARD_MEASURES
from models.claims.ranks import NO_RANK
from models.claims.records import Records
from models.comparison.assumption import (
    AS_GIVEN,
    ENDS_HOLD,
    SAME_START,
    SAME_SUBJECT,
    STRAIGHT_LINE,
    Assume,
    Assumption,
    assume,
)
from models.comparison.comparer import Comparer
from models.comparison.comparison import Comparison, Question, Row, question, view
from models.comparison.grading import best_graded
from models.comparison.judge import Judge
from models.comparison.pair import Verdict
from models.comparison.reason import Why
from models.formats.suffixes import read_file

DAY = "2024-03-14"
DISJOINT = assume(Assume.DISJOINT, "killed", "wounded")


def ordinal(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


def compare(records: Records, subject: str = "Army", day: str = DAY, **asked: object) -> Comparison:
    return Comparer(records).compare(Question(subject=subject, day=ordinal(day), **asked))  # type: ignore[arg-type]


def held(*claims: Claim) -> Records:
    return Records(ClaimFile(measures=STANDARD_MEASURES, claims=claims))


def claim(id: str, low: int, high: int | None = None, **more: object) -> Claim:
    bound = Bound.AT_LEAST if high is None else Bound.EXACT if low == high else Bound.RANGE
    fields = {"claimant": id.upper(), "subject": "Army", "measure": "killed", "as_of": DAY} | more
    return Claim(id=id, bound=bound, low=low, high=high, **fields)  # type: ignore[arg-type]


def row(comparison: Comparison, claim_id: str) -> Row:
    return next(row for row in comparison.rows if row.stands and row.claim.id == claim_id)


@pytest.fixture
def article(examples: Path) -> Records:
    return Records(read_file(examples / "stoltenberg-2024-03.claims"))


def of(article: Records, claimant: str) -> Claim:
    return next(c for c in article.claims if c.claimant.startswith(claimant) and c.subject == "Russian military")


def test_the_articles_killed_may_both_hold(article: Records) -> None:
    found = compare(article, "Russian military")
    meduza, zelensky = (row(found, of(article, name).id) for name in ("Meduza", "Volodymyr"))
    assert zelensky.is_reference
    assert meduza.judgement is not None
    assert meduza.judgement.now.verdict is Verdict.COMPATIBLE
    assert (zelensky.on_day.low, zelensky.on_day.high) == (180_000, None)  # an upper limit does not hold later
    assert (meduza.on_day.low, meduza.on_day.high, meduza.age) == (83_000, None, 19)


def test_nobody_is_no_claimant_and_no_speaker_whatever_they_are_called() -> None:
    told = (
        claim("NATO", 5, 5, claimant=""),
        claim("a", 9, 9, claimant="NATO"),
        claim("b", 7, 7, claimant="", speaker="NATO"),
        claim("c", 8, 8, claimant=""),
    )
    found = compare(held(*told))
    assert [row.claim.id for row in found.rows] == ["NATO", "a", "b", "c"]
    assert [row.rank for row in found.rows] == [NO_RANK, 0, 1, NO_RANK]


def test_losses_are_set_against_casualties_only_if(article: Records) -> None:
    nato, staff = of(article, "NATO"), of(article, "General")
    found = compare(article, "Russian military", reference=nato.id)
    judged = row(found, staff.id).judgement
    assert judged is not None
    assert judged.now.verdict is Verdict.UNLIKE
    assert judged.finding.supposing is not None
    assert judged.finding.supposing.verdict is Verdict.COMPATIBLE
    assert [a.text for a in judged.finding.supposing.used] == ["taken_as:losses:killed:wounded"]
    assert row(found, staff.id).ratio is None


def test_the_implied_wounded_follow_only_if_the_180_000_still_held(article: Records) -> None:
    holding = assume(Assume.STILL_HELD, of(article, "Volodymyr").id, DAY)
    found = compare(article, "Russian military")
    assert not any(row.is_computed for row in found.rows)
    offer = next(offer for offer in found.offers if offer.row.claim.claimant == "NATO")
    assert offer.missing == offer.row.used == {DISJOINT, holding}
    assert (offer.measure.id, offer.row.figure.bound, offer.row.figure.low) == ("wounded", Bound.MORE_THAN, 170_000)

    assert not any(
        row.is_computed for row in compare(article, "Russian military", assumptions=frozenset((DISJOINT,))).rows
    )
    shown = compare(article, "Russian military", assumptions=frozenset((DISJOINT, holding)))
    computed = [row for row in shown.rows if row.is_computed and row.claim.claimant == "NATO"]
    assert [(row.on_day.low, row.on_day.high) for row in computed] == [(170_001, None)]
    assert {DISJOINT, holding} <= set(shown.used)
    assert not any(offer.row.claim.claimant == "NATO" for offer in shown.offers)


def test_a_known_result_killed_by_leaked_ratios_to_casualties() -> None:
    ratio = assume(Assume.RATIO, "killed", "casualties", "189500/43000", "223000/43000", "Pentagon leak")
    found = compare(held(claim("a", 66_000, 88_000)), assumptions=frozenset((ratio,)))
    computed = next(row for row in found.rows if row.is_computed)
    assert (computed.on_day.low, computed.on_day.high) == (290_860, 456_372)
    assert computed.used == {ratio}
    assert [reason.why for reason in computed.reasons] == [Why.TIMES]


def test_a_ratio_of_a_strict_bound_is_strict() -> None:
    more = msgspec.structs.replace(claim("a", 1000), bound=Bound.MORE_THAN)
    ratio = assume(Assume.RATIO, "killed", "casualties", "3/1", "4/1", "a study")
    computed = next(row for row in compare(held(more), assumptions=frozenset((ratio,))).rows if row.is_computed)
    assert computed.figure == Figure(bound=Bound.MORE_THAN, low=3000)
    assert computed.on_day.figures == (computed.figure,)


def test_what_is_less_than_one_is_none_whatever_the_ratio() -> None:
    fewer = msgspec.structs.replace(claim("a", 1, 1), bound=Bound.LESS_THAN, low=None)
    ratio = assume(Assume.RATIO, "killed", "captured", "1/10", "1/10", "a study")
    computed = next(row for row in compare(held(fewer), assumptions=frozenset((ratio,))).rows if row.is_computed)
    assert computed.figure == Figure(bound=Bound.LESS_THAN, high=1)


def test_what_is_left_names_that_vague_starts_are_as_given() -> None:
    whole = claim("w", 100, 100, measure="killed_or_wounded", since="2022-02-24~")
    given = frozenset((DISJOINT, AS_GIVEN))
    found = compare(held(whole, claim("k", 40, 40, since="2022-02-24~")), assumptions=given)
    assert [row.used for row in found.rows if row.is_computed] == [given]


@pytest.mark.parametrize(
    ("known", "against", "supposed"),
    [
        ({}, {"since": "2022-02-24"}, SAME_START),
        ({"since": "2022-02-24~"}, {"since": "2022-02-24"}, AS_GIVEN),
        ({"bound": Bound.ABOUT}, {}, ENDS_HOLD),
    ],
)
def test_what_a_derived_value_contradicts_names_all_that_this_rests_on(
    known: dict[str, object], against: dict[str, object], supposed: Assumption
) -> None:
    ratio = assume(Assume.RATIO, "killed", "captured", "3/1", "3/1", "a study")
    part = msgspec.structs.replace(claim("k", 100, 100), **known)  # type: ignore[arg-type]
    records = held(part, claim("c", 1000, 1000, measure="captured", **against))
    idle = assume(Assume.SAME_SCOPE)
    for given, names in ((frozenset((ratio, idle)), []), (frozenset((ratio, idle, supposed)), ["c"])):
        computed = next(row for row in compare(records, assumptions=given).rows if row.is_computed)
        assert [one.id for one in computed.contradicts] == names
        assert computed.on_day.used == frozenset((ratio,))
        assert computed.used == (given - {idle} if names else {ratio})


@pytest.mark.parametrize(
    ("whole", "part", "left"),
    [
        ((Bound.MORE_THAN, 100, None), (Bound.EXACT, 30, 30), (Bound.MORE_THAN, 70)),
        ((Bound.EXACT, 100, 100), (Bound.LESS_THAN, None, 30), (Bound.RANGE, 71)),
        ((Bound.MORE_THAN, 100, None), (Bound.LESS_THAN, None, 30), (Bound.AT_LEAST, 72)),
    ],
)
def test_what_is_left_is_as_strict_as_what_it_is_left_of(
    whole: tuple[Bound, int | None, int | None],
    part: tuple[Bound, int | None, int | None],
    left: tuple[Bound, int],
) -> None:
    claims = [
        msgspec.structs.replace(claim(name, 1, measure=measure), bound=bound, low=low, high=high)
        for name, measure, (bound, low, high) in (("w", "killed_or_wounded", whole), ("p", "killed", part))
    ]
    computed = next(row for row in compare(held(*claims), assumptions=frozenset((DISJOINT,))).rows if row.is_computed)
    assert (computed.figure.bound, computed.figure.low) == left


def test_wounded_are_what_is_left_of_both() -> None:
    whole = claim("w", 300, 310, measure="killed_or_wounded")
    found = compare(held(whole, claim("k", 90, 100)), assumptions=frozenset((DISJOINT,)))
    computed = [row for row in found.rows if row.is_computed]
    assert [(row.on_day.low, row.on_day.high) for row in computed] == [(200, 220)]
    assert [group.measure.id for group in found.groups] == ["killed", "wounded", "killed_or_wounded"]


@pytest.mark.parametrize(
    "part",
    [
        claim("k", 90, 100, per="day"),
        claim("k", 90, 100, subject="Navy"),
        claim("k", 90, 100, measure="losses"),
        claim("k", 90, 100, place="Bakhmut"),
        claim("k", 90),
        claim("k", 400, 400),
        claim("k", 90, 100, since="2014-01-01"),
    ],
)
def test_what_cannot_be_taken_from_what(part: Claim) -> None:
    whole = claim("w", 300, 310 if part.low == 400 else None, measure="killed_or_wounded", since="2022-02-24")
    if not part.since:
        whole = msgspec.structs.replace(whole, since="")
    found = compare(held(whole, part), assumptions=frozenset((DISJOINT, SAME_SUBJECT)))
    assert not any(row.is_computed for row in found.rows)


def test_the_newest_of_each_series_and_what_is_missing() -> None:
    claims = (
        claim("old", 5, 5, claimant="A", as_of="2024-03-01"),
        claim("new", 7, 7, claimant="A", as_of="2024-03-10"),
        claim("later", 9, 9, claimant="B", as_of="2024-03-20"),
        claim("never", 9, 9, claimant="C", as_of=""),
    )
    found = compare(held(*claims))
    assert [row.claim.id for row in found.rows] == ["new"]
    assert [(missing.claim.id, missing.is_undated) for missing in found.missing] == [("later", False), ("never", True)]


def test_the_chosen_reference_is_there_though_it_is_not_the_newest() -> None:
    claims = claim("old", 5, 5, claimant="A", as_of="2024-03-01"), claim("new", 7, 7, claimant="A")
    found = compare(held(*claims, claim("b", 7)), reference="old")
    assert [(row.claim.id, row.is_reference) for row in found.rows] == [("old", True), ("new", False), ("b", False)]
    elsewhere = compare(held(*claims, claim("b", 7)), reference="gone")
    assert [(row.claim.id, row.is_reference) for row in elsewhere.rows] == [("new", True), ("b", False)]


def test_one_reference_serves_all_measures_and_each_has_its_own_where_none_is_chosen() -> None:
    claims = claim("k", 5, 5), claim("c", 9, 9, measure="casualties")
    chosen = compare(held(*claims), reference="k")
    assert [group.reference.id for group in chosen.groups if group.reference] == ["k", "k"]
    assert row(chosen, "c").ratio is not None
    free = compare(held(*claims))
    assert [group.reference.id for group in free.groups if group.reference] == ["k", "c"]


@pytest.mark.parametrize(
    ("grades", "best"),
    [
        (("", "", ""), 0),
        (("", "C3", "B2"), 2),
        (("F6", "E5", ""), 1),
        (("B2", "A3", "A2"), 2),
        (("D4", "B6", "C3"), 1),
        (("C3", "C3", ""), 0),
    ],
)
def test_the_best_graded_leads(grades: tuple[str, ...], best: int) -> None:
    claims = [
        claim(str(n), 5, reliability=Reliability(grade[:1]), credibility=Credibility(grade[1:]))
        for n, grade in enumerate(grades)
    ]
    assert best_graded(claims) is claims[best]
    assert best_graded([]) is None


def test_what_is_retracted_or_replaced_is_left_out_unless_asked_for() -> None:
    claims = (
        claim("wrong", 5, 5, claimant="A", status=Status.RETRACTED),
        claim("first", 6, 6, claimant="B", as_of="2024-03-10"),
        claim("second", 7, 7, claimant="B", as_of="2024-03-10", replaces="first"),
        claim("c", 8),
    )
    assert [row.claim.id for row in compare(held(*claims)).rows] == ["second", "c"]
    asked = compare(held(*claims), with_set_aside=True)
    assert [(row.claim.id, row.is_set_aside) for row in asked.rows] == [
        *(("second", False), ("c", False)),
        *(("wrong", True), ("first", True)),
    ]
    assert all(row.judgement is None and row.ratio is None for row in asked.rows if row.is_set_aside)
    assert asked.matrix is not None
    assert len(asked.matrix.claims) == 2


def test_a_retraction_does_not_replace() -> None:
    claims = claim("first", 6, 6), claim("second", 7, 7, replaces="first", status=Status.RETRACTED)
    assert [row.claim.id for row in compare(held(*claims)).rows] == ["first"]


def test_ratios() -> None:
    claims = claim("r", 100, 200), claim("a", 50, 50), claim("b", 300), claim("u", 5, 5, measure="captured")
    found = compare(held(*claims), reference="r")
    ends = [(one.ratio and (one.ratio.low, one.ratio.high)) for one in found.rows]
    assert [end and tuple(float(x) if x is not None else None for x in end) for end in ends] == [
        *(None, (0.25, 0.5), (1.5, None), None),
    ]


def test_none_in_relation_to_some_is_none() -> None:
    found = row(compare(held(claim("a", 5, 5), claim("b", 0, 0)), reference="a"), "b").ratio
    assert found is not None and (found.low, found.high) == (0, 0)


def test_a_ratio_names_what_both_limits_rest_on() -> None:
    first, last = (claim(f"a{n}", n, n, as_of=f"2024-03-{n}", claimant="A") for n in (10, 20))
    found = compare(held(first, last, claim("b", 7, 7)), reference="a10", assumptions=frozenset((STRAIGHT_LINE,)))
    ratio = row(found, "b").ratio
    assert ratio is not None and (ratio.low, ratio.used) == (ratio.high, {STRAIGHT_LINE})
    assert row(found, "b").used == frozenset()


def test_a_falling_series_says_so() -> None:
    claims = claim("a", 9, 9, claimant="A", as_of="2024-03-01"), claim("b", 5, 5, claimant="A")
    found = compare(held(*claims))
    assert Why.FALLS in [reason.why for reason in found.rows[0].reasons]


def test_a_straight_line_is_offered_and_used() -> None:
    claims = claim("a", 10, 10, claimant="A", as_of="2024-03-10"), claim("b", 20, 20, claimant="A", as_of="2024-03-20")
    assert STRAIGHT_LINE in compare(held(*claims)).offered
    drawn = compare(held(*claims), assumptions=frozenset((STRAIGHT_LINE,))).rows[0]
    assert (drawn.on_day.low, drawn.on_day.high, drawn.on_day.is_interpolated) == (14, 14, True)
    assert drawn.used == {STRAIGHT_LINE}


def test_only_the_chosen_measures() -> None:
    claims = claim("k", 5, 5), claim("c", 9, 9, measure="casualties")
    found = compare(held(*claims), measures=("casualties",), reference="k")
    assert [(row.claim.id, row.is_reference) for row in found.rows] == [("c", True)]


def test_rates_stand_apart_from_totals() -> None:
    found = compare(held(claim("k", 5, 5), claim("r", 9, 9, per="day")))
    assert [(group.measure.id, group.per) for group in found.groups] == [("killed", ""), ("killed", "day")]


def test_an_assumption_counts_as_used_only_where_it_changes_something() -> None:
    claims = claim("a", 5, 5, as_of="", stated_on=DAY), claim("b", 7)
    records = held(*claims)
    given = frozenset((assume(Assume.COUNTED_UP_TO_STATEMENT), assume(Assume.SAME_SCOPE)))
    ruling = Judge(records).rule(claims[0], claims[1], given)
    assert (ruling.verdict, ruling.used) == (Verdict.CONFLICT, {assume(Assume.COUNTED_UP_TO_STATEMENT)})


def test_a_question_is_kept_as_a_view() -> None:
    ratio = assume(Assume.RATIO, "killed", "casualties", "2/1", "3/1", "A 5% guess: see “x”")
    asked = Question(
        subject="Army",
        day=ordinal(DAY),
        measures=("killed",),
        reference="a",
        assumptions=frozenset((ratio, DISJOINT, Assumption(Assume.SAME_DAY_WITHIN, ("2024-03%",)))),
    )
    assert question(msgspec.json.decode(msgspec.json.encode(view(asked, "Mine")), type=type(view(asked, "")))) == asked


def test_nothing_to_compare() -> None:
    found = compare(held())
    assert (found.groups, found.rows, found.used, found.offered) == ((), (), (), ())


def test_a_file_of_many_claimants_has_no_matrix() -> None:
    found = compare(held(*(claim(f"c{n}", n) for n in range(101))))
    assert found.matrix is None
    assert len(found.rows) == 101
