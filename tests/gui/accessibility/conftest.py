"""The themes, with the ring around what has the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from gui.looks.focus_ring import FocusRing
from gui.looks.theme import DARK, LIGHT, Theme, palette


@pytest.fixture(params=[LIGHT, DARK], ids=lambda theme: theme.name)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    was, style = qapp.palette(), qapp.style().objectName()
    qapp.setStyle("Fusion")
    qapp.setPalette(palette(request.param))
    ring = FocusRing(qapp, qapp)
    yield request.param
    ring.end()
    ring.deleteLater()
    qapp.setPalette(was)
    qapp.setStyle(style)
