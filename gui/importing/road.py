"""A road into a file: reading in the background, a dialog, one change."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from gui.beside.background import Background
from gui.editor import Editor
from gui.log.logs import log_refusal
from models.claims.change import Change
from models.claims.records import Records
from models.progress import Report
from models.tables.language import say
from models.text.display import ENGLISH, Display
from models.text.isolation import quoted

T = TypeVar("T")


class Road(QObject):
    """What all that is imported into one window has in common."""

    refused = Signal(str)
    said = Signal(str)
    """Something was taken: a sentence."""

    rested = Signal()
    """Nothing is under way any more."""

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self.editor, self.window, self.display = editor, window, ENGLISH
        self._under_way = 0

    @property
    def is_busy(self) -> bool:
        """Whether work is under way in the background, or a dialog open; until what these lead to has begun."""
        return self._under_way > 0

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way, in what is opened from now on."""
        self.display = display

    def work(
        self,
        what: str,
        work: Callable[[Report], T],
        done: Callable[[T], None],
        *,
        over: QWidget | None = None,
        refuse: Callable[[str], None] | None = None,
        give_up: Callable[[], None] | None = None,
    ) -> None:
        """Do some work on values in the background, over the window or a dialog; ``what`` says what is going on.

        It ends with one of ``done``, ``refuse`` and ``give_up``, or with none where the dialog is gone by then.
        """
        background = Background(work, over or self.window, what)
        background.done.connect(done)
        background.refused.connect(refuse or self._refuse)
        if give_up is not None:
            background.cancelled.connect(give_up)
        self._await(background)
        background.start()

    def reading(self, path: Path | None) -> str:
        """What is said while a file is read, or a text that has no name."""
        return self.tr("Reading {}…").format(quoted(path.name, say)) if path else self.tr("Reading the text…")

    def take(self, step: Callable[[Records], Change]) -> bool:
        """Make one change of the file; False where it is refused, which is told."""
        return self.editor.take(step)

    def open(self, dialog: QDialog) -> None:
        """Show a dialog over the window; it goes when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._await(dialog)
        dialog.open()

    def _await(self, part: QObject) -> None:
        """Be busy until it is gone: later than it has ended, so that what follows from it has begun by then."""
        self._under_way += 1
        part.destroyed.connect(self._rest)

    def _rest(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            self.rested.emit()

    def _refuse(self, sentence: str) -> None:
        log_refusal(sentence, Path())
        self.refused.emit(sentence)
