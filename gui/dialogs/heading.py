"""The dialog of a file's title and note."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.dialogs.editor_dialog import EditorDialog
from gui.dialogs.editor_page import EditorPage
from gui.dialogs.labels import MutedLabel
from gui.dialogs.record_field import line_field, note_field
from gui.dialogs.record_form import RecordForm
from gui.dialogs.refusal import refusal
from gui.editor import Editor
from gui.space.screen_room import give_room
from models.claims.change import Change
from models.claims.claim_file import Heading, Kind
from models.text.display import ENGLISH, Display


class HeadingPage(EditorPage):
    """Title and note as a form."""

    def __init__(self, editor: Editor, display: Display) -> None:
        super().__init__(editor, display)
        fields = (line_field("title", self.tr("Title")), note_field("note", self.tr("Note")))
        self._form = RecordForm("heading", fields, display)
        self._form.committed.connect(self._commit)
        self.first = self._form.editor("title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(
            MutedLabel(self.tr("What the file says of itself; the title also stands above what is printed."))
        )
        layout.addWidget(self._form, 1)

    def reload(self) -> None:
        """Show title and note as they are."""
        self._form.set_read_only(self.editor.is_read_only)
        self._form.show_record(self.editor.records.heading, is_other=True)

    def follow(self, change: Change) -> None:
        """Show a new title or note; what is being typed stays."""
        if change.touches(Kind.HEADING):
            self._form.show_record(self.editor.records.heading, is_other=False)

    def settle(self) -> bool:
        """Commit what is being typed."""
        return self._form.commit()

    def show_display(self, display: Display) -> None:
        """Nothing here depends on it."""

    def _commit(self, field: str, heading: Heading) -> None:
        is_same = heading == self.editor.records.heading
        reason = "" if is_same else refusal(self.editor, lambda: self.editor.change_heading(heading))
        if reason:
            self._form.refuse(field, reason)
        else:
            self._form.settle(field)


class HeadingDialog(EditorDialog):
    """Title and note of one file, beside its window."""

    def __init__(self, editor: Editor, parent: QWidget | None = None, display: Display = ENGLISH) -> None:
        super().__init__(editor, "heading_dialog", (HeadingPage(editor, display),), parent)
        self.setWindowTitle(self.tr("Title and note"))
        give_room(self, 480, 240)
