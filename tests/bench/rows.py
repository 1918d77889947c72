"""A row of the benchmark: what we take, what the floor takes, and what the design allows."""

import gc
import statistics
import time
from collections.abc import Callable

import msgspec


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One operation; times in seconds, memory in bytes, `budget` as a ratio to the floor."""

    operation: str
    floor_is: str
    floor: float
    ours: float
    budget: float
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """How many times the floor we take."""
        return self.ours / self.floor

    @property
    def is_met(self) -> bool:
        """Whether the ratio is within the budget."""
        return self.ratio <= self.budget

    def line(self) -> str:
        """The row as text in columns."""
        verdict = "ok" if self.is_met else "OVER"
        scale = _SCALES[self.unit]
        amounts = f"{self.floor * scale:10.2f} {self.ours * scale:10.2f} {self.unit}"
        return f"{self.operation:50} {amounts} {self.ratio:7.2f} {self.budget:7.2f}  {verdict:4}  {self.floor_is}"


_SCALES = {"ms": 1000.0, "MB": 1e-6}
HEAD = f"{'operation':50} {'floor':>10} {'ours':>10}    {'ratio':>7} {'budget':>7}"
FRAME = 0.016
"""One frame, in seconds: the floor of what must feel immediate."""


def timed(work: Callable[[], object], times: int = 5) -> float:
    """The median time of some work, in seconds, without the collector's own."""
    taken = []
    for _ in range(times):
        gc.collect()
        gc.disable()
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
        gc.enable()
    return statistics.median(taken)
