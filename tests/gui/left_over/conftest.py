"""A language of which every letter shows that a translator was asked."""

from collections.abc import Iterator

import pytest

from gui.application import QtApplication
from tests.gui.left_over.pseudo import spoken


@pytest.fixture
def pseudo(qapp: QtApplication) -> Iterator[None]:
    """All that a test makes speaks it."""
    with spoken(qapp):
        yield
