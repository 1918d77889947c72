"""Which source the source view shows, and which others it offers."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from gui.panes.source import SourceView
from models.claims import steps
from models.claims.claim_file import Kind
from models.claims.source import Source
from models.tables.document import Document
from tests.gui.panes.quoted_file import FILE, OFFICIALS, SOURCES
from tests.gui.panes.source_room import open_view
from tests.gui.parts import part_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

REPORT = Source(id="rp", title="A report", text="Many words.")


def shown(qtbot: QtBot, *more: Source) -> tuple[SourceView, Document]:
    """A view of a claim of the first source, in a file that has more of them; it follows the document."""
    document = Document(msgspec.structs.replace(FILE, sources=(*SOURCES, *more)))
    view = open_view(qtbot, document)
    document.changed.connect(lambda change, _slots: view.apply_change(change))
    view.show_claim(OFFICIALS)
    return view, document


def choice(view: SourceView) -> QComboBox:
    return part_of(view, QComboBox, "source_choice")


def offered(view: SourceView) -> list[str]:
    return [choice(view).itemData(n) for n in range(choice(view).count())]


def test_the_few_sources_of_a_file_are_offered_at_once(qtbot: QtBot) -> None:
    view, _ = shown(qtbot)
    assert offered(view) == ["ki", "md"]
    assert choice(view).currentData() == "ki"
    choice(view).setFocus()
    qtbot.keyClicks(choice(view), "Med")
    assert view.source == SOURCES[1]


def test_of_many_sources_those_of_the_claim_are_offered_and_the_others_on_demand(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, *(Source(id=str(n), title=f"Title {n}", text="Words.") for n in range(19)))
    assert offered(view) == ["ki", ""]
    assert choice(view).itemText(1) == "All sources…"
    choice(view).setFocus()
    qtbot.keyClick(choice(view), Qt.Key.Key_Down)
    assert len(offered(view)) == 21
    choice(view).hidePopup()
    qtbot.keyClicks(choice(view), "Med")
    assert view.source == SOURCES[1]


def test_a_source_that_is_added_comes_into_sight_and_one_that_goes_gives_way(qtbot: QtBot) -> None:
    view, document = shown(qtbot)
    document.apply(change := steps.add(document.records, Kind.SOURCES, [REPORT], "Add"))
    assert view.source == REPORT
    assert offered(view) == ["ki", "md", "rp"]
    document.apply(change.inverse())
    assert view.source == SOURCES[0]


def test_a_source_that_comes_with_claims_leaves_what_is_shown(qtbot: QtBot) -> None:
    view, document = shown(qtbot)
    added = steps.add(document.records, Kind.SOURCES, [REPORT], "Add")
    claim = steps.add(document.records, Kind.CLAIMS, [msgspec.structs.replace(OFFICIALS, id="new")], "Add")
    document.apply(msgspec.structs.replace(added, edits=(*added.edits, *claim.edits)))
    assert view.source == SOURCES[0]
