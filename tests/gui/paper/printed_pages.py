"""Reports for tests, and their pages as pictures and as text."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPainter, qGray

from gui.paper.sheet import Sheet
from models.forest.plot import Mark, Plot, Row
from models.report.blocks import Align, Block, Cell, Column, Report, Table

DOTS = 60
"""Dots per inch of the pictures."""


def report(*blocks: Block, title: str = "Losses in March") -> Report:
    return Report(title=title, blocks=blocks, file="losses.claims", program="Counterclaim 9", day="14 Mar 2024")


def table(columns: int, rows: int, words: str = "two words") -> Table:
    """A table that names row and column in each cell; the second column holds figures."""
    heads = tuple(
        Column(f"Column {n}", Align.RIGHT if n == 1 else Align.LEFT, is_narrow=n == 1) for n in range(columns)
    )
    return Table(heads, tuple(tuple(Cell(f"{words} {row}.{n}") for n in range(columns)) for row in range(rows)))


def matrix(size: int) -> Table:
    heads = (Column("Claim"), *(Column(str(n + 1), Align.CENTER, is_narrow=True) for n in range(size)))
    rows = tuple((Cell(f"{n + 1} · Claimant {n}"), *(Cell("≲") for _ in range(size))) for n in range(size))
    return Table(heads, rows, is_matrix=True)


def plot(rows: int) -> Plot:
    marks = (Mark(low=1000 * n + 1, high=None if n % 2 else 5000 * n + 1, claimant_index=n) for n in range(rows))
    return Plot(rows=tuple(Row(name=f"Claimant {n}", words="> 1,000", mark=mark) for n, mark in enumerate(marks)))


def picture(sheet: Sheet, number: int = 0) -> QImage:
    """A page as a picture of its paper."""
    size = sheet.layout.fullRect(QPageLayout.Unit.Inch).size() * DOTS
    result = QImage(round(size.width()), round(size.height()), QImage.Format.Format_RGB32)
    result.fill(QColor("white"))
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet.paint(painter, number, DOTS)
    painter.end()
    return result


def inked(image: QImage, darker_than: int = 250) -> QRect:
    """The smallest rectangle around all that is painted."""
    dark = [
        (x, y) for y in range(image.height()) for x in range(image.width()) if qGray(image.pixel(x, y)) < darker_than
    ]
    if not dark:
        return QRect()
    left, top = min(x for x, _ in dark), min(y for _, y in dark)
    return QRect(left, top, max(x for x, _ in dark) - left + 1, max(y for _, y in dark) - top + 1)


def inner(layout: QPageLayout) -> QRect:
    """The page between its margins in a picture, whole dots, onto which letters are moved by half a dot at most."""
    area = layout.paintRect(QPageLayout.Unit.Inch)
    return QRectF(area.topLeft() * DOTS, area.size() * DOTS).adjusted(0, -0.5, 0, 0.5).toAlignedRect()


def texts(pdf: bytes, folder: Path) -> list[str]:
    """The text of each page of a PDF as other programs find it."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext, of poppler-utils, is not installed.")
    path = folder / "report.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode().split("\f")[:-1]


def one_line(text: str) -> str:
    """A text with its line ends as spaces."""
    return " ".join(text.split())
