"""What reasons call the days of claims."""

import pytest

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.source import Source
from models.comparison.naming import counted_to
from models.comparison.statement import state


@pytest.mark.parametrize(
    ("as_of", "stated_on", "expected"),
    [
        ("", "2024-03-04", "../2024-03-04"),
        ("", "2024-03-04/2024-03-05", "../2024-03-05"),
        ("", "../2024-03-04", "../2024-03-04"),
        ("", "2024-03-04/..", "../2024-03-06"),
        ("", "2024-03-04~", "../2024-03-06"),
        ("", "", "../2024-03-06"),
        ("2024-03-04/..", "2024-03-04/..", "2024-03-04/.."),
    ],
)
def test_a_claim_counts_to_the_last_day_that_it_says_or_to_that_of_its_source(
    as_of: str, stated_on: str, expected: str
) -> None:
    told = Claim(
        id="a",
        subject="Army",
        measure="killed",
        bound=Bound.AT_LEAST,
        low=5,
        as_of=as_of,
        stated_on=stated_on,
        quotes=(Quote(source="s", start=0, exact="x"),),
    )
    sources = (Source(id="s", text="x", published="2024-03-06"),)
    records = Records(ClaimFile(measures=STANDARD_MEASURES, sources=sources, claims=(told,)))
    assert counted_to(state(told, records)).edtf == expected
