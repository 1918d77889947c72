"""How work that takes long tells how far it is, and learns that nobody waits for it any more."""

from collections.abc import Callable

Report = Callable[[float], None]
"""Is told the part that is done, 0 to 1, now and then; raises `Cancelled` where the work is to stop."""


class Cancelled(Exception):  # noqa: N818  it is a wish, no error
    """The user has given the work up."""


def silent(_part: float) -> None:
    """A report that nobody reads."""
