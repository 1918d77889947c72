"""A forest plot is lettered, wherever it is painted."""

import pytest

from gui.application import QtApplication


@pytest.fixture(autouse=True)
def fonts(qapp: QtApplication) -> None:
    """They are there with an application, and only with one."""
