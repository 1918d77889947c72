"""What strangers' articles, tables and names of files say is shown as it is where they are imported."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QTabWidget, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.beside.background import Background
from gui.dialogs.article import ArticleDialog
from gui.dialogs.mapping import MappingDialog
from gui.dialogs.revision.dialog import RevisionDialog
from gui.dialogs.revision.diff_text import DiffText
from gui.importing.road import Road
from gui.main_window import MainWindow
from gui.panes.source.text import SourceText
from models.citing.citation import cite_claim, cite_source
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.visible import visible_lines
from models.extraction.candidate import Article
from models.extraction.extract import extract
from models.extraction.reason import Reason, Why
from models.importing.proposal import Proposal, propose
from models.importing.revision import revise
from models.progress import Report
from models.sheets.known import Known
from models.sheets.mapping import Mapping, Target
from models.sheets.sheet import Sheet
from models.text.display import ENGLISH
from tests.gui.conftest import OpenWindow, open_window  # noqa: F401
from tests.hostile.bait import BAIT, FILE, HIDDEN, MARKUP, bait
from tests.hostile.on_screen import OWN_MARKS, check, documents, fetches_or_links
from tests.hostile.table_entries import whole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing")

NAME = f"{MARKUP}{HIDDEN}".replace("/", "-").replace("\x07", "")
TEXT = f"{bait('title')}\n\nAt least 500 people were killed, {bait('somebody')} said on Monday.\n{BAIT}\n"
ARTICLE = Article(
    text=TEXT,
    title=bait("title"),
    published="2024-03-19",
    outlet=bait("outlet"),
    authors=(bait("author"),),
    url=f"javascript:alert({BAIT})",
    note=bait("note"),
)
CLAIMS = FILE.claims[:2]
SHEET = Sheet(
    name=bait("sheet"),
    rows=(
        (bait("figure"), bait("who"), "measure", bait("place"), "date"),
        ("5", bait("claimant"), bait("killed"), BAIT, bait("2024")),
        ("6", "", "killed", "", "2024-03-14"),
        (bait("many"), "", "wounded", "", ""),
    ),
)


def proposals(records: Records) -> tuple[Proposal, ...]:
    """What is found in the article, and claims every field of which is bait."""
    found = propose(ARTICLE, extract(ARTICLE), records)
    assert found
    source = found[0].claim.quotes[0].source
    quote = Quote(source=source, start=0, exact=TEXT[:20])
    reasons = (Reason(Why.CLAIMANT_NOT_SAID), *(Reason(why, BAIT) for why in (Why.MEASURE_NAMED, Why.SUBJECT_NAMED)))
    made = (
        Proposal(
            claim=msgspec.structs.replace(claim, id=f"n{claim.id}", measure="killed", quotes=(quote,)), reasons=reasons
        )
        for claim in FILE.claims[:2]
    )
    return (*found, *made)


def proposed(sheet: Sheet, *_: object) -> Mapping:
    return whole(sheet)


def mapping() -> Mapping:
    made = whole(SHEET)
    names = [str(cell) for cell in SHEET.rows[0]]
    columns = {Target.FIGURE: names[0], Target.CLAIMANT: names[1], Target.MEASURE: "measure", Target.AS_OF: "date"}
    source = msgspec.structs.replace(made.source, title=bait("title"), note=bait("note"), licence=bait("licence"))
    words = {Target.MEASURE: {bait("killed"): bait("what")}}
    constants = {Target.SUBJECT: bait("army"), Target.PLACE: BAIT}
    return msgspec.structs.replace(made, columns=columns, constants=constants, words=words, source=source, header=1)


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:  # noqa: F811
    return open_window()


def shown(dialog: QDialog) -> QDialog:
    dialog.show()
    for pages in dialog.findChildren(QTabWidget):
        for place in range(pages.count()):
            pages.setCurrentIndex(place)
            QApplication.processEvents()
            check(dialog)
    QApplication.processEvents()
    return dialog


def check_read_only(top: QWidget) -> int:
    """Hold what documents show that nobody can change against the law of hidden characters; how many there were.

    But for texts of sources, which are shown sign by sign, for quotes stand in them.
    """
    edits: list[QPlainTextEdit | QTextEdit] = [*top.findChildren(QPlainTextEdit), *top.findChildren(QTextEdit)]
    held = [edit for edit in edits if edit.isReadOnly() and not isinstance(edit, SourceText | DiffText)]
    for edit in held:
        text = edit.toPlainText().translate(OWN_MARKS)
        assert visible_lines(text) == text, f"{edit.objectName()} hides something: {text!a}"
    return len(held)


@pytest.fixture
def article(window: MainWindow) -> Iterator[QDialog]:
    records = Records(FILE)
    dialog = ArticleDialog(ARTICLE, proposals(records), records, ENGLISH, window)
    yield shown(dialog)
    dialog.done(0)


@pytest.fixture
def table(window: MainWindow, qtbot: QtBot) -> Iterator[MappingDialog]:
    known = Known.of(Records(FILE))
    dialog = MappingDialog((SHEET, Sheet(name=BAIT)), mapping(), known, ENGLISH, window, propose=proposed)
    dialog.show_kept([bait("kept"), "b"], [bait("kept")])
    shown(dialog)
    qtbot.waitUntil(lambda: not dialog._preview._rest.isActive())
    yield dialog
    dialog.done(0)


@pytest.fixture
def version(window: MainWindow) -> Iterator[QDialog]:
    newer = msgspec.structs.replace(ARTICLE, text=f"{FILE.sources[0].text}\n{BAIT}At least 7 were killed.")
    dialog = RevisionDialog(revise(Records(FILE), "s", newer), FILE.measures, ENGLISH, window)
    yield shown(dialog)
    dialog.done(0)


def test_an_article_is_shown_as_it_is(article: ArticleDialog) -> None:
    assert check(article) > 50
    assert check_read_only(article)
    article.refuse(str(ClaimsError(bait("why"))))
    check(article)


def test_a_table_is_shown_as_it_is(table: MappingDialog) -> None:
    assert check(table) > 50
    check_read_only(table)
    table.refuse(str(ClaimsError(bait("why"))))
    check(table)


def test_a_newer_version_is_shown_as_it_is(version: RevisionDialog) -> None:
    assert check(version) > 15
    check_read_only(version)
    version.refuse(str(ClaimsError(bait("why"))))
    check(version)


def test_what_is_waited_for_is_named_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    def work(report: Report) -> None:
        while True:
            report(0.5)
            time.sleep(0.01)

    background = Background(work, window, Road(window.editor, window).reading(Path(NAME)))
    waiting = window.findChild(QDialog, "waiting")
    assert waiting is not None
    background.start()
    waiting.show()
    assert check(waiting) > 2
    with qtbot.waitSignal(background.cancelled):
        background.cancel()


def drop(window: QWidget, data: QMimeData) -> None:
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(10, 10), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(10, 10), *how))


def test_what_is_said_of_imports_is_shown_as_it_is(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    named = tmp_path / f"{NAME[:60]}\u202e.ris"
    named.write_text(f"TY  - NEWS\nTI  - {MARKUP}\nER  - \nTY  - NEWS\nAB  - {MARKUP}\nER  - \n")
    for path in (Path(f"/{NAME}.html"), Path(f"/{NAME}.exe"), named):
        window.notice.dismiss_refusal()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        drop(window, data)
        qtbot.waitUntil(window.notice.isVisible, timeout=10_000)
        check(window)
    qtbot.waitUntil(lambda: len(window.editor.records.sources) == 1)
    check(window)


Fill = Callable[[QMimeData], None]
STRANGE: tuple[Fill, ...] = (
    lambda data: data.setUrls([QUrl(f"https://127.0.0.1:9/{n}.html") for n in range(5000)]),
    lambda data: data.setUrls([QUrl("smb://a/b.csv"), QUrl("javascript:alert(1)"), QUrl(""), QUrl("\0")]),
    lambda data: data.setImageData(b"x"),
    lambda data: data.setColorData("red"),
    lambda data: data.setData("text/html", b"\xff\xfe<\0"),
    lambda data: data.setData("text/uri-list", b"\xff\xfe\r\n# x\r\nfile://server/share/a.csv\r\n"),
    lambda data: data.setData("text/plain", b"\xed\xa0\x80\0"),
    lambda data: data.setText(" \u2028\n"),
    lambda data: data.setData('application/x-qt-windows-mime;value="x"', b""),
)


@pytest.mark.parametrize("fill", STRANGE)
def test_a_drop_of_anything_is_refused_or_left_alone(window: MainWindow, qtbot: QtBot, fill: Fill) -> None:
    before = window.editor.records.snapshot()
    data = QMimeData()
    fill(data)
    drop(window, data)
    qtbot.waitUntil(lambda: not any(window.findChildren(Background)), timeout=10_000)
    for dialog in window.findChildren(QDialog):
        check(dialog)
        dialog.close()
    check(window)
    assert window.editor.records.snapshot() == before


def test_a_page_that_is_dropped_fetches_nothing(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("500 killed")
    data.setHtml(f"<h1>{MARKUP}</h1><p>At least 500 people were killed.</p><iframe src='http://127.0.0.1:9/'></iframe>")
    drop(window, data)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "article_dialog") is not None, timeout=20_000)
    dialog = window.findChild(QDialog, "article_dialog")
    assert dialog is not None
    assert check(dialog) > 30
    assert not any(map(fetches_or_links, documents(dialog)))
    dialog.close()


def test_a_citation_as_html_is_text() -> None:
    records = Records(FILE)
    for cited in (*map(cite_source, FILE.sources), *(cite_claim(claim, records) for claim in FILE.claims)):
        document = QTextDocument()
        document.setHtml(cited.html)
        formats = [one.toCharFormat() for one in document.allFormats()]
        assert not any(one.isImageFormat() for one in document.allFormats())
        assert all(one.anchorHref().startswith(("http://", "https://")) for one in formats if one.isAnchor())
        assert "<script>" in document.toPlainText()
