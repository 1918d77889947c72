"""The keys that dialogs take for themselves."""

from gui.help.key import Key
from models.tables.language import say

_OF_RECORDS = ("SourcesDialog", "MeasuresDialog", "NamesDialog")


def dialog_keys() -> tuple[Key, ...]:
    """What works in dialogs besides Tab, Space and Enter on buttons, and Escape."""
    return (
        *_of_the_article(),
        *_of_the_table(),
        *_of_versions(),
        *(key for dialog in _OF_RECORDS for key in _of_records(dialog)),
        *_of_forms("HeadingDialog"),
        *_of_the_preview(),
    )


def _of_the_article() -> tuple[Key, ...]:
    dialog = "ArticleDialog"
    return (
        Key(dialog, ("Space",), say("Tick or leave the rows that are chosen")),
        Key(dialog, ("Return", "Enter"), say("Change the cell; in the text, choose the claim of these words")),
        Key(dialog, ("Ctrl+F",), say("Find in the text")),
        Key(dialog, ("Ctrl+Return",), say("Import what is ticked")),
    )


def _of_the_table() -> tuple[Key, ...]:
    dialog = "MappingDialog"
    return (
        Key(dialog, ("Space",), say("Tick or leave the row")),
        Key(dialog, ("Return", "Enter"), say("Change what can be changed in the row")),
        Key(dialog, ("Ctrl+Return",), say("Import the claims")),
    )


def _of_versions() -> tuple[Key, ...]:
    return (
        Key("SourceTextDialog", ("Ctrl+Return",), say("Keep the text")),
        Key("RevisionDialog", ("Return", "Enter", "Space"), say("In the text: show the lines that are folded away")),
    )


def _of_records(dialog: str) -> tuple[Key, ...]:
    return (
        Key(dialog, ("Down",), say("In the search: go to the list")),
        Key(dialog, ("Del",), say("In the list: remove the entry")),
        *_of_forms(dialog),
    )


def _of_forms(dialog: str) -> tuple[Key, ...]:
    return (
        Key(dialog, ("Return", "Enter"), say("Keep what is typed; in a note, with Ctrl")),
        Key(dialog, ("Esc",), say("Bring back what was there; in a search, clear it")),
        Key(dialog, ("Ctrl+Z", "Ctrl+Shift+Z"), say("Undo and redo typing; then, changes of the file")),
        Key(dialog, ("Ctrl+S",), say("Save the file")),
    )


def _of_the_preview() -> tuple[Key, ...]:
    dialog = "PrintPreview"
    return (
        Key(dialog, ("Ctrl++", "Ctrl+-"), say("Zoom in, zoom out")),
        Key(dialog, ("Ctrl+0", "Ctrl+1"), say("The whole page, the page’s width")),
        Key(dialog, ("Ctrl+PgUp", "Ctrl+PgDown"), say("The page before, the next one")),
        Key(dialog, ("Ctrl+Home", "Ctrl+End"), say("The first page, the last one")),
        Key(dialog, ("Ctrl+P",), say("Print")),
    )
