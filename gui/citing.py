"""Citations on the clipboard, as plain text and as a piece of a page."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from models.citing.citation import Cited, Style, citation, cite_claims, cite_source
from models.claims.claim import Claim
from models.claims.records import Records
from models.claims.source import Source
from models.text.display import Display


def copy_claims(claims: Sequence[Claim], records: Records, display: Display) -> None:
    """Copy claims with their quotes and sources."""
    _copy(list(cite_claims(claims, records, display)))


def copy_source(source: Source, style: Style, display: Display) -> None:
    """Copy a source; as text it brings its HTML with it, for programs that take that."""
    if style is Style.TEXT:
        _copy([cite_source(source, display)])
    else:
        QGuiApplication.clipboard().setText(citation(source, style, display))


def _copy(cited: Sequence[Cited]) -> None:
    data = QMimeData()
    data.setText("\n\n".join(one.text for one in cited))
    data.setHtml("\n".join(one.html for one in cited))
    QGuiApplication.clipboard().setMimeData(data)
