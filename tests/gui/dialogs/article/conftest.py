"""The dialog of an article, open."""

import pytest

from tests.gui.dialogs.article.article_room import Room
from tests.gui.dialogs.hands import Hands


@pytest.fixture
def room(hands: Hands) -> Room:
    return Room(hands)
