"""What is to be said about each dialog."""

from collections.abc import Callable

from gui.help.topic import Topic
from models.tables.language import say


def _about() -> Topic:
    return Topic(
        title=say("About"), sentences=(say("Which version this is, and under which licences it may be used."),)
    )


def _article() -> Topic:
    return Topic(
        title=say("Import of an article"),
        sentences=(
            say("The numbers that were found in the text, as claims. Tick those to take, and put right what is wrong."),
            say("Choose a number to see its words in the text. Nothing enters the file before “Import”."),
            say("With several rows chosen, what you type into a cell is written into that column of all of them."),
            say("“In the file” names the claim that a row would join; without its tick the row is a claim of its own."),
        ),
        terms=("claimant", "figure", "measure", "as_of"),
    )


def _ask_name() -> Topic:
    return Topic(
        title=say("A name"),
        sentences=(
            say("Type a name, or choose one that is there. A name that cannot be taken is refused with the reason."),
        ),
    )


def _backups() -> Topic:
    return Topic(
        title=say("Backups"),
        sentences=(
            say("The versions of this file that saving replaced. Opening one shows a copy; your file stays as it is."),
        ),
    )


def _crash() -> Topic:
    return Topic(
        title=say("Something went wrong"),
        sentences=(
            say("Your changes are in the recovery log. You can save a copy now, or go on; the details can be copied."),
        ),
    )


def _heading() -> Topic:
    return Topic(
        title=say("Title and note"),
        sentences=(say("What the file says of itself. The title also stands above what is printed."),),
    )


def _keys() -> Topic:
    return Topic(
        title=say("Keyboard shortcuts"),
        sentences=(
            say("Every key of the program, by the place where it works. Type to find one; copy the list as text."),
        ),
    )


def _licences() -> Topic:
    return Topic(title=say("Licences"), sentences=(say("The licences of the program and of all that comes with it."),))


def _log() -> Topic:
    return Topic(
        title=say("Log"),
        sentences=(say("What the program noted of itself. It stays on this computer; nothing is sent anywhere."),),
    )


def _mapping() -> Topic:
    return Topic(
        title=say("Import of a table"),
        sentences=(
            say("Say which column holds what. The preview shows each row as it would be read, or why it is refused."),
            say("Where each measure has a column of its own, every row makes a claim for each that holds a figure."),
            say("A mapping can be kept under a name for the next table like this one."),
        ),
        terms=("claimant", "subject", "measure", "figure", "as_of"),
    )


def _measures() -> Topic:
    return Topic(
        title=say("Measures"),
        sentences=(say("What claims of this file can count. A change here applies to every claim of the measure."),),
        terms=("measure", "may_count"),
    )


def _merge() -> Topic:
    return Topic(
        title=say("Merge"),
        sentences=(
            say("Takes in what somebody else changed. Where both changed the same field you choose, now or later."),
        ),
    )


def _names() -> Topic:
    return Topic(
        title=say("Subjects and claimants"),
        sentences=(
            say("Names with the other names they go by. Claims under any of them count as about, or by, the same one."),
        ),
        terms=("subject", "claimant"),
    )


def _page_setup() -> Topic:
    return Topic(
        title=say("Page set-up"), sentences=(say("The paper and its margins, for everything that is printed."),)
    )


def _preview() -> Topic:
    return Topic(
        title=say("Print preview"),
        sentences=(
            say("The pages as they will be printed. Tab goes through the buttons, Space presses one, Escape closes."),
            say("Paper and margins that are chosen here are kept for the next time."),
        ),
    )


def _preferences() -> Topic:
    return Topic(
        title=say("Preferences"),
        sentences=(say("How the program looks, writes numbers and dates, and keeps backups. They apply at once."),),
    )


def _ratio() -> Topic:
    return Topic(
        title=say("Ratio"),
        sentences=(
            say("Computes one measure from another, such as casualties from killed, by a ratio that a source gives."),
            say("The lowest and the highest ratio are each a pair of numbers. What follows is shown as derived."),
        ),
        terms=("assumption", "measure"),
    )


def _recovery() -> Topic:
    return Topic(
        title=say("Recovery"),
        sentences=(
            say("Changes that were not saved when the program ended. Restore them, or set them aside for later."),
        ),
    )


def _revision() -> Topic:
    return Topic(
        title=say("Newer version of a source"),
        sentences=(
            say("Holds the new text against the old one. Each quote moves to the new version or stays, as you choose."),
        ),
        terms=("quotes", "source"),
    )


def _source_text() -> Topic:
    return Topic(
        title=say("Text of a source"),
        sentences=(say("Paste or type the text. It is kept exactly as it is here, and not changed afterwards."),),
    )


def _sources() -> Topic:
    return Topic(
        title=say("Sources"),
        sentences=(
            say("The documents that numbers were taken from, each with its full text, and the claims that quote it."),
            say("A newer version is kept beside the old one."),
        ),
        terms=("source", "quotes"),
    )


DIALOGS: dict[str, Callable[[], Topic]] = {
    "AboutDialog": _about,
    "ArticleDialog": _article,
    "AskName": _ask_name,
    "BackupsDialog": _backups,
    "CrashDialog": _crash,
    "HeadingDialog": _heading,
    "KeysDialog": _keys,
    "LicencesDialog": _licences,
    "LogDialog": _log,
    "MappingDialog": _mapping,
    "MeasuresDialog": _measures,
    "MergeDialog": _merge,
    "NamesDialog": _names,
    "PageSetupDialog": _page_setup,
    "PreferencesDialog": _preferences,
    "PrintPreview": _preview,
    "RatioDialog": _ratio,
    "RecoveryDialog": _recovery,
    "RevisionDialog": _revision,
    "SourceTextDialog": _source_text,
    "SourcesDialog": _sources,
}
"""By the name of the dialog's class."""
