"""The colours of a forest plot, for a screen and for paper."""

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QColor

from gui.looks.contrast import blend, legible
from gui.looks.theme import LIGHT, Theme

_SCREEN_CONTRAST, _PAPER_CONTRAST = 3.0, 5.0
"""What marks have against their background; on paper it is their grey that must be dark enough."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Ink:
    """What a plot is painted with; ``base`` is what it stands on, ``band`` what lies behind the marks."""

    text: QColor
    muted: QColor
    hairline: QColor
    base: QColor
    band: QColor
    series: tuple[QColor, ...]

    def color(self, claimant_index: int) -> QColor:
        """The colour of a claimant; muted where a mark is nobody's own.

        Past the last the first comes again: each row has its claimant's name, and dashes mean an assumption.
        """
        return self.muted if claimant_index < 0 else self.series[claimant_index % len(self.series)]

    @property
    def faint(self) -> "Ink":
        """The same for what no longer counts."""
        return replace(self, series=tuple(self._paler(color) for color in self.series), muted=self._paler(self.muted))

    def _paler(self, color: QColor) -> QColor:
        return blend(color, self.base, 0.55)


@lru_cache(maxsize=16)
def screen_ink(theme: Theme, background: str = "") -> Ink:
    """The theme's colours, on its ``base`` or on another of its colours ("#RRGGBB")."""
    base, text = QColor(background or theme.base), QColor(theme.text)
    return Ink(
        text=text,
        muted=QColor(theme.muted),
        hairline=QColor(theme.hairline),
        base=base,
        band=_clear(QColor(theme.muted), 0.12),
        series=tuple(legible(QColor(color), base, _SCREEN_CONTRAST) for color in theme.series),
    )


@lru_cache(maxsize=1)
def paper_ink() -> Ink:
    """Black and greys on white; the claimants' colours so dark that they are as legible without colour."""
    black, white = QColor(0, 0, 0), QColor(255, 255, 255)
    return Ink(
        text=black,
        muted=blend(black, white, 0.3),
        hairline=blend(black, white, 0.8),
        base=white,
        band=_clear(black, 0.09),
        series=tuple(legible(QColor(color), white, _PAPER_CONTRAST) for color in LIGHT.series),
    )


def _clear(color: QColor, alpha: float) -> QColor:
    result = QColor(color)
    result.setAlphaF(alpha)
    return result
