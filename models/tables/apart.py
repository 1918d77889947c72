"""Work that is done apart from the thread that asks for it."""

from collections.abc import Callable
from typing import Any, Protocol

from models.progress import Report

Work = Callable[[Report], Any]


class Apart(Protocol):
    """Somebody who does one piece of work at a time on another thread."""

    def start(self, work: Work, then: Callable[[Callable[[], Any]], None]) -> None:
        """Begin; ``then`` gets the outcome, on the thread that began it: a call that returns or raises as it did.

        It raises Cancelled where the work was given up.
        """
        ...

    def cancel(self) -> None:
        """Let the work end soon; ``then`` is still told."""
        ...

    def stop(self) -> None:
        """Let the work end now, and wait for it; nobody is told. Raises what it raised that nobody expects."""
        ...
