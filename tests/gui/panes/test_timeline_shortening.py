"""The names of series where a legend has little room for them."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from gui.panes.timeline.shortening import shortened


def test_a_name_without_room_keeps_its_claimant(qapp: object) -> None:
    metrics, who, counted = QFontMetricsF(QFont()), "U.S. officials", "Killed or wounded"
    whole_name = f"{who} · {counted}"

    def within(text: str, less: float = 0) -> str:
        """The name in as much room as a text takes, and a little less."""
        return shortened(who, counted, metrics, metrics.horizontalAdvance(text) - less)

    assert within(whole_name) == whole_name
    assert within(whole_name, 10).startswith(f"{who} · Killed or")
    assert within(whole_name, 10).endswith("…")
    assert within(f"{who} · K…") == within(who) == who
    assert within(who, 10).startswith("U.S. off")
    assert within(who, 10).endswith("…")


@pytest.mark.parametrize("width", range(0, 260, 7))
def test_a_name_is_never_wider_than_its_room(qapp: object, width: int) -> None:
    metrics = QFontMetricsF(QFont())
    least = metrics.horizontalAdvance("…")
    assert metrics.horizontalAdvance(shortened("U.S. officials", "Losses", metrics, width)) <= max(width, least)
    assert " · …" not in shortened("U.S. officials", "Losses", metrics, width)


def test_a_name_without_measure_is_the_claimant_alone(qapp: object) -> None:
    assert shortened("Volodymyr Zelensky", "", QFontMetricsF(QFont()), 2000) == "Volodymyr Zelensky"
