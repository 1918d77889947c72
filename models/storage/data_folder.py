"""Where the program keeps what is its own: logs, recovery logs, backups, mappings."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

LOGS = "logs"
RECOVERY = "recovery"
BACKUPS = "backups"
MAPPINGS = "mappings"

PROGRAM = "counterclaim"


def name_program() -> None:
    """Give the program the names that its folders have; before or without a QCoreApplication."""
    QCoreApplication.setApplicationName(PROGRAM)
    QCoreApplication.setOrganizationName(PROGRAM)


def data_folder() -> Path:
    """The folder of this user's data, which need not be there yet.

    The program must have its names already (`name_program`), for they are part of it; on Linux XDG_DATA_HOME moves it.
    """
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


def make_private(folder: Path) -> Path:
    """Make a folder for this user's eyes only, with those above it, and return it; OSError where it cannot be made.

    One that is there keeps its mode.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
