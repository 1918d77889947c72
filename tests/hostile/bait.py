"""A claim file every text of which is bait: markup, templates, formulas and characters that do not show."""

from models.claims.claim import Basis, Claim, Credibility, Reliability, Status
from models.claims.claim_file import ClaimFile, Heading
from models.claims.figure import Bound, Spread
from models.claims.measure import Measure
from models.claims.quote import Quote
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.view import Conflict, View

MARKUP = (
    '<img src="http://127.0.0.1:9/x"><b>bold</b><a href="javascript:alert(1)">here</a>&amp;&copy %s{}{0}{name}'
    '"><script>alert(1)</script>'
)
HIDDEN = "\u202eabc\u200b\u2066\ufeff\U000e0041\x07"
BAIT = f"{MARKUP}{HIDDEN}"


def bait(word: str) -> str:
    """A text that begins as a formula and as a tag, and says where it stands."""
    return f"=<b>{word}</b>{BAIT}"


def _claim(id: str, subject: str, low: int, **more: object) -> Claim:
    fields: dict[str, object] = {
        "claimant": bait(f"claimant {id}"),
        "speaker": bait("speaker"),
        "via": (bait("via"),),
        "measure": "m",
        "bound": Bound.RANGE,
        "low": low,
        "high": 2 * low,
        "spread": Spread.SCENARIOS,
        "worded": bait("worded"),
        "as_of": "2024-03-14",
        "stated_on": "2024-03-15",
        "since": "2022-02-24",
        "place": bait("place"),
        "scope": bait("scope"),
        "basis": Basis.OFFICIAL_STATEMENT,
        "reliability": Reliability.B,
        "credibility": Credibility.DOUBTFUL,
        "checked_by": bait("checker"),
        "checked_on": "2024-03-16",
        "quotes": (Quote(source="s", start=0, exact=bait("source"), translation=bait("translation")),),
        "derivation": bait("derivation"),
        "tags": (bait("tag"), "b"),
        "note": bait("note") + "\n" + BAIT,
    }
    return Claim(id=id, subject=subject, **(fields | more))  # type: ignore[arg-type]


SUBJECT, OTHER = bait("subject"), bait("other subject")

FILE = ClaimFile(
    heading=Heading(title=bait("title"), note=bait("file note")),
    measures=(
        Measure(id="m", label=bait("measure"), counts=(bait("outcome"),), unit=bait("unit"), note=bait("note")),
        Measure(
            id="n", label=bait("measure n"), counts=(bait("outcome"), "x"), may_count=(bait("may"),), unit=bait("unit")
        ),
    ),
    subjects=(
        Subject(name=SUBJECT, aliases=(bait("alias"),), part_of=OTHER, note=bait("note")),
        Subject(name=OTHER, note=bait("note")),
    ),
    claimants=(
        Claimant(name=bait("claimant a"), aliases=(bait("alias of a"),), party=bait("party"), note=bait("note")),
    ),
    sources=(
        Source(
            id="s",
            title=bait("source title"),
            outlet=bait("outlet"),
            authors=(bait("author"),),
            url=f"javascript:alert({BAIT})",
            archived_url=f"http://127.0.0.1:9/{BAIT}",
            published="2024-03-15",
            language=bait("language"),
            text=f"{bait('source')}\n{BAIT}",
            note=bait("note"),
        ),
        Source(id="t", outlet=bait("outlet t"), previous="s", text=BAIT, url="file:///etc/passwd"),
    ),
    claims=(
        _claim("a", SUBJECT, 1000),
        _claim("b", SUBJECT, 5000),
        _claim("c", SUBJECT, 2000, measure="n", status=Status.RETRACTED, replaces="a"),
        _claim("d", OTHER, 2000, derived_from=("a", "b"), claimant="", as_of="2023"),
        _claim("e", SUBJECT, 3000, scope=bait("other scope"), since="", measure="n"),
    ),
    views=(
        View(name=bait("view"), subject=SUBJECT, day="2024-03-14", reference="a", assumptions=("same_scope",)),
        View(name=bait("view 2"), subject=SUBJECT, assumptions=(f"ratio:m:n:1/2:3/4:{BAIT.replace(':', '%3A')}",)),
    ),
    conflicts=(
        Conflict(record="claims", id="a", field="note", base='"x"', mine='"<b>mine</b>"', theirs='"<img src=x>\u202e"'),
        Conflict(record="claims", id="b", field=bait("field"), base="{", mine=BAIT, theirs=""),
    ),
)
"""Sound, so that every reader takes it."""
