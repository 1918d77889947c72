"""Running heads and page numbers: lines at the edges of pages that are the same on most of them."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from models.formats.articles.pdf.line import Line

_EDGE = 0.12
"""The part of a page's height, above and below, in which such lines stand."""
_MOST = 0.4
"""On so many of the pages; left and right pages often have a head each."""
_NUMBER = re.compile(r"(?<![\d.,])\d{1,5}(?![\d.,]*\d)")
_LONGEST = 150


def without_running(lines: Sequence[Line], pages: int) -> list[Line]:
    """The lines without running heads, feet and page numbers; a head stays where it first stands on the first page.

    A number may differ from page to page only as the number of the page does: figures of a daily report stay.
    """
    counted = Counter(key for page in _keys_by_page(lines) for key in page)
    least = max(2, math.ceil(_MOST * pages))
    return [line for line in lines if not _is_running(line, counted, least)]


def _is_running(line: Line, counted: Counter[str], least: int) -> bool:
    if not _is_at_edge(line) or max(counted[key] for key in _keys(line)) < least:
        return False
    is_first_head = line.page == 0 and _is_above(line) and counted[_keys(line)[0]] >= least
    return not is_first_head


def _keys_by_page(lines: Sequence[Line]) -> Iterator[set[str]]:
    """What the edges of each page say, each said once a page."""
    pages: dict[int, set[str]] = {}
    for line in lines:
        if _is_at_edge(line):
            pages.setdefault(line.page, set()).update(_keys(line))
    yield from pages.values()


def _keys(line: Line) -> list[str]:
    """A line and its edge: as it is, and then with each number in it as its distance from the number of the page."""
    edge = "above " if _is_above(line) else "below "
    numbers = _NUMBER.finditer(line.text)
    shifted = (f"{line.text[: n.start()]}#{int(n[0]) - line.page}{line.text[n.end() :]}" for n in numbers)
    return [edge + key for key in (line.text, *shifted)]


def _is_above(line: Line) -> bool:
    return line.bottom > line.height / 2


def _is_at_edge(line: Line) -> bool:
    edge = line.height * _EDGE
    return len(line.text) <= _LONGEST and (line.bottom > line.height - edge or line.top < edge)
