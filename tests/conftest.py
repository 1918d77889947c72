"""What every test may rely on: an offscreen Qt, settings of its own, and the house's sample file."""

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "C"  # English, whatever the desktop speaks

from hypothesis import settings

settings.register_profile("house", deadline=None, max_examples=60)
settings.load_profile("house")

_ROOM = tempfile.mkdtemp(prefix="counterclaim-tests-")
atexit.register(shutil.rmtree, _ROOM, ignore_errors=True)
for _name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = f"{_ROOM}/{_name.lower()}"


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Settings in a folder of this test, so that no test sees another's, nor the user's."""
    from PySide6.QtCore import QCoreApplication, QSettings

    folder = tmp_path_factory.mktemp("settings")
    QCoreApplication.setOrganizationName("counterclaim-tests")
    QCoreApplication.setApplicationName("counterclaim-tests")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    os.environ["XDG_DATA_HOME"] = str(folder / "data")
    yield folder


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard() -> Iterator[None]:
    """Nothing is left in the clipboard: Qt's own for tests frees it when Python is gone, which ends in a crash."""
    yield
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()


@pytest.fixture
def examples() -> Path:
    """The folder of the examples."""
    return Path(__file__).resolve().parent.parent / "resources" / "examples"


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Our own QApplication for all tests."""
    from gui.application import QtApplication

    return QtApplication


class KeepingBot(QtBot):
    """Keeps each widget until it has been closed, as its window does in the program.

    Else one that a test holds in a variable only is garbage when the test returns: where it is collected in that
    moment, Qt asks models for data whose Python half is gone already.
    """

    def __init__(self, request: pytest.FixtureRequest) -> None:
        super().__init__(request)
        self._kept: list[QWidget] = []

    def addWidget(self, widget: "QWidget", **_: object) -> None:  # noqa: N802  as the bot calls it
        self._kept.append(widget)

    def close_all(self) -> None:
        """Close what has not gone already."""
        from shiboken6 import isValid

        for widget in filter(isValid, self._kept):
            widget.close()
            widget.deleteLater()


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> Iterator[QtBot]:
    """Does what a person does; what it showed is closed and gone before anything else is put away."""
    from PySide6.QtCore import QCoreApplication, QEvent

    bot = KeepingBot(request)
    yield bot
    bot.close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
