"""Files that belong together take their places one after the other, and all of them or none."""

import contextlib
import os
import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.storage.atomic import Replacement, UnconfirmedError
from models.storage.folder import draft_name
from models.storage.trouble import trouble


def take_places(new: Sequence[Replacement]) -> None:
    """Have new versions of files, each whole already, be the files from now on; raises as `Replacement.take_place`.

    Where one cannot, those before it are as they were again. Where only the disk did not say that all will outlive a
    power cut, that is raised once all are there. A program that is killed meanwhile may leave some old and some new.
    """
    unconfirmed: UnconfirmedError | None = None
    with ExitStack() as old:
        kept = [old.enter_context(_Old(replacement.target)) for replacement in new]
        for number, replacement in enumerate(new):
            try:
                replacement.take_place()
            except UnconfirmedError as error:
                unconfirmed = error
            except BaseException:
                for before in kept[:number]:
                    before.put_back()
                raise
    if unconfirmed is not None:
        raise unconfirmed


class _Old:
    """What stands in a place, under a second name until the `with` block is left."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._beside: Path | None = None

    def __enter__(self) -> "_Old":
        beside = draft_name(self._target.parent)
        try:
            _name_twice(self._target, beside)
        except FileNotFoundError:
            return self
        except OSError as error:
            beside.unlink(missing_ok=True)
            raise _refusal(self._target, error) from error
        self._beside = beside
        return self

    def __exit__(self, *_: object) -> None:
        if self._beside is not None:
            with contextlib.suppress(OSError):
                self._beside.unlink(missing_ok=True)

    def put_back(self) -> None:
        """Be there again. Never fails."""
        with contextlib.suppress(OSError):
            if self._beside is None:
                self._target.unlink(missing_ok=True)
            else:
                self._beside.replace(self._target)


def _name_twice(target: Path, beside: Path) -> None:
    """Give a file a second name; a copy of that name where the disk has one name only for each."""
    try:
        os.link(target, beside)
    except FileNotFoundError:
        raise
    except OSError:
        shutil.copy2(target, beside)


def _refusal(target: Path, error: OSError) -> ClaimsError:
    found = trouble(error)
    return ClaimsError(
        "“{0}” could not be saved in “{1}”: {2}; what is there stays as it was, so {3}.",
        visible(target.name),
        visible(str(target.parent)),
        found.reason,
        found.advice,
    )
