"""What every window needs: letters, icons, words in another language."""

from PySide6.QtCore import QSize, QTranslator
from PySide6.QtGui import QColor, QFontDatabase, QImage, QTextLayout
from PySide6.QtSvg import QSvgRenderer

from gui.actions import ACTIONS
from gui.looks.icons import icon
from gui.looks.theme import LIGHT
from gui.resources import RESOURCES
from gui.self_test.outcome import Failed
from gui.self_test.own_code import called_with
from gui.translation import ENGLISH, files_of, languages

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
    """Every icon that the program names draws something."""
    names = sorted({*(row.icon for row in ACTIONS if row.icon), *called_with(icon.__name__)})
    for name in names:
        if not (RESOURCES / "icons" / f"{name}.svg").is_file():  # Qt would ask for it in the middle of painting
            raise Failed(f"The icon “{name}” is missing.")
        if not _shows(icon(name, LIGHT).pixmap(_SIZE).toImage()):
            raise Failed(f"The icon “{name}” is blank.")
    if not QSvgRenderer(str(RESOURCES / "counterclaim.svg")).isValid():
        raise Failed("The program's own icon cannot be read.")
    return f"{len(names)} icons."


def _shows(image: QImage) -> bool:
    return any(QColor(image.pixelColor(x, y)).alpha() for x in range(image.width()) for y in range(image.height()))


def speaks_others() -> str:
    """Every language that is offered says something else than English, and Qt's own dialogs in it do, too."""
    said = {language: _said_in(language) for language in languages() if language != ENGLISH}
    if not said:
        raise Failed("There is no translation.")
    return ", ".join(f"{language}: {text}" for language, text in said.items()) + "."


def _said_in(language: str) -> str:
    """The word for “Save” in a language."""
    for path in files_of(language):
        translator = QTranslator()
        if not translator.load(str(path)) or translator.isEmpty():
            raise Failed(f"The translation “{path.name}” cannot be loaded.")
    text = translator.translate("Words", "&Save")
    if not text or text == "&Save":
        raise Failed(f"The translation “{path.name}” has no word for “Save”.")
    return text
