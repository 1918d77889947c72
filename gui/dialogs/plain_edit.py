"""Several lines of text, given back as they were typed or pasted."""

from PySide6.QtWidgets import QPlainTextEdit

_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


class PlainEdit(QPlainTextEdit):
    """A field of several lines whose no-break spaces survive; every kind of line end becomes ``\\n``."""

    def exact_text(self) -> str:
        """The text; unlike `toPlainText`, which turns no-break spaces into plain ones."""
        return self.document().toRawText().translate(_LINE_ENDS)
