"""Work on values in a thread of its own: what it tells meanwhile, and what comes of it."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from gui.beside.short_turns import short_turns
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report

T = TypeVar("T")

_NAME = "counterclaim-run"
_STEP = 0.005


class Run(Generic[T]):
    """One piece of work; it may outlive whoever began it, to whom it says nothing any more then.

    The work gets a `Report`, and uses values only: nothing of Qt, and nothing that anybody may change meanwhile.
    """

    def __init__(
        self, work: Callable[[Report], T], stir: Callable[[], object], let_go: Callable[[T], object] | None = None
    ) -> None:
        """``stir`` is called at each news, on the thread of the work.

        ``let_go`` frees a result that came too late, when the work was given up already; on either thread. Without it
        such a result counts all the same.
        """
        self._work, self._stir, self._let_go = work, stir, let_go
        self._told = deque[object]()
        self._came = deque[T](maxlen=1)
        self._trouble: BaseException | None = None
        self._is_given_up = self._is_forgotten = False
        self._mutex = threading.Lock()
        self._thread = threading.Thread(target=self._go, name=_NAME, daemon=True)
        self.part = 0.0
        """How much of it is done, 0 to 1, as far as it has said."""

        self.stirred = threading.Event()
        """Set at each news; whoever looks clears it."""

        self.ended = threading.Event()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def tell(self, value: object) -> None:
        """Let others know of something already; for the work to call. Raises Cancelled."""
        self._heed()
        self._told.append(value)
        self._wake()

    def has_news(self) -> bool:
        """Whether something was told and not taken yet, or it has ended; how far it is, is none."""
        return bool(self._told) or self.ended.is_set()

    def told(self) -> Iterator[object]:
        """What was told and not taken yet; nothing once it is given up."""
        while self._told and not self._is_given_up:
            yield self._told.popleft()

    def give_up(self) -> None:
        """Have the next report raise Cancelled; nobody takes the result any more."""
        with self._mutex:
            self._is_given_up = True
            self._drop()

    @property
    def is_given_up(self) -> bool:
        """Whether nobody takes the result any more."""
        return self._is_given_up

    def forget(self) -> None:
        """Give it up, and stir nobody any more: whoever began it goes."""
        with self._mutex:
            self._is_forgotten = True
        self.give_up()

    def outcome(self) -> T:
        """What came of it, once it has ended; to be taken once. Raises what it raised, or Cancelled."""
        with self._mutex:
            trouble, self._trouble = self._trouble, None
            try:
                if trouble is not None:
                    raise trouble
                return self._came.pop()
            finally:
                del trouble  # its traceback holds this frame, and all that the work had in hand

    def join(self) -> None:
        """Wait until its thread is gone, so that it never holds the last word on anything of Qt."""
        self._thread.join()

    def _go(self) -> None:
        try:
            with short_turns():
                self._came.append(self._work(self._report))
        except BaseException as error:
            _clear(error)
            self._trouble = error
        del self._work  # it may know who began it: in a circle, all that came of it would stay
        with self._mutex:
            if self._is_given_up:
                self._drop()
            self.ended.set()
        self._wake()
        self._stir = _nobody

    def _report(self, part: float) -> None:
        self._heed()
        if part - self.part >= _STEP:  # not a thousand events for what nobody sees
            self.part = part
            self._wake()

    def _heed(self) -> None:
        if self._is_given_up:
            raise Cancelled

    def _drop(self) -> None:
        if self._let_go is None:
            return
        if self._came:
            self._let_go(self._came.pop())
        if self._trouble is None or isinstance(self._trouble, ClaimsError):
            self._trouble = Cancelled()

    def _wake(self) -> None:
        self.stirred.set()
        with self._mutex:  # who is stirred cannot go meanwhile
            if not self._is_forgotten:
                self._stir()


def _clear(error: BaseException) -> None:
    """Let go of what the work had in hand when it failed: things of Qt, such as documents, die where they were made."""
    import traceback

    last: BaseException | None = error
    while last is not None:
        traceback.clear_frames(last.__traceback__)
        last = last.__context__


def _nobody() -> None:
    """All is told."""


def rest(seconds: float) -> None:
    """Let runs that were given up free what they hold, as far as they can within a time."""
    for thread in threading.enumerate():
        if thread.name == _NAME:
            thread.join(seconds)
