"""Who has a file open, as its lock says."""

import contextlib
import getpass
import hashlib
import secrets
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import msgspec

import models
from models.claims.saying import Clause, Joined
from models.claims.visible import in_short
from models.storage.process import Process

LONGEST = 4096
"""Bytes of a lock; more is none of ours."""

_LONGEST_NAME = 60


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """A window that has a file open for changing.

    `since` is in UTC; `program` is the version of Counterclaim; `computer` tells computers of one name apart, "" where
    the system does not say; `id` tells windows of one process apart.
    """

    user: str
    process: Process
    since: Annotated[datetime, msgspec.Meta(tz=True)]
    program: str = ""
    computer: str = ""
    id: str = ""

    @classmethod
    def new(cls) -> "Holder":
        """This process and user, from now on; no other holder is equal to it."""
        return cls(
            user=_user(),
            process=Process.this(),
            since=datetime.now(UTC),
            program=models.__version__,
            computer=_computer(),
            id=secrets.token_hex(16),
        )

    @property
    def is_here(self) -> bool:
        """Whether it is on this computer, where processes can be seen."""
        is_named = self.process.host != ""
        return is_named and not self.process.is_elsewhere and self.computer in ("", _computer())

    @property
    def is_gone(self) -> bool:
        """Whether its process is known to have ended."""
        return self.is_here and not self.process.is_alive

    @property
    def is_running(self) -> bool:
        """Whether its process is known to run; not where another may have got its number since."""
        return self.is_here and self.process.started != "" and self.process.is_alive

    @property
    def is_me(self) -> bool:
        """Whether it is this user on this computer."""
        return self.is_here and self.user == _user()

    @property
    def who(self) -> Clause:
        """Who it is and where, at the beginning of a sentence: “Ann on PRESS-7”."""
        if self.is_me:
            return Clause("Another window of Counterclaim")
        user, host = in_short(self.user, _LONGEST_NAME), in_short(self.process.host, _LONGEST_NAME)
        return Clause("{0} on {1}", user or Clause("Somebody"), host or Clause("another computer"))

    def has_open(self, name: str) -> Clause:
        """Who has a file open, where and since when, as in “Ann on PRESS-7 has had x.claims open since 14:05”."""
        if self.is_me:
            return Clause("“{0}” has been open in another window of Counterclaim since {1}", name, _local(self.since))
        return Clause("{0} has had “{1}” open since {2}", self.who, name, _local(self.since))


UNREADABLE = Holder(user="", process=Process(host="", pid=1), since=datetime.min.replace(tzinfo=UTC))
"""Stands for whoever made a lock that cannot be read."""


def encode_holder(holder: Holder) -> bytes:
    """The holder as one line of JSON."""
    return _encoder.encode(holder) + b"\n"


def decode_holder(data: bytes) -> Holder | None:
    """The holder in these bytes; None where they hold none."""
    if len(data) > LONGEST:
        return None
    try:
        return _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeError, RecursionError, ValueError, OverflowError):
        return None


def _local(time: datetime) -> Clause | str:
    """The time of day, with the day before it where that is not today."""
    with contextlib.suppress(OverflowError, ValueError, OSError):  # years 1 and 9999 in some zones
        time = time.astimezone()
    clock = time.isoformat(" ", "minutes")[11:16]
    is_today = time.date() == datetime.now().astimezone().date()
    return clock if is_today else Joined(" ", time.date(), clock)


def _user() -> str:
    try:
        return getpass.getuser().encode("utf-8", "replace").decode()
    except (OSError, KeyError, ImportError):  # no name for this number
        return ""


def _computer() -> str:
    """A name for this computer, and the room of it in which processes see each other; "" where it says neither.

    A digest, for the computer's own number is nobody's business.
    """
    try:
        number = Path("/etc/machine-id").read_bytes().strip()
        room = str(Path("/proc/self/ns/pid").readlink())
    except OSError:  # not Linux
        return ""
    return hashlib.sha256(b"counterclaim lock\0" + number + room.encode()).hexdigest()[:16]


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Holder)
