"""Comparisons as a workbook, read back by another library."""

import datetime
import io
import zipfile
from pathlib import Path

import msgspec
import pytest
from python_calamine import CalamineWorkbook

from models import __version__
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.comparison.matrix import MOST
from models.formats.comparison_rows import COLUMNS, PAIR_COLUMNS, comparison_rows, pair_rows
from models.formats.comparison_xlsx import comparison_xlsx, pairs_xlsx
from models.formats.suffixes import read_file
from models.report.asking import Asked, compare_file
from models.report.compared import Compared


@pytest.fixture
def article(examples: Path) -> ClaimFile:
    return read_file(examples / "stoltenberg-2024-03.claims")


def compare(file: ClaimFile) -> Compared:
    return compare_file(file, Asked(), "a.claims")


def sheets(data: bytes) -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_the_sheets_hold_what_the_tables_do(article: ClaimFile) -> None:
    compared = compare(article)
    found = sheets(comparison_xlsx(compared))
    assert list(found) == ["Comparison", "Pairs", "Quotes", "About"]
    assert found["Comparison"][0] == list(COLUMNS)
    assert found["Pairs"] == [list(PAIR_COLUMNS), *map(list, pair_rows(compared))]
    assert len(found["Comparison"]) == len(list(comparison_rows(compared))) + 1
    quotes = {quote.exact for claim in article.claims for quote in claim.quotes}
    assert {row[3] for row in found["Quotes"][1:]} == quotes


def test_numbers_and_days_are_typed_and_imprecise_dates_are_text(article: ClaimFile) -> None:
    rows = {
        row[3]: dict(zip(COLUMNS, row, strict=True)) for row in sheets(comparison_xlsx(compare(article)))["Comparison"]
    }
    nato, staff = rows["b5pbrreh"], rows["xcytkgw5"]
    assert (nato["low"], nato["high"], nato["age_days"], nato["as_of"]) == (350001.0, "", 0.0, "../2024-03-14")
    assert staff["as_of"] == datetime.date(2024, 3, 14)
    assert rows["sh7o2exz"]["as_of"] == "../2024-02"
    assert (nato["figure"], nato["verdict"]) == ("> 350,000", "reference")


def test_it_says_what_was_asked(article: ClaimFile) -> None:
    told = sheets(comparison_xlsx(compare(article)))["About"]
    assert ["File", "a.claims"] in told
    assert ["Subject", "Russian military"] in told
    assert ["Program", f"Counterclaim {__version__}"] in told
    assert any(name == "Headline" and "5 claims of 3 measures" in str(text) for name, text in told)


def test_texts_are_never_run_and_never_linked_however_long(article: ClaimFile) -> None:
    texts = ("=1+1", "http://example.org", "x" * 40_000, "a\x00\x0b\ud7ff b")
    claims = tuple(
        msgspec.structs.replace(claim, claimant=text) for claim, text in zip(article.claims[:4], texts, strict=True)
    )
    data = comparison_xlsx(compare(msgspec.structs.replace(article, claims=claims)))
    claimants = [row[2] for row in sheets(data)["Comparison"]]
    assert {"=1+1", "http://example.org", "x" * 32_766 + "…"} <= set(claimants)
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert not any(b"<f>" in parts.read(name) or b"<hyperlink" in parts.read(name) for name in parts.namelist())


def many(article: ClaimFile, number: int) -> Compared:
    claims = tuple(
        msgspec.structs.replace(article.claims[0], id=f"c{place}", claimant=f"Claimant {place}", quotes=())
        for place in range(number)
    )
    return compare(msgspec.structs.replace(article, claims=claims))


def test_the_pairs_of_many_claims_are_left_out_unless_asked_for(article: ClaimFile) -> None:
    assert "Pairs" in sheets(comparison_xlsx(many(article, MOST)))
    found = sheets(comparison_xlsx(many(article, MOST + 1)))
    assert list(found) == ["Comparison", "Quotes", "About"]
    assert any(name == "Pairs" and "5,050" in str(text) for name, text in found["About"])
    assert len(sheets(pairs_xlsx(many(article, MOST + 1)))["Pairs"]) == 5_051


def test_more_rows_than_a_sheet_holds_are_refused(article: ClaimFile, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ClaimsError, match=r"1,049,076 .*CSV"):
        pairs_xlsx(many(article, 1_449))
    monkeypatch.setattr("models.formats.comparison_xlsx.ROWS", 10)
    assert comparison_xlsx(many(article, 5)).startswith(b"PK")
    with pytest.raises(ClaimsError, match="“Comparison” would have 11 rows"):
        comparison_xlsx(many(article, 11))


def test_both_open_where_they_were_asked_for(article: ClaimFile) -> None:
    compared = compare(article)
    assert sheets(pairs_xlsx(compared)) == sheets(comparison_xlsx(compared))
    for data, place in ((comparison_xlsx(compared), b""), (pairs_xlsx(compared), b'activeTab="1"')):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            book = parts.read("xl/workbook.xml")
        assert (b"activeTab" in book) is bool(place)
        assert place in book
