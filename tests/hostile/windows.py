"""The ways into a window for what somebody else wrote: settings, layouts, clipboard, files that are dropped.

`python -m tests.hostile.windows --seconds N` tries them; in a process of their own, for Qt may end it.
"""

import argparse
import faulthandler
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QLocale, QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.hostile.mutations import PIECES

if TYPE_CHECKING:
    from gui.main_window import MainWindow

Part = Callable[["MainWindow", Random], None]

MIMES = ("text/plain", "text/html", "text/uri-list", "image/png", "application/x-qt-image", "x/y", "text/csv", "COLOR")
_IMPORTED = ("text/plain", "text/plain", "image/png", "text/csv", "text/rtf", "text/uri-list", "application/x-color")
_NEWS = "At least 500 people were killed, NATO’s Jane Doe said on Monday.\n".encode()
_ADDRESSES = (b"file:///tmp/no/a.html", b"https://127.0.0.1:9/a.csv", b"smb://a/b.xlsx", b"file://server/a.ris")
_LONGEST = 20
"""Seconds that one import may take."""

_LOOKED_UP = ("socket.connect", "socket.getaddrinfo", "urllib.Request")


def noise(random: Random, data: bytes = b"") -> bytes:
    """Bytes that are nearly those given."""
    for _ in range(random.choice((1, 1, 2, 8))):
        at, piece = random.randrange(len(data) + 1), random.choice(PIECES)
        match random.randrange(4):
            case 0:
                data = data[:at] + piece + data[at:]
            case 1:
                data = data[:at] + random.randbytes(4) + data[at + 4 :]
            case 2:
                data = data[:at] + bytes((random.choice((0, 1, 127, 128, 255)),)) + data[at + 1 :]
            case _:
                data = data[:at] if random.random() < 0.3 else data[:at] + data[at + random.randrange(1, 20) :]
    return data


def settings(_: "MainWindow", random: Random) -> None:
    """A settings file of any bytes."""
    from gui.printing.paper_memory import read_paper
    from gui.settings import display, font, read_settings

    kept = b"[preferences]\ntheme=dark\ngrouping=space\nfont_size=12\nrecent_files=/a.claims, /b.claims\n"
    kept += b"[paper]\nlayout=210 297 0 1 1 1 1\n"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.ini"
        path.write_bytes(noise(random, kept))
        store = QSettings(str(path), QSettings.Format.IniFormat)
        found = read_settings(store)
        display(found, QLocale())
        font(found, QApplication.font())
        read_paper(store, QLocale())


def layout(window: "MainWindow", random: Random) -> None:
    """What a window is told to have been like."""
    memory = window.memory
    memory.keep()
    store = QSettings()
    store.beginGroup("window")
    for name in random.sample(store.childKeys(), 2):
        value = store.value(name)
        held = bytes(value.data()) if isinstance(value, QByteArray) else str(value).encode()
        store.setValue(
            name, QByteArray(noise(random, held)) if random.random() < 0.9 else random.choice((1, "x", [""]))
        )
    memory.restore()
    memory.restore_sorting()
    memory.eventFilter(window, QEvent(QEvent.Type.Show))
    QCoreApplication.processEvents()
    window.grab()


def clipboard(window: "MainWindow", random: Random) -> None:
    """Anything that another program may have copied."""
    data = QMimeData()
    for mime in random.sample(MIMES, random.randrange(1, 4)):
        data.setData(mime, noise(random, b"Claimant\tFigure\nNATO\t> 350,000\n"))
    QGuiApplication.clipboard().setMimeData(data)
    for action in ("edit.paste", "edit.paste_new"):
        window.actions_[action].trigger()
    window.editor.undo_stack.undo()


def drop(_: "MainWindow", random: Random) -> None:
    """Addresses of any kind; what is taken is told as it came."""
    from gui.disk.file_drop import FileDrop

    target = QWidget()
    told: list[QMimeData] = []
    FileDrop(target).dropped.connect(told.append)
    data = QMimeData()
    data.setUrls(_addresses(random, random.choice((1, 3, 1000))))
    _drop_on(target, data)
    assert len(told) == (data.hasText() or any(url.isLocalFile() for url in data.urls()))


def imported(window: "MainWindow", random: Random) -> None:
    """Anything dropped on the window or pasted as an article: read, refused or left alone."""
    from PySide6.QtWidgets import QDialog

    from gui.beside.background import Background

    before = window.editor.records.snapshot()
    data = QMimeData()
    for mime in random.sample(_IMPORTED, random.randrange(1, 3)):
        data.setData(mime, noise(random, _NEWS))
    if random.random() < 0.3:
        data.setUrls(_addresses(random, random.choice((1, 5))))
    if random.random() < 0.05:
        data.setData("text/html", noise(random, b"<p>" + _NEWS))  # a process is begun for it
    if random.random() < 0.5:
        _drop_on(window, data)
    else:
        QGuiApplication.clipboard().setMimeData(data)
        window.actions_["file.import_text"].trigger()
    end = time.monotonic() + _LONGEST
    while window.findChildren(Background) and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.001)
    assert not window.findChildren(Background), "still reading"
    for dialog in window.findChildren(QDialog):
        dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.editor.records.snapshot() == before


def _addresses(random: Random, count: int) -> list[QUrl]:
    return [QUrl(noise(random, random.choice(_ADDRESSES)).decode("utf-8", "replace")) for _ in range(count)]


def _drop_on(target: QWidget, data: QMimeData) -> None:
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(target, QDragEnterEvent(QPoint(1, 1), *how))  # without it Qt brings no drop to anybody
    QCoreApplication.sendEvent(target, QDropEvent(QPoint(1, 1), *how, QEvent.Type.Drop))


PARTS: dict[str, Part] = {part.__name__: part for part in (settings, layout, clipboard, drop, imported)}


@cache
def window() -> "MainWindow":
    """A window on the small example, with settings of its own; one for all."""
    from gui.application import make_qt
    from gui.looks.theme import LIGHT
    from gui.main_window import MainWindow
    from models.text.display import Display

    folder = tempfile.mkdtemp()
    os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
    if QApplication.instance() is None:
        made = make_qt(["hostile"])
        made.setStyle("Fusion")
        window.qt = made  # type: ignore[attr-defined]
    shown = MainWindow(LIGHT, Display())
    shown.files.load(
        Path(__file__).resolve().parents[2] / "resources/examples/stoltenberg-2024-03.claims", as_copy=True
    )
    shown.show()
    return shown


def main() -> int:
    """Try each part for some seconds; print a line each."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.windows")
    parser.add_argument("parts", nargs="*", help="only these")
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--from", type=int, default=0, dest="first")
    options = parser.parse_args()
    faulthandler.enable()
    faults: Counter[str] = Counter()
    sys.addaudithook(lambda event, _: faults.update((event,)) if event in _LOOKED_UP else None)
    sys.excepthook = lambda kind, error, trace: faults.update((f"{kind.__name__}: {error}"[:200],))
    for name in options.parts or PARTS:
        _try(name, options.seconds, options.first, faults)
    print(*(f"  {count} × {fault}" for fault, count in faults.most_common(10)), sep="\n")
    sys.stdout.flush()
    os._exit(int(bool(faults)))


def _try(name: str, seconds: float, first: int, faults: Counter[str]) -> None:
    end, number, slowest, before = time.monotonic() + seconds, first, 0.0, faults.total()
    while time.monotonic() < end:
        print(f"{name} {number}", file=sys.stderr)
        begun = time.monotonic()
        try:
            PARTS[name](window(), Random(f"{name} {number}"))
        except Exception as error:
            faults[f"{name} {number}: {type(error).__name__}: {error}"[:200]] += 1
        slowest = max(slowest, time.monotonic() - begun)
        number += 1
    print(
        f"{name:16}{number - first:>10,} inputs, {faults.total() - before} faults, slowest {slowest:.2f} s", flush=True
    )


if __name__ == "__main__":
    sys.exit(main())
