"""A small claim file with emoji and CRLF in its sources, for the panes that show quotes."""

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.quote import Quote
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.quotes.quoting import quote_span

TEXT = (
    "😀 Briefing, 14 March 🎖️\r\n"
    "“Putin's war has already cost Russia over 350,000 military casualties,” Stoltenberg said.\r\n"
    "\r\n"
    "U.S. officials claim that over 315,000 Russian troops had been killed or injured 😀.\r\n"
    "The staff says that Russia has lost 427,840 troops.\u2028Nobody else says so.\r\n"
)
OTHER_TEXT = "At least\u00a083,000 Russian soldiers had been killed 😀, a joint study found."

SOURCES = (
    Source(id="ki", outlet="The <b>Kyiv</b> Independent", title="Over 350,000", published="2024-03-15", text=TEXT),
    Source(id="md", outlet="Meduza", url="https://meduza.io/a?b=1&c=2", published="2024-02-24", text=OTHER_TEXT),
)


def quote(words: str, source: Source = SOURCES[0]) -> Quote:
    """The quote of the first place where a source says the words."""
    start = source.text.index(words)
    return quote_span(source, start, start + len(words))


NATO = Claim(
    id="nato",
    claimant="NATO",
    speaker="Jens Stoltenberg",
    subject="Russian military",
    measure="killed_or_wounded",
    bound=Bound.MORE_THAN,
    low=350_000,
    stated_on="2024-03-14",
    since="2022-02-24",
    quotes=(quote("over 350,000 military casualties"), quote("83,000 Russian soldiers", SOURCES[1])),
)
OFFICIALS = Claim(
    id="us",
    claimant="U.S. officials",
    subject="Russian military",
    measure="losses",
    bound=Bound.MORE_THAN,
    low=315_000,
    quotes=(quote("over 315,000 Russian troops"),),
)
STAFF = Claim(id="staff", subject="Russian military", measure="losses", bound=Bound.EXACT, low=427_840, high=427_840)

FILE = ClaimFile(
    measures=STANDARD_MEASURES,
    subjects=(Subject(name="Russian military", aliases=("Russian troops",)),),
    claimants=(Claimant(name="General Staff of Ukraine", aliases=("Ukraine's General Staff",)),),
    sources=SOURCES,
    claims=(NATO, OFFICIALS, STAFF),
)
