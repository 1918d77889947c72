"""A version that was opened or saved here, and that somebody else has replaced on the disk."""

import contextlib
from datetime import UTC, datetime

from models.claims.errors import ClaimsError
from models.progress import Report, silent
from models.storage.backups import Backups
from models.storage.opened import Opened


def keep_superseded(was: Opened, now_hash: str, backups: Backups, report: Report = silent) -> None:
    """Keep a version as a backup, for a colleague's copy may have begun with it; not where the file holds it still.

    ``now_hash`` is that of what the disk holds now, "" where that is not known. Where nothing can be kept, nothing is
    said: the file is what somebody else made of it, and a merge tells what it is unsure of.
    """
    if was.path is not None and was.hash != now_hash:
        with contextlib.suppress(ClaimsError):
            backups.keep_version(was.path, was.file, _since(was), report)


def _since(was: Opened) -> datetime:
    """Since when the disk held it; where nobody knows, now."""
    with contextlib.suppress(ValueError, OverflowError, OSError):  # beyond the year 9999
        if was.signature is not None:
            return datetime.fromtimestamp(was.signature.written / 1e9, UTC)
    return datetime.now(UTC)
