"""One conflict: what was before, mine and theirs beside each other, and below them the quotes."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.looks.letters import letters_width
from gui.looks.theme import LIGHT, Theme
from gui.panes.conflicts.marked_text import MarkedText
from gui.panes.conflicts.selectable_text import SelectableText
from models.merging.settle import Choice
from models.tables.conflict_differing import Span, differing
from models.tables.conflict_words import ConflictTold, FieldTold, QuoteTold, Side
from models.tables.language import say
from models.text.isolation import in_quotes

_NARROW = 52
"""Where fewer letters fit beside each other, the sides stand below each other."""

_SPACE = 8


class SideBySide(QScrollArea):
    """Shows a conflict; words in which a side differs are marked, and the chosen side has a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_by_side")
        self.setAccessibleName(self.tr("The sides of the conflict"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = LIGHT
        self._told: ConflictTold | None = None
        self._fields: list[_FieldSides] = []
        self._names = dict(zip(Choice, (self.tr("Before"), self.tr("Mine"), self.tr("Theirs")), strict=True))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)

    def show_conflict(self, told: ConflictTold | None, choice: Choice | None = None) -> None:
        """Show a conflict, and which side is chosen; None for no conflict."""
        if told != self._told:
            self._told = told
            self._build(told)
        for field in self._fields:
            field.show_choice(choice)

    def set_theme(self, theme: Theme) -> None:
        """Mark in other colours."""
        self._theme = theme
        for text in self.findChildren(MarkedText):
            text.set_mark(theme.mark)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._turn()

    def _build(self, told: ConflictTold | None) -> None:
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * _SPACE, _SPACE, 2 * _SPACE, _SPACE)
        column.setSpacing(_SPACE)
        self._fields = []
        if told is not None:
            self._fill(column, told)
        column.addStretch(1)
        self.setWidget(page)  # which deletes the page before
        self.set_theme(self._theme)
        self._turn()

    def _fill(self, column: QVBoxLayout, told: ConflictTold) -> None:
        record = _label("conflict_record", told.record, is_bold=True)
        record.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(record)
        for number, field in enumerate(told.fields):
            column.addWidget(_label(f"conflict_field_{number}", field.label, QPalette.ColorRole.PlaceholderText))
            self._fields.append(_FieldSides(number, field, self._sides(told)))
            column.addLayout(self._fields[-1].row)
        if told.quotes:
            column.addSpacing(_SPACE)
            column.addWidget(_label("conflict_quotes", self.tr("Quotes"), QPalette.ColorRole.PlaceholderText))
        for number, quote in enumerate(told.quotes):
            column.addLayout(_quote_lines(number, quote))
        if told.more_quotes:
            more = self.tr("and {} more").format(told.more_quotes)
            column.addWidget(_label("conflict_more_quotes", more, QPalette.ColorRole.PlaceholderText))

    def _sides(self, told: ConflictTold) -> dict[Choice, str]:
        """The sides that there are, by what they are called."""
        return {side: name for side, name in self._names.items() if told.has_base or side is not Choice.BASE}

    def _turn(self) -> None:
        """Put the sides below each other where there is no room beside each other."""
        is_narrow = self.viewport().width() < letters_width(self.fontMetrics(), _NARROW)
        for number, field in enumerate(self._fields):
            field.turn(is_narrow, is_first=number == 0)


class _FieldSides:
    """The sides of one field."""

    def __init__(self, number: int, told: FieldTold, names: dict[Choice, str]) -> None:
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.row.setSpacing(2 * _SPACE)
        self._names = names
        self._heads = {side: _label(f"conflict_{side}_head_{number}", name) for side, name in names.items()}
        for side, name in names.items():
            text = SelectableText(f"conflict_{side}_{number}")
            shown: Side = getattr(told, side)
            text.show_text(shown.text, _marks(told, side, shown), is_muted=not shown.is_stated)
            text.setAccessibleName(f"{told.label}, {name}: {shown.text}")
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(self._heads[side])
            cell.addWidget(text)
            cell.addStretch(1)
            self.row.addLayout(cell, 1)
        self.show_choice(None)

    def show_choice(self, choice: Choice | None) -> None:
        """Tick the side that is chosen."""
        for side, head in self._heads.items():
            head.setText(f"✓ {self._names[side]}" if side is choice else self._names[side])
            font = QFont()
            font.setBold(side is choice)
            head.setFont(font)
            is_louder = side is choice
            head.setForegroundRole(QPalette.ColorRole.Text if is_louder else QPalette.ColorRole.PlaceholderText)

    def turn(self, is_narrow: bool, *, is_first: bool) -> None:
        """Put the sides below or beside each other; beside each other, the names of the first field do for all."""
        directions = QBoxLayout.Direction
        self.row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.row.setSpacing(_SPACE if is_narrow else 2 * _SPACE)
        for head in self._heads.values():
            head.setVisible(is_narrow or is_first)


def _marks(told: FieldTold, side: Choice, shown: Side) -> tuple[Span, ...]:
    """The words in which a side differs from what was before; where nothing was stated, from the other side."""
    if told.is_fate or not shown.is_stated:
        return ()
    if side is Choice.BASE:
        return differing(shown.text, [other.text for other in (told.mine, told.theirs) if other.is_stated])
    other = told.theirs if side is Choice.MINE else told.mine
    compared = told.base if told.base.is_stated else other
    return differing(shown.text, [compared.text if compared.is_stated else ""])


def _quote_lines(number: int, quote: QuoteTold) -> QVBoxLayout:
    """The words of a quote, and below them where they are from."""
    lines = QVBoxLayout()
    lines.setSpacing(2)
    words, source = SelectableText(f"conflict_quote_{number}"), SelectableText(f"conflict_quote_source_{number}")
    translation = f" – {quote.translation}" if quote.translation else ""
    words.show_text(f"{in_quotes(quote.words, say)}{translation}")
    source.show_text(quote.source, is_muted=True)
    lines.addWidget(words)
    lines.addWidget(source)
    return lines


def _label(
    name: str, text: str, role: QPalette.ColorRole = QPalette.ColorRole.Text, *, is_bold: bool = False
) -> QLabel:
    made = QLabel(text)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setForegroundRole(role)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if is_bold:
        font = QFont()
        font.setBold(True)
        made.setFont(font)
    return made
