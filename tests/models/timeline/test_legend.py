import numpy as np

from models.claims.claim import Basis, Status
from models.claims.figure import Bound
from models.timeline.legend import Sign, details, groups, signs
from models.timeline.timeline import Bools, Timeline
from tests.models.timeline.dated_claims import claim, timeline


def every(drawn: Timeline) -> Bools:
    return np.ones(len(drawn), dtype=np.bool_)


def test_subjects_are_headings_and_claimants_keep_together() -> None:
    drawn = timeline(
        claim("1", claimant="B", measure="wounded"),
        claim("2", claimant="A"),
        claim("3", claimant="B"),
        claim("4", claimant="B", subject="Navy"),
    )
    army, navy = groups(drawn, every(drawn))
    assert (army.subject, navy.subject) == ("Army", "Navy")
    assert [details(drawn, index) for index in army.series] == [("B", "Wounded"), ("B", "Killed"), ("A", "Killed")]
    assert [details(drawn, index) for index in navy.series] == [("B", "Killed")]


def test_series_without_a_shown_row_are_not_listed() -> None:
    drawn = timeline(claim("1"), claim("2", claimant="Meduza"))
    shown = np.array([series.claimant == "Meduza" for series in drawn.series])[drawn.series_of]
    (group,) = groups(drawn, shown)
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
    assert signs(drawn, every(drawn)) == expected


def test_a_plain_claim_needs_no_sign() -> None:
    drawn = timeline(claim("1"))
    assert signs(drawn, every(drawn)) == ()


def test_by_a_day_is_earlier_too() -> None:
    drawn = timeline(claim("1", as_of="../2024-03-14"))
    assert signs(drawn, every(drawn)) == (Sign.EARLIER,)


def test_claims_without_a_claimant_are_listed_last() -> None:
    drawn = timeline(claim("1", claimant=""), claim("2"))
    (group,) = groups(drawn, every(drawn))
    assert [details(drawn, index) for index in group.series] == [("NATO", "Killed"), ("", "Killed")]
