"""Three files whose merge leaves conflicts of every kind."""

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.source import Source
from models.merging.merge import Merged, merge

HOSTILE = "<img src=x onerror=alert(1)>\u202e"
ARTICLE = Source(
    id="ki",
    title="Stoltenberg: Russia has lost over 350,000",
    outlet="The Kyiv Independent",
    published="2024-03-15",
    text="It cost Russia over 350,000 military casualties, he said.",
)
NOTE = "First line, as it was.\nThe second line says where the number came from.\nThe third line stays."


def _claim(id: str, claimant: str, low: int, **more: object) -> Claim:
    quote = Quote(source="ki", start=15, exact="over 350,000 military casualties", translation="понад 350 000")
    fields = {"measure": "killed_or_wounded", "bound": Bound.MORE_THAN, "as_of": "2024-03-14", "quotes": (quote,)}
    return Claim(id=id, claimant=claimant, subject="Russian military", low=low, **(fields | more))  # type: ignore[arg-type]


BASE = ClaimFile(
    heading=Heading(title="Losses in March"),
    measures=ClaimFile.NEW.measures,
    sources=(ARTICLE,),
    claims=(
        _claim("nato", "NATO", 350_000),
        _claim("us", "U.S. officials", 315_000, note=NOTE),
        _claim("staff", "General Staff", 427_840),
        _claim("meduza", "Meduza", 83_000),
        _claim("calm", "Nobody touches it", 1_000),
    ),
)


def _side(title: str, **claims: dict[str, object] | None) -> ClaimFile:
    changed = [
        msgspec.structs.replace(claim, **(claims.get(claim.id) or {}))
        for claim in BASE.claims
        if claims.get(claim.id, {}) is not None
    ]
    return msgspec.structs.replace(BASE, heading=Heading(title=title), claims=tuple(changed))


MINE = msgspec.structs.replace(
    _side(
        "Losses in March 2024",
        nato={"low": 355_000},
        us={"note": NOTE.replace("second line", "second sentence") + f"\n{HOSTILE}"},
        staff={"as_of": "2024-03-13"},
        meduza=None,
        calm={"speaker": "M"},
    ),
    sources=(msgspec.structs.replace(ARTICLE, title="Stoltenberg: Russia lost more than 350,000"),),
)
THEIRS = msgspec.structs.replace(
    _side(
        "Russian losses, March",
        nato={"bound": Bound.RANGE, "low": 340_000, "high": 360_000},
        us={"note": NOTE.replace("came from", "was first printed")},
        staff={"as_of": "2024-03~"},
        meduza={"low": 85_000, "note": "corrected", "claimant": HOSTILE},
        calm={"place": "T"},
    ),
    sources=(msgspec.structs.replace(ARTICLE, title="Nato chief on Russian losses"),),
)


def merged() -> Merged:
    """The merge of the three."""
    return merge(BASE, MINE, THEIRS)
