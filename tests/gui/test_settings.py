"""Settings survive the store, bad values do not survive reading, and the display follows the locale."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from gui.application import Application
from gui.settings import (
    RECENT_FILES,
    DateOrder,
    Grouping,
    Settings,
    ThemeChoice,
    display,
    font,
    read_settings,
    with_recent_file,
    write_settings,
)
from models.claims.edtf import DateError
from models.text.date_text import read_date, show_date
from models.text.display import DateStyle
from tests.gui.parts import part_of

CHOSEN = Settings(
    theme=ThemeChoice.DARK,
    grouping=Grouping.SPACE,
    dates=DateOrder.ISO,
    font_family="DejaVu Sans, Book",
    font_size=12,
    recent_files=("/home/a/b.claims", "/home/ä, ö/c.claims"),
)


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def reopened(store: QSettings) -> QSettings:
    store.sync()
    return QSettings(store.fileName(), QSettings.Format.IniFormat)


def test_an_empty_store_gives_the_defaults(store: QSettings) -> None:
    assert read_settings(store) == Settings()


@pytest.mark.parametrize("settings", [Settings(), CHOSEN, Settings(recent_files=("/only/one.claims",))])
def test_what_is_written_is_read_from_the_file(store: QSettings, settings: Settings) -> None:
    write_settings(store, settings)
    assert read_settings(reopened(store)) == settings


def test_writing_leaves_what_others_keep(store: QSettings) -> None:
    store.setValue("window/state", "kept")
    write_settings(store, CHOSEN)
    assert reopened(store).value("window/state") == "kept"


@pytest.mark.parametrize("name", Settings.__struct_fields__)
@pytest.mark.parametrize("garbage", ["", "purple", -5, 10**12, 3.7e300, [1, None], {"a": 1}, b"\xff", None])
def test_a_bad_value_costs_only_itself(store: QSettings, name: str, garbage: object) -> None:
    write_settings(store, CHOSEN)
    store.setValue(f"preferences/{name}", garbage)
    read = read_settings(store)
    for other in Settings.__struct_fields__:
        if other != name:
            assert getattr(read, other) == getattr(CHOSEN, other)
    if garbage != "purple":  # which is a fair family and a fair path
        assert getattr(read, name) == getattr(Settings(), name)


def test_the_newest_file_comes_first_and_the_oldest_go() -> None:
    settings = Settings()
    for number in range(RECENT_FILES + 3):
        settings = with_recent_file(settings, f"/{number}.claims")
    settings = with_recent_file(settings, "/5.claims")
    assert settings.recent_files[:2] == ("/5.claims", "/12.claims")
    assert len(settings.recent_files) == len(set(settings.recent_files)) == RECENT_FILES


@pytest.mark.parametrize(
    ("name", "number", "date"),
    [
        ("C", "350,000", "Mar 14, 2024"),
        ("en_US", "350,000", "Mar 14, 2024"),
        ("en_GB", "350,000", "14 Mar 2024"),
        ("de_DE", "350.000", "14 März 2024"),
        ("fr_FR", "350\u202f000", "14 mars 2024"),
        ("sv_SE", "350\xa0000", "2024-03-14"),
        ("ar_EG", "350,000", "14 مارس 2024"),  # our digits are 0 to 9, so its separators would not fit them
    ],
)
def test_the_locale_is_followed(name: str, number: str, date: str) -> None:
    shown = display(Settings(), QLocale(name))
    assert shown.number(350_000) == number
    assert show_date("2024-03-14", shown) == date


def test_in_every_locale_a_shown_date_can_be_read_back() -> None:
    anything = (QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    for locale in QLocale.matchingLocales(*anything):
        shown = display(Settings(dates=DateOrder.DAY_FIRST), locale)
        for month in range(1, 13):
            assert read_date(show_date(f"2024-{month:02}-14", shown), shown) == f"2024-{month:02}-14", locale.name()


def test_a_month_beside_a_day_is_read_in_the_users_language() -> None:
    shown = display(Settings(), QLocale("uk_UA"))
    assert read_date("14 березня 2024", shown) == "2024-03-14"
    assert read_date("березень 2024", shown) == "2024-03"


@pytest.mark.parametrize(
    ("grouping", "number"),
    [
        (Grouping.COMMA, "350,000"),
        (Grouping.DOT, "350.000"),
        (Grouping.SPACE, "350\u202f000"),
        (Grouping.NONE, "350000"),
    ],
)
@pytest.mark.parametrize("name", ["en_US", "de_DE", "fr_FR"])
def test_a_chosen_grouping_wins_and_differs_from_the_decimal_sign(name: str, grouping: Grouping, number: str) -> None:
    shown = display(Settings(grouping=grouping), QLocale(name))
    assert shown.number(350_000) == number
    assert shown.decimal in (",", ".")
    assert shown.decimal != shown.group


@pytest.mark.parametrize(
    ("name", "order", "edtf"),
    [
        ("de_DE", DateOrder.LOCALE, "2024-03-04"),
        ("uk_UA", DateOrder.ISO, "2024-03-04"),
        ("de_DE", DateOrder.MONTH_FIRST, ""),
        ("en_GB", DateOrder.LOCALE, ""),
        ("sv_SE", DateOrder.LOCALE, ""),
    ],
)
def test_days_with_dots_are_read_where_they_are_written_so(name: str, order: DateOrder, edtf: str) -> None:
    shown = display(Settings(dates=order), QLocale(name))
    if edtf:
        assert read_date("4.3.2024", shown) == edtf
    else:
        with pytest.raises(DateError, match="not a date"):
            read_date("4.3.2024", shown)


def test_a_chosen_order_of_dates_wins() -> None:
    american = QLocale("en_US")
    assert display(Settings(dates=DateOrder.DAY_FIRST), american).date_style is DateStyle.DAY_MONTH_YEAR
    assert display(Settings(dates=DateOrder.ISO), american).date_style is DateStyle.ISO


def test_the_font_differs_from_the_systems_only_where_asked() -> None:
    system = QFont("DejaVu Sans", 10)
    assert font(Settings(), system) == system
    larger = font(Settings(font_size=14), system)
    assert (larger.family(), larger.pointSize()) == ("DejaVu Sans", 14)
    assert font(Settings(font_family="DejaVu Serif"), system).family() == "DejaVu Serif"


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    store = QSettings(str(tmp_path / "file" / "settings.ini"), QSettings.Format.IniFormat)
    assert not write_settings(store, CHOSEN)


def test_preferences_that_cannot_be_kept_hold_and_the_window_says_so(
    application: Application, own_settings: Path
) -> None:
    (own_settings / "counterclaim-tests").write_text("no folder")
    window = application.open_window()
    application.set_settings(CHOSEN)
    assert application.settings == CHOSEN
    told = part_of(window, QLabel, "notice_text").text()
    assert told.startswith("The preferences hold until Counterclaim ends: “") and told.endswith("” cannot be written.")
