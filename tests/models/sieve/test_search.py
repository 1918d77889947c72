"""Searching: block by block and narrowing, it finds what a plain look at every claim finds."""

import unicodedata

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims import steps
from models.claims.claim import Claim, Status
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.filter import Filter, SortKey
from models.claims.measure import STANDARD_MEASURES
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.registry import Claimant
from models.claims.source import Source
from models.frame import ClaimFrame
from models.frame.texts import BLOCK
from models.sieve import Search, sieve
from models.text.display import Display
from models.text.fields import FIELDS, Terms
from tests.drawn import files

WORDS = st.sampled_from(["", "0", "a", "killed", "2024", "mar 2024", "not", "n", "É", "…", '"', "total a", "Õ0"])


def passes(claim: Claim, records: Records, text: str) -> bool:
    """Whether each word stands in what a claim shows, or in what is known of what it names."""
    parts = [field.show(claim, Terms({one.id: one for one in records.measures})) for field in FIELDS]
    for names, name in ((records.claimant_names, claim.claimant), (records.subject_names, claim.subject)):
        parts += [names.resolve(name), *names.aliases(name)]
    parts += [str(n) for n in (claim.low, claim.high, claim.best) if n is not None]
    for quote in claim.quotes:
        source = records.sources.get(quote.source)
        parts += [quote.exact, quote.translation, *((source.outlet, source.title) if source else ())]
    parts += [claim.id, claim.as_of, claim.stated_on]
    whole = folded("\n".join(parts))
    return all(word in whole for word in folded(text).split())


def folded(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def plain(records: Records, text: str) -> list[str]:
    return [claim.id for claim in records.claims if passes(claim, records, text)]


def ids(records: Records, slots: object) -> list[str]:
    return [records.claims.at(slot).id for slot in slots]  # type: ignore[attr-defined]


def done(search: Search) -> Search:
    while not search.is_done:
        search.go_on()
    return search


@given(files(), WORDS | st.text(max_size=3), WORDS)
def test_a_filter_finds_what_a_look_at_every_claim_finds(file: ClaimFile, text: str, more: str) -> None:
    records = Records(file)
    frame = ClaimFrame(records)
    assert ids(records, sieve(frame, Filter(text=text))) == plain(records, text)
    first = done(Search(frame, Filter(text=text)))
    narrower = done(Search(frame, Filter(text=text + more), last=first))
    assert ids(records, narrower.found()) == plain(records, text + more)
    gone = [claim.id for claim in records.claims][1::2]
    change = steps.remove_claims(records, gone, "Remove")
    frame.patch(change, records.apply(change))
    assert ids(records, sieve(frame, Filter(text=more))) == plain(records, more)


def large(count: int = 9_000) -> Records:
    """More claims than are looked at in one go; every seventh is of the ministry, every thousandth has a word alone."""
    sources = (Source(id="s", title="The Herald", text="t"), Source(id="t", outlet="Daily Post", text="t"))
    held = tuple(
        Claim(
            id=f"c{n}",
            claimant="MoD" if n % 7 == 0 else f"Body {n % 50}",
            subject="Army",
            measure="killed",
            bound=Bound.EXACT,
            low=n,
            high=n,
            note="needle – ñ" if n % 1000 == 999 else "",
            quotes=(Quote(source="st"[n % 2], start=0, exact=f"quoted {n}"),),
        )
        for n in range(count)
    )
    ministry = Claimant(name="Ministry", aliases=("MoD",))
    return Records(ClaimFile(measures=STANDARD_MEASURES, claimants=(ministry,), sources=sources, claims=held))


def test_what_is_found_so_far_is_the_beginning_of_what_is_found() -> None:
    records = large()
    search = Search(ClaimFrame(records), Filter(text="needle"))
    counts = []
    while not search.is_done:
        search.go_on()
        counts.append(len(search.beginning))
        assert ids(records, search.beginning) == plain(records, "needle")[: counts[-1]]
    assert counts[0] == BLOCK // 1000
    assert counts[-1] == 9
    assert counts == sorted(counts)


def test_large_files_are_searched_in_every_part() -> None:
    records = large()
    frame = ClaimFrame(records)
    for text in ("ministry", "needle ñ", "herald", "post 8999", "8,999", "body 3", "nothing", "c89", "ministry needle"):
        assert ids(records, sieve(frame, Filter(text=text))) == plain(records, text)
    assert len(sieve(frame, Filter(claimant="Ministry"))) == 1286


def test_few_claims_are_looked_at_one_by_one() -> None:
    records = large()
    checked = [msgspec.structs.replace(records.claims.at(n), status=Status.VERIFIED) for n in (998, 1000, 2999, 8998)]
    records.apply(steps.change(records, Kind.CLAIMS, checked, "Check"))
    found = sieve(ClaimFrame(records), Filter(text="needle", status="verified"))
    assert ids(records, found) == ["c2999"]


def test_of_sorted_claims_those_that_come_first_are_found_first() -> None:
    records = large()
    search = Search(ClaimFrame(records), Filter(text="needle"), [SortKey("figure", descending=True)])
    while not search.beginning:
        search.go_on()
    assert ids(records, search.beginning) == ["c8999"]
    assert ids(records, done(search).found()) == plain(records, "needle")[::-1]


@pytest.mark.parametrize("keys", [[], [SortKey("figure", descending=True)]], ids=["as in the file", "sorted"])
def test_claims_that_are_gone_are_not_counted_on_the_way(keys: list[SortKey]) -> None:
    records = large()
    frame = ClaimFrame(records)
    change = steps.remove_claims(records, [f"c{n}" for n in range(999, 9_000, 2_000)], "Remove")
    frame.patch(change, records.apply(change))
    search = Search(frame, Filter(text="needle"), keys)
    while not search.is_done:
        search.go_on()
        assert search.count <= 4
    assert search.count == len(search.found()) == 4


def test_the_same_filter_in_another_order_needs_no_look_at_any_claim() -> None:
    records = large()
    frame = ClaimFrame(records)
    last = done(Search(frame, Filter(text="needle")))
    again = Search(frame, Filter(text="needle"), [SortKey("figure", descending=True)], last)
    assert again.is_done
    assert again.count == 9
    assert ids(records, again.found()) == plain(records, "needle")[::-1]


@pytest.mark.parametrize(
    ("held", "looked_for"),
    [
        ("Gefallene der Großoffensive", "GROSSOFFENSIVE"),
        ("GROSSOFFENSIVE", "großo"),
        ("Cafe\u0301", "café"),
        ("café", "cafe\u0301"),
        ("ЗАГИБЛІ ТА ПОРАНЕНІ И\u0306", "поранені й"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος"),
        ("İzmir", "i\u0307zmir"),
    ],
)
def test_what_is_looked_for_and_looked_in_fold_alike(held: str, looked_for: str) -> None:
    records = large(3)
    claim, name = records.claims.at(1), records.claims.at(2)
    worded = msgspec.structs.replace(claim, worded=held)
    named = msgspec.structs.replace(name, claimant=held)
    records.apply(steps.change(records, Kind.CLAIMS, [worded, named], "Change"))
    assert ids(records, sieve(ClaimFrame(records), Filter(text=looked_for))) == ["c1", "c2"]


GERMAN = Display(
    group=".",
    decimal=",",
    dotted_days=True,
    months=("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    say=lambda one, several="", number=1, /: GERMAN_WORDS.get(one, one),
)
GERMAN_WORDS = {"Verified": "Geprüft", "Killed": "Getötete", "said {0}": "gesagt {0}"}


@pytest.mark.parametrize(
    "text", ["geprüft", "350.000", "350,000", "350000", "14 märz", "2024-03-14", "14.3.2024", "14.03."]
)
def test_what_the_screen_shows_is_found_in_its_language_and_numbers_in_english_too(text: str) -> None:
    records = large(3)
    shown = msgspec.structs.replace(
        records.claims.at(1), low=350_000, high=350_000, as_of="2024-03-14", status=Status.VERIFIED
    )
    records.apply(steps.change(records, Kind.CLAIMS, [shown], "Change"))
    frame = ClaimFrame(records, GERMAN)
    assert ids(records, sieve(frame, Filter(text=text))) == ["c1"]


@pytest.mark.parametrize("text", ["350 000", "> 350\N{NARROW NO-BREAK SPACE}000", "350\N{NO-BREAK SPACE}000 s"])
def test_a_number_with_its_thousands_apart_is_one_word(text: str) -> None:
    records = large(6)
    figures = ((1, 350_000, ""), (2, 3_500, "000 of them"), (3, 7, "350 000 soldiers"), (4, 8, "over 350,000 said"))
    changed = [
        msgspec.structs.replace(records.claims.at(n), low=low, high=None, bound=Bound.MORE_THAN, worded=worded)
        for n, low, worded in figures
    ]
    records.apply(steps.change(records, Kind.CLAIMS, changed, "Change"))
    frame = ClaimFrame(records, Display(group="\N{NARROW NO-BREAK SPACE}"))
    found = ["c1", "c3", "c4"]
    assert ids(records, sieve(frame, Filter(text=text))) == found
    typed = done(Search(frame, Filter(text="350 00")))
    assert ids(records, done(Search(frame, Filter(text="350 000"), last=typed)).found()) == found
    last = done(Search(frame, Filter(text="350 000")))
    assert ids(records, done(Search(frame, Filter(text="350 0001"), last=last)).found()) == []


@pytest.mark.parametrize("text", ["getötete", "killed", "gesagt 14 märz"])
def test_a_measure_and_a_day_are_found_by_what_their_cells_show(text: str) -> None:
    records = large(3)
    changes = {"measure": "wounded", "as_of": "2024-03-13"}
    others = [msgspec.structs.replace(records.claims.at(n), stated_on="2024-03-14", **changes) for n in (0, 2)]
    said = msgspec.structs.replace(records.claims.at(1), stated_on="2024-03-14")
    records.apply(steps.change(records, Kind.CLAIMS, [said, *others], "Change"))
    assert ids(records, sieve(ClaimFrame(records, GERMAN), Filter(text=text))) == ["c1"]


def test_what_is_shown_in_another_way_from_now_on_is_looked_for_anew() -> None:
    records = large(3)
    verified = msgspec.structs.replace(records.claims.at(1), status=Status.VERIFIED)
    records.apply(steps.change(records, Kind.CLAIMS, [verified], "Change"))
    frame = ClaimFrame(records)
    last = done(Search(frame, Filter(text="verified")))
    assert ids(records, last.found()) == ["c1"]
    frame.set_display(GERMAN)
    assert not last.is_current
    assert ids(records, sieve(frame, Filter(text="verified"))) == []
    assert ids(records, sieve(frame, Filter(text="geprüft"))) == ["c1"]


def test_texts_follow_edits_and_names() -> None:
    records = large()
    frame = ClaimFrame(records)
    assert plain(records, "war office") == ids(records, sieve(frame, Filter(text="war office"))) == []
    renamed = Claimant(name="Ministry", aliases=("MoD", "War Office"))
    claim = records.claims.at(8001)
    for change in (
        steps.rename(records, Kind.CLAIMANTS, "Ministry", renamed),
        steps.change(records, Kind.SOURCES, [Source(id="s", title="The Mirror", text="t")], "Change"),
        steps.change(records, Kind.CLAIMS, [msgspec.structs.replace(claim, note="office of war")], "Change"),
        steps.add(records, Kind.CLAIMS, [msgspec.structs.replace(claim, id="new", note="war")], "Add", 3),
    ):
        frame.patch(change, records.apply(change))
        for text in ("war office", "war", "herald", "mirror", "new"):
            assert ids(records, sieve(frame, Filter(text=text))) == plain(records, text)


def test_only_a_narrower_search_since_which_nothing_changed_is_built_upon() -> None:
    records = large()
    frame = ClaimFrame(records)
    last = done(Search(frame, Filter(text="need", status="open")))
    assert last.holds(Search(frame, Filter(text="xneedle y", status="open")))
    assert not last.holds(Search(frame, Filter(text="nee", status="open")))
    assert not last.holds(Search(frame, Filter(text="needle")))
    assert not Search(frame, Filter(text="need")).holds(Search(frame, Filter(text="needle")))
    change = steps.change(records, Kind.CLAIMS, [msgspec.structs.replace(records.claims.at(0), note="needle")], "")
    frame.patch(change, records.apply(change))
    narrower = Search(frame, Filter(text="needle", status="open"), last=last)
    assert not last.holds(narrower)
    assert ids(records, done(narrower).found()) == plain(records, "needle")
