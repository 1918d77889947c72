"""Comparisons as CSV, read back with the csv module: what a spreadsheet or a script gets."""

import csv
import io
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.claim import Claim, Per, Status
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.quote import Quote
from models.claims.source import Source
from models.claims.view import View
from models.comparison.comparer import Comparer
from models.comparison.comparison import Comparison
from models.formats.comparison_csv import comparison_csv, pairs_csv
from models.formats.comparison_rows import comparison_rows, pair_rows
from models.formats.suffixes import read_file
from models.report.asking import Asked, compare_file
from models.report.compared import Compared
from models.text.formulas import escaped
from tests.drawn import files

DAY = 738_959  # 14 Mar 2024
RUSSIAN = "Russian military"
HEAD = (
    "subject,measure,claimant,claim,figure,as_of,age_days,low,high,ratio,verdict,reasons,assumptions,grade,quote,source"
)


def compare(file: ClaimFile, **asked: object) -> Compared:
    return compare_file(file, Asked(day=DAY, **asked), "a.claims")  # type: ignore[arg-type]


@pytest.fixture
def article(examples: Path) -> ClaimFile:
    return read_file(examples / "stoltenberg-2024-03.claims")


def read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def by_claim(data: bytes) -> dict[str, dict[str, str]]:
    return {row["claim"]: row for row in read(data)}


def test_the_article_is_as_it_was_meant(article: ClaimFile) -> None:
    found = by_claim(comparison_csv(compare(article, subject=RUSSIAN)))
    nato, zelensky, staff = found["b5pbrreh"], found["sh7o2exz"], found["xcytkgw5"]
    assert (nato["figure"], nato["low"], nato["high"], nato["verdict"]) == ("> 350,000", "350001", "", "reference")
    assert (nato["as_of"], nato["age_days"], nato["measure"]) == ("../2024-03-14", "0", "killed_or_wounded")
    assert (zelensky["low"], zelensky["high"], zelensky["age_days"]) == ("180000", "", "14")
    assert (staff["low"], staff["high"], staff["verdict"]) == ("427840", "427840", "reference")
    assert found["lim2jm2y"]["verdict"] == found["gmwsem2x"]["verdict"] == "compatible"
    assert nato["quote"].startswith("“cost Russia over 350,000 military casualties” “NATO Secretary General")
    assert not zelensky["quote"].startswith("“")
    assert nato["source"].startswith("The Kyiv Independent, Stoltenberg: Russia has lost")
    assert nato["source"].endswith(", 2024-03-15")


def test_it_is_plain_utf_8_with_the_columns_in_order(article: ClaimFile) -> None:
    data = comparison_csv(compare(article))
    assert data.startswith(HEAD.encode() + b"\n")
    assert data.endswith(b"\n")
    assert b"\r" not in data


def test_the_implied_wounded_are_there_with_what_they_assume(article: ClaimFile) -> None:
    implied = by_claim(comparison_csv(compare(article, subject=RUSSIAN)))["b5pbrreh; sh7o2exz"]
    assert (implied["measure"], implied["figure"], implied["low"]) == ("wounded", "> 170,000", "170001")
    assert implied["verdict"] == ""
    assert "still held on 14 Mar 2024" in implied["assumptions"]
    assert "; " in implied["assumptions"]
    assert implied["reasons"].startswith("Derived: NATO, > 350,000")


def test_an_unlike_row_has_no_ratio_and_says_what_would_change_that(article: ClaimFile) -> None:
    nato = by_claim(comparison_csv(compare(article, subject=RUSSIAN, reference="xcytkgw5")))["b5pbrreh"]
    assert (nato["verdict"], nato["ratio"]) == ("unlike", "")
    assert "It is not sure that “Killed or wounded” and “Losses” hold the same outcomes." in nato["reasons"]
    assert "If “Losses” is taken as killed and wounded: compatible." in nato["reasons"]
    assert nato["assumptions"] == ""


def test_under_an_assumption_the_row_says_so(article: ClaimFile) -> None:
    view = View(name="V", reference="xcytkgw5", assumptions=("taken_as:losses:killed:wounded",))
    file = msgspec.structs.replace(article, views=(view,))
    nato = by_claim(comparison_csv(compare(file, view="V", subject=RUSSIAN)))["b5pbrreh"]
    assert (nato["verdict"], nato["ratio"]) == ("compatible", "≥ 0.818")
    assert nato["assumptions"] == "“Losses” is taken as killed and wounded"


def test_what_is_set_aside_is_there_only_when_asked_for(article: ClaimFile) -> None:
    gone = msgspec.structs.replace(article.claims[0], status=Status.RETRACTED)
    compared = compare(msgspec.structs.replace(article, claims=(gone, *article.claims[1:])), subject=RUSSIAN)
    assert gone.id not in by_claim(comparison_csv(compared))
    asked = msgspec.structs.replace(compared.comparisons[0].question, with_set_aside=True)
    compared = msgspec.structs.replace(compared, comparisons=(Comparer(compared.records).compare(asked),))
    row = by_claim(comparison_csv(compared))[gone.id]
    assert row["verdict"] == "set aside"
    assert row["reasons"].startswith("Retracted.")


def test_pairs_name_the_assumption_that_changes_them(article: ClaimFile) -> None:
    rows = {(row["claim_a"], row["claim_b"]): row for row in read(pairs_csv(compare(article)))}
    assert len(rows) == 10  # five Russian claims among each other; one Ukrainian claim has nobody
    assert list(next(iter(rows.values()))) == [
        *("claim_a", "claim_b", "verdict", "reasons", "assumptions", "verdict_if", "assumptions_if")
    ]
    changed = rows["b5pbrreh", "xcytkgw5"]
    assert (changed["verdict"], changed["verdict_if"]) == ("unlike", "compatible")
    assert (changed["assumptions"], changed["assumptions_if"]) == ("", "“Losses” is taken as killed and wounded")
    assert changed["reasons"] == "It is not sure that “Killed or wounded” and “Losses” hold the same outcomes."
    steady = rows["sh7o2exz", "b5pbrreh"]
    assert (steady["verdict"], steady["verdict_if"], steady["assumptions_if"]) == ("compatible", "", "")
    assert "Both can be true" in steady["reasons"]


def test_pairs_say_what_the_rows_say_under_the_assumptions_that_are_on(article: ClaimFile) -> None:
    view = View(name="V", reference="xcytkgw5", assumptions=("taken_as:losses:killed:wounded",))
    compared = compare(msgspec.structs.replace(article, views=(view,)), view="V", subject=RUSSIAN)
    row = by_claim(comparison_csv(compared))["b5pbrreh"]
    (pair,) = (
        found for found in read(pairs_csv(compared)) if {found["claim_a"], found["claim_b"]} == {"b5pbrreh", "xcytkgw5"}
    )
    assert (pair["verdict"], pair["assumptions"]) == (row["verdict"], row["assumptions"])
    assert pair["verdict"] == "compatible"
    assert "Both can be true" in pair["reasons"]
    assert (pair["verdict_if"], pair["assumptions_if"]) == ("", "")
    assert "If “Losses”" not in row["reasons"]


def test_what_a_ratio_rests_on_is_among_the_assumptions_of_its_row() -> None:
    """The limit of the reference on the day may be carried by an assumption that the row needs for nothing else."""
    fields = {"subject": "Army", "measure": "killed", "as_of": "2024-03-10"}
    a = Claim(id="a", claimant="A", bound=Bound.AT_MOST, high=90, **fields)  # type: ignore[arg-type]
    b = Claim(id="b", claimant="B", bound=Bound.AT_LEAST, low=10, **fields)  # type: ignore[arg-type]
    held = "still_held:a:2024-03-14"
    view = View(name="V", day="2024-03-14", reference="a", assumptions=(held,))
    compared = compare(ClaimFile(measures=STANDARD_MEASURES, claims=(a, b), views=(view,)), view="V")
    row = by_claim(comparison_csv(compared))["b"]
    assert row["ratio"]
    assert "still held on 14 Mar 2024" in row["assumptions"]


def test_a_day_that_nobody_gave_is_none_under_an_assumption_either() -> None:
    said = Claim(id="a", subject="Army", measure="killed", bound=Bound.EXACT, low=5, high=5, stated_on="2024-03-10")
    view = View(name="V", day="2024-03-14", assumptions=("counted_up_to_statement",))
    compared = compare(ClaimFile(measures=STANDARD_MEASURES, claims=(said,), views=(view,)), view="V")
    row = by_claim(comparison_csv(compared))["a"]
    assert (row["as_of"], row["age_days"]) == ("../2024-03-10", "4")
    assert "the day counted up to is not stated (by 10 Mar 2024)" in row["reasons"]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@a", "'@a"),
        ("\ta", "'\ta"),
        ("\ra", "'\ra"),
        ("'s", "''s"),
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_no_text_is_a_formula(text: str, cell: str) -> None:
    assert escaped(text) == cell


def test_a_claimant_that_is_a_formula_is_only_text_and_a_later_claim_has_a_number(article: ClaimFile) -> None:
    trap = msgspec.structs.replace(
        article.claims[0], id="-trap", claimant="=cmd|' /C calc'!A0", speaker="", as_of="2024-03-20", stated_on=""
    )
    file = msgspec.structs.replace(article, claims=(*article.claims, trap))
    data = comparison_csv(compare(file, subject=RUSSIAN, reference="-trap"))
    row = by_claim(data)["'-trap"]
    assert row["claimant"] == "'=cmd|' /C calc'!A0"
    assert row["age_days"] == "-6"


def test_rates_are_not_taken_for_totals(article: ClaimFile) -> None:
    daily = msgspec.structs.replace(article.claims[0], id="daily", low=900, per=Per.DAY)
    file = msgspec.structs.replace(article, claims=(daily,))
    (row,) = read(comparison_csv(compare(file)))
    assert row["figure"] == "> 900 per day"


def quoting(source: str, exact: str) -> Quote:
    return Quote(source=source, start=0, exact=exact)


def test_every_quote_stands_apart_and_every_source_is_named_once(article: ClaimFile) -> None:
    sources = tuple(Source(id=name, title=f"Title {name}", text="a b") for name in "xyz")
    nato, zelensky = (
        msgspec.structs.replace(claim, quotes=quotes)
        for claim, quotes in zip(
            (claim for claim in article.claims if claim.id in ("b5pbrreh", "sh7o2exz")),
            ((quoting("y", "a"), quoting("x", "b"), quoting("y", "b")), (quoting("z", "c"), quoting("x", "d"))),
            strict=True,
        )
    )
    file = msgspec.structs.replace(article, claims=(nato, zelensky), sources=sources)
    found = by_claim(comparison_csv(compare(file, subject=RUSSIAN)))
    assert (found[nato.id]["quote"], found[nato.id]["source"]) == ("“a” “b”", "Title y; Title x")
    (derived,) = (row for claim, row in found.items() if ";" in claim)
    assert set(derived["quote"].split()) == {"“a”", "“b”", "“c”", "“d”"}
    assert set(derived["source"].split("; ")) == {"Title x", "Title y", "Title z"}


def test_a_series_that_is_not_compared_has_a_row_that_says_why(article: ClaimFile) -> None:
    later = msgspec.structs.replace(article.claims[0], id="later", claimant="L", as_of="2024-04-01", stated_on="")
    undated = msgspec.structs.replace(later, id="undated", claimant="U", as_of="", quotes=())
    file = msgspec.structs.replace(article, claims=(*article.claims, later, undated))
    found = by_claim(comparison_csv(compare(file, subject=RUSSIAN)))
    assert (found["later"]["claimant"], found["later"]["as_of"]) == ("L", "2024-04-01")
    assert (found["undated"]["figure"], found["undated"]["as_of"]) == ("> 350,000", "")
    assert (found["undated"]["subject"], found["undated"]["measure"]) == (RUSSIAN, "killed_or_wounded")
    assert found["later"]["reasons"] != found["undated"]["reasons"] != ""
    for name in ("low", "high", "age_days", "ratio", "verdict", "assumptions"):
        assert found["later"][name] == found["undated"][name] == "", name


def test_a_claimant_is_written_as_in_the_file(article: ClaimFile) -> None:
    name = "الجيش الروسي"
    claims = tuple(msgspec.structs.replace(claim, claimant=name) for claim in article.claims)
    found = read(comparison_csv(compare(msgspec.structs.replace(article, claims=claims))))
    assert {row["claimant"] for row in found} == {name, f"{name} − {name}"}


@settings(max_examples=30)
@given(files(), st.sampled_from(["=", "+x", "-1", "@", "\t", "\r\n", "'", '"', "a\rb", "\x00"]))
def test_any_file_is_one_row_a_row_and_runs_nothing(file: ClaimFile, start: str) -> None:
    if not file.claims:
        return
    claims = tuple(msgspec.structs.replace(claim, claimant=start + claim.claimant) for claim in file.claims)
    compared = compare(msgspec.structs.replace(file, claims=claims))
    for data, rows in (
        (comparison_csv(compared), comparison_rows(compared)),
        (pairs_csv(compared), pair_rows(compared)),
    ):
        _, *cells = csv.reader(io.StringIO(data.decode(), newline=""))
        values = list(rows)
        assert len(cells) == len(values)
        for line, row in zip(cells, values, strict=True):
            for cell, value in zip(line, row, strict=True):
                assert cell == (escaped(value) if isinstance(value, str) else "" if value is None else str(value))
                assert isinstance(value, int) or not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert len(list(comparison_rows(compared))) == sum(map(_figures, compared.comparisons))


def _figures(comparison: Comparison) -> int:
    return len(comparison.rows) + len(comparison.offers) + len(comparison.missing)
