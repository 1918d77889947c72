"""Panes, opened as tests ask for them."""

import pytest
from pytestqt.qtbot import QtBot

from models.claims.claim_file import ClaimFile
from tests.gui.panes.detail_room import DetailRoom, Open
from tests.gui.panes.quoted_file import FILE


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    """Opens detail panes, each on a claim of a file."""

    def made(claim_id: str = "nato", file: ClaimFile = FILE) -> DetailRoom:
        return DetailRoom(qtbot, claim_id, file)

    return made
