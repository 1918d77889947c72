"""The fields of the form that name other claims."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.panes.detail_room import DetailRoom, Open
from tests.gui.panes.quoted_file import FILE, NATO, OFFICIALS, STAFF

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

US_NAME = "U.S. officials · > 315,000 (us)"
STAFF_NAME = "Claimant not stated · 427,840 (staff)"


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def made(**links: object) -> DetailRoom:
        linked = msgspec.structs.replace(NATO, **links)
        return DetailRoom(qtbot, "nato", msgspec.structs.replace(FILE, claims=(linked, OFFICIALS, STAFF)))

    return made


def _offered(line: QLineEdit) -> list[str]:
    model = line.completer().completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _choose(line: QLineEdit, qtbot: QtBot) -> None:
    popup = line.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)


def test_a_claim_is_found_by_typing_and_kept_as_its_id(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    line = room.type_into("replaces", "315 offi", key=None)
    assert _offered(line) == [US_NAME]
    _choose(line, qtbot)
    qtbot.waitUntil(lambda: room.claim("nato").replaces == "us")
    assert line.text() == US_NAME
    assert room.history() == ["Change replaces"]


def test_several_claims_are_found_one_after_another(opened: Open, qtbot: QtBot) -> None:
    room = opened(derived_from=("us",))
    line = room.line("derived_from")
    assert line.text() == US_NAME
    room.pane.focus_field("derived_from")
    line.end(False)
    qtbot.keyClicks(line, "; 427")
    assert _offered(line) == [STAFF_NAME]
    _choose(line, qtbot)
    qtbot.waitUntil(lambda: room.claim("nato").derived_from == ("us", "staff"))
    assert line.text() == f"{US_NAME}; {STAFF_NAME}"


def test_down_lists_the_other_claims(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    line = room.line("replaces")
    room.pane.focus_field("replaces")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert _offered(line) == [US_NAME, STAFF_NAME]
    assert line.completer().popup().isVisible()
    line.completer().popup().hide()


def test_an_id_may_be_typed_and_a_name_that_means_none_is_refused(opened: Open) -> None:
    room = opened()
    room.type_into("derived_from", "staff; us")
    assert room.claim("nato").derived_from == ("staff", "us")
    room.type_into("derived_from", "NATO")
    assert room.refusal("derived_from") == "No claim of this file is meant by “NATO”: choose one from the list."
    assert room.claim("nato").derived_from == ("staff", "us")


def test_the_name_follows_the_claim(opened: Open) -> None:
    room = opened(replaces="us")
    room.editor.change_claims([msgspec.structs.replace(OFFICIALS, claimant="Pentagon")], "elsewhere")
    assert room.line("replaces").text() == "Pentagon · > 315,000 (us)"
