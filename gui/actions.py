"""Every action once: text, shortcut, icon, and when it can be used; menus and toolbar are lists of ids."""

from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar

from gui.looks.icons import icon
from gui.looks.theme import Theme
from models.tables.language import say


class State(msgspec.Struct, frozen=True, kw_only=True):
    """What decides which actions can be used."""

    claims: int = 0
    chosen: int = 0
    is_read_only: bool = False
    is_partial: bool = False
    """Whether only the beginning of the file is there yet."""

    has_path: bool = False
    is_locked: bool = False
    """Whether somebody else has the file open."""

    can_undo: bool = False
    can_redo: bool = False
    has_selection: bool = False
    """Whether words are selected in the source."""

    shows_claim: bool = False
    """Whether a claim is shown in detail."""

    is_filtered: bool = False
    """Whether a filter is set."""


class Action(msgspec.Struct, frozen=True):
    """One action; `text` with & before the mnemonic, `keys` as a QKeySequence reads them.

    What stands in the toolbar has an icon; in menus words stand alone.
    """

    id: str
    text: str
    keys: str = ""
    when: Callable[[State], bool] = lambda _: True
    icon: str = ""


def _can_edit(state: State) -> bool:
    return not state.is_read_only


def _can_edit_chosen(state: State) -> bool:
    return state.chosen > 0 and not state.is_read_only


def _can_quote(state: State) -> bool:
    return state.has_selection and not state.is_read_only


def _can_attach(state: State) -> bool:
    return state.shows_claim and _can_quote(state)


def _has_claims(state: State) -> bool:
    return state.claims > 0 and not state.is_partial


ACTIONS = (
    Action("file.new", "&New", "Ctrl+N", icon="new"),
    Action("file.open", "&Open…", "Ctrl+O", icon="open"),
    Action("file.save", "&Save", "Ctrl+S", _can_edit, icon="save"),
    Action("file.save_as", "Save &as…", "Ctrl+Shift+S", _can_edit),
    Action("file.copy", "Make a cop&y", "", lambda state: state.is_locked),
    Action("file.reload", "Reloa&d", "F5", lambda state: state.has_path),
    Action("file.open_backup", "Open &backup…", "", lambda state: state.has_path),
    Action("file.import", "&Import…", "Ctrl+I", _can_edit, icon="import"),
    Action("file.import_text", "Import te&xt from clipboard", "Ctrl+Shift+I", _can_edit),
    Action("file.merge", "&Merge from file…", "", _can_edit),
    Action("file.heading", "&Title and note…", "", _can_edit),
    Action("file.picture", "Save chart as &picture…", "", _has_claims),
    Action("file.export_claims", "&Export claims…", "", _has_claims),
    Action("file.preview_claims", "Pre&view claims…", "", _has_claims),
    Action("file.print_claims", "Print c&laims…", "", _has_claims),
    Action("file.page_setup", "Page set-&up…"),
    Action("file.close", "&Close", "Ctrl+W"),
    Action("file.quit", "&Quit", "Ctrl+Q"),
    Action("edit.undo", "&Undo", "Ctrl+Z", lambda state: state.can_undo, icon="undo"),
    Action("edit.redo", "&Redo", "Ctrl+Shift+Z", lambda state: state.can_redo, icon="redo"),
    Action("edit.copy", "&Copy", "Ctrl+C", lambda state: state.chosen > 0),
    Action("edit.cite", "Copy as c&itation", "Ctrl+Shift+C", lambda state: state.chosen > 0),
    Action("edit.paste", "&Paste", "Ctrl+V", _can_edit),
    Action("edit.paste_new", "Paste as &new claims", "Ctrl+Shift+V", _can_edit),
    Action("edit.find", "&Filter claims", "Ctrl+F"),
    Action("edit.clear_filter", "C&lear filter", "", lambda state: state.is_filtered),
    Action("edit.preferences", "Pr&eferences…", "Ctrl+,"),
    Action("view.columns", "&Columns…"),
    Action("view.zoom_to_data", "&Zoom chart to data", "Ctrl+0"),
    Action("view.reset_layout", "&Reset layout"),
    Action("view.sort", "&Sort by this column", "Ctrl+Shift+O", lambda state: state.claims > 0),
    Action("view.sort_also", "Sort &also by this column", "", lambda state: state.claims > 0),
    Action("view.column_left", "Move column &left", "Alt+Shift+Left", lambda state: state.claims > 0),
    Action("view.column_right", "Move column ri&ght", "Alt+Shift+Right", lambda state: state.claims > 0),
    Action("view.column_wider", "&Wider column", "Alt+Shift+Up", lambda state: state.claims > 0),
    Action("view.column_narrower", "Narrower colu&mn", "Alt+Shift+Down", lambda state: state.claims > 0),
    Action("view.next_pane", "&Next pane", "F6"),
    Action("view.previous_pane", "Pre&vious pane", "Shift+F6"),
    Action("view.pane_wider", "Mak&e pane wider", "Ctrl+Alt+Shift+Right"),
    Action("view.pane_narrower", "Ma&ke pane narrower", "Ctrl+Alt+Shift+Left"),
    Action("view.pane_taller", "Make pane &taller", "Ctrl+Alt+Shift+Up"),
    Action("view.pane_lower", "Make pane l&ower", "Ctrl+Alt+Shift+Down"),
    Action("view.pane_left", "Move pane to the le&ft"),
    Action("view.pane_right", "Move pane to the r&ight"),
    Action("view.pane_bottom", "Move pane to the &bottom"),
    Action("view.pane_out", "Take pane o&ut, or put it back"),
    Action("claim.add", "&Add claim", "Ctrl+Return", _can_edit, icon="add"),
    Action("claim.next", "&Next in series", "Ctrl+Shift+Return", _can_edit_chosen),
    Action("claim.duplicate", "&Duplicate", "Ctrl+D", _can_edit_chosen),
    Action("claim.remove", "&Remove", "Del", _can_edit_chosen),
    Action("claim.attach_quote", "Attach selected words as &quote", "Ctrl+Shift+Q", _can_attach),
    Action("claim.from_selection", "New claim from selected &words", "Ctrl+Shift+E", _can_quote),
    Action("claim.sources", "&Sources…", "Ctrl+Shift+U", icon="sources"),
    Action("claim.measures", "&Measures…"),
    Action("claim.names", "S&ubjects and claimants…"),
    Action("compare.show", "&Compare", "Ctrl+K", icon="compare"),
    Action("compare.claim", "Compare &with this claim", "Ctrl+Shift+K", lambda state: state.shows_claim),
    Action("compare.keep", "&Keep comparison…", "", lambda state: _can_edit(state) and _has_claims(state)),
    Action("compare.export", "&Export comparison…", "Ctrl+Shift+X", _has_claims),
    Action("compare.preview", "Print pre&view…", "", _has_claims),
    Action("compare.print", "&Print…", "Ctrl+P", _has_claims, icon="print"),
    Action("help.example_small", "&Example: six numbers of one article"),
    Action("help.example_large", "E&xample: Russian losses, 2022–2026"),
    Action("help.here", "&Help on this pane", "F1"),
    Action("help.what", "&What is this?"),
    Action("help.keys", "&Keyboard shortcuts"),
    Action("help.log", "Show &log"),
    Action("help.about", "&About Counterclaim"),
)

SEPARATOR = "-"
PANES = "panes"
RECENT = "recent"

MENUS: dict[str, tuple[str, ...]] = {
    "&File": (
        *("file.new", "file.open", RECENT, "file.open_backup", "-"),
        *("file.save", "file.save_as", "file.copy", "file.reload", "file.heading", "-"),
        *("file.import", "file.import_text", "file.merge", "-"),
        *("file.export_claims", "file.picture", "file.preview_claims", "file.print_claims", "file.page_setup", "-"),
        *("file.close", "file.quit"),
    ),
    "&Edit": (
        *("edit.undo", "edit.redo", "-", "edit.copy", "edit.cite", "edit.paste", "edit.paste_new", "-"),
        *("edit.find", "edit.clear_filter", "-", "edit.preferences"),
    ),
    "&View": (
        *(PANES, "view.next_pane", "view.previous_pane"),
        *("view.pane_wider", "view.pane_narrower", "view.pane_taller", "view.pane_lower"),
        *("view.pane_left", "view.pane_right", "view.pane_bottom", "view.pane_out", "-"),
        *("view.columns", "view.sort", "view.sort_also", "view.column_left", "view.column_right"),
        *("view.column_wider", "view.column_narrower", "-", "view.zoom_to_data", "view.reset_layout"),
    ),
    "&Claim": (
        *("claim.add", "claim.next", "claim.duplicate", "claim.remove", "-"),
        *("claim.attach_quote", "claim.from_selection", "-", "claim.sources", "claim.measures", "claim.names"),
    ),
    "Co&mpare": (
        *("compare.show", "compare.claim", "compare.keep", "-"),
        *("compare.export", "compare.preview", "compare.print"),
    ),
    "&Help": (
        *("help.here", "help.what", "help.keys", "-"),
        *("help.example_small", "help.example_large", "-", "help.log", "help.about"),
    ),
}
"""The menus: ids, separators, and the two places that fill themselves (panes, recent files)."""

TOOLBAR = (
    *("file.new", "file.open", "file.save", "-", "edit.undo", "edit.redo", "-"),
    *("claim.add", "file.import", "-", "claim.sources", "-", "compare.show", "compare.print"),
)

CLAIM_MENU = (
    *("claim.add", "claim.next", "claim.duplicate", "claim.remove", "-"),
    *("edit.copy", "edit.cite", "edit.paste", "edit.paste_new", "-", "compare.claim"),
)
"""The menu on a claim in the table."""

SOURCE_MENU = ("claim.attach_quote", "claim.from_selection")
"""What the menu on a source's text begins with."""


def changing_keys() -> tuple[QKeySequence, ...]:
    """The shortcuts of all that needs a file that can be changed, whatever is chosen in it."""
    able = State(claims=1, chosen=1, has_path=True, has_selection=True, shows_claim=True)
    unable = msgspec.structs.replace(able, is_read_only=True)
    return tuple(QKeySequence(row.keys) for row in ACTIONS if row.keys and row.when(able) and not row.when(unable))


class Actions(QObject):
    """The actions of one window, by id."""

    triggered = Signal(str)
    """The action of this id was chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {row.id: self._made(row) for row in ACTIONS}

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def enable(self, state: State) -> None:
        """Enable what can be used in this state, and nothing else."""
        for row in ACTIONS:
            self._actions[row.id].setEnabled(row.when(state))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for row in ACTIONS:
            if row.icon:
                self._actions[row.id].setIcon(icon(row.icon, theme))

    def fill(self, place: QMenu | QToolBar, ids: Iterable[str], menus: dict[str, QMenu] | None = None) -> None:
        """Put actions into a menu or toolbar; ``menus`` stand in for ids that are no actions."""
        for action_id in ids:
            if action_id == SEPARATOR:
                place.addSeparator()
            elif action_id in self._actions:
                place.addAction(self._actions[action_id])
            elif menus and isinstance(place, QMenu):
                place.addMenu(menus[action_id])

    def _made(self, row: Action) -> QAction:
        text = say(row.text)
        action = QAction(text, self)
        action.setObjectName(row.id)
        action.triggered.connect(lambda: self.triggered.emit(row.id))
        action.setShortcut(QKeySequence(row.keys))
        shown = text.replace("&", "")
        name = shown.rstrip("… ")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{name} ({keys})" if keys else name)
        action.setIconVisibleInMenu(False)
        action.setIconText(shown)  # Qt would take away the dots, which say that a dialog opens
        return action
