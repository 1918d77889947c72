"""The colours of a plot."""

import pytest
from PySide6.QtGui import QColor

from gui.forest.ink import Ink, paper_ink, screen_ink
from gui.looks.contrast import contrast
from gui.looks.theme import DARK, LIGHT
from tests.gui.forest.canvas import INKS


@pytest.mark.parametrize("ink", INKS.values())
def test_marks_and_texts_are_seen_on_their_base(ink: Ink) -> None:
    assert all(contrast(color, ink.base) >= 3 for color in (*ink.series, ink.muted))
    assert contrast(ink.text, ink.base) >= 4.5


def test_on_paper_every_colour_is_dark_enough_without_colour() -> None:
    ink = paper_ink()
    assert all(contrast(color, ink.base) >= 5 for color in ink.series)
    assert (ink.text, ink.base) == (QColor(0, 0, 0), QColor(255, 255, 255))


def test_a_claimant_has_the_theme_s_colour_and_past_the_last_the_first_again() -> None:
    ink = screen_ink(LIGHT)
    assert ink.color(0) == ink.color(7) == QColor(LIGHT.series[0])
    assert ink.color(-1) == QColor(LIGHT.muted)


def test_another_background_keeps_marks_legible() -> None:
    ink = screen_ink(DARK, DARK.mark)
    assert ink.base == QColor(DARK.mark)
    assert all(contrast(color, ink.base) >= 3 for color in ink.series)
