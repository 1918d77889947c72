"""What of a window's texts is not to be seen whole, and what of it lies beyond the screen."""

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from gui.dialogs.path_label import PathLabel
from gui.panes.conflicts.marked_text import MarkedText


def faults(dialog: QDialog) -> list[str]:
    """One line a fault: texts that are cut, parts that stand out of what holds them, a dialog beyond its screen."""
    found = [f"{_name(part)}: {problem}" for part in _seen(dialog) for problem in _problems(part)]
    space = dialog.screen().availableGeometry()
    if not space.contains(dialog.geometry()):
        found.append(f"{dialog.geometry()} is not within {space}")
    return found


def _seen(dialog: QDialog) -> Iterator[QWidget]:
    """What is shown, but for the insides of lists and of texts, which scroll."""
    for part in dialog.findChildren(QWidget):
        inside = part.parentWidget()
        if part.isVisible() and not isinstance(inside.parentWidget(), QAbstractScrollArea):
            yield part


def _problems(part: QWidget) -> Iterator[str]:
    wanted = _wanted(part)
    if wanted.width() > part.width() or wanted.height() > part.height():
        yield f"needs {wanted.toTuple()}, has {part.size().toTuple()}"
    within = part.parentWidget()
    if not part.isWindow() and not within.rect().contains(part.geometry()):
        yield f"{part.geometry().getRect()} stands out of {within.objectName() or type(within).__name__}"


def _wanted(part: QWidget) -> QSize:
    """The room that the text of a widget takes; none where it has no text."""
    match part:
        case PathLabel():
            return QSize()  # shows its middle shortened, and the whole of it in its tip
        case MarkedText():
            return QSize(0, part.heightForWidth(part.width()))
        case QLabel() if part.wordWrap():
            return QSize(0, part.heightForWidth(part.width()))
        case QLabel():
            return part.sizeHint() if part.text() else QSize()
        case QAbstractButton() if part.text():
            return part.minimumSizeHint()
        case QTabBar():
            return QSize(part.sizeHint().width(), 0)
        case QComboBox():
            return QSize(part.width() - _list_room(part) + part.fontMetrics().horizontalAdvance(part.currentText()), 0)
        case QLineEdit() if not part.text():
            return QSize(part.fontMetrics().horizontalAdvance(part.placeholderText()) + _line_edges(part), 0)
    return QSize()


def _list_room(part: QComboBox) -> int:
    option = QStyleOptionComboBox()
    part.initStyleOption(option)
    style = QStyle.ComplexControl.CC_ComboBox
    return part.style().subControlRect(style, option, QStyle.SubControl.SC_ComboBoxEditField, part).width()


def _line_edges(part: QLineEdit) -> int:
    """Pixels beside the text of a line."""
    margins = part.textMargins()
    return 4 + margins.left() + margins.right()


def _name(part: QWidget) -> str:
    text = part.text() if isinstance(part, QLabel | QAbstractButton) else ""
    return f"{type(part).__name__} {part.objectName()} {text[:40]!r}"
