"""Qt's print preview, made usable by keys, by ears and in the dark."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox, QToolBar, QToolButton, QWidget

from gui.theme import Theme
from models.tables.language import say

_KEYS = {
    "Zoom in": "Ctrl++",
    "Zoom out": "Ctrl+-",
    "Fit page": "Ctrl+0",
    "Fit width": "Ctrl+1",
    "First page": "Ctrl+Home",
    "Previous page": "Ctrl+PgUp",
    "Next page": "Ctrl+PgDown",
    "Last page": "Ctrl+End",
    "Print": "Ctrl+P",
}
"""By the English names of Qt's actions."""


def action_of(preview: QPrintPreviewDialog, name: str) -> QAction | None:
    """One of Qt's own actions in a preview, by its English name."""
    text = QCoreApplication.translate("QPrintPreviewDialog", name)
    return next((action for action in preview.findChildren(QAction) if action.text() == text), None)


def open_to_keys(preview: QPrintPreviewDialog) -> None:
    """Let Tab come to the buttons, which Qt leaves to the mouse; give what is used most a key; and name the fields."""
    for button in preview.findChildren(QToolButton):
        if (action := button.defaultAction()) is not None:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if keys := next((keys for name, keys in _KEYS.items() if action_of(preview, name) is action), ""):
                _give_key(button, action, QKeySequence(keys))
    for bar in preview.findChildren(QToolBar):
        for zoom in bar.findChildren(QComboBox):
            zoom.setAccessibleName(say("Zoom"))
        for page in bar.findChildren(QLineEdit):
            if not isinstance(page.parentWidget(), QComboBox):
                page.setAccessibleName(say("Page"))


def _give_key(button: QToolButton, action: QAction, keys: QKeySequence) -> None:
    """Let a key press a button, for Qt zooms by a click on it and not by its action."""
    QShortcut(keys, button.window()).activated.connect(button.click)
    action.setToolTip(f"{action.text()} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")


def may_show_first(parent: QWidget, most: int, count: int) -> bool:
    """Say that there are more pages than a preview shows, and ask whether to show the first of them."""
    box = QMessageBox(QMessageBox.Icon.Question, "", say("This is {0} pages.").format(say.number(count)), parent=parent)
    box.setObjectName("many_pages")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(say("A preview shows the first {0} of them. Export as PDF to see them all.").format(most))
    show = box.addButton(say("&Show the first {0}").format(most), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(show)
    box.addButton(QMessageBox.StandardButton.Cancel)
    for button in box.buttons():
        button.setIcon(QIcon())  # the desktop's own are black in the dark
    box.exec()
    return box.clickedButton() is show


def lighten(preview: QWidget, theme: Theme) -> None:
    """Turn Qt's own icons light, for they are drawn for a light window; dark ones would be lost in a dark one."""
    veil = QColor(theme.text)
    veil.setAlphaF(0.5)
    for action in preview.findChildren(QAction):
        if not action.icon().isNull():
            action.setIcon(_inverted(action.icon(), veil))


def _inverted(icon: QIcon, veil: QColor) -> QIcon:
    result = QIcon()
    for size in icon.availableSizes():
        image = icon.pixmap(size).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        image.invertPixels(QImage.InvertMode.InvertRgb)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.fillRect(image.rect(), veil)
        painter.end()
        result.addPixmap(QPixmap.fromImage(image))
    return result
