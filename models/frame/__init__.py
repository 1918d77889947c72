"""The claims as columns: codes for distinct values, derived from the records and patched by each change."""

from models.frame.claim_frame import ClaimFrame
from models.frame.column import Array
from models.frame.columns import COLUMNS

__all__ = ["COLUMNS", "Array", "ClaimFrame"]
