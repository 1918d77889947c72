"""Which reader takes a file of references, by suffix; and the claim file that holds nothing but its sources."""

from collections.abc import Callable

from models.claims.claim_file import ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.claims.measure import STANDARD_MEASURES
from models.formats.references.bibtex_reader import read_bibtex
from models.formats.references.csl_reader import read_csl
from models.formats.references.reference import References
from models.formats.references.ris_reader import read_ris
from models.progress import Report, silent

REFERENCES: dict[str, tuple[str, Callable[[bytes, Report], References]]] = {
    ".bib": ("BibTeX", read_bibtex),
    ".ris": ("RIS", read_ris),
    ".json": ("CSL-JSON", read_csl),
}
"""The label and the reader of each suffix, in lower case with the dot."""


def read_references(data: bytes, suffix: str, report: Report = silent) -> References:
    """The sources in a file of references, and what of it was refused; ClaimsError where it is none of its kind."""
    known = REFERENCES.get(suffix.lower())
    if known is None:
        raise ClaimsError("References are read from {0}.", ", ".join(REFERENCES))
    return known[1](data, report)


def reference_file(references: References) -> ClaimFile:
    """A claim file of the sources alone; what was refused or lost stands in its note."""
    refused = [f"Entry {one.number:,} (“{one.name}”) was refused: {one.reason}" for one in references.refused]
    heading = Heading(note="\n".join([*refused, *map(str, references.remarks)]))
    return ClaimFile(heading=heading, measures=STANDARD_MEASURES, sources=references.sources)
