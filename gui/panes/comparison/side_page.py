"""A page beside the table of the comparison."""

from PySide6.QtWidgets import QWidget


class SidePage(QWidget):
    """Knows how high it would be, whatever room it has."""

    def wished_height(self) -> int:
        """How high it must be to show all of it, in pixels."""
        return self.sizeHint().height()
