"""Articles into a file: read and searched for claims in the background, then shown for the user to choose."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Signal

from gui.importing.road import Road
from models.claims.claim_file import ClaimFile
from models.claims.records import Records
from models.extraction.candidate import Article, Candidate, Names
from models.importing.proposal import Proposal, as_held, propose
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

            read = article_of_text(text)
            return msgspec.structs.replace(read, published=read.published or day)

        held = self.editor.records.sources.get(older)
        day = held.published if held else ""
        self._read(article, then=lambda read: self.version_requested.emit(read, older) if older else self.show(read))

    def read_html(self, html: str) -> None:
        """Show what a piece of a page offers, or a whole one."""

        def article(report: Report) -> Article:
            from models.formats.articles import article_of_html

            return article_of_html(html, report)

        self._read(article)

    def show(self, read: ReadArticle) -> None:
        """Hold an article that has been read against the file, and open the dialog on it."""
        self._show(read)

    def show_fresh(self, read: ReadArticle) -> None:
        """Open the dialog on what is new in an article that has just been taken as a newer version."""
        self._show(read, is_fresh=True)

    def _show(self, read: ReadArticle, is_fresh: bool = False) -> None:
        held = self.editor.records.snapshot()
        self.work(
            self.tr("Looking for what the file holds already…"),
            lambda report: propose(read.article, read.candidates, Records(held), report),
            lambda proposals: self._open(read, proposals, is_fresh),
        )

    def _open(self, read: ReadArticle, proposals: Sequence[Proposal], is_fresh: bool) -> None:
        from gui.dialogs.article import ArticleDialog

        records = self.editor.records
        dialog = ArticleDialog(read.article, proposals, records, self.display, self.window, is_fresh=is_fresh)
        dialog.taken.connect(lambda wanted: self._take(wanted, dialog))
        self.editor.refused.connect(dialog.refuse)
        dialog.reread_requested.connect(lambda article: self._reread(article, dialog))
        dialog.version_requested.connect(lambda article, source: self._compare(read, article, source))
        self.open(dialog)

    def _read(
        self,
        article: Callable[[Report], Article],
        path: Path | None = None,
        then: Callable[[ReadArticle], None] | None = None,
    ) -> None:
        names = _names(self.editor.records)
        sources = ClaimFile(sources=tuple(self.editor.records.sources))

        def work(report: Report) -> ReadArticle:
            read = as_held(Records(sources), article(lambda part: report(part / 2)))
            return _searched(read, names, lambda part: report((1 + part) / 2))

        self.work(self.reading(path), work, then or self.show)

    def _reread(self, article: Article, dialog: "ArticleDialog") -> None:
        names, held, day = _names(self.editor.records), self.editor.records.snapshot(), article.published

        def work(report: Report) -> tuple[Proposal, ...]:
            read = _searched(article, names, lambda part: report(part / 2))
            return propose(article, read.candidates, Records(held), lambda part: report((1 + part) / 2))

        self.work(
            self.reading(None),
            work,
            lambda proposals: dialog.show_proposals(proposals, day),
            over=dialog,
            refuse=lambda why: dialog.keep_proposals(day, why),
            give_up=lambda: dialog.keep_proposals(day),
        )

    def _compare(self, read: ReadArticle, article: Article, source: str) -> None:
        """Ask for the comparison, with what was found in the article; found anew where it has another day by now."""
        if article.published == read.article.published:
            self.version_requested.emit(ReadArticle(article, read.candidates), source)
        else:
            self._read(lambda _report: article, then=lambda anew: self.version_requested.emit(anew, source))

    def _take(self, wanted: Import, dialog: "ArticleDialog") -> None:
        if self.take(lambda records: wanted.change(records, step_text(wanted, self.display))):
            dialog.finish()
            self.said.emit(self._told(wanted))

    def _told(self, wanted: Import) -> str:
        claims, quotes = len(wanted.claims), sum(map(len, wanted.more_quotes.values()))
        parts = [
            self.display.counted(claims, "{0} claim", "{0} claims") if claims else "",
            self.display.counted(quotes, "{0} further quote", "{0} further quotes") if quotes else "",
        ]
        what = self.tr(" and ").join(filter(None, parts)) or self.tr("the source")
        return self.tr("Imported: {}.").format(what)


def _names(records: Records) -> Names:
    return Names(subjects=tuple(records.subjects), claimants=tuple(records.claimants))


def _searched(article: Article, names: Names, report: Report) -> ReadArticle:
    from models.extraction.extract import extract

    return ReadArticle(article, extract(article, names, report))
