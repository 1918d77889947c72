"""The axes of a chart: what is written at their ticks."""

from itertools import pairwise
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgGenerator

from gui.looks.theme import LIGHT
from gui.panes.timeline.axes import paint_counts
from models.text.display import ENGLISH
from models.timeline.view import View

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(("height", "written"), [(20, 1), (40, 2), (60, 3), (200, 5)])
def test_the_words_of_two_counts_never_touch(qapp: object, height: int, written: int) -> None:
    buffer, svg, painter = QBuffer(), QSvgGenerator(), QPainter()
    svg.setOutputDevice(buffer)
    font = QFont()
    font.setPointSize(20)
    painter.begin(svg)
    painter.setFont(font)
    view = View(left=0, right=10, bottom=0, top=450_000, width=300, height=height)
    paint_counts(painter, view, LIGHT, ENGLISH)
    painter.end()
    texts = ElementTree.fromstring(buffer.data().data()).iter(f"{SVG}text")
    places = sorted(float(text.attrib["y"]) for text in texts)
    assert len(places) == written
    assert all(below - above > QFontMetricsF(font).capHeight() for above, below in pairwise(places))
