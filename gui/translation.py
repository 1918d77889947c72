"""The language of the screen: which there are, which is meant, and its translators in Qt.

A language is a file of its own in resources/translations; English is what the program is written in, and needs none.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gui.resources import RESOURCES
from models.tables.language import write_as
from models.text import display

ENGLISH = "en"

_FOLDER = RESOURCES / "translations"
_NAME = "counterclaim_"


def languages() -> tuple[str, ...]:
    """The codes of all languages that the program speaks: "en", "de", "uk"."""
    return ENGLISH, *sorted(path.stem.removeprefix(_NAME) for path in _FOLDER.glob(f"{_NAME}*.qm"))


def own_name(language: str) -> str:
    """What a language calls itself: "Deutsch"."""
    name = QLocale(language).nativeLanguageName() if language != ENGLISH else "English"
    return name[:1].upper() + name[1:]


class Translation:
    """The translators of one run: the program's own, and Qt's for what its dialogs say.

    Made before the first window; what is shown already is not said anew.
    """

    def __init__(self, qt: QCoreApplication, chosen: str) -> None:
        """Install them; ``chosen`` is a code, "" the desktop's language, or English where that is not spoken here."""
        system = QLocale.system()
        self._qt, self._was = qt, QLocale()
        self.language = _spoken(chosen) or _of_desktop(system)
        if chosen and QLocale(self.language).language() != self._was.language():
            QLocale.setDefault(QLocale(QLocale(self.language).language(), system.territory()))
        self._translators = list(_loaded(qt, self.language)) if self.language != ENGLISH else []
        for translator in self._translators:
            qt.installTranslator(translator)

    def end(self) -> None:
        """Say everything in English again."""
        for translator in self._translators:
            self._qt.removeTranslator(translator)
        write_as(display.ENGLISH)
        QLocale.setDefault(self._was)


def _spoken(language: str) -> str:
    """The language, if the program speaks it; else ""."""
    is_there = language == ENGLISH or (language.isalnum() and _file(language).exists())
    return language if is_there else ""


def _of_desktop(locale: QLocale) -> str:
    """The first language of the desktop's that the program speaks; English where it speaks none."""
    wanted = (name.partition("-")[0].partition("_")[0] for name in locale.uiLanguages())
    return next(filter(None, map(_spoken, wanted)), ENGLISH)


def _file(language: str) -> Path:
    return _FOLDER / f"{_NAME}{language}.qm"


def files_of(language: str) -> tuple[Path, Path]:
    """What a translation is read from: Qt's own file first, so that the program's is asked before it."""
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}.qm")
    return of_qt, _file(language)


def _loaded(qt: QCoreApplication, language: str) -> Iterator[QTranslator]:
    """The translators of a language that can be read."""
    for path in files_of(language):
        translator = QTranslator(qt)
        if translator.load(str(path)):
            yield translator
