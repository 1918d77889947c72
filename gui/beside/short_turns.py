"""Short turns for threads: a window beside which one works would else wait five milliseconds for each of its own."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_TURN = 0.0005
"""Seconds that a thread has Python for itself while another wants it."""

_lock = threading.Lock()
_at_work = 0
_usual = sys.getswitchinterval()


@contextmanager
def short_turns() -> Iterator[None]:
    """Meanwhile all threads take short turns, as long as anybody wants them to; then such as before."""
    _count(1)
    try:
        yield
    finally:
        _count(-1)


def _count(by: int) -> None:
    global _at_work, _usual  # noqa: PLW0603  the turns are the whole process's
    with _lock:
        if not _at_work:
            _usual = sys.getswitchinterval()
        _at_work += by
        sys.setswitchinterval(_TURN if _at_work else _usual)
