"""What of a window's words has no room: lines below the edge of a label, letters beside that of a button."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget


def cut(top: QWidget) -> list[str]:
    """The labels and buttons in sight that are cut off, and what they say; what shortens itself says so by a sign."""
    return [f"{type(part).__name__} {part.objectName()}: {part.text()}" for part in _texts(top) if _is_cut(part)]


def _texts(top: QWidget) -> list[QLabel | QAbstractButton]:
    parts = (*top.findChildren(QLabel), *top.findChildren(QPushButton))
    return [part for part in parts if part.isVisible() and part.text() and not part.visibleRegion().isEmpty()]


def _is_cut(part: QLabel | QAbstractButton) -> bool:
    if isinstance(part, QLabel) and part.wordWrap():
        return part.heightForWidth(part.width()) > part.height()
    return "…" not in part.text() and part.minimumSizeHint().width() > part.width()
