"""What a file says is shown as it is: never as markup, never fetched, never hidden; whatever shows it."""

import datetime
import html.parser
import time
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QPushButton
from pytestqt.qtbot import QtBot

from gui.dialogs.ask_name import AskName
from gui.dialogs.heading import HeadingDialog
from gui.dialogs.measures import MeasuresDialog
from gui.dialogs.merge import MergeDialog
from gui.dialogs.names import NamesDialog
from gui.dialogs.ratio import RatioDialog
from gui.dialogs.sources import SourcesDialog
from gui.main_window import MainWindow
from gui.panes.claims.clipboard import CELLS
from gui.panes.source.heading import web_address
from gui.paper.chart_files import chart_svg
from models.claims.visible import visible_lines
from models.formats.claims_writer import write_claims
from models.formats.comparisons import COMPARISON_WRITERS
from models.merging.merge import merge
from models.report.address import is_link
from models.report.asking import Asked, compare_file
from models.report.claim_list import claim_list
from models.report.comparison_report import comparison_report
from models.report.html import page
from models.report.html_style import Colors
from models.text.display import ENGLISH
from models.text.tsv import read_tsv
from tests.gui.conftest import OpenWindow, open_window  # noqa: F401
from tests.hostile.bait import FILE, MARKUP
from tests.hostile.on_screen import OWN_MARKS, check

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing")


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> MainWindow:  # noqa: F811
    path = tmp_path / "a&b.claims"
    path.write_bytes(write_claims(FILE))
    shown: MainWindow = open_window(path)
    shown.resize(1600, 1000)
    for dock in shown.findChildren(QDockWidget):
        dock.show()
        dock.raise_()
        QApplication.processEvents()
    qtbot.waitUntil(lambda: shown.comparison.compared() is not None)
    shown.claims.view.selectRow(0)
    QApplication.processEvents()
    return shown


@pytest.fixture
def dialogs(window: MainWindow, qtbot: QtBot) -> Iterator[list[QDialog]]:
    """Every dialog that shows something of a file."""
    editor = window.editor
    theirs = merge(FILE, FILE, FILE)
    shown: list[QDialog] = [
        *(SourcesDialog(editor, window), MeasuresDialog(editor, window), NamesDialog(editor, window)),
        *(HeadingDialog(editor, window), RatioDialog(FILE.measures, window)),
        MergeDialog(FILE, theirs, "x<b>.claims", ENGLISH, window),
    ]
    for dialog in shown:
        dialog.show()
    merging = next(button for button in shown[2].findChildren(QPushButton) if button.objectName() == "subject_merge")
    merging.click()
    shown += window.findChildren(AskName)
    QApplication.processEvents()
    yield shown
    for dialog in shown:
        dialog.close()


def test_a_window_shows_all_texts_of_a_file_as_they_are(window: MainWindow) -> None:
    assert check(window) > 500


def test_dialogs_show_all_texts_of_a_file_as_they_are(dialogs: list[QDialog]) -> None:
    assert any(isinstance(dialog, AskName) for dialog in dialogs)
    assert sum(map(check, dialogs)) > 100


def test_the_window_names_its_file_as_it_is(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:  # noqa: F811
    path = tmp_path / "a&b[*]<b>c<img src=x>\u202e.claims"
    path.write_bytes(write_claims(FILE))
    shown = open_window(path)
    assert check(shown) > 500
    assert "a&b[*][*]<b>c" in shown.windowTitle()


def test_the_history_names_an_edit_as_it_is(window: MainWindow) -> None:
    column = window.table.column("claimant")
    assert window.table.setData(window.table.index(0, column), "a&b\u202e<img src=x>", Qt.ItemDataRole.EditRole)
    text = window.editor.undo_stack.undoText()
    assert "⟨U+202E⟩" in text
    assert "\u202e" not in text
    assert window.editor.records.claims.at(0).claimant == "a&b\u202e<img src=x>"  # what is stored stays


def test_what_is_copied_and_edited_is_what_is_stored(window: MainWindow) -> None:
    table, claim = window.table, FILE.claims[0]
    index = table.index(table.row("a"), table.column("claimant"))
    assert index.data(Qt.ItemDataRole.EditRole) == claim.claimant
    assert index.data() != claim.claimant
    window.claims.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    window.actions_["edit.copy"].trigger()
    data = QApplication.clipboard().mimeData()
    assert read_tsv(bytes(data.data(CELLS).data()).decode()) == [[claim.claimant]]
    assert read_tsv(data.text()) == [[f"'{claim.claimant}"]]  # for spreadsheets, which would run it


class _Tags(html.parser.HTMLParser):
    """The tags and addresses of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []
        self.said: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action", "style")]

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def test_a_report_shows_all_texts_of_a_file_as_they_are() -> None:
    compared = compare_file(FILE, Asked(), "a\udcff\u202e.claims")
    colors = Colors(**dict.fromkeys(Colors.__struct_fields__, "#000000"))
    for report in (comparison_report(compared, datetime.date(2024, 3, 15)), claim_list(FILE, name="a\u202e.claims")):
        text = page(report, lambda _: "", colors, colors)
        tags = _Tags()
        tags.feed(text)
        assert not tags.tags & {"img", "script", "b", "iframe", "object", "link", "base", "form"}
        assert all(address.startswith("#") or is_link(address) for address in tags.addresses)
        said = "".join(tags.said).translate(OWN_MARKS)
        assert visible_lines(said) == said
        assert MARKUP.split("%s")[0] in said


@pytest.mark.usefixtures("qapp")
def test_a_drawing_of_the_chart_is_sound_and_shows_all_texts() -> None:
    drawn = chart_svg(FILE)
    tree = ElementTree.fromstring(drawn)  # a control character would make it no XML
    said = "".join(tree.itertext()).translate(OWN_MARKS)
    assert visible_lines(said) == said
    assert "<b>subject</b>" in said
    assert not {element.tag.rpartition("}")[2] for element in tree.iter()} & {"image", "a", "script", "foreignObject"}


@pytest.mark.usefixtures("qapp")
def test_a_report_on_pages_holds_no_link_that_a_file_gave() -> None:
    compared = compare_file(FILE, Asked(), "a\u202e.claims")
    import gui.paper.comparison_files  # noqa: F401 - puts its writers into the table

    data = COMPARISON_WRITERS[".pdf"].write(compared)
    assert data.startswith(b"%PDF")
    assert b"/URI" not in data
    assert b"/JavaScript" not in data


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_tables_take_any_text(suffix: str) -> None:
    compared = compare_file(FILE, Asked(), "a\udcff.claims")
    data = COMPARISON_WRITERS[suffix].write(compared)
    if suffix == ".csv":
        cells = data.decode().replace('"', "").split(",")
        assert not any(cell.startswith(("=", "+", "@")) for cell in cells)


ADDRESSES = (
    *("javascript:alert(1)", "JavaScript:alert(1)", "file:///etc/passwd", "data:text/html,<b>x</b>", "ftp://a/b"),
    *("//server/share", "\\\\server\\share", "http:", "https://", "", " ", "mailto:a@b", "vbscript:x", "http://a\n.b"),
    *("smb://a/b", "file://server/share", "x-apple:x", "about:blank", "http:javascript:alert(1)", "http://a b"),
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_only_addresses_of_the_web_may_be_clicked(address: str) -> None:
    assert web_address(address) is None
    assert not is_link(address)


class _Opened(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.addresses.append(url.toString())


def test_no_address_is_opened_unless_it_is_clicked(window: MainWindow, dialogs: list[QDialog], qtbot: QtBot) -> None:
    opened = _Opened()
    for scheme in ("http", "https", "javascript", "file"):
        QDesktopServices.setUrlHandler(scheme, opened, "take")  # type: ignore[arg-type]
    try:
        for dialog in dialogs:
            for name in ("source_open", "source_open_archived"):
                for button in dialog.findChildren(QPushButton, name):
                    button.click()
        for link in window.findChildren(QPushButton, "source_link"):
            link.click()
    finally:
        for scheme in ("http", "https", "javascript", "file"):
            QDesktopServices.unsetUrlHandler(scheme)
    assert opened.addresses == []  # those of the file are no addresses of the web


def test_a_name_of_megabytes_is_shown_in_time(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:  # noqa: F811
    data = write_claims(FILE).replace(b"claimant a", b"x" * 3_000_000, 4)
    path = tmp_path / "long.claims"
    path.write_bytes(data)
    begun = time.monotonic()
    shown = open_window(path)
    for dock in shown.findChildren(QDockWidget):
        dock.raise_()
        QApplication.processEvents()
    shown.claims.view.selectRow(0)
    shown.grab()
    assert time.monotonic() - begun < 2 * len(data) / 1e6
    assert len(data) > 3_000_000
