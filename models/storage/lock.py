"""A lock beside a file: who has it open for changing, so that nobody else does.

The lock of “x.claims” is “.x.claims.lock”, beside the file itself where that is reached by a link. It appears with its
whole content or not at all. It is replaced or removed only by who has its guard, a lock of the lock that is there for a
moment: so of two who take over a left lock one wins, on any disk. The system's own locks are not known on many shares.
"""

import contextlib
import errno
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from models.claims.errors import ClaimsError
from models.claims.saying import Clause
from models.claims.visible import visible
from models.storage.draft import Draft
from models.storage.folder import name_beside
from models.storage.holder import LONGEST, UNREADABLE, Holder, decode_holder, encode_holder
from models.storage.process import Process

STALE = 300.0
"""Seconds without a sign of life after which a lock on another computer may be taken over."""

_CAREFUL = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_BINARY"))
_ATTEMPTS = 20
_PAUSE = 0.01
"""Seconds between attempts, while somebody else holds the guard."""
_DEEPEST = 3
"""Guards of guards: each level but the first needs a program that was killed within a moment."""


_BY_SOMEBODY = "“{0}” seems to be open elsewhere (its lock cannot be read)"
_IS_READ_ONLY = "{0}, so it can be read here, but not changed."
_MAY_BE_TAKEN_OVER = (
    "{0}, so it can be read here, but not changed. "
    "There has been no sign of life for five minutes: it may be taken over."
)


class Locked(ClaimsError):  # noqa: N818  it is a state of the file, no error of anybody
    """Somebody has the file open for changing; `holder` is None where the lock cannot be read.

    `may_take_over`: the holder is gone for certain, or has given no sign of life for five minutes and is not known to
    run. `over` is what to hand to `Lock.take` then.
    """

    def __init__(self, path: Path, holder: Holder | None, may_take_over: bool) -> None:
        name = visible(path.name)
        who = holder.has_open(name) if holder else Clause(_BY_SOMEBODY, name)
        super().__init__(_MAY_BE_TAKEN_OVER if may_take_over else _IS_READ_ONLY, who)
        self._who = who
        self.holder = holder
        self.may_take_over = may_take_over

    @property
    def unsaved(self) -> ClaimsError:
        """What to say where a save is refused because of it."""
        return ClaimsError("Not saved: {0}. Save it under another name.", self._who)

    @property
    def over(self) -> Holder:
        """Whose lock it is: an own value stands for a lock that cannot be read."""
        return self.holder or UNREADABLE


_ours: dict[str, Path] = {}
"""Where the locks lie under which somebody in this process works, by the ids of their holders."""


class _Standing(NamedTuple):
    """A lock that was found: its holder (UNREADABLE too), its last sign of life by the disk's clock, in seconds."""

    place: Path
    holder: Holder
    touched: float

    @property
    def is_left(self) -> bool:
        """Whether nobody works under it: its process has ended, or is this one and knows nothing of it any more.

        So one is left by a disk that was away when it was given back, or was copied with its folder.
        """
        if self.holder.is_gone or self.holder.process != Process.this():
            return self.holder.is_gone
        own = _ours.get(self.holder.id)
        return own is None or _stands_apart(own, self)

    def is_free_to_take(self, now: float) -> bool:
        return self.holder.is_gone or (now - self.touched >= STALE and not self.holder.is_running)


class Lock:
    """A lock that was taken; keep it alive by `refresh`, and give it back by `release`."""

    def __init__(self, path: Path, place: Path, holder: Holder) -> None:
        self.path = path
        self.holder = holder
        self._place = _ours[holder.id] = place

    @classmethod
    def take(cls, path: Path, over: Holder | None = None) -> "Lock | None":
        """Lock a file; Locked where somebody else has it (another window of this process too).

        A holder that is gone for certain is replaced at once, another only where it still is ``over``. None where no
        lock can be kept, as in a folder that can only be read: the file can be worked on, and saving will tell.
        """
        place = _place(path)
        lock = cls(path, place, Holder.new())  # known before it stands there: nobody here may find it left
        try:
            _take(path, place, lock.holder, over)
        except OSError:
            lock._forget()
            _refuse_held(path, place)
            return None
        except Locked:
            lock._forget()
            raise
        return lock

    @property
    def is_ours(self) -> bool:
        """Whether the lock on the disk still is this one; False where that cannot be read."""
        try:
            standing = _standing(self._place)
        except OSError:
            return False
        return standing is not None and standing.holder == self.holder

    @property
    def touched(self) -> int:
        """The last sign of life, by the disk's own clock, in nanoseconds since 1970; 0 where that cannot be told."""
        try:
            return self._place.lstat().st_mtime_ns
        except OSError:
            return 0

    def refresh(self) -> bool:
        """Give a sign of life; False where the lock belongs to somebody else now.

        A lock that has vanished is made again. Where the disk cannot be reached nothing is known, and it stays ours.
        """
        try:
            standing = _standing(self._place)
            if standing is not None and standing.holder != self.holder:
                self._forget()
                return False
            if standing is None:
                _claim(self._place, self.holder)
            else:
                os.utime(self._place)
        except FileExistsError:
            return self.is_ours
        except OSError:
            pass
        return True

    def moved_to(self, path: Path) -> "Lock | None":
        """This lock beside that file, where it was moved with it; None where it was not, or stands where it was."""
        if self.is_ours or holder_of(path) != self.holder:
            return None
        return Lock(path, _place(path), self.holder)

    def release(self) -> None:
        """Remove the lock where it still is ours. Never fails."""
        try:
            with _guarded(self.path, self._place, 1):
                self._remove()
        except Locked:
            pass
        except OSError:  # a full disk takes no guard, but need not keep the lock
            self._remove()
        self._forget()

    def _forget(self) -> None:
        _ours.pop(self.holder.id, None)

    def _remove(self) -> None:
        if self.is_ours:
            with contextlib.suppress(OSError):
                self._place.unlink()


def holder_of(path: Path) -> Holder | None:
    """Who has the file open for changing, as its lock says; None where there is no lock that can be read."""
    try:
        standing = _standing(_place(path))
    except OSError:
        return None
    return standing.holder if standing is not None and standing.holder != UNREADABLE else None


def is_free(path: Path) -> bool:
    """Whether nobody has the file open for changing, as far as can be seen."""
    try:
        standing = _standing(_place(path))
    except OSError:
        return False
    return standing is None or standing.is_left


def _place(path: Path) -> Path:
    target = Path(os.path.realpath(path))
    return target.with_name(name_beside(target.name, ".", ".lock"))


def _claim(place: Path, holder: Holder) -> None:
    with _draft(place, holder) as draft:
        draft.claim(place)


def _draft(place: Path, holder: Holder) -> Draft:
    draft = Draft(place.parent)
    try:
        draft.write(encode_holder(holder))
        draft.sync()
    except OSError:
        draft.discard()
        raise
    return draft


def _take(path: Path, place: Path, holder: Holder, over: Holder | None, depth: int = 0) -> None:
    """Put a lock in its place, or raise Locked; OSError where none can be kept there.

    A guard (of depth 1 or more) is replaced as soon as it may be, for nobody can be asked about it.
    """
    with _draft(place, holder) as draft:
        now = os.fstat(draft.descriptor).st_mtime  # by the disk's clock, which also dates the locks of others
        for _ in range(_ATTEMPTS):
            with contextlib.suppress(FileExistsError):
                draft.claim(place)
                return
            standing = _standing(place)
            if standing is None:
                continue
            if standing.holder == holder:  # a share took it, and lost its answer
                return
            may_take_over = standing.is_free_to_take(now)
            is_over = may_take_over if depth else standing.is_left
            if not (is_over or standing.holder == over):
                raise _locked(path, standing, may_take_over)
            if _replace(path, place, standing, draft, depth):
                return
    raise _locked(path, standing, False) if standing else OSError(errno.EBUSY, os.strerror(errno.EBUSY))


def _replace(path: Path, place: Path, standing: _Standing, draft: Draft, depth: int) -> bool:
    """Put a draft in the place of a lock; False where it is another by now, or somebody else is about to."""
    try:
        with _guarded(path, place, depth + 1):
            if _standing(place) != standing:
                return False
            draft.replace(place)
            return True
    except Locked:
        time.sleep(_PAUSE)
        return False


@contextlib.contextmanager
def _guarded(path: Path, place: Path, depth: int) -> Iterator[None]:
    """The right to replace or remove a lock; Locked where somebody else has it."""
    guard, holder = place.with_name(name_beside(place.name, "", "+")), Holder.new()
    if depth > _DEEPEST:
        raise Locked(path, None, False)
    _take(path, guard, holder, None, depth)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            standing = _standing(guard)
            if standing is not None and standing.holder == holder:
                guard.unlink()


def _locked(path: Path, standing: _Standing, may_take_over: bool) -> Locked:
    return Locked(path, standing.holder if standing.holder != UNREADABLE else None, may_take_over)


def _refuse_held(path: Path, place: Path) -> None:
    """Raise Locked where somebody has a lock in a place where we can make none."""
    with contextlib.suppress(OSError):
        standing = _standing(place)
        if standing is not None and not standing.is_left:
            raise _locked(path, standing, False)


def _stands_apart(own: Path, other: _Standing) -> bool:
    """Whether the lock in our place stands there, and the other is only like it: no other way to the same file."""
    with contextlib.suppress(OSError):
        standing = _standing(own)
        is_there = standing is not None and standing.holder == other.holder
        return is_there and not own.samefile(other.place)
    return False


def _standing(place: Path) -> _Standing | None:
    """The lock in a place, whatever stands there; None where nothing does. Follows no link, waits for no pipe."""
    try:
        descriptor = os.open(place, os.O_RDONLY | _CAREFUL)
    except FileNotFoundError:
        return None
    except OSError:
        return _unreadable(place)
    try:
        found = os.fstat(descriptor)
        data = os.read(descriptor, LONGEST + 1) if stat.S_ISREG(found.st_mode) else b""
    finally:
        os.close(descriptor)
    return _Standing(place, decode_holder(data) or UNREADABLE, found.st_mtime)


def _unreadable(place: Path) -> _Standing | None:
    try:
        return _Standing(place, UNREADABLE, place.lstat().st_mtime)
    except FileNotFoundError:
        return None
