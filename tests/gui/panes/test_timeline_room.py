"""The room around a chart: what stands at the ends of its axes is whole, in any language."""

import msgspec
import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from gui.panes.timeline.room import margins
from models.text.display import ENGLISH, DateStyle, Display

GERMAN = msgspec.structs.replace(ENGLISH, months=("März",) * 12)
LONG = msgspec.structs.replace(ENGLISH, months=("Septembermonat",) * 12)
MONTH_FIRST = msgspec.structs.replace(ENGLISH, date_style=DateStyle.MONTH_DAY_YEAR)


@pytest.mark.parametrize(
    ("display", "words"),
    [(ENGLISH, "28 Mar"), (GERMAN, "28 März"), (LONG, "28 Septembermonat"), (MONTH_FIRST, "Mar 28")],
)
def test_a_day_at_the_end_of_the_axis_is_whole(qapp: object, display: Display, words: str) -> None:
    right = margins(QFont(), display).right()
    assert right >= QFontMetricsF(QFont()).horizontalAdvance(words) / 2
