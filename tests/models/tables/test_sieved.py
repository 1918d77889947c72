"""What a table shows as one value: rows with the filter and the order that they are of, once nothing goes on."""

from collections.abc import Callable

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from models.claims import steps
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.filter import Filter, SortKey
from models.claims.measure import STANDARD_MEASURES
from models.frame import coded
from models.tables import claim_sieve, turns
from models.tables.claim_sieve import ClaimSieve
from models.tables.claim_table import ClaimTable
from models.tables.document import Document
from models.tables.sieved import Sieved

COUNT = 9000
NEEDLES = list(range(0, COUNT, 50))
FALLING = (SortKey("figure", descending=True),)
NEEDLE = Filter(text="needle")


def claim(n: int) -> Claim:
    note = "needle" if n % 50 == 0 else ""
    return Claim(id=f"c{n}", subject="Army", measure="killed", bound=Bound.EXACT, low=n, high=n, note=note)


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(ClaimFile(measures=STANDARD_MEASURES, claims=tuple(map(claim, range(COUNT)))))


@pytest.fixture
def sieve(document: Document, monkeypatch: pytest.MonkeyPatch) -> ClaimSieve:
    """One on a slow machine, which pauses wherever it may."""
    for module, name, value in (
        *((claim_sieve, "_STEP", 0.0), (claim_sieve, "_SORTED_AT_ONCE", 100)),
        *((turns, "_PATIENCE", -1.0), (coded, "_BATCH", 500)),
    ):
        monkeypatch.setattr(module, name, value)
    return ClaimSieve(document, ClaimTable(document, document), document)


def slots(shown: Sieved | None) -> list[int]:
    assert shown is not None
    return list(shown.slots)


def change(document: Document) -> None:
    edited = msgspec.structs.replace(claim(50), note="hay")
    document.apply(steps.change(document.records, Kind.CLAIMS, [edited], "Change"))


def test_at_first_all_is_shown_in_the_order_of_the_file(sieve: ClaimSieve) -> None:
    assert slots(sieve.shown) == list(range(COUNT))
    assert sieve.shown is not None and (sieve.shown.wanted, sieve.shown.keys) == (Filter(), ())


@pytest.mark.parametrize(
    ("ask", "found", "of"),
    [
        (lambda sieve: sieve.set_filter(NEEDLE), NEEDLES, (NEEDLE, ())),
        (lambda sieve: sieve.set_keys(FALLING), list(range(COUNT))[::-1], (Filter(), FALLING)),
        (lambda sieve: (sieve.set_filter(NEEDLE), sieve.set_keys(FALLING)), NEEDLES[::-1], (NEEDLE, FALLING)),
    ],
)
def test_nothing_is_handed_out_before_all_is_found_and_sorted(
    sieve: ClaimSieve,
    ask: Callable[[ClaimSieve], object],
    found: list[int],
    of: tuple[Filter, tuple[SortKey, ...]],
) -> None:
    ask(sieve)
    assert sieve.shown is None
    parts = list(sieve.settling())
    assert len(parts) > 1 and all(0 <= part <= 1 for part in parts)
    assert slots(sieve.shown) == found
    assert sieve.shown is not None and (sieve.shown.wanted, sieve.shown.keys) == of
    assert list(sieve.settling()) == []


def test_what_goes_on_is_handed_out_in_the_end_whoever_does_it(sieve: ClaimSieve, qtbot: QtBot) -> None:
    sieve.set_filter(NEEDLE)
    steps_ = sieve.settling()
    next(steps_)
    steps_.close()  # nobody waits any more, and it goes on
    qtbot.waitUntil(lambda: sieve.shown is not None, timeout=5000)
    assert slots(sieve.shown) == NEEDLES


def test_another_letter_is_waited_for_too(sieve: ClaimSieve) -> None:
    sieve.set_filter(Filter(text="need"))
    waiting = sieve.settling()
    next(waiting)
    sieve.set_filter(NEEDLE)
    assert len(list(waiting)) > 1
    assert slots(sieve.shown) == NEEDLES
    assert sieve.shown is not None and sieve.shown.wanted == NEEDLE


@pytest.mark.parametrize("is_early", [True, False])
def test_of_what_was_changed_since_nothing_is_said(sieve: ClaimSieve, document: Document, is_early: bool) -> None:
    sieve.set_keys(FALLING)
    sieve.set_filter(NEEDLE)
    if is_early:
        next(sieve.settling())
        change(document)
    list(sieve.settling())
    if not is_early:
        change(document)
    assert sieve.shown is not None and (sieve.shown.wanted, sieve.shown.keys) == (Filter(), ())
    sieve.apply()
    list(sieve.settling())
    assert sieve.shown is not None and (sieve.shown.wanted, sieve.shown.keys) == (NEEDLE, FALLING)
    assert 50 not in slots(sieve.shown)


def test_another_file_is_another_value(sieve: ClaimSieve, document: Document) -> None:
    sieve.set_keys(FALLING)
    list(sieve.settling())
    page = ClaimFile(measures=STANDARD_MEASURES, claims=tuple(map(claim, range(60))))
    document.reset(page, is_partial=True)
    assert slots(sieve.shown) == list(range(60))
    assert sieve.shown is not None and sieve.shown.keys == ()
    document.reset(ClaimFile(measures=STANDARD_MEASURES, claims=tuple(map(claim, range(500)))))
    list(sieve.settling())
    assert slots(sieve.shown) == list(range(500))[::-1]


def test_a_search_that_fails_shows_nothing_until_it_is_tried_again(
    sieve: ClaimSieve, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_search: object) -> None:
        raise MemoryError

    sieve.set_filter(NEEDLE)
    with monkeypatch.context() as patch:
        patch.setattr("models.sieve.search.Search.go_on", fail)
        for _ in range(2):
            with pytest.raises(MemoryError):
                list(sieve.settling())
            assert sieve.shown is None
    list(sieve.settling())
    assert slots(sieve.shown) == NEEDLES
