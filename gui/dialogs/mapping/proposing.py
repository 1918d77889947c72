"""Who proposes mappings to the dialog."""

from collections.abc import Callable

from models.sheets.mapping import Mapping
from models.sheets.sheet import Sheet

Propose = Callable[[Sheet, int | None], Mapping]
"""Proposes a mapping of a sheet whose header row has that number (0 for none; None where it is to be found).

Quick enough to be asked on a click.
"""
