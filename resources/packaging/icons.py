"""Icons in the sizes and containers that desktops want, drawn by Qt from one SVG."""

import struct
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Those of the hicolor theme, in pixels."""

_ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
_ICNS_KINDS = (
    *((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512)),
    *((b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512), (b"ic10", 1024)),  # for screens of twice the dots
)


def png(svg: Path, size: int) -> bytes:
    """A square PNG of an SVG, ``size`` pixels wide; ValueError for what is no SVG."""
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is no SVG.")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, PySide wants text
    return bytes(data.data())


def write_ico(svg: Path, path: Path) -> Path:
    """Write an icon for Windows: PNG pictures, which it reads since Vista."""
    pictures = [(size, png(svg, size)) for size in _ICO_SIZES]
    path.write_bytes(_ico(pictures))
    return path


def _ico(pictures: Sequence[tuple[int, bytes]]) -> bytes:
    head, at = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, data in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + b"".join(data for _, data in pictures)


def write_icns(svg: Path, path: Path) -> Path:
    """Write an icon for macOS."""
    parts = [kind + struct.pack(">I", 8 + len(data)) + data for kind, size in _ICNS_KINDS if (data := png(svg, size))]
    path.write_bytes(b"icns" + struct.pack(">I", 8 + sum(map(len, parts))) + b"".join(parts))
    return path
