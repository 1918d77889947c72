"""What a cell of a table that is being mapped means beside its text."""

from enum import Enum, IntEnum

from PySide6.QtCore import Qt


class Standing(Enum):
    """How a cell stands among the others; delegates turn it into colours."""

    PLAIN = "as it is"
    HEAD = "names the columns"
    QUIET = "is not taken, or stands in the place of a value"
    REFUSED = "makes no claim though it should"


class Role(IntEnum):
    """Roles beside Qt's own."""

    STANDING = Qt.ItemDataRole.UserRole + 1
    FEEDS = Qt.ItemDataRole.UserRole + 2
    """Of a column: which fields it feeds, in words; "" for none."""
    CHOICES = Qt.ItemDataRole.UserRole + 3
    """Of a cell that is chosen from some words: pairs of value and label; else None."""
    COMPLETIONS = Qt.ItemDataRole.UserRole + 4
    """Of a cell that is typed: words that complete it."""
