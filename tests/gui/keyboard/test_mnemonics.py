"""Each letter that is underlined means one thing: in a menu, and in what can be seen of a window or dialog at once."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QLabel,
    QMenu,
    QMenuBar,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.application import QtApplication
from gui.main_window import MainWindow
from gui.translation import Translation, languages
from models.storage.opened import Opened
from models.tables.language import say
from models.text.display import Display
from tests.gui.accessibility.dialog_shelf import SHELF, shelved
from tests.gui.accessibility.pages import pages_of_dialog
from tests.gui.conftest import OpenWindow
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.panes.conflicting_file import merged

pytestmark = OFFSCREEN


@pytest.fixture(params=languages(), autouse=True)
def language(qapp: QtApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    translation = Translation(qapp, request.param)
    yield request.param
    translation.end()


def clashes(texts: Iterable[str]) -> list[str]:
    """Those of the texts that have a letter underlined which another one has too."""
    lettered = [(found[1].lower(), text) for text in texts if (found := re.search("&([^& ])", text))]
    count = Counter(letter for letter, _ in lettered)
    return [text for letter, text in lettered if count[letter] > 1]


def in_sight(top: QWidget) -> Iterator[str]:
    """What can be gone to by a letter, and what it says."""
    for part in top.findChildren(QWidget):
        if not part.isVisibleTo(top) or part.window() is not top:
            continue
        match part:
            case QToolButton() if part.defaultAction():
                continue
            case QAbstractButton():
                yield part.text()
            case QLabel() if part.buddy():
                yield part.text()
            case QGroupBox():
                yield part.title()
            case QTabBar():
                yield from (part.tabText(at) for at in range(part.count()) if part.isTabVisible(at))
            case QMenuBar():
                yield from said(part.actions())


def said(actions: Iterable[QAction]) -> list[str]:
    return [action.text() for action in actions if not action.isSeparator()]


def menus(top: QWidget) -> Iterator[list[str]]:
    """What each menu has, in menus of menus too."""
    for menu in top.findChildren(QMenu):
        menu.aboutToShow.emit()
        yield said(menu.actions())


@pytest.mark.parametrize("name", SHELF)
def test_a_letter_means_one_thing_on_each_page_of_a_dialog(name: str, qtbot: QtBot) -> None:
    dialog = shelved(name, qtbot)
    for page in pages_of_dialog(dialog):
        assert not clashes(in_sight(dialog)), page
    assert not [found for menu in menus(dialog) if (found := clashes(menu))]


def test_a_letter_means_one_thing_where_a_merge_left_conflicts(open_window: OpenWindow, qtbot: QtBot) -> None:
    window: MainWindow = open_window(display=Display(say=say))
    window.editor.hold(Opened(file=merged().file))
    window.docks.show("conflicts")
    qtbot.wait(0)
    assert not clashes(in_sight(window))


PANES = ("detail", "timeline", "comparison", "conflicts", "history")


def test_a_letter_means_one_thing_in_each_menu_and_pane_of_the_window(
    open_window: OpenWindow, examples: Path, qtbot: QtBot
) -> None:
    window: MainWindow = open_window(examples / "stoltenberg-2024-03.claims", Display(say=say))
    window.claims.choose_first()
    assert not [found for menu in menus(window) if (found := clashes(menu))]
    for name in PANES:
        window.docks.show(name)
        qtbot.wait(0)
        assert not clashes(in_sight(window)), name
