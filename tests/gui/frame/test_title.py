"""The title of a window: the file it shows, by its name or else by its title."""

from models.claims.claim_file import Heading
from tests.gui.conftest import OpenWindow


def test_a_file_without_a_name_is_called_by_its_title_as_soon_as_it_has_one(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.windowTitle() == "Untitled[*] – Counterclaim"
    window.editor.change_heading(Heading(title="Losses in March"))
    assert window.windowTitle() == "Losses in March[*] – Counterclaim"
    assert window.isWindowModified()
    window.editor.undo_stack.undo()
    assert window.windowTitle() == "Untitled[*] – Counterclaim"
    assert not window.isWindowModified()
