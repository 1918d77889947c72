"""The menu of the files that were opened last."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.looks.plain_tip import plain_tip
from models.claims.visible import in_short


class RecentMenu(QMenu):
    """Names the newest files first; a file that is gone can still be chosen, and then is refused in words."""

    file_chosen = Signal(object)
    """A Path."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.triggered.connect(self._tell)
        self.setToolTipsVisible(True)

    def set_files(self, paths: tuple[str, ...]) -> None:
        """Offer these files."""
        self.clear()
        self.setEnabled(bool(paths))
        for text in paths:
            path = Path(text)
            action = self.addAction(in_short(path.name).replace("&", "&&"))
            action.setToolTip(plain_tip(in_short(text)))
            action.setData(text)

    def _tell(self, action: QAction) -> None:
        self.file_chosen.emit(Path(action.data()))
