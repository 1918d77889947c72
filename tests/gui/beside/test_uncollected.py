"""What a closed file leaves is collected soon, where it is much."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.beside.uncollected import MUCH, take_in


class Circle:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def no_collector() -> Iterator[None]:
    """Nothing is collected unless somebody asks."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collector")
def test_much_is_collected_soon(qtbot: QtBot) -> None:
    left = weakref.ref(Circle())
    take_in(MUCH)
    assert left() is not None
    qtbot.waitUntil(lambda: left() is None, timeout=5000)
