"""Colours that are seen on their backgrounds."""

import pytest
from PySide6.QtGui import QColor

from gui.looks.contrast import blend, contrast, legible
from gui.looks.theme import DARK, LIGHT, Theme


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_claimant_stands_out_from_the_background(theme: Theme) -> None:
    base = QColor(theme.base)
    for name in theme.series:
        assert contrast(legible(QColor(name), base, 3.0), base) >= 3


def test_what_is_legible_stays_as_it_is() -> None:
    assert legible(QColor("#0072B2"), QColor("white"), 3.0).name() == "#0072b2"


def test_black_on_white_is_as_far_as_it_goes() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert legible(QColor("#777777"), QColor("#777777"), 21).name() == "#000000"


def test_a_blend_lies_between() -> None:
    assert blend(QColor("black"), QColor("white"), 0.5).lightness() == pytest.approx(127, abs=1)
