"""The question whether what was done in the dialog of an article may be given up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget


class LeaveQuestion(QMessageBox):
    """Asks once, over the dialog; to go on is what Enter and Escape mean."""

    left = Signal()
    """It may be given up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("article_leave")
        self.setText(self.tr("Leave without what you have changed?"))
        self.setInformativeText(self.tr("What you have changed, ticked or added here is not in the file yet."))
        leave = self.addButton(self.tr("&Leave"), QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(self.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        leave.clicked.connect(self.left)
