"""Every text that a window shows, tells, or lets be heard; and which of them are neither translated nor data."""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import msgspec
from PySide6.QtCore import QAbstractListModel, QPoint, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from models.claims.claim_file import ClaimFile

_ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole),
    *(Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole),
)
_OTHERS = frozenset(
    (
        *("about_versions", "licences_text", "preferences_font_family", "preferences_language"),
        *("measure_used", "mapping_encoding"),
    )
)
"""Widgets whose words are others': of the system, of the law, of languages for themselves."""

_ROWS = 12
"""So many rows of a table are looked at."""

_NAMES = re.compile(
    r"Counterclaim|LibreOffice|Excel|Python|PySide6?|Qt|PDFium|Admiralty|schema\.org|BibTeX|RIS|CSL-JSON|JSON-LD|Markdown"
    r"|Zotero|UTF-8|UTF-16|Windows|ISO|Latin|OpenDocument|HTML|JSON|TOML|CSV|TSV|PDF|SVG|PNG|GPL|MIT|LGPL|[A-F]\d"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b"
)
"""Names, which no language translates; those of months and days are Qt's, and follow the system's locale."""

_OURS = re.compile("[\u0100-\u024f\u1e00-\u1eff~]+")
"""The letters of the pseudo-language."""

_BETWEEN = re.compile("[][\n.,;:·…“”()/|→<>≥≤=≈≠✕•*&\u2068\u2069]+")
"""Signs that texts are joined with."""

_LETTER = re.compile("^[A-Z] ")
"""What a row or column is called by beside its name."""

_WORD = re.compile(r"[A-Za-z]{2,}")


def left_over(top: QWidget, data: Iterable[str]) -> list[str]:
    """Texts in sight or in hearing that hold English words which no file, path or name has brought there.

    ``data`` is what the file holds; what stands in fields to be written in is data too, where it is painted.
    """
    seen, held = list(texts(top)), list(data)
    others = [text for where, text in seen if where.split()[-1] in _OTHERS]
    drawn = (("painted", text) for text in painted(top))
    return sorted({*english(seen, [*held, *others]), *english(drawn, [*held, *others, *_written(top)])})


def english(seen: Iterable[tuple[str, str]], data: Iterable[str]) -> list[str]:
    """Of places and what they say, those that hold English words which the data do not."""
    known = _joined(data)
    return [f"{where}: {text}" for where, text in seen if _is_left_over(text, known)]


def on_page(html: str) -> Iterator[tuple[str, str]]:
    """What a page of HTML says, and what it lets be heard."""
    words = _Words()
    words.feed(html)
    yield from words.said


def without_measures(value: object) -> object:
    """A file without its measures, whose labels and outcomes are said in the user's language."""
    return msgspec.structs.replace(value, measures=()) if isinstance(value, ClaimFile) else value


def strings(value: object) -> Iterator[str]:
    """All texts in a value made of records, lists and texts."""
    match msgspec.to_builtins(value, enc_hook=str):
        case str(text):
            yield text
        case dict(held):
            yield from (text for one in held.values() for text in strings(one))
        case list(held) | tuple(held):
            yield from (text for one in held for text in strings(one))


def texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Where a text stands, and what it says; markup is left out."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget.window() is top and not widget.isVisibleTo(top):
            continue
        where = f"{type(widget).__name__} {widget.objectName()}"
        for text in (*_around(widget), *_within(widget)):
            yield where, _plain(text)


def painted(top: QWidget) -> list[str]:
    """What is painted on a window, however: as texts of a drawing."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "window.svg")
        drawing = QSvgGenerator()
        drawing.setFileName(str(path))
        drawing.setSize(top.size())
        painter = QPainter(drawing)
        top.render(painter, QPoint())
        painter.end()
        root = ElementTree.parse(path).getroot()
    return [
        text for node in root.iter("{http://www.w3.org/2000/svg}text") if (text := "".join(node.itertext()).strip())
    ]


def _written(top: QWidget) -> Iterator[str]:
    """What stands in fields to be written in."""
    yield from (line.text() for line in top.findChildren(QLineEdit))
    yield from (text.toPlainText() for text in (*top.findChildren(QPlainTextEdit), *top.findChildren(QTextEdit)))


def _joined(data: Iterable[str]) -> str:
    """Data as they are looked through: in one line each, whole and in the parts that signs leave."""
    bare = (_NAMES.sub("", text) for text in data)
    parts = (part for text in bare for part in (text, *text.splitlines(), *_BETWEEN.split(text)))
    return "\n".join(" ".join(part.split()) for part in parts)


def _is_left_over(text: str, known: str) -> bool:
    parts = _OURS.split(_NAMES.sub("", text))
    pieces = (_LETTER.sub("", " ".join(piece.split())) for part in parts for piece in _BETWEEN.split(part))
    return any(_WORD.search(piece) and piece not in known for piece in pieces)


def _around(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    for action in widget.actions():
        yield from _of_action(action)


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip(), action.whatsThis())


def _within(widget: QWidget) -> Iterator[str]:
    match widget:
        case QMenu():
            yield from (text for action in widget.actions() for text in _of_action(action))
        case QAbstractButton() | QLabel():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QTabBar():
            yield from (text for at in range(widget.count()) for text in (widget.tabText(at), widget.tabToolTip(at)))
        case QComboBox():
            yield widget.placeholderText()
            yield from (widget.itemText(at) for at in range(min(widget.count(), 40)))
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QTextEdit():
            yield widget.placeholderText()
            yield widget.toPlainText()
        case QAbstractSpinBox():
            yield widget.specialValueText()
        case QHeaderView():
            model = widget.model()
            sections = range(widget.count()) if model is not None else ()
            yield from (
                str(model.headerData(at, widget.orientation(), role) or "") for at in sections for role in _ROLES
            )
        case QAbstractItemView():
            yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model, root = view.model(), view.rootIndex()
    if model is None:
        return
    for row in range(min(model.rowCount(root), _ROWS)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root)):
            index = model.index(row, column, root)
            yield from (str(index.data(role)) for role in _ROLES if isinstance(index.data(role), str))


class _Words(HTMLParser):
    """What stands between the marks of HTML, and in those that are said, by the name of the mark."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self._within = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._within = tag
        self.said += [(name, text) for name, text in attrs if text and name in ("title", "aria-label", "alt")]

    def handle_data(self, data: str) -> None:
        if self._within not in ("style", "script"):
            self.said.append((self._within, data))


def _plain(text: str) -> str:
    return " ".join(said for _, said in on_page(text)) if "<" in text else text
