"""Menus of the comparison: ticks that can be set one after another, the reference, the kept views."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QStyleOptionToolButton, QToolButton, QWidget

from models.claims.visible import in_short

_TICKING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def plain(text: str) -> str:
    """A text from a file as a menu or button shows it as it is: no letter of it is a mnemonic."""
    return text.replace("&", "&&")


def spoken(text: str) -> str:
    """What a button says, without the signs that make letters mnemonics."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class TickMenu(QMenu):
    """A menu of ticks that stays open while one ticks."""

    ticked = Signal(str, bool)
    """What was ticked (True) or unticked."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._is_pressed = False

    def add_tick(self, text: str, is_ticked: bool, value: str) -> QAction:
        """A line with a tick; ``value`` is what `ticked` tells."""
        action = QAction(plain(in_short(text)), self, checkable=True, checked=is_ticked)
        action.setData(value)
        action.triggered.connect(lambda on: self.ticked.emit(value, on))
        self.addAction(action)
        return action

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._is_pressed = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what was clicked; the release of the button that opened the menu ticks nothing."""
        where = event.position().toPoint()
        action = self.actionAt(where) if self.rect().contains(where) else None
        if not (self._is_pressed and self._tick(action)):
            super().mouseReleaseEvent(event)
        self._is_pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if not (event.key() in _TICKING and self._tick(self.activeAction())):
            super().keyPressEvent(event)

    @staticmethod
    def _tick(action: QAction | None) -> bool:
        """Trigger a tick without closing the menu; whether there was one."""
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class ChoiceMenu(QMenu):
    """One of several, asked for when the menu opens."""

    picked = Signal(str)

    def __init__(self, title: str, choices: Callable[[], Iterable[tuple[str, str]]], parent: QWidget) -> None:
        """``choices`` gives value and text of each; a line is drawn where the text is empty."""
        super().__init__(title, parent)
        self._choices = choices
        self.current = ""
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Take the choices as they are now."""
        self.clear()
        group = QActionGroup(self)
        for value, text in self._choices():
            if not text:
                self.addSeparator()
                continue
            action = QAction(plain(text), self, checkable=True, checked=value == self.current)
            action.setActionGroup(group)
            action.triggered.connect(lambda _=False, wished=value: self.picked.emit(wished))
            self.addAction(action)


class ViewMenu(QMenu):
    """The comparisons kept by name: open, save, remove."""

    opened = Signal(str)
    removed = Signal(str)
    save_wished = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.show_names((), "")

    def show_names(self, names: Sequence[str], current: str) -> None:
        """Offer these; the current one has a tick."""
        self.clear()
        for name in names:
            action = self.addAction(plain(in_short(name)))
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(lambda _=False, wished=name: self.opened.emit(wished))
        if not names:
            self.addAction(self.tr("No comparison is kept yet")).setEnabled(False)
        self.addSeparator()
        save = self.addAction(self.tr("&Save as…"))
        save.setObjectName("comparison_save_view")
        save.triggered.connect(self.save_wished)
        self._add_removal(names)

    def _add_removal(self, names: Sequence[str]) -> None:
        removal = self.addMenu(self.tr("&Remove"))
        removal.setEnabled(bool(names))
        for name in names:
            action = removal.addAction(plain(in_short(name)))
            action.triggered.connect(lambda _=False, wished=name: self.removed.emit(wished))


class MenuButton(QToolButton):
    """A flat button that opens a menu; its words, which are its name too, are those of the menu."""

    def __init__(self, name: str, menu: QMenu, accessible: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setToolTip(accessible)
        self.setAccessibleDescription(accessible)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._menu = menu
        self.setMenu(menu)
        self.show_text(menu.title())

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:  # noqa: N802
        """Without the style's arrow, which it squeezes into a corner: the words end in one."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu

    def show_text(self, text: str) -> bool:
        """Say something; whether it is something else than before."""
        shown = f"{text} ▾"
        if shown == self.text():
            return False
        self.setText(shown)
        self.setAccessibleName(spoken(text))
        self._menu.setTitle(text)
        return True
