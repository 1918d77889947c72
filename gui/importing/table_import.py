"""Tables into a file: opened and read in the background, mapped by the user, taken in one step."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from gui.disk.save_name import ask_save_name
from gui.importing.road import Road
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.registry import Claimant, Subject
from models.claims.visible import in_short, visible
from models.importing.taking import Import
from models.progress import Report
from models.storage.atomic import write_atomically
from models.storage.data_folder import MAPPINGS, data_folder
from models.tables.new_name_table import Key
from models.text.isolation import quoted

if TYPE_CHECKING:
    from gui.dialogs.mapping.dialog import MappingDialog
    from gui.dialogs.mapping.import_wish import ImportWish
    from models.formats.tables.table import Table
    from models.sheets.accounted import Reading
    from models.sheets.kept import KeptMappings
    from models.sheets.known import Known
    from models.sheets.mapping import Format, Mapping
    from models.sheets.sheet import Sheet


class OpenTable(msgspec.Struct, frozen=True):
    """A table as it was opened, and the first of its sheets that holds anything."""

    table: "Table"
    read: "Sheet"

    @property
    def sheets(self) -> "tuple[Sheet, ...]":
        """All its sheets; those that are not read yet have a name alone."""
        return tuple(
            self.read if name == self.read.name else msgspec.structs.replace(self.read, name=name, rows=(), lines=())
            for name in self.table.sheets
        )


class TableImport(Road):
    """The road of CSV, Excel and OpenDocument tables, and JSON lists."""

    def read_file(self, path: Path) -> None:
        """Open a table, and ask how its columns are to be read."""
        self.work(self.reading(path), lambda report: _opened(path, report), self._show)

    def _show(self, opened: OpenTable) -> None:
        from gui.dialogs.mapping.dialog import MappingDialog
        from models.sheets.known import Known
        from models.sheets.suggestion import suggest

        known = Known.of(self.editor.records)

        def propose(sheet: "Sheet") -> "Mapping":
            return suggest(sheet, known).mapping

        mapping = _named(propose(opened.read), opened)
        dialog = MappingDialog(opened.sheets, mapping, known, self.display, self.window, propose=propose)
        self._wire(dialog, opened, known)
        self.open(dialog)

    def _wire(self, dialog: "MappingDialog", opened: OpenTable, known: "Known") -> None:
        kept = _kept()

        def show_kept() -> None:
            names = kept.names()
            dialog.show_kept(names, [name for name in names if kept.is_own(name)])

        def keep(mapping: "Mapping") -> None:
            kept.save(mapping)
            show_kept()

        def remove(name: str) -> None:
            kept.remove(name)
            show_kept()

        dialog.import_requested.connect(lambda wish: self._import(wish, known, opened.table.name))
        dialog.format_requested.connect(lambda form: self._reread(opened.table, form, dialog))
        dialog.sheet_requested.connect(lambda name: self._read_sheet(opened.table, name, dialog))
        dialog.refused_rows_requested.connect(lambda sheet: self._save_refused(sheet, opened.table, dialog))
        dialog.kept_chosen.connect(lambda name: _try(dialog, lambda: dialog.show_mapping(kept.get(name))))
        dialog.kept_saved.connect(lambda mapping: _try(dialog, lambda: keep(mapping)))
        dialog.kept_removed.connect(lambda name: _try(dialog, lambda: remove(name)))
        show_kept()

    def _reread(self, table: "Table", form: "Format", dialog: "MappingDialog") -> None:
        from models.formats.tables.table import read_sheet

        work = lambda report: (read_sheet(table, form=form, report=report),)  # noqa: E731
        show = lambda sheets: dialog.show_sheets(sheets, form)  # noqa: E731
        self.work(self.reading(Path(table.name)), work, show, over=dialog, refuse=dialog.refuse)

    def _read_sheet(self, table: "Table", name: str, dialog: "MappingDialog") -> None:
        from models.formats.tables.table import read_sheet

        work = lambda report: read_sheet(table, name, report=report)  # noqa: E731
        self.work(self.reading(Path(table.name)), work, dialog.show_sheet, over=dialog, refuse=dialog.refuse)

    def _import(self, wish: "ImportWish", known: "Known", name: str) -> None:
        from models.sheets.reading import read_rows

        work = lambda report: read_rows(wish.sheet, wish.mapping, known, report, display=self.display)  # noqa: E731
        self.work(
            self.tr("Importing {}…").format(quoted(name)),
            work,
            lambda reading: self._take(reading, wish.unregistered, name),
        )

    def _take(self, reading: "Reading", unregistered: frozenset[Key], name: str) -> None:
        wanted = _import(reading, unregistered)
        text = self.tr("Import “{}”").format(in_short(name))
        if self.take(lambda records: wanted.change(records, text)):
            self.said.emit(self._told(reading))

    def _told(self, reading: "Reading") -> str:
        taken, refused, left_out = len(reading.taken), len(reading.refused), len(reading.left_out)
        parts = (
            self._counted(taken, self.tr("1 claim was imported"), self.tr("{} claims were imported")),
            self._counted(refused, self.tr("1 row was refused"), self.tr("{} rows were refused")),
            self._counted(left_out, self.tr("1 row was left out"), self.tr("{} rows were left out")),
        )
        return ", ".join(filter(None, parts)) + "."

    def _counted(self, count: int, one: str, many: str) -> str:
        return one if count == 1 else many.format(self.display.number(count)) if count else ""

    def _save_refused(self, sheet: "Sheet", table: "Table", dialog: "MappingDialog") -> None:
        from models.sheets.delimited import write_delimited

        start = (self.editor.path or Path.home() / "x").with_name(f"{Path(table.name).stem}-refused.csv")
        path = ask_save_name(dialog, self.tr("Save refused rows"), start, {".csv": self.tr("Table as CSV")})
        if path is not None:
            _try(dialog, lambda: write_atomically(path, write_delimited(sheet)))


def _opened(path: Path, report: Report) -> OpenTable:
    """A table, read as far as its first sheet that can be; else what is said of the first of all."""
    from models.formats.tables.table import open_table, read_sheet

    table = open_table(path, report)
    trouble: ClaimsError | None = None
    for name in table.sheets:
        try:
            return OpenTable(table, read_sheet(table, name, report=report))
        except ClaimsError as error:
            trouble = trouble or error
    raise trouble or ClaimsError(f"“{visible(path.name)}” holds no sheet.")


def _named(mapping: "Mapping", opened: OpenTable) -> "Mapping":
    """A proposed mapping of the sheet that was read, its source called after the file, in the format found out."""
    source = msgspec.structs.replace(mapping.source, title=mapping.source.title or Path(opened.table.name).stem)
    return msgspec.structs.replace(mapping, sheet=opened.read.name, source=source, format=opened.table.format)


def _import(reading: "Reading", unregistered: frozenset[Key]) -> Import:
    """What of a reading is to be taken: its claims and source, and the new names that are to be registered."""
    names = [name for name in reading.new_names if (name.kind, name.name) not in unregistered]
    return Import(
        source=reading.source,
        claims=reading.claims,
        subjects=tuple(Subject(name=one.name) for one in names if one.kind is Kind.SUBJECTS),
        claimants=tuple(Claimant(name=one.name) for one in names if one.kind is Kind.CLAIMANTS),
    )


def _kept() -> "KeptMappings":
    from models.sheets.kept import KeptMappings

    return KeptMappings(data_folder() / MAPPINGS)


def _try(dialog: "MappingDialog", verb: Callable[[], object]) -> None:
    """Do something for a dialog; what is refused is said there."""
    try:
        verb()
    except ClaimsError as error:
        dialog.refuse(str(error))
