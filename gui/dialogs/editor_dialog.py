"""A dialog on one open file, made of pages."""

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QWidget

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.editor_page import EditorPage
from gui.dialogs.frames import Frames
from gui.dialogs.labels import MutedLabel
from gui.editor import Editor
from models.text.display import Display


class EditorDialog(QDialog):
    """Stays beside its window while one works; closes only when what is being typed has been taken.

    Undo and redo are those of the file.
    """

    def __init__(self, editor: Editor, name: str, pages: Sequence[EditorPage], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.pages = pages
        self._tabs: QTabWidget | None = None
        self._read_only = MutedLabel(self.tr("A newer program wrote this file: it can be read here, but not changed."))
        self.setObjectName(name)
        self._read_only.setObjectName(f"{name}_read_only")
        self._lay_out()
        Frames(self)
        pages[0].first.setFocus()
        editor.document.was_reset.connect(self._say_if_read_only)
        self._say_if_read_only()

    def show_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        for page in self.pages:
            page.show_display(display)

    def settle(self) -> bool:
        """Commit what is being typed; False where that is refused: then the dialog shows the field and the reason."""
        refused = next((page for page in self.pages if not page.settle()), None)
        if refused is not None:
            self._go_to(refused)
        return refused is None

    def reject(self) -> None:
        """Close; a field with something that is refused keeps the dialog open."""
        if self.settle():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo; Escape closes."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.editor.undo_stack.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.editor.undo_stack.redo()
        else:
            super().keyPressEvent(event)

    def _go_to(self, page: EditorPage) -> None:
        self.raise_()
        self.activateWindow()
        if self._tabs is not None and self._tabs.currentWidget() is not page:
            self._tabs.setCurrentWidget(page)
            page.settle()  # once more: a field that was hidden could not take the focus

    def _say_if_read_only(self) -> None:
        self._read_only.setVisible(self.editor.is_read_only)

    def _lay_out(self) -> None:
        body = self._body()
        buttons = ButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName(f"{self.objectName()}_close")
        close.setAutoDefault(False)
        DialogLayout(self, self._read_only, body, buttons, large=body)

    def _body(self) -> QWidget:
        if len(self.pages) == 1:
            return self.pages[0]
        tabs = self._tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.tabBar().setAccessibleName(self.tr("Pages"))
        for page in self.pages:
            page.setContentsMargins(0, 12, 0, 0)
            tabs.addTab(page, page.accessibleName())
        return tabs
