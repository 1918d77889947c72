"""What a file holds already: the claim that says the same, and the source it was read from."""

from time import perf_counter
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.records import Records
from models.claims.registry import Subject
from models.claims.source import Source
from models.importing.known_source import Acquaintance, known_source, unknown_sources
from models.importing.taking import take
from models.importing.twins import Twins
from tests.models.importing.imported import FILE, TEXT, claim, quote, source


def twin(held: Claim, asked: Claim) -> str:
    file = msgspec.structs.replace(FILE, claims=(held,), sources=(*FILE.sources, source()))
    return Twins(Records(file)).find(asked)


DAY = "2024-03-18"


@pytest.mark.parametrize(
    ("held", "asked"),
    [
        ({"as_of": DAY}, {"as_of": DAY}),
        ({"stated_on": DAY}, {"stated_on": DAY}),
        ({"as_of": DAY}, {"as_of": DAY, "claimant": "Ministry of Norland"}),
        ({"as_of": DAY}, {"as_of": DAY, "claimant": "the  ministry of norland"}),
        ({"as_of": DAY}, {"as_of": DAY, "subject": "Norland army"}),
        ({"quotes": (quote("12 people"),)}, {"quotes": (quote("500 troops"),)}),
        ({"claimant": "", "quotes": (quote("12 people"),)}, {"claimant": "", "quotes": (quote("500 troops"),)}),
        ({"as_of": DAY, "quotes": (quote("12 people"),)}, {"claimant": "X", "quotes": (quote("12 people"),)}),
        (
            {"measure": "killed", "worded": "500", "quotes": (quote("500 troops"),)},
            {"worded": "500", "quotes": (quote("500 troops"),)},
        ),
    ],
)
def test_a_claim_that_says_the_same_is_found(held: dict[str, Any], asked: dict[str, Any]) -> None:
    assert twin(claim("held", **held), claim("new", **asked)) == "held"


@pytest.mark.parametrize(
    ("held", "asked"),
    [
        ({}, {}),
        ({"as_of": DAY}, {"stated_on": DAY}),
        ({"as_of": DAY}, {"as_of": "2024-03-19"}),
        ({"as_of": DAY}, {"as_of": DAY, "low": 501}),
        ({"as_of": DAY}, {"as_of": DAY, "measure": "killed"}),
        ({"as_of": DAY}, {"as_of": DAY, "claimant": "Red Cross"}),
        ({"as_of": DAY}, {"as_of": DAY, "claimant": ""}),
        ({"as_of": DAY, "claimant": ""}, {"as_of": DAY, "claimant": ""}),
        ({"as_of": DAY}, {"as_of": DAY, "subject": "Sailors"}),
        ({"as_of": DAY}, {"as_of": DAY, "subject": "Marova quake"}),
        ({"as_of": DAY}, {"as_of": DAY, "subject": "soldiers"}),
        ({"as_of": DAY, "subject": "people"}, {"as_of": DAY}),
        ({"as_of": DAY}, {"as_of": DAY, "per": "day"}),
        ({"measure": "killed", "quotes": (quote("500 troops"),)}, {"quotes": (quote("500 troops"),)}),
    ],
)
def test_another_claim_is_none(held: dict[str, Any], asked: dict[str, Any]) -> None:
    assert twin(claim("held", **held), claim("new", **asked)) == ""


@pytest.mark.parametrize(
    ("held", "asked", "may_be"),
    [
        ({}, {"subject": "people"}, "held"),
        ({}, {"subject": "soldiers"}, "held"),
        ({"subject": "people"}, {}, "held"),
        ({"subject": "people"}, {"subject": "men"}, "held"),
        ({"subject": "people"}, {"subject": "people"}, ""),
        ({}, {}, ""),
        ({}, {"subject": "Marova quake"}, ""),
        ({}, {"subject": "people", "claimant": "Red Cross"}, ""),
        ({}, {"subject": "people", "as_of": "2024-03-19"}, ""),
    ],
)
def test_a_claim_of_nobody_in_particular_may_be_the_same(
    held: dict[str, Any], asked: dict[str, Any], may_be: str
) -> None:
    file = msgspec.structs.replace(FILE, claims=(claim("held", **({"as_of": DAY} | held)),))
    assert Twins(Records(file)).perhaps(claim("new", **({"as_of": DAY} | asked))) == may_be


def test_another_name_of_an_event_does_not_make_nobody_in_particular_the_event() -> None:
    subjects = (Subject(name="Tarn flood", aliases=("people",)),)
    held = (claim("held", subject="Tarn flood", as_of=DAY),)
    twins = Twins(Records(ClaimFile(subjects=subjects, claims=held)))
    asked = claim("new", subject="people", as_of=DAY)
    assert (twins.find(asked), twins.perhaps(asked)) == ("", "held")


def test_of_several_the_likest_is_meant() -> None:
    held = (
        claim("subject", subject="soldiers", as_of=DAY),
        claim("same", as_of=DAY),
        claim("quoted", as_of=DAY, quotes=(quote("500 troops", "other", TEXT),)),
    )
    twins = Twins(Records(ClaimFile(claims=held)))
    assert twins.find(claim("new", as_of=DAY)) == "same"
    assert twins.find(claim("new", as_of=DAY, quotes=(quote("500 troops", "other"),))) == "quoted"


@given(lows=st.lists(st.integers(0, 4), max_size=6), asked=st.lists(st.integers(0, 5)))
def test_learning_at_once_finds_what_asking_one_by_one_finds(lows: list[int], asked: list[int]) -> None:
    held = tuple(claim(f"h{number}", low, as_of=DAY) for number, low in enumerate(lows))
    records = Records(ClaimFile(claims=held))
    wanted = [claim("new", low, as_of=DAY) for low in asked]
    at_once = Twins(records)
    at_once.learn(wanted)
    assert [at_once.find(each) for each in wanted] == [Twins(records).find(each) for each in wanted]
    assert [bool(at_once.find(each)) for each in wanted] == [low in lows for low in asked]


@given(lows=st.lists(st.integers(0, 4), max_size=6, unique=True))
def test_what_was_taken_has_a_twin_that_lacks_no_quote(lows: list[int]) -> None:
    records = Records(FILE)
    claims = [claim(f"n{low}", low, (quote("12 people"),), as_of=DAY) for low in lows]
    records.apply(take(records, source=source(), claims=claims, text="x"))
    twins = Twins(records)
    for each in claims:
        assert twins.find(each) == each.id
        assert twins.missing(each.id, each.quotes) == ()


def test_quotes_that_a_twin_lacks_are_told() -> None:
    held = claim("held", quotes=(quote("12 people"),))
    twins = Twins(Records(ClaimFile(claims=(held,))))
    assert twins.missing("held", (quote("12 people"), quote("500 troops"))) == (quote("500 troops"),)
    assert twins.missing("gone", (quote("12 people"),)) == (quote("12 people"),)


URL = "https://www.example.org/storm/"


@pytest.mark.parametrize(
    ("held", "came", "how"),
    [
        (source("a"), source("new", title="Else"), Acquaintance.SAME),
        (source("a", text="Older."), source("new"), Acquaintance.VERSION),
        (source("a", text=""), source("new"), Acquaintance.UNREAD),
        (source("a", text="Older.", title="Renamed", url=URL), source("new", url="http://example.org/storm#top"), "v"),
        (source("a", text="Older.", outlet=""), source("new"), Acquaintance.VERSION),
        (source("a", text="Older.", outlet="Another"), source("new"), Acquaintance.NEW),
        (source("a", text="Older.", published="2024-03-18"), source("new"), Acquaintance.NEW),
        (source("a", text="Older.", published=""), source("new", published=""), Acquaintance.NEW),
        (source("a", text="Older.", title=""), source("new", title=""), Acquaintance.NEW),
        (source("a", text="Older.", url=URL), source("new", url="https://example.org/other"), Acquaintance.NEW),
        (source("a", text="Older.", url=URL), source("new", url=f"{URL}?page=2"), Acquaintance.NEW),
        (source("a", text="Older.", url=URL), source("new", url=f"{URL}/?utm_source=a#top"), Acquaintance.VERSION),
        (source("a", text="", title="Else"), source("new", text=""), Acquaintance.NEW),
    ],
)
def test_a_source_is_known_by_its_text_then_its_address_then_title_and_day(
    held: object, came: object, how: object
) -> None:
    known = known_source(Records(ClaimFile(sources=(held,))), came)  # type: ignore[arg-type]
    assert known.how is (Acquaintance.VERSION if how == "v" else how)
    assert (known.held is None) is (known.how is Acquaintance.NEW)


def test_a_text_that_shares_most_of_its_lines_is_another_version() -> None:
    lines = [f"This is a sentence of some length, the {n}th of the whole of this text." for n in range(9)]
    held = Records(ClaimFile(sources=(source("a", text="\n".join(lines), title="Older", published=""),)))

    def known(text: str) -> Acquaintance:
        return known_source(held, source("new", text=text, title="Newer", published="")).how

    assert known("\n".join([*lines[:7], "At least 15 people, and no longer 12, were killed by the storm."])) is (
        Acquaintance.VERSION
    )
    assert known("\n".join([*lines[:4], *(f"{line} And more." for line in lines[4:])])) is Acquaintance.NEW
    assert known("12 dead.") is Acquaintance.NEW


@pytest.mark.parametrize(("first", "last", "meant"), [("b", "", "a"), ("", "a", "b"), ("", "", "b")])
def test_of_several_versions_the_newest_is_meant(first: str, last: str, meant: str) -> None:
    sources = (source("a", text="1", previous=first), source("b", text="2", previous=last))
    known = known_source(Records(ClaimFile(sources=sources)), source())
    assert known.held is not None
    assert known.held.id == meant


def test_sources_that_the_file_knows_are_left_out_and_each_comes_once() -> None:
    records = Records(ClaimFile(sources=(source("a", url=URL), source("b", title="Tally", text=""))))
    came = [
        source("1", url="http://example.org/storm", title="Else", text=""),
        source("2", title="TALLY", text=""),
        source("3", title="Tally", published="2020", text=""),
        source("4", title="tally", published="2020", text=""),
        source("5", title="", published="", text=""),
        source("6", title="", published="", text=""),
    ]
    assert [each.id for each in unknown_sources(records, came)] == ["3", "5", "6"]


def test_ten_thousand_figures_are_looked_for_one_by_one_in_a_moment() -> None:
    records = Records(ClaimFile.NEW)
    twins = Twins(records)
    started = perf_counter()
    for number in range(10_000):
        assert twins.find(claim(str(number), number)) == ""
    assert perf_counter() - started < 1.5


_FEW = st.sampled_from(("", "A", "B"))
_SOURCES = st.builds(source, text=_FEW, title=_FEW, published=_FEW, url=_FEW, outlet=_FEW)


@given(held=st.lists(_SOURCES, max_size=3), came=_SOURCES)
def test_one_source_is_unknown_where_it_is_new(held: list[Source], came: Source) -> None:
    records = Records(ClaimFile(sources=tuple(msgspec.structs.replace(each, id=str(n)) for n, each in enumerate(held))))
    is_new = known_source(records, came).how is Acquaintance.NEW
    assert (unknown_sources(records, [came]) == (came,)) is is_new


def test_sources_with_nothing_to_be_known_by_are_not_held_against_each_other() -> None:
    """They once were, each against all before it."""
    found = [source(f"s{n}", text="", title=f"Title {n}" if n % 2 else "", published="") for n in range(20_000)]
    assert len(unknown_sources(Records(ClaimFile()), found)) == len(found)
