"""The desktop's programs, none of which runs: what would be opened is noted."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices


class _Program(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


@contextmanager
def noting(*schemes: str) -> Iterator[list[QUrl]]:
    """The addresses of these schemes that are opened meanwhile."""
    program = _Program()
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, program, "open")  # type: ignore[arg-type]
    try:
        yield program.opened
    finally:
        for scheme in schemes:
            QDesktopServices.unsetUrlHandler(scheme)
