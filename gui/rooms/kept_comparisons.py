"""Comparisons kept in the file by name."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.editor import Editor
from models.claims.claim_file import Kind
from models.claims.view import View

if TYPE_CHECKING:
    from models.comparison.comparison import Question


class KeptComparisons(QObject):
    """Keeps questions under names, by verbs of the editor, so that all of it can be undone."""

    kept = Signal(str)
    """A question is kept under this name now."""

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._window = window

    @property
    def names(self) -> tuple[str, ...]:
        """The names, in the order of the file."""
        return tuple(one.name for one in self._editor.records.views)

    def get(self, name: str) -> View | None:
        """What is kept under a name."""
        return self._editor.records.views.get(name)

    def name_of(self, asked: "Question", rather: str = "") -> str:
        """The name under which exactly this question is kept, ``rather`` this one than another; "" for none."""
        from models.comparison.comparison import view

        wanted = self._bare(view(asked, ""))
        same = [one.name for one in self._editor.records.views if self._bare(one) == wanted]
        return rather if rather in same else next(iter(same), "")

    def ask_name(self, asked: "Question") -> None:
        """Ask under which name a question is to be kept."""
        from gui.dialogs.ask_name import AskName
        from gui.dialogs.ask_name import Question as NameQuestion

        question = NameQuestion(
            name="keep_comparison",
            title=self.tr("Keep comparison"),
            sentence=self.tr("Subject, day, measures, reference and assumptions are kept in the file. ")
            + self.tr("A name that is there already gets this comparison instead."),
            label=self.tr("Name"),
            words=self.names,
        )
        AskName(question, lambda name: self._keep(asked, name), self._window).open()

    def remove(self, name: str) -> None:
        """Remove what is kept under a name."""
        self._editor.remove_record(Kind.VIEWS, name, self.tr("Remove comparison “{}”").format(name))

    def _bare(self, kept: View) -> View:
        """What is asked by a view, without its name and whatever else its record holds."""
        subject = self._editor.records.subject_names.resolve(kept.subject)
        return msgspec.structs.replace(kept, name="", subject=subject, extra=None)

    def _keep(self, asked: "Question", name: str) -> str:
        """Keep a question under a name; "" where that was done."""
        from models.comparison.comparison import view

        held = self._editor.records.views.get(name)
        verb = self._editor.add_record if held is None else self._editor.change_record
        wanted = view(asked, name)
        if held is not None:
            wanted = msgspec.structs.replace(wanted, extra=held.extra)
        if not verb(Kind.VIEWS, wanted, self.tr("Keep comparison “{}”").format(name)):
            return self.tr("It could not be kept under this name.")
        self.kept.emit(name)
        return ""
