"""A hint at the next step after the first claim of all: its words. It is given once, and never again."""

from PySide6.QtCore import QObject, QSettings, Signal

from gui.editor import Editor
from gui.panes.notice import Notice
from models.claims.change import Change
from models.claims.claim_file import Kind

ADD_SOURCE = "hint.add_source"
"""What the button of the hint is called."""

_GIVEN = "hints/quote"


class FirstSteps(QObject):
    """Offers to add a source when the first claim of a new file stands without a quote."""

    sources_wanted = Signal()

    def __init__(self, editor: Editor, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._notice = editor, notice
        editor.document.changed.connect(self._follow)
        notice.taken.connect(self._take)

    def _follow(self, change: Change) -> None:
        records = self._editor.records
        if change.touches(Kind.SOURCES):
            self._notice.withdraw(ADD_SOURCE)
        is_first = len(records.claims) == 1 and any(edit.was is None for edit in change.of(Kind.CLAIMS))
        if is_first and not len(records.sources) and not QSettings().value(_GIVEN, False, bool):
            QSettings().setValue(_GIVEN, True)
            sentence = self.tr("Next, keep the words it was said in: add their source, then select and attach them.")
            self._notice.offer_choices(sentence, [(self.tr("Add a source"), ADD_SOURCE)])

    def _take(self, key: str) -> None:
        if key == ADD_SOURCE:
            self.sources_wanted.emit()
