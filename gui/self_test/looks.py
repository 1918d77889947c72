"""What every window needs: letters, icons, words in another language."""

from PySide6.QtCore import QSize, QTranslator
from PySide6.QtGui import QColor, QFontDatabase, QTextLayout
from PySide6.QtSvg import QSvgRenderer

from gui.icons import icon
from gui.resources import RESOURCES
from gui.self_test.outcome import Failed
from gui.theme import LIGHT

_LETTERS = "A9≥–“ґß"
_SIZE = QSize(24, 24)


def has_letters() -> str:
    """Some font draws each letter that our tables hold."""
    families = QFontDatabase.families()
    if not families:
        raise Failed("There is no font: install one, such as fonts-dejavu-core on Debian.")
    if lacking := [letter for letter in _LETTERS if not _is_drawn(letter)]:
        raise Failed(f"No font can draw {' '.join(lacking)}.")
    return f"{len(families)} font families draw {' '.join(_LETTERS)}."


def _is_drawn(letter: str) -> bool:
    """Whether a letter has a glyph in the font or in one that stands in for it; the glyph 0 is the empty box."""
    layout = QTextLayout(letter)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    return bool(glyphs) and all(glyphs)


def has_icons() -> str:
    """Every icon draws something."""
    names = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))
    if not names:
        raise Failed("There are no icons.")
    for name in names:
        image = icon(name, LIGHT).pixmap(_SIZE).toImage()
        drawn = any(QColor(image.pixelColor(x, y)).alpha() for x in range(image.width()) for y in range(image.height()))
        if not drawn:
            raise Failed(f"The icon “{name}” is blank.")
    if not QSvgRenderer(str(RESOURCES / "counterclaim.svg")).isValid():
        raise Failed("The program's own icon cannot be read.")
    return f"{len(names)} icons."


def speaks_others() -> str:
    """Every translation can be loaded, and says something else than English."""
    found = sorted((RESOURCES / "translations").glob("counterclaim_*.qm"))
    if not found:
        raise Failed("There is no translation.")
    said = {}
    for path in found:
        translator = QTranslator()
        if not translator.load(str(path)) or translator.isEmpty():
            raise Failed(f"The translation “{path.name}” cannot be loaded.")
        said[path.stem.rpartition("_")[2]] = translator.translate("Words", "&Save")
    if not any(text and text != "&Save" for text in said.values()):
        raise Failed("No translation has a word for “Save”.")
    return ", ".join(f"{language}: {text}" for language, text in said.items()) + "."
