"""The two examples: they open, are written back to the byte, and say what the article and the tables say."""

import csv
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from models.claims.claim import Basis, Claim, Status
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound, Figure, Spread
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims

TOP = Path(__file__).parents[2]
EXAMPLES = TOP / "resources/examples"
DATA = TOP / "../shared/data"
STOLTENBERG = EXAMPLES / "stoltenberg-2024-03.claims"
LOSSES = EXAMPLES / "russian-losses-2022-2026.claims"
GENERAL_STAFF = "General Staff of Ukraine"
UK_DEFENCE = "UK Ministry of Defence"

needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the article and the tables are not here")


@pytest.fixture(scope="module")
def article() -> ClaimFile:
    return read_claims(STOLTENBERG.read_bytes())


@pytest.fixture(scope="module")
def losses() -> ClaimFile:
    return read_claims(LOSSES.read_bytes())


def only(claims: tuple[Claim, ...], **wanted: object) -> Claim:
    found = [claim for claim in claims if all(getattr(claim, name) == value for name, value in wanted.items())]
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize("path", [STOLTENBERG, LOSSES], ids=lambda path: path.stem)
def test_an_example_is_written_as_it_was_read(path: Path) -> None:
    data = path.read_bytes()
    assert write_claims(read_claims(data)) == data


@pytest.mark.parametrize("path", [STOLTENBERG, LOSSES], ids=lambda path: path.stem)
def test_every_claim_has_its_quotes_where_they_say(path: Path) -> None:
    file = read_claims(path.read_bytes())
    texts = {source.id: source.text for source in file.sources}
    assert all(claim.quotes for claim in file.claims)
    for quote in (quote for claim in file.claims for quote in claim.quotes):
        text, end = texts[quote.source], quote.start + len(quote.exact)
        assert text[quote.start : end] == quote.exact
        assert text.count(quote.exact) == 1
        assert (quote.prefix, quote.suffix) == (text[max(0, quote.start - 32) : quote.start], text[end : end + 32])


@pytest.mark.parametrize("path", [STOLTENBERG, LOSSES], ids=lambda path: path.stem)
def test_nothing_is_claimed_twice_and_every_claimant_is_known(path: Path) -> None:
    file = read_claims(path.read_bytes())
    said = Counter((c.claimant, c.subject, c.measure, str(c.figure), c.as_of, c.stated_on) for c in file.claims)
    assert said.most_common(1)[0][1] == 1
    assert {claim.claimant for claim in file.claims} == {claimant.name for claimant in file.claimants}
    assert not any(claim.grade for claim in file.claims)


def test_the_article_makes_six_claims(article: ClaimFile) -> None:
    assert [
        (c.claimant, c.subject, c.measure, c.bound, c.figure.value, c.as_of, c.stated_on) for c in article.claims
    ] == [
        ("NATO", "Russian military", "killed_or_wounded", Bound.MORE_THAN, 350_000, "", "2024-03-14"),
        ("U.S. officials", "Russian military", "killed_or_wounded", Bound.MORE_THAN, 315_000, "", "../2024-03-14"),
        (GENERAL_STAFF, "Russian military", "losses", Bound.EXACT, 427_840, "2024-03-14", ""),
        ("Volodymyr Zelensky", "Russian military", "killed", Bound.EXACT, 180_000, "", "2024-02"),
        ("Volodymyr Zelensky", "Ukrainian military", "killed", Bound.EXACT, 31_000, "", "2024-02"),
        ("Meduza and Mediazona", "Russian military", "killed", Bound.AT_LEAST, 83_000, "", "2024-02-24"),
    ]
    assert article.claims[0].speaker == "Jens Stoltenberg"
    assert {claim.since for claim in article.claims} == {"2022-02-24"}


def test_the_words_and_the_number_stand_in_the_claims_own_quote(article: ClaimFile) -> None:
    for claim in article.claims:
        assert claim.worded in claim.quotes[0].exact
        assert f"{claim.figure.value:,}" in claim.worded


@needs_data
def test_the_article_is_quoted_to_the_letter_and_in_small_part(article: ClaimFile) -> None:
    published = (DATA / "kyiv-independent-2024-03-15.txt").read_text(encoding="utf-8")
    passages = [passage.strip() for passage in article.sources[0].text.split("[…]")]
    assert all(passage in published for passage in passages)
    assert max(len(re.findall(r"[.!?]\s", passage)) for passage in passages) <= 2  # "U.S." and "Feb." have stops
    assert len(article.sources[0].text.split()) < len(published.split()) / 2


@pytest.mark.parametrize(
    ("as_of", "claimant", "measure", "figure"),
    [
        ("2024-09-17", "Ukrainian confidential estimate", "killed", Figure(bound=Bound.EXACT, low=80_000, high=80_000)),
        ("2022-07-20", "CIA", "killed", Figure(bound=Bound.AT_LEAST, low=15_000)),
        ("2022-06-29", UK_DEFENCE, "killed", Figure(bound=Bound.AT_MOST, high=25_000)),
        (
            "2024-06-21",
            "Meduza and Mediazona",
            "killed",
            Figure(bound=Bound.RANGE, low=106_000, high=140_000, best=120_000),
        ),
        ("2024-12-07", "US Department of Defense", "casualties", Figure(bound=Bound.AT_LEAST, low=700_000)),
        ("2026-04-03", "BBC Russia", "killed", Figure(bound=Bound.RANGE, low=319_300, high=461_200)),
        ("2022-03-31", UK_DEFENCE, "casualties", Figure(bound=Bound.EXACT, low=11_966, high=11_966)),
        ("2026-01-31", UK_DEFENCE, "casualties", Figure(bound=Bound.EXACT, low=1_230_459, high=1_230_459)),
        ("2022-03-07", GENERAL_STAFF, "losses", Figure(bound=Bound.MORE_THAN, low=11_000)),
        ("2024-03-14", GENERAL_STAFF, "losses", Figure(bound=Bound.ABOUT, low=427_840, high=427_840)),
        ("2026-08-22", GENERAL_STAFF, "losses", Figure(bound=Bound.ABOUT, low=1_475_270, high=1_475_270)),
    ],
)
def test_days_figures_and_bounds_are_read_rightly(
    losses: ClaimFile, *, as_of: str, claimant: str, measure: str, figure: Figure
) -> None:
    assert only(losses.claims, as_of=as_of, claimant=claimant, measure=measure).figure == figure


def test_a_day_without_leading_zeros_is_day_month_year(losses: ClaimFile) -> None:
    claim = only(losses.claims, claimant="CSIS", subject="Russian military", measure="casualties", as_of="2025-12-01")
    assert claim.low == 1_200_000
    assert claim.quotes[0].exact.startswith('1/12/2025,,,"1,200,000"')


def test_a_row_that_stands_in_two_tables_is_one_claim_with_two_quotes(losses: ClaimFile) -> None:
    claim = only(losses.claims, claimant=UK_DEFENCE, as_of="2024-12-31")
    assert [quote.source for quote in claim.quotes] == ["economist-uk-mod-months", "economist-estimates"]
    assert (claim.basis, claim.since) == (Basis.DERIVED, "2022-03-01")


def test_the_day_that_the_economist_dates_otherwise_is_one_claim(losses: ClaimFile) -> None:
    claim = only(losses.claims, low=390_580)
    assert claim.as_of == "2024-02-06"
    assert len(claim.quotes) == 3
    assert "2024-01-16" in claim.note


def test_a_day_on_which_the_tables_differ_is_disputed(losses: ClaimFile) -> None:
    disputed = {claim.as_of: claim for claim in losses.claims if claim.status is Status.DISPUTED}
    assert len(disputed) == 7
    assert disputed["2024-10-07"].low == 661_630
    assert "660,470" in disputed["2024-10-07"].note


def test_a_day_after_its_own_page_is_uncertain(losses: ClaimFile) -> None:
    uncertain = [claim for claim in losses.claims if claim.as_of.endswith("?")]
    assert {(claim.claimant, claim.as_of) for claim in uncertain} == {("NATO officials", "2022-04-23?")}
    assert all("2022-03-24" in claim.note for claim in uncertain)


def test_a_range_over_two_measures_says_so(losses: ClaimFile) -> None:
    assert only(losses.claims, spread=Spread.SEVERAL_MEASURES).as_of == "2025-05-30"


def test_the_general_staffs_series_grows_and_has_no_gap(losses: ClaimFile) -> None:
    days = [claim for claim in losses.claims if claim.measure == "losses"]
    assert len(days) == len({day.as_of for day in days}) == 1640
    assert [day.low or 0 for day in days] == sorted(day.low or 0 for day in days)


def test_the_economist_is_credited_with_its_licence(losses: ClaimFile) -> None:
    notes = [source.note for source in losses.sources if source.outlet == "The Economist"]
    assert len(notes) == 2
    assert all("CC BY 4.0" in note for note in notes)


@needs_data
def test_every_row_of_the_tables_is_quoted(losses: ClaimFile) -> None:
    quoted = Counter(quote.source for claim in losses.claims for quote in claim.quotes)
    staff = DATA / "general-staff"
    assert quoted == {
        "economist-estimates": rows_of(DATA / "economist/estimates.csv"),
        "economist-uk-mod-months": rows_of(DATA / "economist/uk-mod-monthly.csv"),
        "petroivaniuk-personnel": len(json.loads((staff / "petroivaniuk-personnel.json").read_bytes())),
        "lod-db-russian-losses": len(json.loads((staff / "lod-db-russian-losses.json").read_bytes())),
    }


def rows_of(path: Path) -> int:
    with path.open(encoding="utf-8", newline="") as lines:
        return sum(1 for _ in csv.DictReader(lines))


@needs_data
def test_every_cell_that_holds_a_figure_is_in_its_claim(losses: ClaimFile) -> None:
    with (DATA / "economist/estimates.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    header = losses.sources[0].text.splitlines()[:1]
    for claim in losses.claims:
        for quote in (quote for quote in claim.quotes if quote.source == "economist-estimates"):
            row = next(csv.DictReader([*header, quote.exact]))
            assert row in rows
            cells = {row[name].replace(",", "") for name in ("estimate_low", "estimate_high", "estimate")} - {""}
            assert cells == {str(n) for n in (claim.low, claim.high, claim.best) if n is not None}


@needs_data
def test_the_script_builds_what_is_committed(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.examples.build", "--data", str(DATA), "--to", str(tmp_path)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)
    assert "in all: 1,776 claims" in done.stdout
    assert "refused:" not in done.stdout
    for path in (STOLTENBERG, LOSSES):
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()


def test_without_the_tables_the_script_builds_the_article_and_says_so(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.examples.build", "--data", str(tmp_path / "none"), "--to", str(tmp_path)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Only the first example was written" in done.stderr
    assert (tmp_path / STOLTENBERG.name).read_bytes() == STOLTENBERG.read_bytes()
