"""A newer version of a source into a file: compared with the older one, and taken as the user consents."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from gui.importing.article_import import ReadArticle
from gui.importing.road import Road
from models.claims.errors import ClaimsError
from models.extraction.candidate import Candidate
from models.tables.language import said

if TYPE_CHECKING:
    from gui.dialogs.revision.dialog import RevisionDialog
    from models.importing.revision import Revision
    from models.importing.revision_change import Consent


class RevisionImport(Road):
    """The road of newer versions."""

    fresh_found = Signal(object)
    """What the newer version, now in the file, says that the older did not: a ReadArticle."""

    def compare(self, read: ReadArticle, source: str) -> None:
        """Compare an article with the source of this id, and ask what is to become of its quotes."""
        from models.importing.revision import revising

        try:
            work = revising(self.editor.records, source, read.article)
        except ClaimsError as error:
            self.refused.emit(said(error))
            return
        self.work(self.tr("Comparing the versions…"), work, lambda revision: self._show(revision, read))

    def _show(self, revision: "Revision", read: ReadArticle) -> None:
        from gui.dialogs.revision.dialog import RevisionDialog

        dialog = RevisionDialog(revision, tuple(self.editor.records.measures), self.display, self.window)
        dialog.taken.connect(lambda consent: self._take(consent, read, dialog))
        self.editor.refused.connect(dialog.refuse)
        self.open(dialog)

    def _take(self, consent: "Consent", read: ReadArticle, dialog: "RevisionDialog") -> None:
        if self.take(lambda records: consent.change(records, self.display.say)):
            dialog.accept()
            self._offer(consent.revision, read)

    def _offer(self, revision: "Revision", read: ReadArticle) -> None:
        """Go on with the figures that are new in it, or say that it is taken."""
        from models.importing.revision import fresh

        found: Sequence[Candidate] = fresh(revision, read.candidates)
        if found:
            self.fresh_found.emit(ReadArticle(read.article, tuple(found)))
        else:
            self.said.emit(self.tr("The newer version is in the file."))
