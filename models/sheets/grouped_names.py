"""Headings of two lines: the upper one names groups of columns, the lower one the columns of each group."""

from collections.abc import Sequence
from itertools import groupby, zip_longest


def names_groups(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether one row of texts names groups of the columns that the row below it names.

    A group stands in each of its columns, as a merged cell does; each of them has a name of its own below. Where the
    upper row names one column alone, the lower one leaves it blank or says the same.
    """
    groups = [
        (name, [below for _, below in pairs])
        for name, pairs in groupby(zip_longest(upper, lower, fillvalue=""), lambda pair: pair[0])
        if name
    ]
    wide = [names for _, names in groups if len(names) > 1]
    if len(groups) < 2 or not wide or any("" in names or len(set(names)) < len(names) for names in wide):
        return False
    return all(names[0] in ("", group) for group, names in groups if len(names) == 1)


def joined_names(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """What the columns are called by both rows: "Killed – Men", "Date"."""
    return [
        f"{group} – {name}" if group and name and group != name else group or name
        for group, name in zip_longest(upper, lower, fillvalue="")
    ]
