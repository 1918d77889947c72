"""What every test may rely on: an offscreen Qt, settings of its own, and the house's sample file."""

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

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
