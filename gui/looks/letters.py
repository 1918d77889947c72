"""How much room letters take, where widths are given in letters."""

from string import ascii_lowercase

from PySide6.QtGui import QFontMetrics


def letters_width(metrics: QFontMetrics, count: int) -> int:
    """The pixels in which a text of so many letters has room, in most languages.

    Measured with the alphabet. What fonts give for their average character counts signs that nobody writes: it is more
    than a letter takes in one font, and less in a wider one.
    """
    return round(metrics.horizontalAdvance(ascii_lowercase) * count / len(ascii_lowercase))
