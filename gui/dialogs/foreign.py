"""Questions about a file that another program has changed since it was opened."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QPushButton, QWidget

from gui.looks.words_alone import in_words_alone
from models.claims.visible import in_short
from models.tables.language import say
from models.text.isolation import isolated

_LONGEST_NAME = 60
_Role = QMessageBox.ButtonRole


class Answer(Enum):
    """What to do about a file that would overwrite what somebody else wrote."""

    MERGE = "merge"
    SAVE_AS = "save as"
    RELOAD = "reload"
    OVERWRITE = "overwrite"
    CANCEL = "cancel"


def ask_about_foreign_change(parent: QWidget, name: str, can_merge: bool) -> Answer:
    """Ask before a save that would overwrite another program's; Merge is offered only where it can be done.

    ``name`` is the file's, without its folder. Reload is answered whether or not there are changes of our own: see
    `may_lose_changes`.
    """
    box = _box(parent, "foreign_question")
    box.setText(say("“{}” has been changed by another program since it was opened or saved here.").format(_shown(name)))
    offered = _offered(can_merge)
    box.setInformativeText("\n".join(what for _, _, what in offered))
    buttons = {_add(box, f"foreign_{answer.name.lower()}", text): answer for answer, text, _ in offered}
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    clicked = _clicked(box, next(iter(buttons)), cancel)
    return next((answer for button, answer in buttons.items() if button is clicked), Answer.CANCEL)


def may_lose_changes(parent: QWidget, name: str) -> bool:
    """Ask before changes are given up for the file as another program has written it; Escape keeps them."""
    box = _box(parent, "reload_question")
    box.setText(say("Reload “{}” and lose your own changes?").format(_shown(name)))
    box.setInformativeText(say("What you changed since the last save is then lost. This cannot be undone."))
    reload = box.addButton(say("&Reload and lose changes"), _Role.DestructiveRole)
    reload.setObjectName("reload_anyway")
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    return _clicked(box, cancel, cancel) is reload


def _offered(can_merge: bool) -> Sequence[tuple[Answer, str, str]]:
    """The answers, their buttons and what each does."""
    merge = say("Merge: bring both together; what both changed is left to you to choose.")
    save_as = say("Save as: keep your version under another name, and leave the other as it is.")
    overwrite = say(
        "Overwrite: put your version in its place; what stands there now is kept as a backup, unless backups are "
        "switched off."
    )
    reload = say("Reload: show the file as it is now; your own changes since the last save are lost.")
    choices = (
        (Answer.MERGE, say("&Merge…"), merge),
        (Answer.SAVE_AS, say("&Save as…"), save_as),
        (Answer.RELOAD, say("&Reload"), reload),
        (Answer.OVERWRITE, say("&Overwrite"), overwrite),
    )
    return choices if can_merge else choices[1:]


def _box(parent: QWidget, name: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setWindowTitle("Counterclaim")
    return box


def _add(box: QMessageBox, name: str, text: str) -> QPushButton:
    button = box.addButton(text, _Role.ActionRole)
    button.setObjectName(name)
    return button


def _clicked(box: QMessageBox, default: QPushButton, escape: QPushButton) -> QAbstractButton:
    """Ask, and return the button that was taken."""
    in_words_alone(box)
    box.setDefaultButton(default)
    box.setEscapeButton(escape)
    for label in box.findChildren(QLabel):  # the box itself minds only the first
        label.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
    box.deleteLater()
    return box.clickedButton()


def _shown(name: str) -> str:
    return isolated(in_short(name, _LONGEST_NAME))
