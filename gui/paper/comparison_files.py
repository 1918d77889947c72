"""Comparisons as PDF and HTML; needs a QGuiApplication, but no window and no screen."""

from datetime import date

from PySide6.QtCore import QLocale

from gui.paper.layout import page_layout
from gui.paper.pdf import pdf_bytes
from gui.paper.web import html_bytes
from models.formats.comparisons import COMPARISON_WRITERS, ComparisonWriter
from models.report.compared import Compared
from models.report.comparison_report import comparison_report


def comparison_pdf(compared: Compared) -> bytes:
    """Comparisons as PDF on the paper of the user's country."""
    return pdf_bytes(comparison_report(compared, date.today()), page_layout(QLocale()), compared.display)


def comparison_html(compared: Compared) -> bytes:
    """Comparisons as one page of HTML that needs no other file."""
    return html_bytes(comparison_report(compared, date.today()), compared.display)


_PAINTED = {
    ".pdf": ComparisonWriter("Comparison as PDF", comparison_pdf),
    ".html": ComparisonWriter("Comparison as HTML", comparison_html),
}
_OTHERS = dict(COMPARISON_WRITERS)
COMPARISON_WRITERS.clear()  # dialogs offer the writers in their order: those for readers come before those for tables
COMPARISON_WRITERS.update(_PAINTED | _OTHERS)
