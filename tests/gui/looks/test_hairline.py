"""Hairlines are as thick as each other at any scale, wherever they lie."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from gui.looks.hairline import line_above, line_below, line_right, lines_around

SCALES = pytest.mark.parametrize(("scale", "thick"), [(1.0, 1), (1.25, 1), (1.5, 1), (1.75, 1), (2.0, 2), (3.0, 3)])
INK = QColor("#DCDDE0")
ROW, ROWS = 23, 20


def canvas(scale: float) -> QImage:
    image = QImage(round(100 * scale), round(ROW * ROWS * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor("white"))
    return image


def runs(inked: list[bool]) -> list[int]:
    """How long each run of inked pixels is."""
    lengths, before = list[int](), False
    for is_inked in inked:
        if is_inked and before:
            lengths[-1] += 1
        elif is_inked:
            lengths.append(1)
        before = is_inked
    return lengths


def down(image: QImage, x: int) -> list[int]:
    return runs([image.pixelColor(x, y) == INK for y in range(image.height())])


def across(image: QImage, y: int) -> list[int]:
    return runs([image.pixelColor(x, y) == INK for x in range(image.width())])


@SCALES
@pytest.mark.parametrize("line", [line_below, line_above])
def test_lines_of_all_rows_are_equally_thick(
    line: Callable[[QPainter, QRect, QColor], None], scale: float, thick: int, qapp: object
) -> None:
    image = canvas(scale)
    painter = QPainter(image)
    for row in range(ROWS):
        line(painter, QRect(10, row * ROW, 81, ROW), INK)
    painter.end()
    assert down(image, image.width() // 2) == [thick] * ROWS
    own = image.height() - 1 if line is line_below else 0
    assert across(image, own) == [round(91 * scale) - round(10 * scale)]


@SCALES
def test_lines_beside_columns_are_equally_thick(scale: float, thick: int, qapp: object) -> None:
    image = canvas(scale)
    painter = QPainter(image)
    for column in range(9):
        line_right(painter, QRect(column * 11, 5, 11, 30), INK)
    painter.end()
    assert across(image, round(20 * scale)) == [thick] * 9
    assert down(image, round(11 * scale) - 1) == [round(35 * scale) - round(5 * scale)]


@SCALES
def test_a_line_stays_within_its_rectangle(scale: float, thick: int, qapp: object) -> None:
    image = canvas(scale)
    painter = QPainter(image)
    painter.translate(0, 7)
    painter.setClipRect(QRectF(0, 10, 100, 13))
    line_below(painter, QRect(0, 10, 100, 13), INK)
    painter.end()
    assert down(image, 5) == [thick]


class Rows(QWidget):
    """A row of a window, somewhere in it."""

    def paintEvent(self, _: object) -> None:
        line_below(QPainter(self), self.rect(), INK)


@SCALES
def test_so_it_is_in_widgets_that_lie_anywhere(scale: float, thick: int, qapp: object) -> None:
    whole, image = QWidget(), canvas(scale)
    for row in range(ROWS):
        Rows(whole).setGeometry(0, row * ROW, 100, ROW)
    whole.render(image)
    assert down(image, 5) == [thick] * ROWS


@SCALES
def test_lines_around_are_equally_thick_on_all_sides(scale: float, thick: int, qapp: object) -> None:
    image = canvas(scale)
    painter = QPainter(image)
    lines_around(painter, QRect(11, 7, 33, 45), INK)
    painter.end()
    assert across(image, round(30 * scale)) == down(image, round(25 * scale)) == [thick, thick]
    assert across(image, round(7 * scale)) == [round(44 * scale) - round(11 * scale)]
