"""On whatever screen, no dialog is larger than it, and nothing that a dialog says is cut."""

from pathlib import Path

import pytest

from tests.gui.sized_screen import assert_passes_on_screen


@pytest.mark.parametrize("size", [(1280, 800), (853, 533), (640, 400)], ids=["1x", "1.5x", "2x"])
def test_dialogs_fit_a_screen_of_1280_by_800_points(size: tuple[int, int], tmp_path: Path) -> None:
    """At once and a half, and twice."""
    assert_passes_on_screen(Path(__file__).with_name("on_a_screen.py"), size, tmp_path, limit=180)
