"""The layout of a `*.claims` file: what stands at its top level, in order."""

from functools import cache

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import VERSION, ClaimFile, Heading
from models.claims.measure import Measure
from models.claims.record import Record
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.view import Conflict, View

FORMAT = "counterclaim"
"""What the field "format" of every claim file says."""


class Layout(Record, frozen=True, kw_only=True):
    """The top level of a claim file; a list is written even where it is empty."""

    format: str
    version: int
    title: str = ""
    note: str = ""
    measures: tuple[Measure, ...]
    subjects: tuple[Subject, ...]
    claimants: tuple[Claimant, ...]
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    views: tuple[View, ...]
    conflicts: tuple[Conflict, ...]

    def file(self) -> ClaimFile:
        """What the layout holds, as the rest of the program knows it."""
        return ClaimFile(
            heading=Heading(title=self.title, note=self.note, extra=self.extra),
            version=self.version,
            measures=self.measures,
            subjects=self.subjects,
            claimants=self.claimants,
            sources=self.sources,
            claims=self.claims,
            views=self.views,
            conflicts=self.conflicts,
        )


LIST_TYPES: dict[str, type[Record]] = {
    "measures": Measure,
    "subjects": Subject,
    "claimants": Claimant,
    "sources": Source,
    "claims": Claim,
    "views": View,
    "conflicts": Conflict,
}
"""The lists of the file and the record that each holds, in order."""


@cache
def known_names(record_type: type[Record]) -> frozenset[str]:
    """The names that the fields of a record have in a file; none of the fields that nobody here knows has one of them.

    “extra” is such a field there, whatever it is called here.
    """
    return frozenset(record_type.__struct_fields__) - {"extra"}


_decoder = msgspec.json.Decoder(Layout)


def read_layout(data: bytes) -> Layout | None:
    """The top level of a file that holds known fields only and of the right types, else None."""
    try:
        layout = _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return layout if layout.format == FORMAT and layout.version == VERSION else None
