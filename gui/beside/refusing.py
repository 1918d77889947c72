"""What becomes of what a window waits for in vain: a sentence where it is refused, nothing where it is given up."""

from collections.abc import Callable
from types import TracebackType

from models.claims.errors import ClaimsError
from models.progress import Cancelled
from models.tables.language import said


class Refusing:
    """A block that is left where something in it is refused, which is said, or given up; what is behind it goes on."""

    def __init__(self, refuse: Callable[[str], object]) -> None:
        self._refuse = refuse

    def __enter__(self) -> None: ...

    def __exit__(
        self, _kind: type[BaseException] | None, raised: BaseException | None, _trace: TracebackType | None
    ) -> bool:
        if isinstance(raised, ClaimsError):
            self._refuse(said(raised))
        return isinstance(raised, ClaimsError | Cancelled)
