"""What the actions that open a dialog do."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from gui.dialogs.about import AboutDialog
from gui.dialogs.editor_dialog import EditorDialog
from gui.dialogs.heading import HeadingDialog
from gui.dialogs.measures import MeasuresDialog
from gui.dialogs.names import NamesDialog
from gui.dialogs.sources import SourcesDialog
from gui.editor import Editor
from models.claims.display import ENGLISH, Display

D = TypeVar("D", bound=QDialog)


class DialogVerbs(QObject):
    """Opens dialogs beside the window, each once; they follow its file."""

    claim_chosen = Signal(str)

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._window = window
        self._display = ENGLISH
        self._open: dict[str, QDialog] = {}

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        self._display = display
        for dialog in self._open.values():
            if isinstance(dialog, EditorDialog):
                dialog.show_display(display)

    def sources(self) -> None:
        """The sources of the file."""
        self._show(SourcesDialog, self._new_sources)

    def measures(self) -> None:
        """The measures of the file."""
        self._show(MeasuresDialog, lambda: MeasuresDialog(self._editor, self._window, self._display))

    def names(self) -> None:
        """The subjects and claimants of the file."""
        self._show(NamesDialog, lambda: NamesDialog(self._editor, self._window, self._display))

    def heading(self) -> None:
        """Title and note of the file."""
        self._show(HeadingDialog, lambda: HeadingDialog(self._editor, self._window, self._display))

    def about(self) -> None:
        """What this program is."""
        self._show(AboutDialog, lambda: AboutDialog(self._window))

    def _new_sources(self) -> SourcesDialog:
        dialog = SourcesDialog(self._editor, self._window, self._display)
        dialog.claim_chosen.connect(self.claim_chosen)
        return dialog

    def _show(self, kind: type[D], make: Callable[[], D]) -> None:
        name = kind.__name__
        dialog = self._open.get(name)
        if dialog is None:
            dialog = self._open[name] = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.destroyed.connect(lambda _=None: self._open.pop(name, None))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
