"""The dialog in which a table's columns are mapped to the fields of claims, with a preview that follows."""

from collections.abc import Collection, Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QWidget

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.frames import Frames
from gui.dialogs.labels import MessageLine, MutedLabel
from gui.dialogs.mapping.editing import without_own_title
from gui.dialogs.mapping.format_strip import FormatStrip
from gui.dialogs.mapping.import_wish import ImportWish
from gui.dialogs.mapping.kept_strip import KeptStrip
from gui.dialogs.mapping.lacks import MeasureColumn, What
from gui.dialogs.mapping.memory import Memory
from gui.dialogs.mapping.outcome import Outcome
from gui.dialogs.mapping.pages import Pages
from gui.dialogs.mapping.preview import FIRST_ROWS, Outlook, Preview
from gui.dialogs.mapping.proposing import Propose
from gui.dialogs.mapping.sheet_view import SheetView
from gui.dialogs.mapping.styling import with_styles, without_vain_styles
from gui.dialogs.mapping.verdict_line import VerdictLine
from gui.looks.hairline_splitter import HairlineSplitter
from gui.looks.wrapped_row import WrappedRow
from gui.space.screen_room import give_room
from models.claims.source import Source
from models.sheets.accounted import Reading
from models.sheets.fitting import fits
from models.sheets.known import Known
from models.sheets.mapping import Format, Mapping, Target
from models.sheets.refused_rows import refused_sheet
from models.sheets.sheet import Sheet, column_names
from models.tables.sheet_table import SheetTable
from models.tables.target_words import fed_in_words
from models.text.display import Display
from models.text.fields import Terms

_WIDTH, _HEIGHT = 1240, 760
_BETWEEN = 16
_NO_READING = Reading(source=Source(id="none", text=""), taken=())
_FIELDS = 430
"""Pixels of the pages beside the sheet."""


class MappingDialog(QDialog):
    """Shows a table, how its columns are mapped, and what comes of it; it changes and reads nothing itself."""

    import_requested = Signal(object)
    """Import as this ImportWish says, and call `accept`, or `go_on` where nothing was imported."""

    format_requested = Signal(object)
    """Read the file again by this Format, and call `show_sheets`, or `refuse` with the reason."""

    sheet_requested = Signal(str)
    """Read the sheet of that name, and call `show_sheet`, or `refuse` with the reason."""

    refused_rows_requested = Signal(object)
    """Save this Sheet, which holds the refused rows below their header."""

    kept_chosen = Signal(str)
    """Call `show_mapping` with the mapping of that name."""

    kept_saved = Signal(object)
    """Keep this Mapping under its name, and call `show_kept`."""

    kept_removed = Signal(str)
    """Remove the user's mapping of that name, and call `show_kept`."""

    def __init__(
        self,
        sheets: Sequence[Sheet],
        mapping: Mapping,
        known: Known,
        display: Display,
        parent: QWidget | None = None,
        *,
        propose: Propose,
    ) -> None:
        """There is one sheet at least, and that of ``mapping`` has rows; others without any are read once asked for.

        The format of ``mapping`` is the one by which a text file was read.
        """
        super().__init__(parent)
        self._known, self._display = known, display
        self._memory = Memory(propose)
        self._sheets, self._sheet = tuple(sheets), Sheet()
        self._awaited = mapping
        self._mapping, self._format = mapping, mapping.format
        self._fitting: tuple[Sequence[Sheet], Format | None] | None = None
        self._outlook = Outlook(problem=" ")
        self._strip, self._kept = FormatStrip(), KeptStrip()
        self._table = SheetTable(FIRST_ROWS, self)
        self._view, self._outcome = SheetView(self._table), Outcome(display)
        self._pages = Pages(known, display)
        self._message, self._note = MessageLine("mapping_message"), MutedLabel()
        self._is_importing = False
        self._verdict = VerdictLine(display)
        self._buttons = ButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._import = self._buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.ActionRole)
        self._preview = Preview(known, display, self)
        self.setObjectName("mapping_dialog")
        self.setWindowTitle(self.tr("Import a table"))
        self.tell("")
        self._lay_out()
        self._connect()
        Frames(self)
        self.show_mapping(mapping)

    @property
    def mapping(self) -> Mapping:
        """The mapping as it is now."""
        return self._mapping

    @property
    def sheet(self) -> Sheet:
        """The sheet that is mapped."""
        return self._sheet

    def show_sheets(self, sheets: Sequence[Sheet], form: Format | None) -> None:
        """Show the same file as it was read by another format; not where only the old one goes with a kept mapping."""
        was, self._fitting = self._fitting, None
        if was is not None and not any(fits(self._mapping, sheet) for sheet in sheets):
            sheets, form = was
        self._sheets, self._format = tuple(sheets), form
        self._show_sheet(self._place(self._mapping), self._mapping)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet that was asked for."""
        self._sheets = tuple(sheet if held.name == sheet.name else held for held in self._sheets)
        self._show_sheet(self._sheets.index(sheet), self._awaited)

    def show_mapping(self, mapping: Mapping) -> None:
        """Show another mapping; where it says so, the file is to be read in another format first."""
        self._fitting = None
        if not mapping.sheet and fits(mapping, self._sheet):
            mapping = msgspec.structs.replace(mapping, sheet=self._sheet.name)
        place = self._place(mapping)
        if self._sheet.rows and fits(mapping, self._sheets[place]):
            self._fitting = self._sheets, self._format
        self._show_sheet(place, mapping, has_to_fit=False)
        if self._format and mapping.format and mapping.format != self._format:
            self.format_requested.emit(mapping.format)

    def show_kept(self, names: Sequence[str], own: Collection[str]) -> None:
        """Show the names of kept mappings; those of ``own`` can be removed."""
        self._kept.show_kept(names, own, self._mapping.name)

    def choose_kept(self, name: str) -> None:
        """Show that the mapping is the kept one of that name."""
        self._kept.choose(name)

    def tell(self, sentence: str) -> None:
        """Say something of the mapping that is shown, until it is changed; "" for nothing."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def refuse(self, sentence: str) -> None:
        """Say why something that was asked for could not be done; what is shown stays."""
        self._message.say(sentence)
        self._strip.show_format(self._format)
        self._strip.show_sheets(self._sheets, self._place(self._mapping))

    def ask_for_import(self) -> None:
        """Ask for the import; or go to what cannot be taken."""
        self.setFocus()  # commits what is being typed
        if self._is_importing or not self._pages.settle():
            return
        self._preview.hurry()
        if self._outlook.can_be_imported:
            wish = ImportWish(sheet=self._sheet, mapping=self._mapping, unregistered=self._pages.unregistered)
            self._set_importing(True)
            self.import_requested.emit(wish)

    def go_on(self, sentence: str = "") -> None:
        """Let the user go on where nothing was imported, and say why not; "" where that was the user's own wish."""
        self._set_importing(False)
        self._message.say(sentence)

    def done(self, result: int) -> None:
        """Close, and read nothing more."""
        self._preview.end()
        super().done(result)

    def _place(self, mapping: Mapping) -> int:
        """The place of the sheet that a mapping names; the first where there is none of that name."""
        return next((at for at, sheet in enumerate(self._sheets) if sheet.name == mapping.sheet), 0)

    def _show_sheet(self, place: int, mapping: Mapping, *, has_to_fit: bool = True) -> None:
        """Map a sheet: by a mapping where the sheet has its columns, else as is proposed; the source stays."""
        if not self._sheets[place].rows and len(self._sheets) > 1:
            self._awaited = mapping
            self.sheet_requested.emit(self._sheets[place].name)
            return
        self._sheet = self._sheets[place]
        if has_to_fit:
            mapping = self._memory.mapping_for(self._sheet, self._format, mapping)
        else:
            self._memory.show(self._sheet)
        self._strip.show_sheets(self._sheets, place)
        self._table.show_sheet(self._sheet, mapping.header)
        mapping = msgspec.structs.replace(mapping, sheet=self._sheet.name, format=self._format)
        self._take(with_styles(mapping, self._sheet))

    def _choose_sheet(self, place: int) -> None:
        self._show_sheet(place, self._mapping)

    def _choose_header(self, header: int) -> None:
        self._take(with_styles(self._memory.with_header(self._sheet, self._mapping, header), self._sheet))

    def _change(self, mapping: Mapping) -> None:
        """Take a mapping that was changed by hand, with the style that other columns need."""
        if mapping.asked != self._mapping.asked or mapping.columns != self._mapping.columns:
            mapping = with_styles(without_vain_styles(mapping, self._mapping, self._sheet), self._sheet)
        self._take(mapping)

    def _choose_column(self, column: int) -> None:
        """Go to the field that a column feeds, or to the list of fields."""
        name = column_names(self._sheet, self._mapping.header)[column]
        fed: list[What] = [target for target, its in self._mapping.columns.items() if its == name]
        fed += [MeasureColumn(name)] if name in self._mapping.measures else []
        self._pages.go_to(fed[0] if fed else Target.CLAIMANT)

    def _take(self, mapping: Mapping) -> None:
        """Show a mapping everywhere, and read by it."""
        self._mapping = mapping = without_own_title(mapping, self._sheet)
        self._memory.keep(self._sheet, self._format, mapping)
        self._message.say("")
        self.tell("")
        names = column_names(self._sheet, mapping.header)
        self._strip.show_format(self._format)
        self._strip.show_header(mapping.header, len(self._sheet.rows))
        self._table.show_mapping(mapping.header, fed_in_words(names, mapping, self._known))
        self._pages.show_mapping(self._sheet, mapping)
        self._preview.show(self._sheet, mapping)

    def _show_outlook(self, outlook: Outlook) -> None:
        is_further = outlook.reading is not None and outlook.reading is self._outlook.reading
        self._outlook = outlook
        self._import.setEnabled(outlook.can_be_imported and not self._is_importing)
        self._import.setAccessibleDescription(outlook.problem)
        if outlook.reading is None:
            self._verdict.say_lack(outlook.problem, has_way=bool(outlook.lacks and outlook.lacks[0].what))
        else:
            self._verdict.say_reading(
                outlook.reading,
                is_whole=outlook.is_whole,
                part=outlook.part,
                held=outlook.held,
                doubt=" ".join(doubt.sentence for doubt in outlook.doubts),
            )
        if not is_further:
            self._pages.show_lacks((*outlook.lacks, *outlook.doubts))
            self._show_rows(outlook)

    def _show_rows(self, outlook: Outlook) -> None:
        """Show what becomes of the rows, in the sheet and below it."""
        found = outlook.reading or _NO_READING
        terms = Terms({measure.id: measure for measure in self._known.measures}, self._display)
        none = self.tr("No row makes a claim: see why under Refused.")
        if outlook.lacks:
            none = self.tr("The claims are shown here once nothing is lacking.")
        elif outlook.problem:
            none = outlook.problem
        counted = (Target.FIGURE, Target.MEASURE) if self._mapping.measures else ()
        fed = (*self._mapping.columns, *self._mapping.constants, *counted, Target.PER)
        self._outcome.show_claims(found.taken[:FIRST_ROWS], terms, fed, none)
        self._outcome.show_refused(found.refused, is_whole=outlook.is_whole and outlook.reading is not None)
        refused = {one.row: one.reason for one in found.refused}
        self._table.show_reading(refused, frozenset(one.row for one in found.left_out))
        if outlook.reading is not None:
            self._pages.show_names(found.new_names)

    def _set_importing(self, is_importing: bool) -> None:
        """Keep all as it is while it is imported, and read no further meanwhile."""
        self._is_importing = is_importing
        self._import.setEnabled(not is_importing and self._outlook.can_be_imported)
        if is_importing:
            self._preview.end()
        elif not self._outlook.is_whole:
            self._preview.show(self._sheet, self._mapping)

    def _go_where_it_lacks(self) -> None:
        first = next(iter((*self._outlook.lacks, *self._outlook.doubts)), None)
        if first is not None and first.what:
            self._pages.go_to(first.what)

    def _ask_to_save_refused(self) -> None:
        if self._outlook.reading is not None:
            self.refused_rows_requested.emit(refused_sheet(self._sheet, self._mapping, self._outlook.reading))

    def _ask_to_keep(self, name: str) -> None:
        """Ask for this mapping to be kept; for any sheet, where the file has one only."""
        self._mapping = msgspec.structs.replace(self._mapping, name=name)
        sheet = self._sheet.name if len(self._sheets) > 1 else ""
        self.kept_saved.emit(msgspec.structs.replace(self._mapping, sheet=sheet))

    def _connect(self) -> None:
        self._strip.format_chosen.connect(self.format_requested)
        self._strip.header_chosen.connect(self._choose_header)
        self._strip.sheet_chosen.connect(self._choose_sheet)
        self._kept.chosen.connect(self.kept_chosen)
        self._kept.remove_requested.connect(self.kept_removed)
        self._kept.save_requested.connect(self._ask_to_keep)
        self._view.column_chosen.connect(self._choose_column)
        self._pages.mapping_changed.connect(self._change)
        self._outcome.row_chosen.connect(self._view.go_to)
        self._outcome.save_requested.connect(self._ask_to_save_refused)
        self._preview.changed.connect(self._show_outlook)
        self._verdict.way_requested.connect(self._go_where_it_lacks)
        self._import.clicked.connect(self.ask_for_import)
        self._buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self, self.ask_for_import)

    def _lay_out(self) -> None:
        self._note.setObjectName("mapping_note")
        self._import.setObjectName("mapping_import")
        self._import.setEnabled(False)
        for button in self._buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        strips = WrappedRow(_BETWEEN)
        strips.add(self._strip)
        strips.add(self._kept)
        middle, foot = self._middle(), QHBoxLayout()
        foot.setSpacing(_BETWEEN)
        foot.addWidget(self._verdict, 1)
        foot.addWidget(self._buttons)
        DialogLayout(self, strips, self._message, self._note, middle, foot, large=middle)
        give_room(self, _WIDTH, _HEIGHT)

    def _middle(self) -> QWidget:
        left = HairlineSplitter("mapping_upright")
        left.setOrientation(Qt.Orientation.Vertical)
        left.addWidget(self._view)
        left.addWidget(self._outcome)
        left.setSizes([_HEIGHT // 2, _HEIGHT // 3])
        whole = HairlineSplitter("mapping_splitter")
        whole.addWidget(left)
        whole.addWidget(self._pages)
        whole.setStretchFactor(0, 1)
        whole.setSizes([_WIDTH - _FIELDS, _FIELDS])
        return whole
