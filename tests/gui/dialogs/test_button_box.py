"""Enter in a field presses no quiet button; Space does where it has the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from gui.dialogs.button_box import ButtonBox


def test_enter_in_a_field_presses_no_quiet_button(qtbot: QtBot) -> None:
    dialog, field = QDialog(), QLineEdit()
    qtbot.addWidget(dialog)
    buttons = ButtonBox(QDialogButtonBox.StandardButton.NoButton)
    button = buttons.add("tried_remove", "&Remove", QDialogButtonBox.ButtonRole.ActionRole)
    column = QVBoxLayout(dialog)
    column.addWidget(field)
    column.addWidget(buttons)
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append(button.objectName()))
    dialog.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert pressed == []
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert pressed == ["tried_remove"]
