"""Dates as references write them, as EDTF; and what is lost of them."""

from typing import NamedTuple

from models.claims.edtf import DateError, check_date
from models.claims.saying import Clause
from models.text.date_text import read_date
from models.text.display import ENGLISH

_TIME = "T"


class Day(NamedTuple):
    """A date as EDTF, "" for none; `lost` is what could not be kept."""

    edtf: str = ""
    lost: Clause | None = None


def day(text: str, *others: str) -> Day:
    """The first of several texts that is a date: EDTF, a time of day behind it, or as people write it."""
    given = [one for one in (text.strip(), *(other.strip() for other in others)) if one]
    for one in given:
        if edtf := _read(one):
            return Day(edtf)
    if not given:
        return Day()
    return Day("", Clause("its date “{0}” is left out, for it is none that a claim file can hold", given[0]))


def _read(text: str) -> str:
    for one in (text, text.partition(_TIME)[0], text.removesuffix("/").removesuffix("/..") + "/.."):
        if is_edtf(one):
            return one
    try:
        return read_date(text, ENGLISH)
    except DateError:
        return ""


def is_edtf(text: str) -> bool:
    """Whether a text is a date as a claim file holds it; "" is one that is not stated."""
    try:
        check_date(text)
    except DateError:
        return False
    return True


def in_parts(year: object, month: object = "", date: object = "") -> str:
    """The EDTF of a year, month and day, as far as they are given and fit together; "" for no year."""
    parts = [str(part).strip() for part in (year, month, date)]
    while parts and not parts[-1]:
        parts.pop()
    if not parts or not all(part.isascii() and part.isdigit() for part in parts):
        return ""
    edtf = "-".join([parts[0].zfill(4), *(part.zfill(2) for part in parts[1:])])
    return edtf if is_edtf(edtf) else ""
