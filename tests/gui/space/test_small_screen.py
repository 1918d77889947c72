"""The window on a screen of 1280 × 800 points at once and a half, and twice, where little room is left."""

from pathlib import Path

import pytest

from tests.gui.sized_screen import assert_passes_on_screen


@pytest.mark.parametrize("size", [(853, 533), (640, 400)], ids=["1.5x", "2x"])
def test_the_window_fits_a_screen_of_1280_by_800_points(size: tuple[int, int], tmp_path: Path) -> None:
    assert_passes_on_screen(Path(__file__).with_name("on_a_small_screen.py"), size, tmp_path, limit=120)
