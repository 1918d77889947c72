"""The table of actions: each once, each with an icon that is there, no shortcut twice, all in some menu."""

from collections import Counter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from gui.actions import ACTIONS, CLAIM_MENU, MENUS, PANES, RECENT, SEPARATOR, TOOLBAR, Actions, State, changing_keys
from gui.looks.theme import DARK, LIGHT
from gui.resources import RESOURCES

IDS = [row.id for row in ACTIONS]


def test_no_action_and_no_shortcut_twice() -> None:
    assert not [name for name, n in Counter(IDS).items() if n > 1]
    keys = Counter(QKeySequence(row.keys).toString() for row in ACTIONS if row.keys)
    assert "" not in keys, "a shortcut is misspelt"
    assert not [key for key, n in keys.items() if n > 1]


@pytest.mark.parametrize("row", [row for row in ACTIONS if row.icon], ids=lambda row: row.id)
def test_every_icon_is_there(row: object) -> None:
    assert (RESOURCES / "icons" / f"{row.icon}.svg").exists()  # type: ignore[attr-defined]


def test_menus_name_actions_and_every_action_is_in_one() -> None:
    places = {PANES, RECENT, SEPARATOR}
    in_menus = [name for ids in MENUS.values() for name in ids if name not in places]
    assert sorted(in_menus) == sorted(IDS)
    assert set(TOOLBAR) | set(CLAIM_MENU) <= set(IDS) | places


def test_no_mnemonic_twice_in_a_menu() -> None:
    texts = {row.id: row.text for row in ACTIONS}
    for menu, ids in MENUS.items():
        letters = Counter(texts[name][texts[name].index("&") + 1].lower() for name in ids if "&" in texts.get(name, ""))
        assert not [letter for letter, n in letters.items() if n > 1], menu


def test_only_what_can_be_used_is_enabled(qapp: object) -> None:
    owner = QObject()
    actions = Actions(owner)
    actions.enable(State())
    assert not actions["claim.remove"].isEnabled()
    assert not actions["edit.undo"].isEnabled()
    assert actions["claim.add"].isEnabled()
    actions.enable(State(claims=2, chosen=1, can_undo=True))
    for name in ("claim.remove", "claim.next", "edit.undo", "edit.copy", "file.save"):
        assert actions[name].isEnabled()
    actions.enable(State(claims=2, chosen=1, is_read_only=True, has_selection=True))
    for name in ("claim.remove", "claim.add", "edit.paste", "claim.attach_quote", "file.save_as"):
        assert not actions[name].isEnabled()


def test_the_keys_that_need_a_file_that_can_be_changed() -> None:
    keys = {sequence.toString() for sequence in changing_keys()}
    assert keys >= {"Del", "Ctrl+V", "Ctrl+Return", "Ctrl+D", "Ctrl+S", "Ctrl+I", "Ctrl+Shift+Q", "Ctrl+Shift+E"}
    assert not keys & {"", "Ctrl+C", "Ctrl+F", "Ctrl+P", "Ctrl+K", "F5", "F6"}


def test_icons_take_the_colours_of_the_theme(qapp: object) -> None:
    owner = QObject()
    actions = Actions(owner)
    seen = []
    for theme in (LIGHT, DARK):
        actions.set_theme(theme)
        image = actions["claim.add"].icon().pixmap(24, 24).toImage()
        seen.append(image.pixelColor(image.width() // 2, image.height() // 2).name().upper())
    assert seen == [LIGHT.text, DARK.text]


def test_the_toolbar_says_where_a_dialog_opens_as_the_menus_do(qapp: object) -> None:
    owner = QObject()
    actions = Actions(owner)
    for name in (one for one in TOOLBAR if one != SEPARATOR):
        assert actions[name].iconText() == actions[name].text().replace("&", "")
        assert "…" not in actions[name].toolTip()
    assert actions["file.import"].iconText() == "Import…"


def test_icons_stand_in_the_toolbar_and_in_no_menu(qapp: object) -> None:
    owner = QObject()
    actions = Actions(owner)
    actions.set_theme(LIGHT)
    shown = [row.id for row in ACTIONS if not actions[row.id].icon().isNull()]
    assert sorted(shown) == sorted(name for name in TOOLBAR if name != SEPARATOR)
    assert not any(actions[name].isIconVisibleInMenu() for name in shown)


def test_every_drawing_is_an_icon_of_something() -> None:
    code = [path.read_text(encoding="utf-8") for path in (RESOURCES.parent / "gui").rglob("*.py")]
    naming = "".join(text for text in code if "gui.looks.icons" in text)
    drawn = [path.stem for path in (RESOURCES / "icons").glob("*.svg")]
    assert drawn and [name for name in drawn if f'"{name}"' not in naming] == []
