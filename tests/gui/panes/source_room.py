"""A source view in sight, and the text in it."""

from pytestqt.qtbot import QtBot

from gui.panes.source import SourceView
from gui.panes.source.text import SourceText
from models.tables.document import Document
from tests.gui.parts import part_of


def open_view(qtbot: QtBot, document: Document) -> SourceView:
    """A view on a document, shown and active."""
    view = SourceView(document)
    qtbot.addWidget(view)
    view.resize(460, 400)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def text_of(view: SourceView) -> SourceText:
    return part_of(view, SourceText, "source_text")
