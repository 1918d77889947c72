"""All texts that widgets show, and how Qt would take each."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QPoint
from PySide6.QtGui import QHelpEvent, Qt, QTextDocument  # this Qt knows mightBeRichText
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from models.claims.visible import visible_lines

OWN_MARKS = str.maketrans("", "", "\u2068\u2069")
"""Isolates, which the program itself puts around names that are written from right to left."""


class Said(NamedTuple):
    """A text, where it stands, and whether Qt may take it for markup there."""

    place: str
    text: str
    is_markup: bool = False


_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)


def all_said(top: QWidget) -> Iterator[Said]:
    """Every text of a window and all in it; what can be typed into is left out."""
    for widget in (top, *top.findChildren(QWidget)):
        if not isValid(widget):
            continue  # a tip that has given way to the next
        name = f"{type(widget).__name__} {widget.objectName()}"
        yield from (Said(f"{name} {said.place}", said.text, said.is_markup) for said in _said(widget) if said.text)


def _said(widget: QWidget) -> Iterator[Said]:
    yield Said("title", widget.windowTitle())
    yield Said("tooltip", widget.toolTip(), is_markup=True)
    yield Said("status tip", widget.statusTip())
    yield Said("accessible name", widget.accessibleName())
    yield Said("accessible description", widget.accessibleDescription())
    tells = not isinstance(widget, QMenu) or widget.toolTipsVisible()
    for action in widget.actions():
        yield Said("action", action.text())
        yield Said("action tip", action.toolTip() if tells else "", is_markup=True)
    match widget:
        case QLabel():
            yield Said("text", widget.text(), widget.textFormat() is not Qt.TextFormat.PlainText)
        case QAbstractButton():
            yield Said("text", widget.text())
        case QGroupBox():
            yield Said("text", widget.title())
        case QTabBar():
            yield from (Said("tab", widget.tabText(n)) for n in range(widget.count()))
        case QComboBox():
            yield from _of_model(widget.model())
            yield Said("text", widget.currentText() if not widget.isEditable() else "")
        case QHeaderView():
            pass
        case QAbstractItemView() if widget.model() is not None:
            yield from _of_model(widget.model())
            yield from _tooltips(widget)


def _of_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[Said]:
    above = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)  # private there
    for row in range(model.rowCount(above)):
        for column in range(columns):
            index = model.index(row, column, above)
            yield from (Said(f"cell {row} {column}", str(index.data(role) or "")) for role in _SPOKEN)
            yield from _of_model(model, index) if column == 0 else ()
    if parent is None:
        for way, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, model.rowCount())):
            yield from (Said("head", str(model.headerData(n, way) or "")) for n in range(count))


def _tooltips(view: QAbstractItemView) -> Iterator[Said]:
    """What hovering over each cell in sight, and each heading, brings up."""
    model, root = view.model(), view.rootIndex()
    for row in range(min(model.rowCount(root), 30)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root)):
            place = view.visualRect(model.index(row, column, root)).center()
            yield Said(f"tooltip {row} {column}", _tip(view.viewport(), place), is_markup=True)
    for head in view.findChildren(QHeaderView):
        yield from (Said("head tooltip", _tip(head.viewport(), place), is_markup=True) for place in _places(head))


def _places(head: QHeaderView) -> Iterator[QPoint]:
    """A point on each section that is shown."""
    for section in range(head.count()):
        along = head.sectionViewportPosition(section) + 4
        if not head.isSectionHidden(section):
            yield QPoint(along, 4) if head.orientation() is Qt.Orientation.Horizontal else QPoint(4, along)


def _tip(widget: QWidget, place: QPoint) -> str:
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return QToolTip.text() if QToolTip.isVisible() else ""


def rendered(text: str) -> QTextDocument:
    """What Qt makes of a text that may be markup."""
    document = QTextDocument()
    if Qt.mightBeRichText(text):
        document.setHtml(text)
    else:
        document.setPlainText(text)
    return document


def documents(top: QWidget) -> Iterator[QTextDocument]:
    """The documents of all widgets that show one."""
    for widget in top.findChildren(QWidget):
        if isinstance(widget, QTextEdit | QPlainTextEdit):
            yield widget.document()


def fetches_or_links(document: QTextDocument) -> bool:
    """Whether a document holds a picture or a link."""
    return any(one.isImageFormat() or one.toCharFormat().isAnchor() for one in document.allFormats())


def check(top: QWidget) -> int:
    """Hold every text of a window against the law; how many there were."""
    count = 0
    for said in all_said(top):
        count += 1
        own = said.text.translate(OWN_MARKS)
        assert visible_lines(own) == own, f"{said.place} hides something: {said.text!a}"
        assert "⟨U+2068⟩" not in said.text, f"{said.place} shows a mark of our own: {said.text}"
        if said.is_markup:
            document = rendered(said.text)
            assert not fetches_or_links(document), f"{said.place} is taken for markup: {said.text}"
            assert said.text.count("&lt;b&gt;") + said.text.count("<b>") == document.toPlainText().count("<b>")
    for document in documents(top):
        assert not fetches_or_links(document)
    return count
