"""Files that are written piece by piece, whole or not at all, and those that are written together."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from models.progress import Report, part_between
from models.storage.atomic import Replacement
from models.storage.together import take_places

Pour = Callable[[bytes], object]
"""Takes the next bytes of a file; raises ClaimsError where the disk does not."""

Pouring = Callable[[Pour, Report], object]
"""Work that pours a file out, and tells how far it is."""

_WRITTEN = 0.98
"""The part of the work after which the disk is waited for."""


def pour_into(path: Path, work: Pouring, told: Report) -> Path:
    """Have a file hold what the work pours out; the path. Raises ClaimsError, or Cancelled while it is not whole."""
    with Replacement(path) as new:
        work(new.write, part_between(told, 0, _WRITTEN))
        new.settle()
        told(1.0)  # the last moment to give it up
        new.take_place()
    return path


def pour_all(files: Mapping[Path, bytes], told: Report) -> tuple[Path, ...]:
    """Write files that belong together; their paths. Raises ClaimsError, or Cancelled; none is another then."""
    with ExitStack() as drafts:
        new: list[Replacement] = []
        for path, data in files.items():
            told(_WRITTEN * len(new) / len(files))
            new.append(drafts.enter_context(Replacement(path)))
            new[-1].write(data)
            new[-1].settle()
        told(1.0)  # the last moment to give it up
        take_places(new)
    return tuple(files)
