"""The sentences of comparison."""

import string
from pathlib import Path

import pytest

from models.claims.claim import Claim, Status
from models.claims.figure import Bound
from models.claims.records import Records
from models.claims.saying import English
from models.comparison import templates
from models.comparison.assumption import Assume, Assumption, assume, read_assumption
from models.comparison.comparer import Comparer
from models.comparison.comparison import Comparison, Question, Ratio
from models.comparison.on_day import OnDay
from models.comparison.pair import Verdict
from models.comparison.reason import Why
from models.comparison.templates import VERDICTS
from models.comparison.wording import Wording
from models.formats.suffixes import read_file
from models.text.display import DateStyle, Display
from tests.models.comparison.test_comparer import DAY, DISJOINT, claim, compare, held


@pytest.fixture
def article(examples: Path) -> Records:
    return Records(read_file(examples / "stoltenberg-2024-03.claims"))


def of(article: Records, claimant: str) -> Claim:
    return next(c for c in article.claims if c.claimant.startswith(claimant) and c.subject == "Russian military")


BOTH = ("killed", "captured")
BASE = {"claimant": "A", "subject": "Army", "measure": "killed", "as_of": DAY}


def headline(*claims: Claim, **asked: object) -> str:
    records = held(*claims)
    return Wording(records).headline(compare(records, **asked))  # type: ignore[arg-type]


def test_everything_has_words() -> None:
    assert set(templates.REASONS) == set(Why)
    assert set(templates.ASSUMPTIONS) == set(Assume)
    assert set(VERDICTS) == set(Verdict)


def test_the_articles_headline(article: Records) -> None:
    found = compare(article, "Russian military")
    words = Wording(article)
    assert words.group_headline(found.groups[0], found) == (
        "Killed, 14 Mar 2024: 2 claims, from at least 83,000 to at least 180,000; they do not contradict each other"
    )
    assert words.headline(found) == (
        "Russian military, 14 Mar 2024: 5 claims of 3 measures; "
        "as far as they can be compared, they do not contradict each other"
    )


@pytest.mark.parametrize(
    ("claims", "says"),
    [
        ([], "Army, 14 Mar 2024: no claim surely counts up to this day or an earlier one"),
        ([claim("a", 5)], "Killed, Army, 14 Mar 2024: 1 claim, at least 5"),
        (
            [claim("a", 5), claim("b", 5)],
            "Killed, Army, 14 Mar 2024: 2 claims, at least 5; they do not contradict each other",
        ),
        (
            [claim("a", 5, 5), claim("b", 7, 9)],
            "Killed, Army, 14 Mar 2024: 2 claims, from 5 to 7–9; they contradict each other",
        ),
        (
            [claim("a", 5, 5), claim("b", 7, 9), claim("c", 9)],
            "Killed, Army, 14 Mar 2024: 3 claims, from 5 to at least 9; 2 of 3 pairs are contradictions",
        ),
        (
            [claim("a", 5, 5), claim("b", 7, 9), claim("c", 1)],
            "Killed, Army, 14 Mar 2024: 3 claims, from at least 1 to 7–9; 1 of 3 pairs is a contradiction",
        ),
        (
            [claim("a", 5, measure="losses"), claim("b", 7, measure="losses")],
            "Losses, Army, 14 Mar 2024: 2 claims, from at least 5 to at least 7; they cannot be compared",
        ),
    ],
)
def test_headlines(claims: list[Claim], says: str) -> None:
    assert headline(*claims) == says


def test_a_headline_says_what_is_left_of_the_claims_on_the_day() -> None:
    before, after = claim("a", 90, 90, as_of="2024-03-10"), claim("b", 80, 80, as_of="2024-03-20")
    assert headline(before) == "Killed, Army, 14 Mar 2024: 1 claim, at least 90"
    assert headline(before, after, reference="b").startswith(
        "Killed, Army, 14 Mar 2024: 2 claims, from at most 80 to at least 90; "
    )
    assert headline(after, reference="b") == "Killed, Army, 14 Mar 2024: 1 claim, at most 80"
    falls = claim("m", 5, 5, measure="missing", as_of="2024-03-10")
    assert headline(falls) == "Missing, Army, 14 Mar 2024: 1 claim, 5 (10 Mar 2024)"
    about = Claim(id="a", **(BASE | {"bound": Bound.ABOUT, "low": 75_000, "high": 75_000}))  # type: ignore[arg-type]
    assert headline(about) == "Killed, Army, 14 Mar 2024: 1 claim, about 75,000"


def _said(name: str, number: int) -> Claim:
    return claim(name, number, number, as_of="", stated_on=DAY)


def test_a_headline_says_what_one_assumption_would_make_of_pairs_that_say_no_day() -> None:
    claims = _said("a", 5), _said("b", 7), _said("c", 9)
    assert headline(*claims).endswith(
        "; if a claim without an “as of” counts up to the day it was said, 3 pairs are contradictions"
    )
    assert headline(*claims[:2]).endswith(" was said, 1 pair is a contradiction")
    given = frozenset((assume(Assume.COUNTED_UP_TO_STATEMENT),))
    assert headline(*claims, assumptions=given).endswith(
        "; 3 of 3 pairs are contradictions, under the assumptions listed"
    )


def test_pairs_that_cannot_be_compared_are_not_counted_as_if_they_could() -> None:
    told = headline(claim("a", 5, 5), claim("b", 7, 7), claim("c", 9, 9, measure="missing"))
    assert told.endswith("; 1 of the 1 pairs that can be compared is a contradiction (3 in all)")


def test_claims_that_were_set_aside_are_counted() -> None:
    records = held(claim("a", 5), claim("b", 7, status=Status.RETRACTED), claim("c", 8), claim("d", 9, replaces="c"))
    words = Wording(records)
    assert words.left_out(compare(records)) == "2 retracted or replaced claims about this subject are left out."
    assert words.left_out(compare(records, with_set_aside=True)) == ""
    assert words.left_out(compare(held(claim("a", 5)))) == ""


def test_another_figure_of_the_same_day_is_told_of() -> None:
    wide, about = claim("a", 1500, 1700, claimant="G"), claim("b", 1490, 1490, claimant="G")
    records = held(wide, about, claim("c", 1490, 1490, claimant="G"))
    (row,) = compare(records).rows
    assert row.claim.id == "c"
    assert "G also gave 1,500–1,700 (14 Mar 2024)." in Wording(records).reasons(row.reasons)
    assert Wording(records).reasons(row.reasons).count("also gave") == 1


def test_a_claim_that_says_its_day_stands_before_one_of_that_day_that_does_not() -> None:
    stated, said = claim("a", 5, claimant="G"), claim("b", 7, claimant="G", as_of="", stated_on=DAY)
    for claims in ((stated, said), (said, stated)):
        assert [row.claim.id for row in compare(held(*claims)).rows] == ["a"]


def test_a_headline_with_measures_that_nobody_counts_names_them() -> None:
    assert headline(claim("a", 5), measures=("wounded",)) == (
        "Army, 14 Mar 2024: no claim about Wounded surely counts up to this day or an earlier one"
    )


def test_ends_that_tie_are_both_told() -> None:
    told = headline(claim("z", 100), Claim(id="b", **(BASE | {"bound": Bound.AT_MOST, "high": 100})))  # type: ignore[arg-type]
    assert (
        told
        == "Killed, Army, 14 Mar 2024: 2 claims, from at most 100 to at least 100; they do not contradict each other"
    )


def test_only_assumptions_that_a_sentence_rests_on_are_told_of() -> None:
    claims = claim("a", 100, 100), claim("b", 90, 90), claim("l", 50, as_of="", stated_on=DAY, measure="losses")
    records = held(*claims)
    given = frozenset((assume(Assume.COUNTED_UP_TO_STATEMENT),))
    found = compare(records, assumptions=given)
    assert Wording(records).group_headline(found.groups[0], found).endswith("; they contradict each other")


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (75_400, "they do not contradict each other"),
        (80_000, "they contradict each other only if the ends of “about” or of confidence intervals hold"),
        (1_000_000, "they contradict each other"),
    ],
)
def test_about_is_no_excuse_for_everything(number: int, says: str) -> None:
    about = Claim(id="a", **(BASE | {"bound": Bound.ABOUT, "low": 75_000, "high": 75_000}))  # type: ignore[arg-type]
    assert headline(about, claim("b", number, number)).endswith(f"; {says}")


def test_the_same_measure_in_two_mouths() -> None:
    claims = claim("a", 5, measure="losses"), claim("b", 5, measure="losses")
    records = held(*claims)
    reasons = Comparer(records).pairs.pair(*claims).reasons
    assert Wording(records).reasons(reasons) == "It is not sure that both mean the same outcomes by “Losses”."


def test_nobody_is_called_so_and_right_to_left_names_turn_nothing() -> None:
    claims = claim("a", 5, claimant=""), claim("b", 3, 3, claimant="المتحدث")
    records = held(*claims)
    said = Wording(records).pair(Comparer(records).pairs.pair(*claims))
    assert "at least 5 (Nobody named, 14 Mar 2024)" in said
    assert "at most 3 (\u2068المتحدث\u2069, 14 Mar 2024)" in said


def test_a_headline_says_that_it_rests_on_assumptions() -> None:
    claims = claim("a", 5, 5, measure="losses"), claim("b", 7, 7, measure="losses")
    given = frozenset((assume(Assume.SAME_OUTCOMES),))
    assert headline(*claims, assumptions=given).endswith("they contradict each other, under the assumptions listed")


def test_a_pair_says_its_verdict_why_and_what_if(article: Records) -> None:
    comparer, words = Comparer(article), Wording(article)
    assert words.pair(comparer.pairs.pair(of(article, "NATO"), of(article, "General"))) == (
        "Unlike. It is not sure that “Killed or wounded” and “Losses” hold the same outcomes. "
        "If “Losses” is taken as killed and wounded: compatible. "
        "NATO: the day counted up to is not stated (by 14 Mar 2024). "
        "Both can be true: more than 350,000 (NATO, by 14 Mar 2024), "
        "at most 427,840 (General Staff of Ukraine, 14 Mar 2024)."
    )


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (OnDay(low=350_001, is_low_strict=True), "> 350,000"),
        (OnDay(low=350_001), "≥ 350,001"),
        (OnDay(high=9, is_high_strict=True), "< 10"),
        (OnDay(high=9), "≤ 9"),
        (OnDay(low=6, high=9), "6–9"),
        (OnDay(low=6, high=9, is_low_strict=True), "> 5, ≤ 9"),
        (OnDay(low=6, high=9, is_high_strict=True), "≥ 6, < 10"),
        (OnDay(low=6, high=6, is_low_strict=True), "6"),
        (OnDay(), ""),
    ],
)
def test_a_strict_limit_is_worded_as_it_was_said(article: Records, limits: OnDay, words: str) -> None:
    assert Wording(article).on_day(limits) == words


def test_a_contradiction_of_strict_bounds_says_them() -> None:
    more = Claim(id="a", **(BASE | {"claimant": "NATO", "bound": Bound.MORE_THAN, "low": 100}))  # type: ignore[arg-type]
    less = Claim(id="b", **(BASE | {"claimant": "CSIS", "bound": Bound.LESS_THAN, "high": 50}))  # type: ignore[arg-type]
    records = held(more, less)
    reasons = Comparer(records).pairs.pair(more, less).reasons
    assert Wording(records).reasons(reasons) == (
        "No count is both more than 100 (NATO, 14 Mar 2024) and less than 50 (CSIS, 14 Mar 2024)."
    )


def test_an_offer_names_what_it_needs(article: Records) -> None:
    found = compare(article, "Russian military")
    assert Wording(article).offer(found.offers[0]) == (
        "If nobody is counted as both killed and wounded; "
        "the 180,000 of Volodymyr Zelensky (by Feb 2024) still held on 14 Mar 2024: Wounded, more than 170,000. "
        "Derived: NATO, > 350,000 (by 14 Mar 2024), minus Volodymyr Zelensky, 180,000 (by Feb 2024)."
    )


def test_words_are_the_users(article: Records) -> None:
    class Loud(English):
        def __call__(self, text: str, several: str = "", number: int = 1, /) -> str:
            return super().__call__(text, several, number).upper()

    words = Wording(article, Display(group=".", decimal=",", date_style=DateStyle.ISO, say=Loud()))
    ratio = assume(Assume.RATIO, "killed", "casualties", "9/2", "5/1", "me")
    assert words.assumption(ratio) == "FOR EACH ONE OF “KILLED” THERE ARE 4,50 TO 5,00 OF “CASUALTIES” (9/2 TO 5/1; me)"
    assert words.on_day(OnDay(low=1000)) == "≥ 1.000"
    assert words.verdict(Verdict.UNLIKE) == "UNLIKE"


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        *(("1/2", "1/2", "0.500"), ("1/3", "4/3", "0.333–1.34"), (None, "25/2", "≤ 12.5"), ("1234/10", None, "≥ 123")),
        *(("1/9000", "1/9000", "< 0.001"), ("1/9000", "1/3", "≤ 0.334"), ("1/9000", None, "")),
        *(("0", "0", "0"), ("2000", "2000", "2,000"), ("19/37", None, "≥ 0.513"), ("369999/370000", "1", "0.999–1.00")),
    ],
)
def test_ratios(low: str | None, high: str | None, shown: str, article: Records) -> None:
    from fractions import Fraction

    ends = (None if end is None else Fraction(end) for end in (low, high))
    assert Wording(article).ratio(Ratio(*ends)) == shown


@pytest.mark.parametrize(("high", "shared"), [(5, "5"), (7, "5–7")])
def test_what_agrees_says_what_it_has_in_common(high: int, shared: str) -> None:
    records = held(claim("a", 5, high), claim("b", 5, 9))
    reasons = [Wording(records).reasons(row.reasons) for row in compare(records, reference="a").rows]
    assert reasons == ["", f"Both are limited from below and above, and have {shared} in common."]


def test_a_derived_value_that_contradicts_a_claim_says_so() -> None:
    ratio = assume(Assume.RATIO, "killed", "casualties", "189500/43000", "223000/43000", "a leak")
    records = held(claim("k", 100_000, 100_000), claim("c", 300_000, 300_000, measure="casualties"))
    found = compare(records, assumptions=frozenset((ratio, assume(Assume.SAME_OUTCOMES))))
    computed = next(row for row in found.rows if row.is_computed)
    assert [one.id for one in computed.contradicts] == ["c"]
    words = Wording(records)
    assert words.reasons(computed.reasons) == (
        "Derived: K, 100,000 (14 Mar 2024), times 189,500/43,000 to 223,000/43,000 (a leak). "
        "It contradicts C, 300,000 (14 Mar 2024): not all that is assumed can be true, or that claim is not."
    )
    assert words.headline(found).endswith("what follows from the assumptions contradicts 1 claim")


def test_a_group_of_other_values_only() -> None:
    disjoint = frozenset((DISJOINT,))
    records = held(claim("w", 300, 310, measure="killed_or_wounded"), claim("k", 90, 100))
    found = compare(records, assumptions=disjoint)
    assert Wording(records).group_headline(found.groups[1], found) == "Wounded, 14 Mar 2024: no claim, 1 other value"


def test_what_is_missing_says_why() -> None:
    later = [claim(f"later{n}", 9, as_of="2024-04-01", claimant="LATER", measure=m) for n, m in enumerate(BOTH)]
    records = held(*later, claim("never", 9, as_of=""))
    assert Wording(records).missing(compare(records)) == (
        "No figure that is surely of this day or an earlier one: LATER (Killed, Captured).",
        "No day is known: NEVER (Killed).",
    )


def test_an_assumption_about_a_claim_that_is_gone_is_still_a_sentence() -> None:
    gone = assume(Assume.STILL_HELD, "gone", DAY)
    assert Wording(held()).assumption(gone) == "the gone of a claim that is gone (not stated) still held on 14 Mar 2024"


def test_templates_number_their_gaps_without_a_break() -> None:
    for text in (*templates.REASONS.values(), *templates.ASSUMPTIONS.values()):
        gaps = {int(name) for _, name, _, _ in string.Formatter().parse(text) if name is not None}
        assert gaps == set(range(len(gaps))), text


def test_every_text_of_the_large_example_can_be_worded(examples: Path) -> None:
    records = Records(read_file(examples / "russian-losses-2022-2026.claims"))
    comparer, words = Comparer(records), Wording(records)
    for subject in comparer.subjects:
        days = comparer.days(subject)
        for day in days[:: len(days) // 12 or 1]:
            found = comparer.compare(Question(subject=subject, day=day))
            assert _worded(found, comparer, words)


def _worded(found: Comparison, comparer: Comparer, words: Wording) -> bool:
    texts = [words.headline(found), *words.missing(found), *map(words.offer, found.offers)]
    texts += [words.reasons(row.reasons) for row in found.rows] + list(map(words.assumption, found.offered))
    assert found.matrix is not None
    texts += [words.pair(comparer.pairs.pair(a, b)) for a, b, _ in found.matrix.pairs()]
    return not any("{" in text for text in texts)


@pytest.mark.parametrize(
    "text",
    [
        *("", "nothing", "still_held:a", "still_held:a:yesterday", "same_day_within:2024-13", "disjoint:killed"),
        *("ratio:a:b:1:2:c", "ratio:a:b:1/0:2/1:c", "ratio:a:b:3/1:2/1:c", "ends_hold:x", "ratio:a:b:½/1:2/1:c"),
    ],
)
def test_what_is_no_assumption(text: str) -> None:
    from models.claims.errors import ClaimsError

    with pytest.raises(ClaimsError):
        read_assumption(text)


@pytest.mark.parametrize(
    "assumption",
    [DISJOINT, Assumption(Assume.RATIO, ("a:b", "c%3A", "1/2", "2/2", "“x”: 5% y")), assume(Assume.ENDS_HOLD)],
)
def test_an_assumption_is_read_back(assumption: Assumption) -> None:
    assert read_assumption(assumption.text) == assumption
