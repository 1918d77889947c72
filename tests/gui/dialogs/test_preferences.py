"""The dialog of preferences."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QSpinBox, QWidget

from gui.dialogs.preferences import PreferencesDialog
from gui.settings import DateOrder, Grouping, Settings, ThemeChoice
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.parts import part_of

pytestmark = OFFSCREEN
GIVEN = Settings(theme=ThemeChoice.DARK, font_size=12, recent_files=("/a.claims",))


@pytest.fixture
def dialog(hands: Hands) -> PreferencesDialog:
    return hands.open(PreferencesDialog(GIVEN, locale=QLocale("en_GB")))


def choose(dialog: PreferencesDialog, hands: Hands, name: str, text: str) -> None:
    combo = hands.find(dialog, QComboBox, f"preferences_{name}")
    assert combo.findText(text) >= 0
    combo.setCurrentText(text)


def press(dialog: PreferencesDialog, hands: Hands, which: QDialogButtonBox.StandardButton) -> None:
    box = part_of(dialog, QDialogButtonBox)
    hands.qtbot.mouseClick(box.button(which), Qt.MouseButton.LeftButton)


def preview(dialog: PreferencesDialog, hands: Hands) -> str:
    return hands.find(dialog, QLabel, "preferences_preview").text()


def test_it_shows_what_it_was_given(dialog: PreferencesDialog) -> None:
    assert dialog.chosen() == GIVEN


def test_the_preview_is_live_and_nothing_is_told(dialog: PreferencesDialog, hands: Hands) -> None:
    assert preview(dialog, hands) == "more than 350,000, said on 14 Mar 2024"
    with hands.qtbot.assertNotEmitted(dialog.settings_changed):
        choose(dialog, hands, "grouping", "350.000")
        choose(dialog, hands, "dates", "2024-03-14")
        choose(dialog, hands, "font_family", "System font")
        hands.find(dialog, QSpinBox, "preferences_font_size").setValue(20)
        assert preview(dialog, hands) == "more than 350.000, said on 2024-03-14"
        assert hands.find(dialog, QLabel, "preferences_preview").font().pointSize() == 20
        hands.press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_enter_takes_over_and_closes(dialog: PreferencesDialog, hands: Hands) -> None:
    choose(dialog, hands, "theme", "Light")
    choose(dialog, hands, "dates", "Mar 14, 2024")
    with hands.qtbot.waitSignal(dialog.settings_changed) as told:
        hands.press(dialog, Qt.Key.Key_Return)
    assert told.args == [
        Settings(theme=ThemeChoice.LIGHT, dates=DateOrder.MONTH_FIRST, font_size=12, recent_files=("/a.claims",))
    ]
    assert not dialog.isVisible()


def test_the_words_told_are_those_of_their_enumerations(dialog: PreferencesDialog, hands: Hands) -> None:
    choose(dialog, hands, "theme", "As the desktop")
    choose(dialog, hands, "grouping", "350.000")
    choose(dialog, hands, "dates", "2024-03-14")
    with hands.qtbot.waitSignal(dialog.settings_changed) as told:
        press(dialog, hands, QDialogButtonBox.StandardButton.Apply)
    (settings,) = told.args
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.grouping is Grouping.DOT
    assert settings.dates is DateOrder.ISO


def test_choosing_a_language_moves_nothing_under_the_mouse(dialog: PreferencesDialog, hands: Hands) -> None:
    parts = [part for part in dialog.findChildren(QWidget) if part.isVisible()]
    places = [dialog.geometry(), *(part.geometry() for part in parts)]
    choose(dialog, hands, "language", "Deutsch")
    hands.qtbot.wait(50)
    assert [dialog.geometry(), *(part.geometry() for part in parts)] == places
    assert hands.find(dialog, QLabel, "preferences_restart").isVisible()


def test_apply_tells_once_and_stays(dialog: PreferencesDialog, hands: Hands) -> None:
    told: list[Settings] = []
    dialog.settings_changed.connect(told.append)
    choose(dialog, hands, "grouping", "350000")
    press(dialog, hands, QDialogButtonBox.StandardButton.Apply)
    press(dialog, hands, QDialogButtonBox.StandardButton.Ok)
    assert [settings.grouping for settings in told] == [Grouping.NONE]
    assert not dialog.isVisible()


def test_the_defaults_come_back_and_the_recent_files_stay(dialog: PreferencesDialog, hands: Hands) -> None:
    press(dialog, hands, QDialogButtonBox.StandardButton.RestoreDefaults)
    assert dialog.chosen() == Settings(recent_files=("/a.claims",))


def test_a_font_that_is_not_there_is_the_systems(hands: Hands) -> None:
    dialog = hands.open(PreferencesDialog(Settings(font_family="No Such Font"), locale=QLocale("C")))
    assert dialog.chosen().font_family == ""


def test_it_blocks_all_windows_when_opened(hands: Hands) -> None:
    dialog = PreferencesDialog(Settings())
    hands.qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.windowModality() is Qt.WindowModality.ApplicationModal
    assert dialog.isVisible()
