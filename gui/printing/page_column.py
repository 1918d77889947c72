"""Pages below each other, as numbers: where each stands, and which are in sight."""

from typing import NamedTuple

GAP = 12
"""Pixels above, between and below the pages."""


class PageColumn(NamedTuple):
    """So many pages of one size in pixels; the first is 0, heights are counted from the top of all."""

    pages: int
    width: int
    page_height: int

    @property
    def height(self) -> int:
        """How high all of them are, with the gaps around them."""
        return self.pages * self._step + GAP

    @property
    def _step(self) -> int:
        return self.page_height + GAP

    def top(self, number: int) -> int:
        """Where a page begins."""
        return GAP + number * self._step

    def in_sight(self, top: int, height: int) -> range:
        """The pages of which something stands within ``height`` pixels from ``top`` on."""
        first = (top - GAP - self.page_height) // self._step + 1
        last = (top - GAP + height - 1) // self._step
        return range(max(first, 0), min(last + 1, self.pages))

    def at(self, height: int) -> int:
        """The page that stands at a height, or the one above the gap that is there."""
        return min(max((height - GAP) // self._step, 0), self.pages - 1)
