"""What can be used: enabled as soon as it can be."""

from pathlib import Path

from models.claims.claim_file import Heading
from tests.gui.conftest import OpenWindow

OF_A_NAMED_FILE = ("file.reload", "file.open_backup")


def test_what_a_file_with_a_name_can_have_done_is_there_once_it_is_saved(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    window.editor.change_heading(Heading(title="Losses in March"))
    assert not any(window.actions_[name].isEnabled() for name in OF_A_NAMED_FILE)
    window.editor.save(tmp_path / "losses.claims")
    assert all(window.actions_[name].isEnabled() for name in OF_A_NAMED_FILE)
