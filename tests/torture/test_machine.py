"""A little of the random work that `tests.torture.machine` does for hours."""

from gui.application import QtApplication
from tests.torture.machine import work


def test_whatever_is_done_the_editor_the_disk_and_the_log_agree(qapp: QtApplication) -> None:
    work(examples=25, steps=40)
