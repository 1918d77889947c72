"""What the program keeps of its own doings: when it began and ended, and what went wrong. Nothing is sent anywhere."""

import atexit
import contextlib
import logging
import platform
import re
import sys
import warnings
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMessageLogContext, QSysInfo, QtMsgType, qFormatLogMessage, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication

import models
from gui.log.faults import FaultFile, sweep
from gui.log.log_file import LOG, LogFile
from models.storage.data_folder import LOGS, data_folder

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_folder() -> Path:
    """Where the logs lie; QCoreApplication must have its names already."""
    return data_folder() / LOGS


class Logs:
    """The log of this run: takes what the program, Qt and Python's warnings say, until `end`."""

    def __init__(self, folder: Path) -> None:
        self._file = LogFile(folder)
        self._faults: FaultFile | None = None
        LOG.setLevel(logging.INFO)
        LOG.addHandler(self._file)
        LOG.info("Began. %s", _versions())
        with contextlib.suppress(OSError):  # the log cannot be written either, and disturbs nobody
            sweep(folder)
            self._faults = FaultFile(folder)
        self._show_warning: Any = warnings.showwarning
        warnings.showwarning = self._take_warning  # type: ignore[assignment]
        self._qt_handler: Any = qInstallMessageHandler(self._take_qt)
        self._is_on = True
        atexit.register(self.end)

    def end(self) -> None:
        """Give back what was taken, and close the files; a second time does nothing."""
        if not self._is_on:
            return
        self._is_on = False
        atexit.unregister(self.end)
        qInstallMessageHandler(self._qt_handler)
        warnings.showwarning = self._show_warning
        if self._faults is not None:
            self._faults.end()
        self._file.flush()
        LOG.info("Ended.")
        LOG.removeHandler(self._file)
        self._file.close()

    def _take_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Log what Qt says, and pass it on; a fatal message is on the disk before Qt ends the process."""
        with contextlib.suppress(Exception):
            LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
            if self._qt_handler is not None:
                self._qt_handler(kind, context, message)
            elif sys.stderr is not None:
                sys.stderr.write(f"{qFormatLogMessage(kind, context, message)}\n")

    def _take_warning(
        self, message: Warning | str, category: type[Warning], filename: str, lineno: int, *more: Any
    ) -> None:
        LOG.warning("%s in %s, line %d: %s", category.__name__, filename, lineno, message)
        self._show_warning(message, category, filename, lineno, *more)


def begin(folder: Path) -> Logs:
    """Keep a log of this run in a folder, which is made; it ends with the process at the latest."""
    return Logs(folder)


def log_refusal(sentence: str, path: Path) -> None:
    """Log that a file could not be opened or saved; of what the sentence quotes only the file's name is kept."""
    LOG.warning("“%s”: %s", path.name, re.sub("“([^”]*)”", lambda quoted: _kept(quoted, path), sentence))


def _kept(quoted: re.Match[str], path: Path) -> str:
    return quoted[0] if quoted[1] == path.name else "“…”"


def _versions() -> str:
    system = f"{QSysInfo.prettyProductName()} {QSysInfo.kernelVersion()} {QSysInfo.currentCpuArchitecture()}"
    screen = QGuiApplication.platformName() or "no screen"
    python = platform.python_version()
    return f"Counterclaim {models.__version__}, Python {python}, Qt {qVersion()}, {system}, {screen}"
