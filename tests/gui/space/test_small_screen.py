"""The window on a screen of 1280 × 800 points at once and a half, where little room is left."""

from pathlib import Path

from tests.gui.sized_screen import assert_passes_on_screen


def test_the_window_fits_a_screen_of_1280_by_800_points_at_once_and_a_half(tmp_path: Path) -> None:
    assert_passes_on_screen(Path(__file__).with_name("on_a_small_screen.py"), (853, 533), tmp_path, limit=120)
