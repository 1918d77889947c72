"""How a peer tells what its operations took: one JSON object of seconds on its standard output.

Peers run under Pythons of their own (LibreOffice under the system's), so this imports nothing but the standard library.
"""

import json
import time
from collections.abc import Callable

WORD = "meduza"
"""What the filter looks for, in all columns."""

OPERATIONS = ("open", "filter", "sort", "edit", "save")


class Stopwatch:
    """Seconds by operation."""

    def __init__(self) -> None:
        self._taken: dict[str, float] = {}

    def time(self, operation: str, work: Callable[[], object]) -> None:
        """Do some work, and keep how long it took."""
        start = time.perf_counter()
        work()
        self._taken[operation] = time.perf_counter() - start

    def tell(self) -> None:
        """Print what was kept."""
        print(json.dumps(self._taken), flush=True)
