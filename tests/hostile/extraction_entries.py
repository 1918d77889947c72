"""Any text read for claims, and a source in a newer version: what is found lies in the text, and a file can hold it."""

import msgspec

from models.claims.check import check_file
from models.claims.claim_file import ClaimFile
from models.claims.edtf import check_date
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.extraction.candidate import Article, Candidate, Names
from models.extraction.claim_file import claim_file
from models.extraction.extract import extract
from models.formats.articles.limits import check_text
from models.importing.proposal import propose
from models.importing.revision import Revision, fresh, revise
from models.importing.revision_change import Consent
from models.importing.taking import Import
from tests.hostile.laws import PART, Entry, check_kept, parts_of, text_of
from tests.models.importing.revision_example import FILE, NEW_TEXT, OLD_TEXT

NAMES = Names(
    subjects=(Subject(name="Russian military", aliases=("Russian troops", "", "\u202e")),),
    claimants=(Claimant(name="NATO", aliases=("the alliance", "N")),),
)
STORM = """Brandt: Norland has lost over half a million troops

By Jane Doe, 15 March 2024

"Norland has cost between 50,000 and 60,000 military casualties, as opposed to 31,000 Ukrainian soldiers," Ada Brandt
said on Monday, citing the BBC. "About 1.2m fled," she added. As of March 14, 350 000 were wounded, from 12 to 17 a day,
according to NATO's Jens Stoltenberg; two dozen (83.000 in all) were killed late last month. Some 5% died, aged 7.
"""


def extraction(data: bytes) -> tuple[Candidate, ...]:
    """A text with what is known of it: language, day of publication, title."""
    language, day, title, text = (text_of(part) for part in parts_of(data, 4))
    for given in (language, title, text):
        check_text(given or "-")
    if day:
        check_date(day)
    article = Article(text=text, language=language, published=day, title=title)
    return check_found(article)


def check_found(article: Article) -> tuple[Candidate, ...]:
    """What an article offers, all of which lies in it and can be taken into a file, whatever that holds."""
    found = extract(article, NAMES)
    for one in found:
        assert 0 <= one.start <= one.figure_start < one.figure_end <= one.end <= len(article.text)
        assert one.worded == article.text[one.figure_start : one.figure_end]
        assert 0 <= one.confidence <= 1
    check_kept(claim_file(article))
    records = Records(FILE)
    proposals = propose(article, found, records)
    source = Source(id=proposals[0].claim.quotes[0].source, text=article.text) if proposals else None
    _take(records, Import(source=source, claims=tuple(one.claim for one in proposals if not one.twin)))
    return found


def revised(data: bytes) -> Revision:
    """An older text and a newer one."""
    older, newer = (text_of(part) for part in parts_of(data, 2))
    for text in (older, newer):
        check_text(text or "-")
    records = Records(quoting(older))
    article = Article(text=newer, published="2031-05-04", language="en")
    revision = revise(records, "old", article)
    assert "".join(newer[slice(*run.new)] for run in revision.diff.runs) == newer
    assert "".join(older[slice(*run.old)] for run in revision.diff.runs) == older
    fresh(revision, extract(article))
    for choices in zip(*(quote.choices for quote in revision.quotes), strict=False):
        records.apply(Consent(revision, tuple(choices)).change(records))
        check_file(records.snapshot())
        break
    return revision


def quoting(text: str) -> ClaimFile:
    """The file of the example, its older source holding this text."""
    held = (msgspec.structs.replace(one, text=text) if one.id == "old" else one for one in FILE.sources)
    return msgspec.structs.replace(FILE, sources=tuple(held))


def _take(records: Records, wanted: Import) -> None:
    try:
        records.apply(wanted.change(records, "Import"))
    except ClaimsError as error:
        raise AssertionError(f"It is offered, but cannot be taken: {error}") from error
    check_kept(records.snapshot())


EXTRACTION_ENTRIES: dict[str, Entry] = {entry.__name__: entry for entry in (extraction, revised)}
"""By name."""

EXTRACTION_SEEDS: dict[str, tuple[bytes, ...]] = {
    "extraction": tuple(
        PART.join(map(str.encode, parts))
        for parts in (
            ("en", "2024-03-15", "Storm", STORM),
            ("", "", "", STORM.replace("\n", " ")),
            ("ru-RU", "2024", STORM[:50], STORM.upper()),
        )
    ),
    "revised": (PART.join((OLD_TEXT.encode(), NEW_TEXT.encode())),),
}
"""What each takes whole."""
