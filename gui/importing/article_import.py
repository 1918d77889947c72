"""Articles into a file: read and searched for claims in the background, then shown for the user to choose."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.importing.road import Road
from models.claims.records import Records
from models.extraction.candidate import Article, Candidate, Names
from models.importing.proposal import propose
from models.importing.taking import Import, step_text
from models.progress import Report

if TYPE_CHECKING:
    from gui.dialogs.article import ArticleDialog


class ReadArticle(msgspec.Struct, frozen=True):
    """An article, and the claims that it may hold."""

    article: Article
    candidates: tuple[Candidate, ...]


class ArticleImport(Road):
    """The road of articles: files, and text that was pasted or dropped."""

    version_requested = Signal(object, str)
    """An article (ReadArticle) is to be compared with the source of this id."""

    def read_file(self, path: Path) -> None:
        """Read a file, and show what it offers."""

        def article(report: Report) -> Article:
            from models.formats.articles import read_article

            return read_article(path, report=report)

        self._read(article, path)

    def read_text(self, text: str, older: str = "") -> None:
        """Show what a text offers; or, where it is a newer version of the source called ``older``, compare the two."""

        def article(_report: Report) -> Article:
            from models.formats.articles import article_of_text

            return article_of_text(text)

        self._read(article, then=lambda read: self.version_requested.emit(read, older) if older else self.show(read))

    def read_html(self, html: str) -> None:
        """Show what a piece of a page offers, or a whole one."""

        def article(report: Report) -> Article:
            from models.formats.articles import article_of_html

            return article_of_html(html, report)

        self._read(article)

    def show(self, read: ReadArticle) -> None:
        """Open the dialog on an article that has been read."""
        from gui.dialogs.article import ArticleDialog

        records = self.editor.records
        proposals = propose(read.article, read.candidates, records)
        dialog = ArticleDialog(read.article, proposals, records, self.display, self.window)
        dialog.taken.connect(self._take)
        dialog.reread_requested.connect(lambda article: self._reread(article, dialog))
        dialog.version_requested.connect(
            lambda article, source: self._compare(ReadArticle(article, read.candidates), source, dialog)
        )
        self.open(dialog)

    def _read(
        self,
        article: Callable[[Report], Article],
        path: Path | None = None,
        then: Callable[[ReadArticle], None] | None = None,
    ) -> None:
        names = _names(self.editor.records)

        def work(report: Report) -> ReadArticle:
            return _searched(article(lambda part: report(part / 2)), names, lambda part: report((1 + part) / 2))

        self.work(self.reading(path), work, then or self.show)

    def _reread(self, article: Article, dialog: "ArticleDialog") -> None:
        names = _names(self.editor.records)

        def show(read: ReadArticle) -> None:
            dialog.show_proposals(propose(read.article, read.candidates, self.editor.records))

        self.work(self.reading(None), lambda report: _searched(article, names, report), show, over=dialog)

    def _compare(self, read: ReadArticle, source: str, dialog: QWidget) -> None:
        if dialog.close():
            self.version_requested.emit(read, source)

    def _take(self, wanted: Import) -> None:
        if self.take(lambda records: wanted.change(records, step_text(wanted))):
            self.said.emit(self._told(wanted))

    def _told(self, wanted: Import) -> str:
        claims, quotes = len(wanted.claims), sum(map(len, wanted.more_quotes.values()))
        parts = [
            self._counted(claims, self.tr("1 claim"), self.tr("{} claims")) if claims else "",
            self._counted(quotes, self.tr("1 further quote"), self.tr("{} further quotes")) if quotes else "",
        ]
        what = self.tr(" and ").join(filter(None, parts)) or self.tr("the source")
        return self.tr("Imported: {}.").format(what)

    def _counted(self, count: int, one: str, many: str) -> str:
        return one if count == 1 else many.format(self.display.number(count))


def _names(records: Records) -> Names:
    return Names(subjects=tuple(records.subjects), claimants=tuple(records.claimants))


def _searched(article: Article, names: Names, report: Report) -> ReadArticle:
    from models.extraction.extract import extract

    return ReadArticle(article, extract(article, names, report))
