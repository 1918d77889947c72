"""Every key of the program in one table: those of the actions, and those that panes and dialogs take for themselves."""

from collections.abc import Iterator

from gui.actions import ACTIONS, MENUS
from gui.help.dialog_keys import dialog_keys
from gui.help.key import Key
from models.tables.language import say


def keys_of(pane: str) -> tuple[Key, ...]:
    """The keys that a pane or dialog takes for itself."""
    return tuple(key for key in own_keys() if key.pane == pane)


def all_keys() -> Iterator[tuple[str, str, str]]:
    """Where, keys and what they do, row by row: menu by menu, then pane by pane and dialog by dialog."""
    actions = {row.id: row for row in ACTIONS}
    for menu, ids in MENUS.items():
        for row in (actions[name] for name in ids if name in actions):
            if row.keys:
                yield _plain(say(menu)), Key("", (row.keys,), "").shown, _plain(say(row.text))
    for key in own_keys():
        yield key.where, key.shown, key.does


def own_keys() -> tuple[Key, ...]:
    """What panes and dialogs take for themselves, where they have the keyboard."""
    return (
        *_of_the_window(),
        *_of_the_filter(),
        *_of_claims(),
        *_of_details(),
        *_of_the_source(),
        *_of_the_timeline(),
        *_of_the_comparison(),
        *_of_the_rest(),
        *dialog_keys(),
    )


def as_text() -> str:
    """All keys as lines with tabs, for paper or another program."""
    return "\n".join("\t".join(row) for row in all_keys())


def _of_the_window() -> tuple[Key, ...]:
    pane = "main_window"
    return (
        Key(pane, ("Esc",), say("Back to the table of claims")),
        Key(pane, ("F10",), say("Go to the menus")),
        Key(pane, ("Shift+F1",), say("Say what the field or column holds that you are in")),
        Key(pane, ("Shift+F10", "Menu"), say("The menu of what is chosen")),
    )


def _of_the_filter() -> tuple[Key, ...]:
    return (Key("filter_bar", ("Up", "Down"), say("Open the list")),)


def _of_claims() -> tuple[Key, ...]:
    pane = "claims_pane"
    return (
        Key(pane, ("F2",), say("Change the cell; typing begins anew")),
        Key(pane, ("Return", "Enter"), say("Keep what is typed, and go a row down; with Shift, a row up")),
        Key(pane, ("Tab", "Backtab"), say("Keep it, and change the next cell or the one before")),
        Key(pane, ("Esc",), say("Give up what is typed")),
        Key(
            pane,
            ("Up", "Down", "Left", "Right"),
            say("Go from cell to cell; with Shift, select; with Ctrl, to the first or the last one"),
        ),
        Key(pane, ("Home", "End"), say("First and last column; with Ctrl, first and last claim")),
        Key(pane, ("PgUp", "PgDown"), say("A page up or down")),
        Key(pane, ("Ctrl+A",), say("Select all claims")),
        Key(pane, ("Space",), say("In the menu of columns: show or hide one, and stay")),
    )


def _of_details() -> tuple[Key, ...]:
    pane = "detail_pane"
    return (
        Key(pane, ("Return", "Enter"), say("Keep what is typed; in a note, with Ctrl")),
        Key(pane, ("Esc",), say("Bring back what was there")),
        Key(pane, ("Up", "Down"), say("Open the list of a field")),
        Key(pane, ("Space",), say("Fold or unfold a group")),
        Key(pane, ("Ctrl+Z", "Ctrl+Shift+Z"), say("Undo and redo typing; then, changes of the file")),
        Key(pane, ("Del",), say("In the list of quotes: remove the quote")),
    )


def _of_the_source() -> tuple[Key, ...]:
    pane = "source_view"
    return (
        Key(pane, ("Ctrl+F",), say("Find in the text")),
        Key(pane, ("F3", "Shift+F3"), say("The next hit, the one before")),
        Key(
            pane, ("Return", "Enter"), say("Choose the claim whose quote the cursor is in; in the search, the next hit")
        ),
        Key(pane, ("Shift+Return",), say("In the search, the hit before")),
        Key(pane, ("Esc",), say("Close the search")),
        Key(pane, ("Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+_"), say("Larger, smaller")),
        Key(pane, ("Ctrl+0",), say("The first size")),
    )


def _of_the_timeline() -> tuple[Key, ...]:
    pane = "timeline_room"
    return (
        Key(pane, ("Left", "Right"), say("The claim before, the next one")),
        Key(
            pane,
            ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"),
            say("Move what is shown, as dragging does"),
        ),
        Key(pane, ("+", "=", "-"), say("Zoom in, zoom out")),
        Key(pane, ("Home",), say("Show everything")),
        Key(pane, ("Esc",), say("Hide what is said of a mark")),
        Key(pane, ("Space",), say("In the list: switch a series on or off")),
    )


def _of_the_comparison() -> tuple[Key, ...]:
    pane = "comparison_room"
    return (
        Key(pane, ("Up", "Down"), say("In the day: a day on or back; in the table, another claim")),
        Key(pane, ("PgUp", "PgDown"), say("In the day: the next or the last day that a claim counts up to")),
        Key(pane, ("F4", "Alt+Down"), say("In the day: open the calendar")),
        Key(pane, ("Esc",), say("In the day: bring back the day that is asked")),
        Key(
            pane, ("Return", "Enter", "Space"), say("Choose the pair in the matrix; switch an assumption or a measure")
        ),
        Key(pane, ("Ctrl+C",), say("Copy the chosen rows")),
    )


def _of_the_rest() -> tuple[Key, ...]:
    return (
        Key("conflict_room", ("Alt+1", "Alt+2", "Alt+3"), say("Take mine, theirs, or what was before")),
        Key("conflict_room", ("Alt+4",), say("Leave as it is")),
        Key("conflict_room", ("Ctrl+C", "Ctrl+A"), say("Copy, select all of a side’s words")),
        Key("history_view", ("Up", "Down"), say("Go back to another step")),
    )


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
