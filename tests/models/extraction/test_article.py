"""The article that the program was made from; skipped where it is not at hand."""

from pathlib import Path

import pytest

from models.claims.figure import Bound
from models.claims.registry import Claimant, Subject
from models.extraction.candidate import Article, Candidate, Names, Place
from models.extraction.extract import extract

PATH = Path(__file__).resolve().parents[4] / "shared" / "data" / "kyiv-independent-2024-03-15.txt"
RUSSIANS, UKRAINIANS = "Russian military", "Ukrainian military"
NAMES = Names(
    subjects=(
        Subject(name=RUSSIANS, aliases=("Russian troops", "Russian soldiers", "Russians")),
        Subject(name=UKRAINIANS, aliases=("Ukrainian soldiers",)),
    ),
    claimants=(Claimant(name="General Staff of Ukraine", aliases=("Ukraine's General Staff",)),),
)
TITLE = "Stoltenberg: Russia has lost over 350,000 troops in Ukraine"


@pytest.fixture
def found() -> tuple[Candidate, ...]:
    if not PATH.exists():
        pytest.skip("the article is not at hand")
    text = PATH.read_text(encoding="utf-8")
    return extract(Article(text=text, title=TITLE, published="2024-03-15", language="en"), NAMES)


def test_its_six_claims_are_found(found: tuple[Candidate, ...]) -> None:
    said = [(one.claimant, one.subject, one.measure, one.bound, one.low) for one in found[2:]]
    assert said == [
        ("NATO", RUSSIANS, "killed_or_wounded", Bound.MORE_THAN, 350_000),
        ("U.S. officials", RUSSIANS, "killed_or_wounded", Bound.MORE_THAN, 315_000),
        ("General Staff of Ukraine", RUSSIANS, "losses", Bound.EXACT, 427_840),
        ("Volodymyr Zelensky", RUSSIANS, "killed", Bound.EXACT, 180_000),
        ("Volodymyr Zelensky", UKRAINIANS, "killed", Bound.EXACT, 31_000),
        ("Meduza and Mediazona", RUSSIANS, "killed", Bound.AT_LEAST, 83_000),
    ]


def test_headline_and_lead_repeat_natos(found: tuple[Candidate, ...]) -> None:
    headline, lead, nato, *others = found
    assert headline.repeats == lead.repeats == nato.repeats
    assert nato.repeats not in {other.repeats for other in others}
    assert headline.place is Place.TITLE
    assert {one.claimant for one in (headline, lead)} == {"NATO"}
    assert {one.speaker for one in (headline, lead, nato)} == {"Jens Stoltenberg"}
    assert {one.stated_on for one in (headline, lead, nato)} == {"2024-03-14"}


def test_its_days_are_told(found: tuple[Candidate, ...]) -> None:
    _, lead, nato, officials, staff, russians, ukrainians, media = found
    assert lead.since == nato.since == staff.since == "2022-02-24"
    assert staff.as_of == "2024-03-14"
    assert officials.stated_on == ""
    assert russians.stated_on == ukrainians.stated_on == "2024-02"
    assert media.stated_on == "2024-02-24"
