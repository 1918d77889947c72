"""Work during which no cyclic garbage is collected: it makes much that stays, which would be walked again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Meanwhile nothing is collected unless somebody asks; what counts references is freed as ever.

    For the thread that began the program. With windows nothing is collected by itself on any thread, as long as they
    are there (gui/beside/collecting.py).
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
