"""Sources from a reference manager into a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from gui.importing.road import Road
from models.claims.errors import ClaimsError
from models.claims.saying import Sentence
from models.claims.visible import visible
from models.importing.taking import Import
from models.progress import Report
from models.tables.language import said

if TYPE_CHECKING:
    from models.formats.references.reference import References

_NAMED = 5
"""How many refused entries are named; there may be thousands."""

_REFUSED = "Entry {0} was refused: {1}"


class ReferenceImport(Road):
    """The road of RIS, BibTeX and CSL-JSON: every source that the file has not, in one step."""

    def read_file(self, path: Path) -> None:
        """Read a file, and take its sources."""

        def work(report: Report) -> "References":
            from models.formats.plain_file import read_bytes
            from models.formats.references.reading import read_references

            try:
                return read_references(read_bytes(path), path.suffix, report)
            except ClaimsError as error:
                raise ClaimsError("“{0}” cannot be imported. {1}", visible(path.name), error) from None

        self.work(self.reading(path), work, self._take)

    def _take(self, found: "References") -> None:
        from models.importing.known_source import unknown_sources

        sources = unknown_sources(self.editor.records, found.sources)
        text = self.display.counted(len(sources), "Import source", "Import {0} sources")
        wanted = Import(sources=sources)
        if not sources or self.take(lambda records: wanted.change(records, text)):
            self.said.emit(self._told(len(sources), len(found.sources) - len(sources), found))

    def _told(self, taken: int, known: int, found: "References") -> str:
        """What came of it: taken, known, refused with the reasons, and what the sources lost on the way."""
        parts = [
            self._counted(taken, "{0} source was imported.", "{0} sources were imported."),
            self._counted(known, "{0} was in the file already.", "{0} were in the file already."),
            *(said(Sentence(_REFUSED, one.number, one.reason)) for one in found.refused[:_NAMED]),
            self._counted(len(found.refused) - _NAMED, "{0} more was refused.", "{0} more were refused."),
            *map(said, found.remarks[:_NAMED]),
        ]
        return " ".join(filter(None, parts))

    def _counted(self, count: int, one: str, several: str) -> str:
        return self.display.counted(count, one, several) if count > 0 else ""
