"""Writing the whole file for other programs can be given up, and says how far it is."""

from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.source import Source
from models.formats.suffixes import PAINTED, WRITERS, write_files
from models.progress import Cancelled

SUFFIXES = sorted(suffix for suffix in WRITERS if suffix not in PAINTED)
LONG = (".csv", ".xlsx", ".jsonld", ".annotations.jsonld")
"""Those that take long where there are many claims."""


@pytest.fixture(scope="module")
def many() -> ClaimFile:
    quote = Quote(source="s", start=0, exact="seven")
    claim = Claim(id="", subject="s", measure="killed", bound=Bound.EXACT, low=7, high=7, quotes=(quote,))
    claims = tuple(msgspec.structs.replace(claim, id=f"c{number}") for number in range(1_200))
    return msgspec.structs.replace(ClaimFile.NEW, sources=(Source(id="s", text="seven"),), claims=claims)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_was_given_up_is_not_handed_over_even_at_the_last_moment(many: ClaimFile, suffix: str) -> None:
    def give_up(part: float) -> None:
        if part == 1.0:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_files(many, Path(f"out{suffix}"), report=give_up)


@pytest.mark.parametrize("suffix", LONG)
def test_it_is_heard_on_the_way_and_told_evenly(many: ClaimFile, suffix: str) -> None:
    told: list[float] = []
    files = write_files(many, Path(f"out{suffix}"), report=told.append)
    assert told == sorted(told) and told[-1] == 1.0
    assert max(after - before for before, after in pairwise(told)) < 0.5
    heard = told[len(told) // 2]

    def give_up(part: float) -> None:
        if part == heard:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_files(many, Path(f"out{suffix}"), report=give_up)
    assert files == write_files(many, Path(f"out{suffix}"))
