"""Whose a claim is."""

import pytest

from models.claims.claim import Claim
from models.claims.figure import Bound
from models.claims.registry import Claimant, Registry
from models.claims.voice import NOBODY, How, Voice, voice

NATO = Registry((Claimant(name="NATO", aliases=("Atlantic alliance",)),))


def claim(claimant: str, speaker: str) -> Claim:
    return Claim(
        id="a", claimant=claimant, speaker=speaker, subject="Army", measure="killed", bound=Bound.AT_LEAST, low=5
    )


@pytest.mark.parametrize(
    ("claimant", "speaker", "expected"),
    [
        ("NATO", "", Voice(How.NAMED, "NATO")),
        ("Atlantic alliance", "NATO", Voice(How.NAMED, "NATO")),
        ("", "NATO", Voice(How.SPOKEN, "NATO")),
        ("", "Atlantic alliance", Voice(How.SPOKEN, "Atlantic alliance")),
        ("", "", NOBODY),
    ],
)
def test_the_claimant_comes_before_the_speaker_and_no_speaker_is_a_claimant(
    claimant: str, speaker: str, expected: Voice
) -> None:
    found = voice(claim(claimant, speaker)).resolved(NATO)
    assert found == expected
    assert found.is_somebody is (expected is not NOBODY)
