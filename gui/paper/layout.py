"""The paper: its size by the user's country, its margins, and which way it is turned."""

from PySide6.QtCore import QLocale, QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize

from gui.paper.letters import DOTS_PER_INCH

_MARGIN = 15.0
"""Millimetres."""

_LETTER = (QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico)


def page_layout(locale: QLocale) -> QPageLayout:
    """The paper of a country, upright: Letter in the United States, Canada and Mexico, A4 elsewhere."""
    size = QPageSize.PageSizeId.Letter if locale.territory() in _LETTER else QPageSize.PageSizeId.A4
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def turned(layout: QPageLayout) -> QPageLayout:
    """The paper lying on its side; its margins stay where they are on the page that is read."""
    result = QPageLayout(layout)
    result.setOrientation(QPageLayout.Orientation.Landscape)
    return result


def print_rect(layout: QPageLayout) -> QRectF:
    """The page between its margins, in tenths of a point from the corner of the paper."""
    whole = layout.fullRect(QPageLayout.Unit.Inch)
    margins = layout.margins(QPageLayout.Unit.Inch)
    inner = whole.marginsRemoved(margins)
    return QRectF(inner.topLeft() * DOTS_PER_INCH, inner.size() * DOTS_PER_INCH)


def from_corner(layout: QPageLayout) -> QPageLayout:
    """The paper as one paints on it from its corner; the margins are the sheet's to keep."""
    result = QPageLayout(layout)
    result.setMode(QPageLayout.Mode.FullPageMode)
    return result
