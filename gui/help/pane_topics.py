"""What is to be said about each pane of the window."""

from collections.abc import Callable

from gui.help.topic import Topic
from models.tables.language import say


def _window() -> Topic:
    return Topic(
        title=say("Counterclaim"),
        sentences=(
            say("One window is one claim file: numbers that somebody asserts, each with the words it was taken from."),
            say("Choose a claim anywhere, and every pane shows it. Everything that changes the file can be undone."),
            say("F6 goes from pane to pane, Escape back to the table; F1 explains the pane you are in."),
        ),
        terms=("claim", "claimant", "measure", "figure"),
    )


def _filter() -> Topic:
    return Topic(
        title=say("Filter"),
        sentences=(
            say("Shows only the claims that hold all the words you type, in any field, and fit all four lists."),
            say("It changes nothing in the file; “Clear” brings every claim back."),
        ),
        terms=("subject", "measure", "claimant", "status"),
    )


def _claims() -> Topic:
    return Topic(
        title=say("Claims"),
        sentences=(
            say(
                "The claims of the file, one a row. Type into a cell to change it; press Enter to keep what you typed."
            ),
            say("To change many cells at once, copy one that is right, select the others and paste."),
            say("Sort by a heading, or with View > Sort by this column; choose what is shown with View > Columns."),
            say("A grey “said …” stands where only the day of the statement is known."),
        ),
        terms=("figure", "bound", "measure", "may_count", "as_of", "grade", "status"),
    )


def _notice() -> Topic:
    return Topic(
        title=say("Message"),
        sentences=(
            say("Says what was refused and why, what is done, or offers something with a button."),
            say("A refusal or a word of success goes by itself; an offer stays until you take or close it."),
        ),
    )


def _detail() -> Topic:
    return Topic(
        title=say("Claim in detail"),
        sentences=(
            say(
                "Every field of the chosen claim, in groups that fold. Enter, or leaving a field, keeps what you typed."
            ),
            say("What cannot be read stays as you typed it, with the reason below; Escape brings the old text back."),
            say("Shift+F1 in a field says what it holds."),
        ),
        terms=("figure", "measure", "as_of", "stated_on", "since", "basis", "reliability", "credibility", "spread"),
    )


def _source() -> Topic:
    return Topic(
        title=say("Source"),
        sentences=(
            say("The text of the source as it was kept, with the quotes of the claims marked. It is never changed."),
            say("Select the words that a number was taken from, and attach them to the claim or make a new claim."),
            say("A quote that cannot be found again is shown as lost; it is never moved by itself."),
        ),
        terms=("source", "quotes"),
    )


def _timeline() -> Topic:
    return Topic(
        title=say("Timeline"),
        sentences=(
            say(
                "Claims over days: one colour a claimant, one shape a measure. Claims without a date are counted below."
            ),
            say("An arrow means at least or at most, a whisker a range, a hollow mark about, a bar an imprecise day."),
            say("Drag to move, turn the wheel to zoom; the list beside switches series on and off."),
        ),
        terms=("series", "bound", "as_of"),
    )


def _comparison() -> Topic:
    return Topic(
        title=say("Comparison"),
        sentences=(
            say(
                "Sets the claims about one subject side by side on one day, each against the reference of its measure."
            ),
            say("The verdict without assumptions stands first; what an assumption would change follows “if”."),
            say("The matrix holds each claim against each; “Assumptions” lists what may be taken for true."),
        ),
        terms=("reference", "agree", "compatible", "conflict", "unlike", "conditional", "assumption", "series"),
    )


def _conflicts() -> Topic:
    return Topic(
        title=say("Conflicts"),
        sentences=(
            say("What a merge could not settle: two people changed the same field. Nothing is lost until you choose."),
            say("Take your side, theirs or what was before; or leave the record as it is now."),
        ),
    )


def _history() -> Topic:
    return Topic(
        title=say("History"),
        sentences=(
            say("Every change since the file was opened, the newest last. Choose one to go back to it."),
            say("What comes after it stays in the list until you change something else."),
        ),
    )


PANES: dict[str, Callable[[], Topic]] = {
    "main_window": _window,
    "filter_bar": _filter,
    "claims_pane": _claims,
    "notice": _notice,
    "detail_pane": _detail,
    "source_view": _source,
    "timeline_room": _timeline,
    "comparison_room": _comparison,
    "conflict_room": _conflicts,
    "history_view": _history,
}
"""By the object name of the pane."""
