"""What was chosen for each sheet of a file, in each format, so that going there and back loses nothing."""

from gui.dialogs.mapping.editing import with_columns_of, with_header, with_proposal, with_words_of
from gui.dialogs.mapping.proposing import Propose
from models.sheets.fitting import fits
from models.sheets.mapping import Format, Mapping
from models.sheets.sheet import Sheet

_Place = tuple[str, Format | None]


class Memory:
    """Knows the mapping that each sheet had last, and what was proposed for the one that is shown."""

    def __init__(self, propose: Propose) -> None:
        self._propose = propose
        self._held: dict[_Place, Mapping] = {}
        self._proposed = Mapping()

    def keep(self, sheet: Sheet, form: Format | None, mapping: Mapping) -> None:
        """Remember a mapping of a sheet, where that has what it asks for."""
        if fits(mapping, sheet):
            self._held[sheet.name, form] = mapping

    def show(self, sheet: Sheet) -> None:
        """Learn what would be proposed for a sheet that is mapped by another mapping."""
        self._proposed = self._propose(sheet, None)

    def mapping_for(self, sheet: Sheet, form: Format | None, mapping: Mapping) -> Mapping:
        """How a sheet is mapped after another: alike where it has the same columns, else as before, else as proposed.

        Constants, words and source stay as they are in any case.
        """
        held = self._held.get((sheet.name, form))
        old, self._proposed = self._proposed, self._propose(sheet, None)
        if fits(mapping, sheet) and (held is None or mapping.asked >= held.asked):
            return mapping
        if held is not None:
            return with_words_of(held, mapping)
        header = self._proposed.header
        return with_proposal(
            with_columns_of(mapping, sheet, header), with_columns_of(old, sheet, header), self._proposed
        )

    def with_header(self, sheet: Sheet, mapping: Mapping, header: int) -> Mapping:
        """The mapping under another header row: what was chosen by hand stays, the rest is proposed anew."""
        old, self._proposed = with_header(self._proposed, sheet, header), self._propose(sheet, header)
        return with_proposal(with_header(mapping, sheet, header), old, self._proposed)
