"""The viewports that the claim table makes for itself, held against Qt's own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from pytestqt.qtbot import QtBot

from gui.panes.claims.viewport import own_viewport

_ATTRIBUTES = [one for one in Qt.WidgetAttribute if one is not Qt.WidgetAttribute.WA_AttributeCount]


def traits(view: QAbstractItemView) -> list[object]:
    """All that Qt may have set up in a viewport."""
    port = view.viewport()
    attributes = {one.name for one in _ATTRIBUTES if port.testAttribute(one)}
    return [
        *(port.objectName(), port.backgroundRole(), port.autoFillBackground(), port.hasMouseTracking()),
        *(port.focusProxy() is view, port.focusPolicy(), port.acceptDrops(), port.contextMenuPolicy(), port.parent()),
        *(port.cursor().shape(), port.isVisible(), port.geometry(), attributes),
    ]


@pytest.mark.parametrize("is_header", [False, True])
def test_an_own_viewport_is_as_qts_own(is_header: bool, qtbot: QtBot) -> None:
    views: list[QAbstractItemView] = [
        QHeaderView(Qt.Orientation.Horizontal) if is_header else QTableView() for _ in range(2)
    ]
    own_viewport(views[1], QPalette.ColorRole.Button if is_header else QPalette.ColorRole.Base, feels_mouse=is_header)
    for view in views:
        qtbot.addWidget(view)
        view.resize(200, 100)
        view.show()
    told = [traits(view) for view in views]
    assert told[1][8] is views[1]
    told[0][8] = told[1][8] = None
    assert told[0] == told[1]
