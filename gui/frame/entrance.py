"""Where the keyboard enters a pane."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def entrance(pane: QWidget) -> QWidget | None:
    """What takes the keyboard in a pane: what it names itself, else the first in the order of Tab."""
    proxy = pane.focusProxy()
    while proxy is not None and proxy.focusProxy() is not None:
        proxy = proxy.focusProxy()
    if proxy is not None and takes_keys(proxy):
        return proxy
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget) and takes_keys(widget):
            return widget
        widget = widget.nextInFocusChain()
    return pane if takes_keys(pane) else None


def takes_keys(widget: QWidget) -> bool:
    """Whether Tab would come to a widget."""
    is_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_stop and widget.isVisible() and widget.isEnabled()
