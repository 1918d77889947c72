"""What the sheet says of derived values and of assumptions: never more than somebody claimed."""

import re
from pathlib import Path

import msgspec
import pytest

from models.claims.claim import Basis
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.saying import English
from models.comparison.assumption import Assume, assume
from models.comparison.comparer import Comparer
from models.formats.suffixes import read_file
from models.report import words
from models.report.blocks import Drawing, Report, Table, Tone
from models.report.comparison_report import comparison_report
from models.report.reading import shown_text
from models.text.display import ENGLISH, Display
from tests.models.report.test_comparison_report import (
    DAY,
    PRINTED,
    RUSSIAN,
    compare,
    listed,
    lone,
    of_kind,
    report,
    rows,
    said,
    table,
)


class German(English):
    def __call__(self, text: str, several: str = "", number: int = 1, /) -> str:
        return ", wenn {assumptions}" if text == words.UNDER else super().__call__(text, several, number)


@pytest.fixture
def article(examples: Path) -> ClaimFile:
    return read_file(examples / "stoltenberg-2024-03.claims")


RATIO = assume(Assume.RATIO, "killed", "casualties", "189500/43000", "223000/43000", "a leak")


def supposed(article: ClaimFile, display: Display = ENGLISH) -> Report:
    """The article with every assumption that changes something, and with a ratio."""
    compared = compare(article, subject=RUSSIAN, day=DAY)
    shown = compared.comparisons[0]
    given = {RATIO, *shown.offered, *(assumption for offer in shown.offers for assumption in offer.row.used)}
    asked = msgspec.structs.replace(shown.question, assumptions=frozenset(given))
    return comparison_report(
        msgspec.structs.replace(compared, comparisons=(Comparer(compared.records).compare(asked),), display=display),
        PRINTED,
    )


def test_what_was_computed_is_never_put_into_somebodys_mouth(article: ClaimFile) -> None:
    sheet = supposed(article)
    found = rows(table(sheet))
    ratio = found["derived from Volodymyr Zelensky"]
    assert {ratio[title].tone for title in ("Claimant", "Figure", "As of")} == {Tone.DERIVED}
    assert found["NATO − Volodymyr Zelensky, derived"]["Figure"].text == "> 170,000"
    (drawing,) = of_kind(sheet, Drawing)
    drawn = {row.name: row for row in drawing.plot.rows}
    assert drawn["derived from Volodymyr Zelensky"].is_derived and not drawn["Volodymyr Zelensky"].is_derived
    assert drawn["NATO − Volodymyr Zelensky, derived"].words == "> 170,000"
    assert "\nderived from Volodymyr Zelensky, 793,256–933,488, if " in listed(sheet, "Why")


def test_a_claim_that_says_so_itself_is_derived_in_plot_and_table(article: ClaimFile) -> None:
    first = msgspec.structs.replace(article.claims[0], basis=Basis.DERIVED)
    sheet = report(msgspec.structs.replace(article, claims=(first, *article.claims[1:])), subject=RUSSIAN, day=DAY)
    assert any(name.endswith("Jens Stoltenberg, derived") for name in rows(table(sheet)))
    (drawing,) = of_kind(sheet, Drawing)
    assert [row.name for row in drawing.plot.rows if row.is_derived] == ["NATO, derived"]


def test_every_if_says_which_assumptions_it_means(article: ClaimFile) -> None:
    sheet = supposed(article)
    numerals = re.findall(r"^\((\w+)\) It is assumed", listed(sheet, "If …"), re.M)
    assert numerals == ["i", "ii", "iii", "iv"]
    conditional = [cell for block in of_kind(sheet, Table) for row in block.rows for cell in row if cell.is_conditional]
    assert conditional and all(cell.under and set(cell.under) <= set(numerals) for cell in conditional)
    wounded = rows(table(sheet))["NATO − Volodymyr Zelensky, derived"]
    assert shown_text(wounded["On 14 Mar 2024"]) == "> 170,000 if i, iii"
    assert "NATO − Volodymyr Zelensky, derived, > 170,000, if i, iii: Derived: NATO" in listed(sheet, "Why")
    assert "≲ compatible if iv: C and E." in listed(sheet, "Each against each")
    assert words.NUMERALS in said(sheet) and words.NUMERALS not in said(report(article, day=DAY))


def test_every_if_is_said_in_the_language_of_the_sheet(article: ClaimFile) -> None:
    german = Display(say=German())
    shown = [shown_text(cell) for cells in rows(table(supposed(article, german))).values() for cell in cells.values()]
    assert "180,000, wenn iii" in shown
    assert not [text for text in shown if " if " in text]


def test_a_claim_that_an_assumption_contradicts_is_named(article: ClaimFile) -> None:
    fields = {"bound": Bound.EXACT, "as_of": "2024-03-14", "stated_on": "", "quotes": ()}
    claims = (
        lone(article, id="k", low=100_000, high=100_000, measure="killed", claimant="K", **fields),
        lone(article, id="c", low=300_000, high=300_000, measure="casualties", claimant="C", **fields),
    )
    compared = compare(msgspec.structs.replace(article, claims=claims), day=DAY)
    asked = msgspec.structs.replace(
        compared.comparisons[0].question, assumptions=frozenset((RATIO, assume(Assume.SAME_OUTCOMES)))
    )
    sheet = comparison_report(
        msgspec.structs.replace(compared, comparisons=(Comparer(compared.records).compare(asked),)), PRINTED
    )
    assert "It contradicts C, 300,000 (14 Mar 2024)" in listed(sheet, "Why")
    verdict = rows(table(sheet))["derived from K"]["Verdict"]
    assert verdict.text == "follows" and len(verdict.under) == 1
    assert "derived from K, 440,698–518,605, if i, ii: Derived" in listed(sheet, "Why")
