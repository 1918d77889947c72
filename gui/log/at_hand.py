"""What is imported late, and must be there when it is needed though the program's files were replaced meanwhile.

Modules are read from the disk when they are first imported. Whoever upgrades the program while it runs must still be
able to save, to be told of a mistake, to have a lost file back, and to close. So these are imported in idle moments.
"""

import contextlib
import importlib

from PySide6.QtCore import QObject, QTimer

MODULES = (
    *("gui.dialogs.editor_dialog", "gui.dialogs.crash", "gui.dialogs.log", "gui.machine.show_folder"),
    *("gui.beside.waiting", "gui.beside.progress_dialog", "gui.disk.save_name", "gui.disk.rereading"),
    *("gui.dialogs.foreign", "gui.disk.reading_bar", "gui.disk.recovering", "gui.dialogs.recovery"),
    *("gui.disk.merge_beginnings", "gui.dialogs.merge", "models.merging.merge", "models.merging.settle"),
    *("gui.dialogs.backups", "gui.handing_over.taking", "gui.handing_over.x_startup"),
    *("gui.help.field_help", "gui.help.topics", "json", "numpy.ma"),
)
"""What saving, closing, recovering, handing over and a crash import, beside what the first window has imported.

“numpy.ma” is what numpy’s `unique` imports when it is first called, as an edit may do.
"""

_AFTER_PICTURE = 1_500
"""Milliseconds after which the first is imported: what a window draws by and by comes before it."""

_BETWEEN = 30
"""Milliseconds between two, for events to be answered."""


class AtHand(QObject):
    """Imports them one by one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = list(MODULES)
        self._timer = QTimer(self, interval=_BETWEEN)
        self._timer.timeout.connect(self._import_one)
        QTimer.singleShot(_AFTER_PICTURE, self._timer, self._timer.start)

    @property
    def is_complete(self) -> bool:
        """Whether all is there."""
        return not self._left

    def _import_one(self) -> None:
        if not self._left:
            self._timer.stop()
            return
        with contextlib.suppress(ImportError):  # what cannot be had now is told of when it is needed
            importlib.import_module(self._left.pop(0))
