"""What cells say is no markup, in no tooltip of the mapping dialog."""

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QTableView, QToolTip

from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.dialogs.mapping.desk import TABLE, Desk

pytestmark = OFFSCREEN

_TIP = Qt.ItemDataRole.ToolTipRole
BAIT = "<img src='file:///tmp/x.png'><h1>BIG</h1>"


@pytest.mark.parametrize("is_row_head", [True, False])
def test_markup_in_a_cell_stays_text(hands: Hands, is_row_head: bool) -> None:
    rows = (*TABLE.rows[:2], (*TABLE.rows[2][:4], BAIT))
    desk = Desk(hands, sheets=(msgspec.structs.replace(TABLE, rows=rows, lines=()),))
    view = next(view for view in desk.dialog.findChildren(QTableView) if view.model().rowCount() == len(rows))
    hands.qtbot.waitUntil(lambda: bool(view.model().headerData(2, view.verticalHeader().orientation(), _TIP)))
    place = view.verticalHeader() if is_row_head else view
    y = view.rowViewportPosition(2) + 2
    spot = QPoint(2, y) if is_row_head else QPoint(view.columnViewportPosition(4) + 2, y)
    tip = QHelpEvent(QEvent.Type.ToolTip, spot, place.viewport().mapToGlobal(spot))
    QApplication.sendEvent(place.viewport(), tip)
    assert "BIG" in QToolTip.text()
    assert "<h1>" not in QToolTip.text()
