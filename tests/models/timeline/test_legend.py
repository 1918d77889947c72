import numpy as np
import pytest

from models.claims.claim import Basis, Status
from models.claims.figure import Bound
from models.timeline.columns import Bools
from models.timeline.legend import Group, Sign, contents, details, groups
from models.timeline.piecewise import at_once
from models.timeline.timeline import Timeline
from tests.models.timeline.dated_claims import claim, every, timeline


def signs(drawn: Timeline) -> tuple[Sign, ...]:
    return at_once(contents(drawn, every(drawn))).signs


def listed(drawn: Timeline, shown: Bools | None = None, most: int | None = None) -> tuple[Group, ...]:
    return groups(drawn, at_once(contents(drawn, every(drawn) if shown is None else shown)), most)


def test_subjects_are_headings_and_claimants_keep_together() -> None:
    drawn = timeline(
        claim("1", claimant="B", measure="wounded"),
        claim("2", claimant="A"),
        claim("3", claimant="B"),
        claim("4", claimant="B", subject="Navy"),
    )
    army, navy = listed(drawn)
    assert (army.subject, navy.subject) == ("Army", "Navy")
    assert [details(drawn, index) for index in army.series] == [("B", "Killed"), ("B", "Wounded"), ("A", "Killed")]
    assert [details(drawn, index) for index in navy.series] == [("B", "Killed")]


def test_series_without_a_shown_row_are_not_listed() -> None:
    drawn = timeline(claim("1"), claim("2", claimant="Meduza"))
    shown = np.array([series.claimant == "Meduza" for series in drawn.series])[drawn.columns.series_of]
    (group,) = listed(drawn, shown)
    assert details(drawn, group.series[0]) == ("Meduza", "Killed")


def test_place_and_scope_are_named() -> None:
    drawn = timeline(claim("1", place="Kherson", scope="civilians"))
    assert details(drawn, 0) == ("NATO", "Killed", "Kherson", "civilians")


def test_signs_are_those_in_use_in_the_order_of_the_legend() -> None:
    drawn = timeline(
        claim("1", 5, Bound.ABOUT),
        claim("2", 5, Bound.MORE_THAN),
        claim("3", 5, Bound.RANGE, high=9),
        claim("4", as_of="", stated_on="2024-03"),
        claim("5", status=Status.RETRACTED, basis=Basis.DERIVED),
    )
    expected = (Sign.MORE_THAN, Sign.RANGE, Sign.ABOUT, Sign.DAYS, Sign.EARLIER, Sign.DERIVED, Sign.PAST)
    assert signs(drawn) == expected


def test_a_plain_claim_needs_no_sign() -> None:
    drawn = timeline(claim("1"))
    assert signs(drawn) == ()


def test_by_a_day_is_earlier_too() -> None:
    drawn = timeline(claim("1", as_of="../2024-03-14"))
    assert signs(drawn) == (Sign.EARLIER,)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024-03-14/..", (Sign.LATER,)),
        ("2024-03-14~", (Sign.UNSURE,)),
        ("2024-03-14?", (Sign.UNSURE,)),
        ("2024-03~", (Sign.DAYS, Sign.UNSURE)),
    ],
)
def test_dots_on_either_side_are_explained(day: str, expected: tuple[Sign, ...]) -> None:
    assert signs(timeline(claim("1", as_of=day))) == expected


def test_only_a_range_that_has_a_best_value_is_said_to_have_one() -> None:
    plain, best = claim("1", 5, Bound.RANGE, high=9), claim("2", 5, Bound.RANGE, high=9, best=7)
    assert signs(timeline(plain)) == (Sign.RANGE,)
    assert signs(timeline(best)) == (Sign.BEST,)
    assert signs(timeline(plain, best)) == (Sign.RANGE, Sign.BEST)


def test_claims_without_a_claimant_are_listed_last() -> None:
    drawn = timeline(claim("1", claimant=""), claim("2"))
    (group,) = listed(drawn)
    assert [details(drawn, index) for index in group.series] == [("NATO", "Killed"), ("", "Killed")]


def test_of_very_many_series_those_with_most_claims_are_listed() -> None:
    drawn = timeline(
        claim("1", claimant="A"), *(claim(f"b{n}", claimant="B") for n in range(3)), claim("2", subject="X")
    )
    (group,) = listed(drawn, most=1)
    assert [details(drawn, index) for index in group.series] == [("B", "Killed")]
    (one,) = listed(drawn, most=2)
    assert [details(drawn, index)[0] for index in one.series] == ["A", "B"]
