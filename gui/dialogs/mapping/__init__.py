"""The dialog in which the columns of a table are mapped to the fields of claims."""

from gui.dialogs.mapping.dialog import MappingDialog
from gui.dialogs.mapping.import_wish import ImportWish

__all__ = ["ImportWish", "MappingDialog"]
