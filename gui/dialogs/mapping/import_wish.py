"""What the dialog asks for in the end."""

import msgspec

from models.sheets.mapping import Mapping
from models.sheets.sheet import Sheet
from models.tables.new_name_table import Key


class ImportWish(msgspec.Struct, frozen=True, kw_only=True):
    """A sheet to be imported by a mapping; names in ``unregistered`` get no record of their own."""

    sheet: Sheet
    mapping: Mapping
    unregistered: frozenset[Key] = frozenset()
