"""The parts of a dialog, from top to bottom."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

MARGIN, SPACING = 16, 12


class Column(QVBoxLayout):
    """Lays a dialog out: one part takes what room there is; without one, the last part stands at the foot."""

    def __init__(self, dialog: QWidget, *parts: QWidget | QLayout, large: QWidget | None = None) -> None:
        """``large`` is the one of the parts that takes the room."""
        super().__init__(dialog)
        self.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.setSpacing(SPACING)
        for part in parts:
            if large is None and part is parts[-1]:
                self.addStretch(1)
            if isinstance(part, QLayout):
                self.addLayout(part)
            else:
                self.addWidget(part, int(part is large))
