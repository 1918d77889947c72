"""Icons: right sizes, in containers that Qt reads again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QImageReader

from resources.packaging import icons

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
DRAWINGS = [RESOURCES / "counterclaim.svg", RESOURCES / "claims.svg"]


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
@pytest.mark.parametrize("size", icons.SIZES)
def test_a_picture_has_its_size_and_is_seen_on_any_ground(drawing: Path, size: int) -> None:
    image = QImage.fromData(QByteArray(icons.png(drawing, size)), "PNG")
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0
    step = max(1, size // 32)
    seen = [image.pixelColor(x, y) for x in range(0, size, step) for y in range(0, size, step)]
    inked = [colour for colour in seen if colour.alpha() > 200]
    assert len(inked) > len(seen) / 2
    assert any(_stands_out(colour, QColor("#FFFFFF")) for colour in inked)
    assert any(_stands_out(colour, QColor("#1E1F22")) for colour in inked)


def _stands_out(colour: QColor, ground: QColor) -> bool:
    return abs(colour.lightness() - ground.lightness()) > 60


@pytest.mark.parametrize(("write", "kind"), [(icons.write_ico, "ico"), (icons.write_icns, "icns")])
def test_containers_are_read_again(write: object, kind: str, tmp_path: Path) -> None:
    assert callable(write)
    path = write(DRAWINGS[0], tmp_path / f"a.{kind}")
    reader = QImageReader(str(path))
    sizes = set()
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        assert not image.isNull()
        sizes.add(image.width())
    assert {16, 32, 256} <= sizes


@pytest.mark.qt_log_ignore("Cannot read file")
def test_what_is_no_drawing_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text("no")
    with pytest.raises(ValueError, match="no SVG"):
        icons.png(tmp_path / "a.svg", 16)
