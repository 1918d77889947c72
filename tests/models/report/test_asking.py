"""From what is asked to comparisons: defaults, and refusals that say what there is."""

import datetime
from pathlib import Path

import msgspec
import pytest

from models.claims.claim import Status
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.view import View
from models.formats.suffixes import read_file
from models.report.asking import Asked, compare_file, read_day

DAY = datetime.date(2024, 3, 14).toordinal()
RUSSIAN, UKRAINIAN = "Russian military", "Ukrainian military"


@pytest.fixture
def article(examples: Path) -> ClaimFile:
    return read_file(examples / "stoltenberg-2024-03.claims")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-14", (2024, 3, 14)),
        ("14 Mar 2024", (2024, 3, 14)),
        ("Feb 2024", (2024, 2, 29)),
        ("2023", (2023, 12, 31)),
        ("by 14 Mar 2024", (2024, 3, 14)),
        ("1–14 Mar 2024", (2024, 3, 14)),
    ],
)
def test_a_day_is_the_last_that_a_date_may_mean(text: str, day: tuple[int, int, int]) -> None:
    assert read_day(text) == datetime.date(*day).toordinal()


@pytest.mark.parametrize("text", ["", " ", "soon", "from 14 Mar 2024", "2024-02-30", "1.2.2024"])
def test_what_names_no_last_day_is_refused(text: str) -> None:
    with pytest.raises(ClaimsError):
        read_day(text)


def test_what_is_no_date_is_named_once() -> None:
    with pytest.raises(ClaimsError) as refusal:
        read_day("soon")
    assert str(refusal.value).count("“soon”") == 1
    assert "14 Mar 2024" in str(refusal.value)
    assert str(refusal.value).endswith(".")


def test_without_options_each_subject_is_compared_on_the_last_day(article: ClaimFile) -> None:
    compared = compare_file(article, Asked(), "a.claims")
    assert [comparison.question.subject for comparison in compared.comparisons] == [RUSSIAN, UKRAINIAN]
    assert {comparison.question.day for comparison in compared.comparisons} == {DAY}
    assert compared.file == "a.claims"


def test_another_name_of_a_subject_is_understood(article: ClaimFile) -> None:
    (comparison,) = compare_file(article, Asked(subject="Russian troops", day=DAY + 1), "").comparisons
    assert comparison.question.subject == RUSSIAN
    assert comparison.question.day == DAY + 1


def test_a_reference_counts_for_its_own_subject_only(article: ClaimFile) -> None:
    first, second = compare_file(article, Asked(reference="wzxhlutz"), "").comparisons
    assert first.question.reference == ""
    assert second.question.reference == "wzxhlutz"


def with_view(file: ClaimFile, **fields: object) -> ClaimFile:
    view = View(name="Kept", **fields)  # type: ignore[arg-type]
    return msgspec.structs.replace(file, views=(view,))


def test_a_kept_comparison_gives_what_is_not_said(article: ClaimFile) -> None:
    taken = "taken_as:losses:killed:wounded"
    file = with_view(
        article, subject=RUSSIAN, day="2024-03-10", measures=("killed",), reference="lim2jm2y", assumptions=(taken,)
    )
    (comparison,) = compare_file(file, Asked(view="Kept"), "").comparisons
    asked = comparison.question
    assert (asked.subject, asked.day, asked.measures, asked.reference) == (RUSSIAN, DAY - 4, ("killed",), "lim2jm2y")
    assert [assumption.text for assumption in asked.assumptions] == [taken]
    (comparison,) = compare_file(file, Asked(view="Kept", subject=UKRAINIAN, day=DAY), "").comparisons
    asked = comparison.question
    assert (asked.subject, asked.day, asked.measures, asked.reference) == (UKRAINIAN, DAY, ("killed",), "")


def test_a_kept_comparison_without_subject_and_day_leaves_them_to_the_file(article: ClaimFile) -> None:
    compared = compare_file(with_view(article), Asked(view="Kept"), "")
    assert [comparison.question.subject for comparison in compared.comparisons] == [RUSSIAN, UKRAINIAN]
    assert compared.comparisons[0].question.day == DAY


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (Asked(subject="Martian military"), "claims about “Russian military”, “Ukrainian military”"),
        (Asked(reference="nobody"), "“a.claims” has the id “nobody”"),
        (Asked(subject=RUSSIAN, reference="wzxhlutz"), "is about “Ukrainian military”"),
        (Asked(view="Lost"), "no comparison called “Lost”; there are “Kept”"),
        (Asked(view="Kept", reference="b5pbrreh"), "“b5pbrreh” is not compared"),
    ],
)
def test_what_the_file_does_not_hold_is_refused_in_words(article: ClaimFile, asked: Asked, told: str) -> None:
    with pytest.raises(ClaimsError, match=told):
        compare_file(with_view(article, measures=("killed",)), asked, "a.claims")


def test_a_kept_comparison_with_an_unknown_assumption_is_named(article: ClaimFile) -> None:
    with pytest.raises(ClaimsError, match=r"“Kept”.*“luck:bad”"):
        compare_file(with_view(article, assumptions=("luck:bad",)), Asked(view="Kept"), "a.claims")


def test_a_retracted_claim_is_no_reference(article: ClaimFile) -> None:
    retracted = msgspec.structs.replace(article.claims[0], status=Status.RETRACTED)
    file = msgspec.structs.replace(article, claims=(retracted, *article.claims[1:]))
    with pytest.raises(ClaimsError, match="retracted or replaced"):
        compare_file(file, Asked(reference=retracted.id), "")


def test_a_file_without_claims_or_without_days_is_refused(article: ClaimFile) -> None:
    with pytest.raises(ClaimsError, match=r"“a\.claims” holds no claims"):
        compare_file(msgspec.structs.replace(article, claims=()), Asked(), "a.claims")
    undated = msgspec.structs.replace(article.claims[0], stated_on="", as_of="", quotes=())
    file = msgspec.structs.replace(article, claims=(undated,))
    with pytest.raises(ClaimsError, match="--as-of"):
        compare_file(file, Asked(), "a.claims")
    (comparison,) = compare_file(file, Asked(day=DAY), "a.claims").comparisons
    assert comparison.missing[0].is_undated
