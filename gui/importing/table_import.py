"""Tables into a file: opened and read in the background, mapped by the user, taken in one step."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from gui.disk.save_name import ask_save_name
from gui.importing.road import Road
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.visible import in_short
from models.importing.table_rows import TableRows, TableStep, table_step
from models.progress import Report
from models.storage.atomic import write_atomically
from models.storage.data_folder import MAPPINGS, data_folder
from models.tables.language import said, say
from models.text.display import Display
from models.text.isolation import in_quotes, quoted

if TYPE_CHECKING:
    from gui.dialogs.mapping.dialog import MappingDialog
    from gui.dialogs.mapping.import_wish import ImportWish
    from models.formats.tables.table import Table
    from models.sheets.accounted import Reading
    from models.sheets.kept import KeptMappings
    from models.sheets.known import Known
    from models.sheets.mapping import Format, Mapping
    from models.sheets.sheet import Sheet


_READ = 0.8
"""What part of an import is done when the rows have been read."""


class OpenTable(msgspec.Struct, frozen=True):
    """A table as it was opened, and the first of its sheets that holds anything."""

    path: Path
    table: "Table"
    read: "Sheet"
    trouble: str = ""
    """What keeps a text from being read in the format that was found out, so that it was read in another."""

    @property
    def sheets(self) -> "tuple[Sheet, ...]":
        """All its sheets; those that are not read yet have a name alone."""
        return tuple(
            self.read if name == self.read.name else msgspec.structs.replace(self.read, name=name, rows=(), lines=())
            for name in self.table.sheets
        )


class TableImport(Road):
    """The road of CSV, Excel and OpenDocument tables, and JSON lists."""

    def read_file(self, path: Path, trouble: str = "") -> None:
        """Open a table, and ask how its columns are to be read; ``trouble`` is why it is not taken for our own."""
        self.work(self.reading(path), lambda report: _opened(path, report), lambda table: self._show(table, trouble))

    def _show(self, opened: OpenTable, trouble: str) -> None:
        from gui.dialogs.mapping.dialog import MappingDialog
        from models.sheets.known import Known
        from models.sheets.suggestion import suggest

        known = Known.of(self.editor.records)

        def propose(sheet: "Sheet", header: int | None = None) -> "Mapping":
            return suggest(sheet, known, header).mapping

        mapping = _named(propose(opened.read), opened)
        dialog = MappingDialog(opened.sheets, mapping, known, self.display, self.window, propose=propose)
        dialog.setWindowTitle(self.tr("Import {}").format(quoted(opened.path.name, say)))
        kept = _kept()
        self._wire(dialog, opened, known, kept)
        self._offer_kept(dialog, opened, kept)
        if trouble := trouble or opened.trouble:
            dialog.refuse(trouble)
        self.open(dialog)

    def _offer_kept(self, dialog: "MappingDialog", opened: OpenTable, kept: "KeptMappings") -> None:
        """Begin with the kept mapping that asks for most of what the table has; of several, let the user choose."""
        from models.sheets.fitting import best_fitting

        found = best_fitting(opened.read, map(kept.get, kept.names()))
        names = self.tr(" and ").join(in_quotes(in_short(mapping.name), say) for mapping in found)
        if len(found) == 1:
            dialog.show_mapping(msgspec.structs.replace(found[0], format=opened.table.format, sheet=opened.read.name))
            dialog.choose_kept(found[0].name)
            dialog.tell(self.tr("This table has all columns of the mapping {}, which is chosen.").format(names))
        elif found:
            dialog.tell(self.tr("This table has all columns of the mappings {}: choose one.").format(names))

    def _wire(self, dialog: "MappingDialog", opened: OpenTable, known: "Known", kept: "KeptMappings") -> None:
        def show_kept() -> None:
            names = kept.names()
            dialog.show_kept(names, [name for name in names if kept.is_own(name)])

        def keep(mapping: "Mapping") -> None:
            kept.save(mapping)
            show_kept()

        def remove(name: str) -> None:
            kept.remove(name)
            show_kept()

        dialog.import_requested.connect(lambda wish: self._import(wish, known, dialog, opened.table.name))
        dialog.format_requested.connect(lambda form: self._reread(opened.table, form, dialog))
        dialog.sheet_requested.connect(lambda name: self._read_sheet(opened.table, name, dialog))
        dialog.refused_rows_requested.connect(lambda sheet: self._save_refused(sheet, opened.path, dialog))
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

    def _import(self, wish: "ImportWish", known: "Known", dialog: "MappingDialog", name: str) -> None:
        """Read the whole table over the dialog, which stays as it is until the claims are in the file."""
        held, text, display = (
            self.editor.records.snapshot(),
            self.tr("Import “{}”").format(in_short(name)),
            self.display,
        )
        self.work(
            self.tr("Importing {}…").format(quoted(name, say)),
            lambda report: _step(wish, known, held, text, report, display=display),
            lambda step: self._take(step, dialog),
            over=dialog,
            refuse=dialog.go_on,
            give_up=dialog.go_on,
        )

    def _take(self, step: TableStep, dialog: "MappingDialog") -> None:
        try:
            now = step.for_file(self.editor.records.snapshot())
        except ClaimsError as error:
            dialog.go_on(said(error))
            return
        if self.take(lambda _: now.change):
            dialog.accept()
            self.said.emit(self._told(now.reading, now.rows))
        else:
            dialog.go_on(self.tr("The file cannot be changed."))

    def _told(self, reading: "Reading", rows: TableRows) -> str:
        from models.sheets.accounted import Why

        taken, refused = len(rows.wanted.claims), len(reading.refused)
        left_out = sum(one.why in (Why.VALUE, Why.WITHOUT_FIGURE) for one in reading.left_out)
        parts = (
            self._counted(taken, "{0} claim was imported", "{0} claims were imported"),
            self._counted(rows.held, "{0} was in the file already", "{0} were in the file already"),
            self._counted(refused, "{0} row was refused", "{0} rows were refused"),
            self._counted(left_out, "{0} row was left out", "{0} rows were left out"),
        )
        return ", ".join(filter(None, parts)) + "."

    def _counted(self, count: int, one: str, many: str) -> str:
        return self.display.counted(count, one, many) if count else ""

    def _save_refused(self, sheet: "Sheet", table: Path, dialog: "MappingDialog") -> None:
        from models.sheets.delimited import write_delimited

        form = dialog.mapping.format
        suffix = ".tsv" if form and form.delimiter == "\t" else ".csv"
        start = table.with_name(f"{table.stem}-refused{suffix}")
        kinds = {".csv": self.tr("Table as CSV"), ".tsv": self.tr("Table parted by tabs")}
        path = ask_save_name(dialog, self.tr("Save refused rows"), start, {suffix: kinds[suffix]})
        if path is not None:
            _try(dialog, lambda: write_atomically(path, write_delimited(sheet, form)))


def _opened(path: Path, report: Report) -> OpenTable:
    """A table, read as far as its first sheet that can be; a text whose quotation marks deceive, without them."""
    import gui.dialogs.mapping.dialog  # noqa: F401  to load it takes long, and need not keep the window waiting
    from models.formats.tables.table import open_table, read_first, read_sheet

    table = open_table(path, report)
    try:
        return OpenTable(path, table, read_first(table, report))
    except ClaimsError as error:
        if table.format is None or not table.format.quote:
            raise
        plain = msgspec.structs.replace(table.format, quote="")
        read = read_sheet(table, form=plain, report=report)
        return OpenTable(path, msgspec.structs.replace(table, format=plain), read, said(error))


def _step(
    wish: "ImportWish", known: "Known", held: ClaimFile, text: str, report: Report, *, display: Display
) -> TableStep:
    """What takes the whole table into a file."""
    from models.sheets.reading import read_rows

    reading = read_rows(wish.sheet, wish.mapping, known, lambda part: report(part * _READ), display=display)
    names = [one for one in reading.new_names if (one.kind, one.name) not in wish.unregistered]
    return table_step(reading, names, held, text, lambda part: report(_READ + part * (1 - _READ)))


def _named(mapping: "Mapping", opened: OpenTable) -> "Mapping":
    """A proposed mapping of the sheet that was read, its source called after the file, in the format found out."""
    source = msgspec.structs.replace(mapping.source, title=mapping.source.title or Path(opened.table.name).stem)
    return msgspec.structs.replace(mapping, sheet=opened.read.name, source=source, format=opened.table.format)


def _kept() -> "KeptMappings":
    from models.sheets.kept import KeptMappings

    return KeptMappings(data_folder() / MAPPINGS)


def _try(dialog: "MappingDialog", verb: Callable[[], object]) -> None:
    """Do something for a dialog; what is refused is said there."""
    try:
        verb()
    except ClaimsError as error:
        dialog.refuse(said(error))
