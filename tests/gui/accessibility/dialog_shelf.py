"""Every dialog of the program, made ready to be looked at, by the name of its class."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gui.dialogs.about import AboutDialog
from gui.dialogs.ask_name import AskName, Question
from gui.dialogs.backups import BackupsDialog
from gui.dialogs.crash import CrashDialog
from gui.dialogs.heading import HeadingDialog
from gui.dialogs.licences import LicencesDialog
from gui.dialogs.log import LogDialog
from gui.dialogs.measures import MeasuresDialog
from gui.dialogs.merge import MergeDialog
from gui.dialogs.names import NamesDialog
from gui.dialogs.page_setup import PageSetupDialog
from gui.dialogs.preferences import PreferencesDialog
from gui.dialogs.ratio import RatioDialog
from gui.dialogs.recovery import RecoveryDialog
from gui.dialogs.revision.dialog import RevisionDialog
from gui.dialogs.source_text import SourceTextDialog
from gui.dialogs.sources import SourcesDialog
from gui.editor import Editor
from gui.help.keys_dialog import KeysDialog
from gui.help.topic_dialog import TopicDialog
from gui.help.topics import topic
from gui.looks.theme import LIGHT
from gui.paper.layout import page_layout
from gui.paper.sheet import Sheet
from gui.printing.print_preview import PrintPreview
from gui.settings import Settings
from models.claims.claim_file import ClaimFile
from models.claims.measure import STANDARD_MEASURES
from models.storage.opened import Opened
from models.tables.language import say
from models.text.display import Display
from tests.gui.dialogs.article.article_room import Room
from tests.gui.dialogs.hands import FILE, Hands
from tests.gui.dialogs.mapping.desk import Desk
from tests.gui.dialogs.test_backups import backup
from tests.gui.dialogs.test_recovery import left
from tests.gui.panes.conflicting_file import MINE, merged
from tests.gui.paper.printed_pages import report, table
from tests.models.importing.revision_example import revision

Make = Callable[[Hands, Editor], QDialog]

_SCREEN = Display(say=say)
"""As on the screen, in whatever language that speaks."""

_QUESTION = Question(name="view", title="Keep the comparison", sentence="It is kept in the file.", label="Name")
_A4 = page_layout(QLocale("de_DE"))


def _shown(make: Callable[..., QDialog], *values: Any) -> Make:
    return lambda hands, _: hands.open(make(*values))


def _of_the_file(make: Callable[..., QDialog]) -> Make:
    return lambda hands, editor: hands.open(make(editor, None, _SCREEN))


def _ask_name(hands: Hands, editor: Editor) -> AskName:
    parent = HeadingDialog(editor)
    hands.qtbot.addWidget(parent)
    return AskName(_QUESTION, lambda _: "", parent)


def _preview() -> PrintPreview:
    made = PrintPreview(Sheet(report(table(3, 200)), _A4), LIGHT)
    made.setWindowTitle(say("Print preview"))
    return made


SHELF: dict[str, Make] = {
    "AboutDialog": _shown(AboutDialog),
    "ArticleDialog": lambda hands, _: Room(hands, display=_SCREEN).dialog,
    "AskName": lambda hands, editor: hands.open(_ask_name(hands, editor)),
    "BackupsDialog": _shown(BackupsDialog, Path("/x.claims"), [backup(1), backup(2)], _SCREEN, lambda _: "2 claims"),
    "CrashDialog": _shown(CrashDialog, "KeyError", lambda _: ""),
    "HeadingDialog": _of_the_file(HeadingDialog),
    "KeysDialog": _shown(KeysDialog),
    "LicencesDialog": _shown(LicencesDialog),
    "LogDialog": _shown(LogDialog, Path("/nowhere")),
    "MappingDialog": lambda hands, _: Desk(hands, display=_SCREEN).dialog,
    "MeasuresDialog": _of_the_file(MeasuresDialog),
    "MergeDialog": lambda hands, _: hands.open(MergeDialog(MINE, merged(), "x.claims", _SCREEN)),
    "NamesDialog": _of_the_file(NamesDialog),
    "PageSetupDialog": _shown(PageSetupDialog, _A4, QLocale("de_DE")),
    "PreferencesDialog": _shown(PreferencesDialog, Settings()),
    "PrintPreview": lambda hands, _: hands.open(_preview()),
    "RatioDialog": _shown(RatioDialog, STANDARD_MEASURES, None, _SCREEN),
    "RecoveryDialog": lambda hands, _: hands.open(RecoveryDialog([left("a"), left("b")], _SCREEN)),
    "RevisionDialog": lambda hands, _: hands.open(RevisionDialog(revision(), ClaimFile.NEW.measures, _SCREEN)),
    "SourceTextDialog": _shown(SourceTextDialog, "Paste text", "Paste it here.", "&Keep this text", None),
    "SourcesDialog": _of_the_file(SourcesDialog),
    "TopicDialog": lambda hands, _: hands.open(TopicDialog(topic("claims_pane"))),
}


def shelved(name: str, qtbot: QtBot) -> QDialog:
    """A dialog of the shelf, open and active; one on a file is on the small one of `hands`."""
    editor = Editor()
    editor.hold(Opened(file=FILE))
    return SHELF[name](Hands(qtbot), editor)
