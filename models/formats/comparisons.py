"""As what a comparison can be written, by suffix; menus, dialogs and the command line read these tables."""

from collections.abc import Callable

import msgspec

from models.formats.comparison_csv import comparison_csv, pairs_csv
from models.formats.comparison_xlsx import comparison_xlsx, pairs_xlsx
from models.report.compared import Compared


class ComparisonWriter(msgspec.Struct, frozen=True):
    """How comparisons become the bytes of a kind of file."""

    label: str
    write: Callable[[Compared], bytes]


COMPARISON_WRITERS: dict[str, ComparisonWriter] = {
    ".csv": ComparisonWriter("Comparison as CSV", comparison_csv),
    ".xlsx": ComparisonWriter("Comparison as Excel workbook", comparison_xlsx),
}
"""Writers of comparisons by suffix, in lower case with the dot; those that paint put themselves in from gui."""

PAIR_WRITERS: dict[str, ComparisonWriter] = {
    ".csv": ComparisonWriter("Pairs of claims as CSV", pairs_csv),
    ".xlsx": ComparisonWriter("Pairs of claims as Excel workbook", pairs_xlsx),
}
"""Writers of one row a pair."""

PAINTED_COMPARISONS = (".pdf", ".html")
"""Suffixes whose writers come from gui, and need its libraries."""
