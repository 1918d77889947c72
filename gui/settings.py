"""What the user prefers: one typed frozen record, kept between starts by one pair of functions."""

from enum import StrEnum
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QFont

from models.storage.backups import Backups
from models.storage.data_folder import BACKUPS, data_folder
from models.tables.language import say
from models.text.display import SHORT_MONTHS, DateStyle, Display

RECENT_FILES = 10
"""How many files are remembered."""

FONT_SIZES = range(6, 33)
"""The sizes in points that a font may be given: smaller is not legible, larger leaves no room for a table."""

BACKUP_COUNTS = range(101)
"""How many versions of a file may be kept; 0 for none."""


class ThemeChoice(StrEnum):
    """Light or dark, or whichever the desktop is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Grouping(StrEnum):
    """What stands between thousands."""

    LOCALE = "locale"
    COMMA = "comma"
    SPACE = "space"
    DOT = "dot"
    NONE = "none"


class DateOrder(StrEnum):
    """The order in which dates are shown."""

    LOCALE = "locale"
    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    ISO = "iso"


class BackupPlace(StrEnum):
    """Where the versions are kept that saving replaces."""

    DATA_FOLDER = "data folder"
    BESIDE = "beside"


class CsvStart(StrEnum):
    """How CSV files begin: Excel takes a text for UTF-8 only where a byte order mark says so."""

    PLAIN = "plain"
    MARK = "mark"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """The user's preferences.

    ``font_family`` "" and ``font_size`` 0 (points) mean the system's own. ``recent_files`` are paths, newest first.
    ``backups`` is how many versions of a file are kept. ``language`` is a code as "de", "" for the desktop's; a start
    takes it.
    """

    language: str = ""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    grouping: Grouping = Grouping.LOCALE
    dates: DateOrder = DateOrder.LOCALE
    font_family: str = ""
    font_size: int = 0
    backups: int = 10
    backup_place: BackupPlace = BackupPlace.DATA_FOLDER
    csv_start: CsvStart = CsvStart.PLAIN
    recent_files: tuple[str, ...] = ()


_DEFAULT = Settings()
_PREFIX = "preferences/"
_GROUPS = {Grouping.COMMA: ",", Grouping.SPACE: "\N{NARROW NO-BREAK SPACE}", Grouping.DOT: ".", Grouping.NONE: ""}
_STYLES = {
    DateOrder.DAY_FIRST: DateStyle.DAY_MONTH_YEAR,
    DateOrder.MONTH_FIRST: DateStyle.MONTH_DAY_YEAR,
    DateOrder.ISO: DateStyle.ISO,
}
_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def read_settings(store: QSettings) -> Settings:
    """The preferences as they were kept; what is missing or makes no sense is at its default."""
    return Settings(
        language=_text(store, "language"),
        theme=_word(store, "theme", _DEFAULT.theme),
        grouping=_word(store, "grouping", _DEFAULT.grouping),
        dates=_word(store, "dates", _DEFAULT.dates),
        font_family=_text(store, "font_family"),
        font_size=_number(store, "font_size", FONT_SIZES, _DEFAULT.font_size),
        backups=_number(store, "backups", BACKUP_COUNTS, _DEFAULT.backups),
        backup_place=_word(store, "backup_place", _DEFAULT.backup_place),
        csv_start=_word(store, "csv_start", _DEFAULT.csv_start),
        recent_files=_paths(store, "recent_files"),
    )


def write_settings(store: QSettings, settings: Settings) -> bool:
    """Keep the preferences; what the store holds besides stays. False where they cannot be written."""
    for name in Settings.__struct_fields__:
        value = getattr(settings, name)
        store.setValue(_PREFIX + name, list(value) if isinstance(value, tuple) else _plain(value))
    store.sync()
    return store.status() is QSettings.Status.NoError


def with_recent_file(settings: Settings, path: str) -> Settings:
    """The settings with a file as the newest of the recent ones."""
    others = (other for other in settings.recent_files if other != path)
    return msgspec.structs.replace(settings, recent_files=(path, *others)[:RECENT_FILES])


def backups(settings: Settings) -> Backups:
    """What keeps the versions that saving replaces, as the settings ask for it."""
    is_beside = settings.backup_place is BackupPlace.BESIDE
    return Backups(None if is_beside else data_folder() / BACKUPS, settings.backups)


def font(settings: Settings, system: QFont) -> QFont:
    """The font that the settings ask for; ``system`` is what stands where they ask for nothing."""
    result = QFont(system)
    if settings.font_family:
        result.setFamily(settings.font_family)
    if settings.font_size:
        result.setPointSize(settings.font_size)
    return result


def display(settings: Settings, locale: QLocale) -> Display:
    """How numbers, dates and words are shown; a locale with other digits than 0 to 9 groups them as English does."""
    if locale.language() == QLocale.Language.C:  # in C.UTF-8 QLocale prints no separators
        locale = _ENGLISH
    group, decimal = _separators(settings.grouping, locale if locale.zeroDigit() == "0" else _ENGLISH)
    style = _STYLES.get(settings.dates) or _locale_style(locale)
    return Display(
        group=group,
        decimal=decimal,
        date_style=style,
        months=_short_months(locale),
        full_months=_full_months(locale),
        dotted_days=style is not DateStyle.MONTH_DAY_YEAR and _are_days_dotted(locale),
        say=say,
    )


def _separators(grouping: Grouping, locale: QLocale) -> tuple[str, str]:
    """Group and decimal sign, never the same."""
    group = _GROUPS.get(grouping, locale.groupSeparator())
    decimal = locale.decimalPoint()
    if group == decimal:
        decimal = "," if group == "." else "."
    return group, decimal


def _locale_style(locale: QLocale) -> DateStyle:
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    day, month, year = (pattern.find(sign) for sign in "dMy")
    if year < min(day, month):
        return DateStyle.ISO
    return DateStyle.MONTH_DAY_YEAR if month < day else DateStyle.DAY_MONTH_YEAR


def _are_days_dotted(locale: QLocale) -> bool:
    """Whether the language writes days as 3.4.2024; those that put anything else than the day first are no such."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return "." in pattern and _locale_style(locale) is DateStyle.DAY_MONTH_YEAR


def _short_months(locale: QLocale) -> tuple[str, ...]:
    if locale.language() == QLocale.Language.English:  # British English has “Sept” beside “Jan”
        return SHORT_MONTHS
    return tuple(locale.monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13))


def _full_months(locale: QLocale) -> tuple[str, ...]:
    """Every form of the names: alone and beside a day, long and short."""
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    beside = (locale.monthName(month, form) for form in forms for month in range(1, 13))
    alone = (locale.standaloneMonthName(month, form) for form in forms for month in range(1, 13))
    return (*alone, *beside)


W = TypeVar("W", bound=StrEnum)


def _plain(value: object) -> object:
    return str(value) if isinstance(value, StrEnum) else value


def _word(store: QSettings, name: str, default: W) -> W:
    value = store.value(_PREFIX + name)
    return next((word for word in type(default) if word == value), default)


def _text(store: QSettings, name: str) -> str:
    value = store.value(_PREFIX + name)
    return value if isinstance(value, str) else ""


def _number(store: QSettings, name: str, allowed: range, default: int) -> int:
    value: Any = store.value(_PREFIX + name)
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return default
    return number if number in allowed else default


def _paths(store: QSettings, name: str) -> tuple[str, ...]:
    value = store.value(_PREFIX + name)
    held = [value] if isinstance(value, str) else value  # an INI file gives back a list of one as a text
    if not isinstance(held, list):
        return ()
    return tuple(dict.fromkeys(path for path in held if isinstance(path, str) and path))[:RECENT_FILES]
