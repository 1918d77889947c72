"""Where a self-test keeps what the program keeps: nothing of the user's is touched."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

_XDG = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


def own_place(folder: Path) -> None:
    """Have everything that the program keeps go into a folder."""
    os.environ.update(dict.fromkeys(_XDG, str(folder)))
    if not sys.platform.startswith("linux"):
        QStandardPaths.setTestModeEnabled(True)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
