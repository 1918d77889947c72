"""Writing a file so that the old bytes or the new are there, whatever happens."""

import os
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from models.claims.errors import ClaimsError
from models.storage.folder import sync_folder


def write_atomically(path: Path, data: bytes) -> None:
    """Replace the file at ``path`` by ``data``, or leave it as it was and raise ClaimsError.

    A symlink is followed, so that the file it names is replaced and the link stays. The bytes are on the disk
    before the name is: QSaveFile reports success even after a failed fsync, so we call it ourselves.
    """
    target = path.resolve()
    if target.exists() and not target.is_file():
        raise ClaimsError(f"“{path.name}” could not be saved: what stands in its place is no plain file.")
    file = QSaveFile(str(target))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _failure(path, file)
    try:
        if file.write(data) != len(data) or not file.flush():
            raise _failure(path, file)
        os.fsync(file.handle())
    except OSError as error:
        file.cancelWriting()
        raise ClaimsError(f"“{path.name}” could not be saved: {error.strerror}.") from error
    if not file.commit():
        raise _failure(path, file)
    sync_folder(target.parent)


def _failure(path: Path, file: QSaveFile) -> ClaimsError:
    reason = file.errorString().rstrip(".") or "the disk did not take it"
    return ClaimsError(f"“{path.name}” could not be saved in “{path.parent}”: {reason}.")
