"""Where the program keeps what is its own: logs, recovery logs, backups."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

LOGS = "logs"
RECOVERY = "recovery"
BACKUPS = "backups"


def data_folder() -> Path:
    """The folder of this user's data, which need not be there yet.

    QCoreApplication must have its names already, for they are part of it; on Linux XDG_DATA_HOME moves it.
    """
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


def make_private(folder: Path) -> Path:
    """Make a folder for this user's eyes only, with those above it, and return it; OSError where it cannot be made.

    One that is there keeps its mode.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
