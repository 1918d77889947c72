"""An article before and after its editors changed it, and a file that quotes it."""

from models.claims.claim import Basis, Claim, Credibility, Status
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.source import Source
from models.extraction.candidate import Article
from models.importing.revision import Revision, revise
from models.quotes.locate import make_quote_parts

OLD_TEXT = """Harbour strike: over 350 hurt

By a staff reporter, 3 May 2031

"The port has been closed since dawn," the mayor told reporters on Tuesday. "We count over 350 wounded dockers."

As of May 3, the union's office says that 427 dockers were hurt in the first week of the strike.

Hospitals reported on Monday that at least 83 dockers had been admitted in the harbour's clinics.

The coast guard spoke of 12 arrests. Its spokesman gave no names and left the hall at noon.
"""

NEW_TEXT = """Harbour strike: over 350 hurt

By a staff reporter, 3 May 2031, corrected on 4 May

Hospitals reported on Monday that at least 83 dockers had been admitted in the harbour’s clinics.

"The port has been closed since dawn," the mayor told reporters on Tuesday. "We count well over 355 wounded dockers."

As of May 3, the union's office says that 427 of the dockers were hurt in the first week of the strike.

Firemen were hurt too: 19 of them were killed.
"""

OLD = Source(
    id="old",
    title="Harbour strike",
    outlet="The Courier",
    authors=("A. Reporter",),
    url="https://courier.example/strike",
    published="2031-05-03",
    retrieved="2031-05-03",
    language="en",
    text=OLD_TEXT,
    note="seen in print",
)

ARTICLE = Article(text=NEW_TEXT, title="Harbour strike (corrected)", published="2031-05-04", language="en")


def quote(words: str, text: str = OLD_TEXT, source: str = "old") -> Quote:
    """The first passage of these words."""
    start = text.index(words)
    exact, prefix, suffix = make_quote_parts(text, start, start + len(words))
    return Quote(source=source, start=start, exact=exact, prefix=prefix, suffix=suffix)


def claim(id: str, bound: Bound, number: int, *words: str) -> Claim:
    """A claim with quotes of these words."""
    low = None if bound.is_upper else number
    high = None if bound.is_lower else number
    return Claim(
        id=id,
        claimant=id.capitalize(),
        subject="dockers",
        measure="wounded",
        bound=bound,
        low=low,
        high=high,
        worded=words[-1],
        as_of="2031-05-03",
        stated_on="2031-05-03",
        basis=Basis.FIELD_REPORT,
        credibility=Credibility.CONFIRMED,
        status=Status.VERIFIED,
        checked_by="B. Editor",
        quotes=tuple(quote(word) for word in words),
        tags=("strike",),
        note="asked twice",
    )


MAYOR = claim("mayor", Bound.MORE_THAN, 350, "over 350 hurt", "We count over 350 wounded dockers")
UNION = claim("union", Bound.EXACT, 427, "427 dockers were hurt in the first week")
CLINICS = claim("clinics", Bound.AT_LEAST, 83, "at least 83 dockers had been admitted in the harbour's clinics")
GUARD = claim("guard", Bound.EXACT, 12, "The coast guard spoke of 12 arrests")
OTHER = Claim(id="other", subject="dockers", measure="killed", bound=Bound.EXACT, low=1, high=1)

FILE = ClaimFile(measures=ClaimFile.NEW.measures, sources=(OLD,), claims=(GUARD, MAYOR, UNION, CLINICS, OTHER))


def records() -> Records:
    """The file, open."""
    return Records(FILE)


def revision() -> Revision:
    """The newer version, compared."""
    return revise(records(), "old", ARTICLE)
