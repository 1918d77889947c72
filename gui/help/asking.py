"""F1 and Shift+F1 wherever one is: each dialog gets them when the keyboard first comes to it."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWhatsThis, QWidget

_MET = "help_is_ready"


_FIELDS = ("field_", "comparison_")
"""What the names of fields in panes begin with; of these Shift+F1 is made ready one by one."""


class Asking(QObject):
    """Follows the keyboard from window to window; what it explains is imported when it is asked for."""

    def __init__(self, qt: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._qt = qt
        qt.focusChanged.connect(self._follow)

    def end(self) -> None:
        """Follow no more."""
        self._qt.focusChanged.disconnect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        window = now.window()
        if not isinstance(window, QDialog):
            self._explain(now)
        elif not window.property(_MET):
            self._meet(window)

    def _explain(self, field: QWidget) -> None:
        if field.objectName().startswith(_FIELDS) and not field.whatsThis():
            from gui.help.field_help import explain

            explain(field)

    def _meet(self, window: QDialog) -> None:
        from gui.help.field_help import explain_all

        window.setProperty(_MET, True)
        explain_all(window)
        window.setWhatsThis(_meaning(window))  # for what has nothing to say of its own
        key = QShortcut(Qt.Key.Key_F1, window)
        key.activated.connect(lambda: show_help(window.focusWidget() or window))


def show_help(widget: QWidget) -> None:
    """Explain the pane or dialog that a widget stands in; nothing where there is nothing to say."""
    from gui.help.keys import keys_of
    from gui.help.topic_dialog import TopicDialog
    from gui.help.topics import place_of, topic

    name, window = place_of(widget), widget.window()
    if not name or isinstance(window, TopicDialog):
        return
    dialog = window.findChild(TopicDialog)
    if dialog is None:
        dialog = TopicDialog(topic(name), keys_of(name), window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    else:
        dialog.show_topic(topic(name), keys_of(name))
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def show_meaning(widget: QWidget) -> None:
    """Say beside a widget what it is for, in a sentence: its current cell, if it has cells, or its pane or dialog."""
    ground, room = widget, widget.rect()
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        ground, room = widget.viewport(), widget.visualRect(widget.currentIndex())
    if sentence := _meaning(widget):
        QWhatsThis.showText(ground.mapToGlobal(room.center()), sentence, widget)


def _meaning(widget: QWidget) -> str:
    from gui.help.topics import place_of, topic

    index = widget.currentIndex() if isinstance(widget, QAbstractItemView) else None
    own = index.data(Qt.ItemDataRole.WhatsThisRole) if index is not None and index.isValid() else ""
    name = place_of(widget)
    return str(own or (topic(name).sentences[0] if name else ""))
