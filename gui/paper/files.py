"""The claims of a file as PDF; needs a QGuiApplication, but no window and no screen."""

from datetime import date

from PySide6.QtCore import QLocale

from gui.paper.layout import page_layout
from gui.paper.pdf import pdf_bytes
from models.claims.claim_file import ClaimFile
from models.formats.suffixes import WRITERS, Writer
from models.report.claim_list import claim_list
from models.report.program import PROGRAM
from models.text.date_text import show_date


def claims_pdf(file: ClaimFile) -> bytes:
    """The list of a file's claims with their quotes, as PDF on the paper of the user's country."""
    report = claim_list(file, program=PROGRAM, day=show_date(date.today().isoformat()))
    return pdf_bytes(report, page_layout(QLocale()))


WRITERS[".pdf"] = Writer("Claims as PDF", claims_pdf)
