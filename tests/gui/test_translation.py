from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialogButtonBox, QLabel, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from gui.application import Application, QtApplication
from gui.dialogs.mapping.options_box import DayCount
from gui.panes.detail.field_row import FieldRow
from gui.settings import Settings, display, write_settings
from gui.translation import Translation, languages, own_name
from models.claims.claim import Credibility, Per, Reliability, Status
from models.claims.errors import ClaimsError
from models.formats.suffixes import read_file
from models.tables.language import said, say, write_as
from models.text.date_text import read_date, show_date
from models.text.display import ENGLISH, Display
from models.text.fields import FIELDS, Terms
from models.text.figure_reading import read_figure
from models.text.figure_text import show_figure
from models.text.isolation import in_quotes, quoted
from tests.translations.linguist import FOLDER, messages

BOTH = pytest.mark.parametrize("language", ["de", "uk"])
_OK = QDialogButtonBox.StandardButton


@pytest.fixture
def spoken(qapp: QtApplication, language: str) -> Iterator[Display]:
    """How things are shown in a language, while it is spoken."""
    translation = Translation(qapp, language)
    assert translation.language == language
    yield display(Settings(), QLocale())
    translation.end()


def test_languages_are_files() -> None:
    assert languages()[0] == "en"
    assert {*languages()[1:]} == {path.stem.removeprefix("counterclaim_") for path in FOLDER.glob("*.ts")}
    assert [own_name(language) for language in ("en", "de", "uk")] == ["English", "Deutsch", "Українська"]


def test_english_takes_no_translator_and_an_unknown_language_is_the_desktops(qapp: QtApplication) -> None:
    for chosen in ("en", "", "xx", "../de", "de/.."):
        translation = Translation(qapp, chosen)
        assert translation.language == "en"
        assert say("Open") == "Open"
        translation.end()


def test_the_desktops_language_is_taken(qapp: QtApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "uk_UA.UTF-8")
    monkeypatch.setenv("LANGUAGE", "")
    translation = Translation(qapp, "")
    found = translation.language
    translation.end()
    assert found == QLocale.system().uiLanguages()[0].partition("-")[0] or found == "en"


def cancel() -> str:
    """What a button of Qt's own says."""
    box = QDialogButtonBox(_OK.Cancel)
    return box.button(_OK.Cancel).text().replace("&", "")


@BOTH
def test_dialogs_of_qt_speak_it_too_and_afterwards_english_again(qapp: QtApplication, language: str) -> None:
    translation = Translation(qapp, language)
    assert cancel() == {"de": "Abbrechen", "uk": "Скасувати"}[language]
    assert QLocale().name().startswith(language)
    translation.end()
    assert cancel() == "Cancel"
    assert say("Open") == "Open" and not QLocale().name().startswith(language)


QTS = {
    "QFileDialog": ("&Look in:", "Files of &type:", "File &name:", "Create New Folder", "Delete"),
    "QPlatformTheme": ("OK", "Save", "Cancel", "Close", "&Yes", "&No", "Discard", "Apply", "Reset", "Help"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QPrintDialog": ("Print", "&Options >>"),
    "QPrintPreviewDialog": ("Print Preview", "Next page", "Previous page", "Zoom in", "Fit width"),
    "QPrintSettingsOutput": ("Copies", "Print range", "Print all", "Pages from", "Long side binding"),
    "QPageSetupWidget": ("Paper", "Page size:", "Orientation", "Portrait", "Landscape", "Page &order:"),
}


@BOTH
def test_every_text_of_the_dialogs_of_qt_is_known(qapp: QtApplication, language: str) -> None:
    translation = Translation(qapp, language)
    asked = [(context, text) for context, texts in QTS.items() for text in texts]
    left = [one for one in asked if QCoreApplication.translate(*one) == one[1] and one[1] != "OK"]
    translation.end()
    assert not left


def test_numbers_and_days_in_a_refusal_are_written_as_on_the_screen(qapp: QtApplication) -> None:
    error = ClaimsError("“{0}” is too large: a figure goes up to {1}.", date(2024, 3, 14), 1_234_567)
    translation = Translation(qapp, "de")
    write_as(display(Settings(), QLocale("de_DE")))
    shown = said(error)
    translation.end()
    assert shown == "„14. März 2024“ ist zu groß: Eine Zahl geht bis 1.234.567."
    assert said(error) == str(error).replace("2024-03-14", "14 Mar 2024")


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("de", {1: "1 Angabe", 2: "2 Angaben", 21: "21 Angaben"}),
        ("uk", {1: "1 твердження", 5: "5 тверджень", 11: "11 тверджень", 21: "21 твердження", 112: "112 тверджень"}),
    ],
)
def test_a_number_takes_the_form_that_it_asks_for(spoken: Display, forms: dict[int, str]) -> None:
    assert {number: spoken.counted(number, "{0} claim", "{0} claims") for number in forms} == forms


def test_english_has_its_own_forms_without_a_translator() -> None:
    assert [say("one claim", "{0} claims", number) for number in (0, 1, 2)] == ["{0} claims", "one claim", "{0} claims"]


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("de", {"2024-03-14": "14. März 2024", "2024-02": "Feb. 2024", "../202X": ""}),
        ("uk", {"2024-03-14": "14 бер. 2024", "2024-02~": "близько лют. 2024", "2024-03-14/..": "від 14 бер. 2024"}),
    ],
)
def test_dates_are_those_of_the_language(spoken: Display, shown: dict[str, str]) -> None:
    for edtf, text in shown.items():
        if text:
            assert show_date(edtf, spoken).replace("\N{NO-BREAK SPACE}", " ") == text


EDTF = (
    *(
        "2024-03-14",
        "2024-03",
        "2024",
        "202X",
        "20XX",
        "2024-XX",
        "2024-03-XX",
        "2024-XX-XX",
        "2024-03-14~",
        "2024-05?",
    ),
    *("2024-05-01%", "../2024-03-14", "2024-03-14/..", "2024-03-01/2024-03-14", "2024-02/2024-09", "../2024-12~"),
)


@BOTH
@pytest.mark.parametrize("edtf", [*EDTF, *(f"2024-{month:02}-11" for month in range(1, 13))])
def test_dates_that_are_shown_are_read_back(spoken: Display, edtf: str) -> None:
    assert read_date(show_date(edtf, spoken), spoken) == edtf


@BOTH
def test_what_a_field_shows_is_what_it_reads(spoken: Display, examples: Path) -> None:
    file = read_file(examples / "stoltenberg-2024-03.claims")
    terms = Terms({measure.id: measure for measure in file.measures}, spoken)
    graded = [
        msgspec.structs.replace(file.claims[0], reliability=one, credibility=Credibility.POSSIBLY_TRUE)
        for one in Reliability
    ]
    rated = [msgspec.structs.replace(file.claims[0], per=per, status=status) for per in Per for status in Status]
    for claim in (*file.claims, *graded, *rated):
        for field in FIELDS:
            assert field.read(claim, field.show(claim, terms), terms) == claim, field.name
            assert not field.choices or field.show(claim, terms) in map(spoken.say, field.choices)


@pytest.mark.parametrize("language", ["de"])
def test_a_refusal_is_said_in_the_language_and_kept_in_english(spoken: Display) -> None:
    error = ClaimsError("“{0}” cannot be removed: {1}.", "NATO", ClaimsError("The claim has this quote already."))
    assert said(error) == "„NATO“ kann nicht entfernt werden: Die Angabe hat dieses Zitat bereits.."
    assert str(error) == "“NATO” cannot be removed: The claim has this quote already.."
    with pytest.raises(ClaimsError) as caught:
        read_date("30 Feb 2024", spoken)
    assert said(caught.value) == "„30 Feb 2024“ ist kein Datum: Den Tag 30 gibt es im Monat 02/2024 nicht."
    assert said("No error at all.") == "No error at all."


def plain(text: str) -> str:
    """A text without its mnemonic."""
    return text.replace("&", "")


def shown_texts(top: QWidget) -> Iterator[str]:
    """What stands on a window in our own words; not what is typed into it or held by the file."""
    for part in (top, *top.findChildren(QWidget)):
        match part:
            case QAbstractButton() | QLabel():
                yield part.text()
            case QTabBar():
                yield from (part.tabText(at) for at in range(part.count()))
            case QMenu():
                yield from (action.text() for action in part.actions())
            case QComboBox():
                yield part.placeholderText()
        yield from (part.windowTitle(), part.toolTip(), part.accessibleName())


@pytest.fixture
def preference(language: str) -> None:
    """The language is what the user prefers."""
    write_settings(QSettings(), Settings(language=language))


@pytest.fixture
def application(preference: None, application: Application) -> Application:
    """The program in the language."""
    return application


@BOTH
def test_no_english_is_left_on_the_window(
    application: Application, qtbot: QtBot, examples: Path, language: str
) -> None:
    held = messages(FOLDER / f"counterclaim_{language}.ts")
    forms = {plain(form) for message in held for form in message.forms}
    english = {plain(one.source) for one in held if len(one.source) > 2} - forms
    window = application.open_window(examples / "stoltenberg-2024-03.claims")
    window.actions_["compare.show"].trigger()
    window.actions_["edit.preferences"].trigger()
    qtbot.waitUntil(lambda: len(list(shown_texts(window))) > 200)
    assert not english & {plain(text) for text in shown_texts(window)}
    window.claims.choose_first()
    rows = window.findChildren(FieldRow)
    assert rows and not [row.field.name for row in rows if row.is_dirty]


@BOTH
def test_the_title_of_a_window_is_in_the_language(
    application: Application, qtbot: QtBot, examples: Path, tmp_path: Path, language: str
) -> None:
    window = application.open_window()
    assert window.windowTitle() == {"de": "Ohne Titel", "uk": "Без назви"}[language] + "[*] – Counterclaim"
    file = tmp_path / "newer.claims"
    ours = (examples / "stoltenberg-2024-03.claims").read_text(encoding="utf-8")
    file.write_text(ours.replace('"version":1', '"version":99'), encoding="utf-8")
    newer = application.open_window(file)
    qtbot.waitUntil(lambda: "newer.claims (" in newer.windowTitle())
    assert newer.windowTitle().startswith(
        {"de": "newer.claims (schreibgeschützt)", "uk": "newer.claims (лише для читання)"}[language]
    )


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("de", {0: "0 Tage", 1: "1 Tag", -1: "-1 Tag", -2: "-2 Tage"}),
        ("uk", {1: "1 день", 3: "3 дні", 5: "5 днів", 21: "21 день"}),
    ],
)
def test_a_field_of_days_has_every_form_of_the_word(spoken: Display, shown: dict[int, str]) -> None:
    field = DayCount()
    for days, text in shown.items():
        field.setValue(days)
        assert field.text() == text


@pytest.mark.parametrize(("language", "shown"), [("de", "„a“"), ("uk", "«a»")])
def test_a_language_has_quotation_marks_of_its_own(spoken: Display, shown: str) -> None:
    assert in_quotes("a", say) == quoted("a", say) == shown


@pytest.mark.parametrize(
    ("language", "typed"),
    [("de", ("über 350.000", "mindestens 83 Tsd.")), ("uk", ("понад 350 000", "щонайменше 83 тис."))],
)
def test_figures_are_read_as_the_program_says_to_write_them(spoken: Display, typed: tuple[str, str]) -> None:
    examples = say(
        "The number with its limit, typed as people write it: “over 350,000”, “at least 83k”, “66,000–88,000”."
    )
    assert [text in examples for text in typed] == [True, True]
    assert [show_figure(read_figure(text, spoken), ENGLISH) for text in typed] == ["> 350,000", "≥ 83,000"]
