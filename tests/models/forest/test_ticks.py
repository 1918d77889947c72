"""Round numbers and how an axis writes them."""

import pytest

from models.forest.ticks import even_ticks, log_ticks
from models.text.display import Display

ENGLISH = Display()


@pytest.mark.parametrize(
    ("low", "high", "most", "ticks"),
    [
        (0, 470_000, 6, (0, 100_000, 200_000, 300_000, 400_000)),
        (0, 470_000, 2, (0, 400_000)),
        (288_000, 440_000, 4, (300_000, 350_000, 400_000)),
        (0, 3, 9, (0, 1, 2, 3)),
        (4.9, 7.1, 20, (5, 6, 7)),
        (0, 9, 0, ()),
        (0, 10**16, 3, (0, 5 * 10**15, 10**16)),
    ],
)
def test_even_ticks_are_one_two_or_five_of_a_power_of_ten_apart(
    low: float, high: float, most: int, ticks: tuple[int, ...]
) -> None:
    assert even_ticks(low, high, most) == ticks


@pytest.mark.parametrize(
    ("low", "high", "most", "ticks"),
    [
        (30_000, 700_000, 5, (50_000, 100_000, 200_000, 500_000)),
        (30_000, 700_000, 3, (200_000, 400_000, 600_000)),
        (0.8, 10**6, 4, (1, 100, 10_000, 1_000_000)),
        (150_000, 230_000, 5, (160_000, 180_000, 200_000, 220_000)),
        (1, 10**6, 0, ()),
    ],
)
def test_logarithmic_ticks_thin_out_to_whole_decades(
    low: float, high: float, most: int, ticks: tuple[int, ...]
) -> None:
    assert log_ticks(low, high, most) == ticks
