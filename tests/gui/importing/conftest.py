"""A person at a window with an empty file."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import OpenWindow
from tests.gui.importing.roads_room import Traveller


@pytest.fixture
def traveller(qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Traveller]:
    yield Traveller(qtbot, open_window(), monkeypatch)
