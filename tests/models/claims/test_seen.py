"""What is gathered of claims while they come in tells sound ones from others."""

import msgspec
import pytest

from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.figure import Bound, Spread
from models.claims.quote import Quote
from models.claims.seen import Seen

SOUND = Claim(
    id="a",
    subject="Army",
    measure="killed",
    bound=Bound.EXACT,
    low=5,
    high=5,
    as_of="2024-03",
    stated_on="2024-03-05",
    since="2022",
    checked_on="2024-04-01",
    derived_from=("b",),
    replaces="c",
    quotes=(Quote(source="s", start=0, exact="x"),),
)
HELD = {(Kind.MEASURES, "killed"), (Kind.SOURCES, "s"), (Kind.CLAIMS, "b"), (Kind.CLAIMS, "c")}


def is_sound(claim: Claim) -> bool:
    return Seen((SOUND, claim)).is_sound(lambda kind, name: (kind, name) in HELD)


def test_what_is_right_is_sound() -> None:
    assert is_sound(SOUND)


@pytest.mark.parametrize(
    "wrong",
    [
        *({field: "never"} for field in ("as_of", "stated_on", "since", "checked_on")),
        *({field: "other"} for field in ("measure", "replaces")),
        {"derived_from": ("other",)},
        {"quotes": (Quote(source="other", start=0, exact="x"),)},
        {"spread": Spread.SCENARIOS},
        {"best": 5},
        {"high": 6},
        {"low": None},
        {"bound": Bound.ABOUT, "low": 0, "high": 0},
    ],
    ids=str,
)
def test_what_is_wrong_in_one_claim_is_seen(wrong: dict[str, object]) -> None:
    assert not is_sound(msgspec.structs.replace(SOUND, **wrong))
