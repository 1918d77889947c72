"""What is chosen, page by page: fields and styles, values, names, source."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from gui.dialogs.mapping.field_list import FieldList
from gui.dialogs.mapping.lacks import Lack, MeasureColumn, What
from gui.dialogs.mapping.names_page import NamesPage
from gui.dialogs.mapping.source_page import SourcePage
from gui.dialogs.mapping.styles import StylesBox
from gui.dialogs.mapping.styling import Style
from gui.dialogs.mapping.values_page import ValuesPage
from models.sheets.accounted import NewName
from models.sheets.known import Known
from models.sheets.mapping import Mapping, Target
from models.sheets.sheet import Sheet, column_names, letters
from models.tables.new_name_table import Key
from models.text.display import Display

_BESIDE = 12
"""Pixels between the hairline and the fields."""


class Pages(QTabWidget):
    """Four pages over one mapping; each tells the mapping as it is to be."""

    mapping_changed = Signal(object)
    """The Mapping as it is to be."""

    def __init__(self, known: Known, display: Display) -> None:
        super().__init__()
        self._fields, self._styles = FieldList(known, display), StylesBox(display)
        self._values, self._names = ValuesPage(known, display), NamesPage()
        self._source = SourcePage(display)
        self._offered: tuple[str, ...] | None = None
        self._lay_out()
        for part in (self._fields, self._styles, self._values, self._source):
            part.mapping_changed.connect(self.mapping_changed)

    @property
    def unregistered(self) -> frozenset[Key]:
        """The new names that are to get no record of their own."""
        return self._names.unticked

    def show_mapping(self, sheet: Sheet, mapping: Mapping) -> None:
        """Show a mapping on every page."""
        names = column_names(sheet, mapping.header)
        if names != self._offered:
            self._offered = names
            self._fields.offer([(f"{letters(at)}  {name}", name) for at, name in enumerate(names)])
        self._fields.show_mapping(mapping)
        self._styles.show_mapping(sheet, mapping)
        self._values.show_mapping(sheet, mapping)
        self._source.show_mapping(sheet, mapping)

    def show_lacks(self, lacks: Sequence[Lack]) -> None:
        """Say where something must be chosen."""
        self._fields.show_lacks(
            {lack.what: lack.sentence for lack in lacks if isinstance(lack.what, Target | MeasureColumn)}
        )
        self._styles.show_lacks({lack.what: lack.sentence for lack in lacks if isinstance(lack.what, Style)})

    def show_names(self, names: Sequence[NewName]) -> None:
        """Show the names that the file does not know."""
        self._names.show_names(names)

    def go_to(self, what: What) -> None:
        """Put the keys where something is chosen."""
        self.setCurrentIndex(0)
        if isinstance(what, Style):
            self._styles.go_to(what)
        else:
            self._fields.go_to(what)

    def settle(self) -> bool:
        """Go to what was typed and refused, if there is any; whether there is none."""
        if (wrong := self._fields.wrong) is not None:
            self.go_to(wrong)
            return False
        if not self._source.settle():
            self.setCurrentWidget(self._source)
            return False
        return True

    def _lay_out(self) -> None:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(_BESIDE, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._fields, 1)
        column.addWidget(self._styles)
        self.setObjectName("mapping_pages")
        self.setDocumentMode(True)
        for page, title in (
            (fields, self.tr("&Fields")),
            (self._values, self.tr("Va&lues")),
            (self._names, self.tr("&Names")),
            (self._source, self.tr("So&urce")),
        ):
            self.addTab(page, title)
