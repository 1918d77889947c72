"""The source: a document, kept with its full text."""

from enum import StrEnum

from models.claims.record import Id, Record


class SourceKind(StrEnum):
    """What kind of document a source is."""

    ARTICLE = "article"
    REPORT = "report"
    TRANSCRIPT = "transcript"
    GRAPHIC = "graphic"
    DATASET = "dataset"
    POST = "post"
    OTHER = "other"


class Source(Record, frozen=True, kw_only=True):
    """A document that quotes are taken from; its stored text is never edited in place.

    `published` and `retrieved` are EDTF dates; `previous` is the id of the older version of the same document.
    """

    id: Id
    kind: SourceKind = SourceKind.ARTICLE
    title: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""
    archived_url: str = ""
    published: str = ""
    retrieved: str = ""
    language: str = ""
    previous: str = ""
    text: str
    note: str = ""

    @property
    def heading(self) -> str:
        """The shortest name a person knows it by: outlet, else title, else id."""
        return self.outlet or self.title or self.id
