"""The dialog of sources: what is known of each, its text, and which claims quote it."""

from itertools import islice

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs.editor_dialog import EditorDialog
from gui.dialogs.entries import Entry
from gui.dialogs.page_links import PageLinks
from gui.dialogs.record_field import choice_field, date_field, line_field, list_field, note_field
from gui.dialogs.record_form import Fields
from gui.dialogs.records_page import PageWords, RecordsPage
from gui.dialogs.source_side import SourceSide
from gui.dialogs.source_text import SourceTextDialog
from gui.editor import Editor
from gui.space.screen_room import give_room
from models.citing.citation import Style
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.record import Record
from models.claims.source import Source, SourceKind
from models.claims.steps import new_id
from models.claims.usage import concerns, users
from models.claims.visible import in_short
from models.tables.language import say
from models.text.date_text import show_date
from models.text.display import ENGLISH, Display
from models.text.figure_text import show_figure
from models.text.words import standard

_LISTED = 500
"""How many quoting claims are listed; a source with more is better looked at in the claim table."""


class SourcesPage(RecordsPage):
    """Sources, each with its text and the claims that quote it."""

    claim_chosen = Signal(str)
    version_given = Signal(str, str)
    """The text of a newer version, and the id of the source that it is one of."""

    def __init__(self, editor: Editor, display: Display) -> None:
        super().__init__(editor, Kind.SOURCES, display)
        self._listed_for = ""
        self._side = SourceSide()
        self._links = PageLinks()
        self.form.insert_below("archived_url", self._links)
        self.splitter.addWidget(self._side)
        self.splitter.setSizes([270, 480, 310])
        self._side.text_requested.connect(self._ask_text)
        self._side.version_requested.connect(self._ask_version)
        self._side.claim_chosen.connect(self.claim_chosen)
        self._links.citation_requested.connect(self._cite)

    def words(self) -> PageWords:
        """What the page says."""
        return PageWords(
            name="source",
            label=self.tr("Sources"),
            empty=self.tr("No sources yet. Add one and paste its text, so that claims can quote it."),
            add=self.tr("&Add"),
        )

    def fields(self) -> Fields:
        """Title, outlet and where and when it appeared."""
        return (
            line_field("title", self.tr("Title")),
            line_field("outlet", self.tr("Outlet"), words=self._outlets),
            list_field("authors", self.tr("Authors"), words=self._authors, hint=self.tr("separated by semicolons")),
            choice_field("kind", self.tr("Kind"), SourceKind),
            date_field("published", self.tr("Published"), self._example("2024-03-14")),
            date_field("retrieved", self.tr("Retrieved"), self._example("2024-03-15")),
            line_field("url", self.tr("Address"), hint="https://"),
            line_field("archived_url", self.tr("Archived at"), hint="https://"),
            line_field("language", self.tr("Language"), words=self._languages, hint=self.tr("such as en")),
            note_field("note", self.tr("Note")),
        )

    def entries(self) -> list[Entry]:
        """In the order of the file, with outlet, day and use."""
        older = self._older()
        return [
            Entry(source.id, self._title(source), self._subtitle(source, is_older=source.id in older))
            for source in self.editor.records.sources
        ]

    def add(self) -> None:
        """Add a source that is still to be filled in."""
        self.add_record(Source(id=new_id(), text=""), self.tr("Add source"), "title")

    def change(self, _name: str, record: Record) -> bool:
        """Change what is known of a source."""
        assert isinstance(record, Source)
        return self.editor.change_record(self.kind, record, self.tr("Change source “{}”").format(self._title(record)))

    def remove(self, name: str) -> bool:
        """Remove a source that no claim quotes."""
        source = self.editor.records.sources.get(name)
        title = self._title(source) if source else name
        return self.editor.remove_record(self.kind, name, self.tr("Remove source “{}”").format(title))

    def show_details(self, record: Record | None) -> None:
        """Text, links, and who quotes it."""
        source = record if isinstance(record, Source) else None
        can_change = source is not None and not self.editor.is_read_only
        has_text = source is not None and bool(source.text)
        is_newest = source is not None and source.id not in self._older()
        self._side.allow(text=can_change and not has_text, version=can_change and has_text and is_newest)
        self._side.show_text(source.text if source else "", self._about_text(source))
        self._links.show_source(source)
        self._show_quoting(source)

    def follow(self, change: Change) -> None:
        """Show what a change has changed; who quotes the source is asked again only where that may differ."""
        if change.touches(Kind.MEASURES, Kind.SOURCES) or concerns(change, self.kind, self.chosen):
            self._listed_for = ""
        super().follow(change)

    def reload(self) -> None:
        """Show the document as it is."""
        self._listed_for = ""
        super().reload()

    def show_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        self._listed_for = ""
        super().show_display(display)

    def _example(self, edtf: str) -> str:
        return self.tr("such as {}").format(show_date(edtf, self.display))

    def _about_text(self, source: Source | None) -> str:
        if source is None:
            return ""
        kept = self.tr("The text is kept as it is, so that quotes find their place.")
        changed = self.tr(" If the page has changed, add a new version.")
        empty = self.tr("Once pasted, the text is kept as it is.")
        previous = self.editor.records.sources.get(source.previous)
        older = self.tr(" This is a newer version of “{}”.").format(self._title(previous)) if previous else ""
        if source.id in self._older():
            changed = self.tr(" The file holds a newer version of it.")
        return (kept + changed if source.text else empty) + older

    def _show_quoting(self, source: Source | None) -> None:
        if source is not None and source.id == self._listed_for:
            return
        self._listed_for = source.id if source else ""
        count = self.usage.count(source.id) if source else 0
        quoting = users(self.editor.records.claims, self.kind, self._listed_for) if count else ()
        claims = [self._claim_entry(claim) for claim in islice(quoting, _LISTED)]
        how = self.tr("Select words in the source view of the window to quote them.") if source and source.text else ""
        self._side.show_claims(self._quoted(count), claims, how)

    def _quoted(self, count: int) -> str:
        if not count:
            return self.tr("Not quoted yet")
        quoted = self.display.counted(count, "Quoted by {0} claim", "Quoted by {0} claims")
        shown = self.display.number(_LISTED)
        return self.tr("{}; the first {} are listed").format(quoted, shown) if count > _LISTED else quoted

    def _claim_entry(self, claim: Claim) -> Entry:
        who = " · ".join(filter(None, dict.fromkeys((claim.claimant, claim.speaker)))) or self.tr("Nobody named")
        day = show_date(claim.as_of or claim.stated_on, self.display)
        measure = self.editor.records.measures.get(claim.measure)
        figure = show_figure(claim.figure, self.display)
        what = standard(measure.label, say) if measure else claim.measure
        return Entry(claim.id, f"{who} · {day}" if day else who, f"{figure} · {what} · {claim.subject}")

    def _ask_text(self) -> None:
        sentence = self.tr(
            "Paste the whole text of the source. It is kept as it is and cannot be changed afterwards, because quotes "
            "are found by their words."
        )
        dialog = SourceTextDialog(self.tr("Paste text"), sentence, self.tr("&Keep this text"), self)
        dialog.text_given.connect(self._give_text)
        dialog.open()

    def _give_text(self, text: str) -> None:
        source = self.editor.records.sources.get(self.chosen)
        if source is not None and not source.text:
            self.attempt(lambda: self.change(source.id, msgspec.structs.replace(source, text=text)))

    def _ask_version(self) -> None:
        sentence = self.tr(
            "Paste the text as it is now. The two are compared, and you choose which quotes move; the older version "
            "stays as it is."
        )
        dialog = SourceTextDialog(self.tr("New version"), sentence, self.tr("&Compare"), self)
        dialog.text_given.connect(lambda text, source=self.chosen: self.version_given.emit(text, source))
        dialog.open()

    def _cite(self, style: Style) -> None:
        from gui.citing import copy_source

        if source := self.editor.records.sources.get(self.chosen):
            copy_source(source, style, self.display)

    def _title(self, source: Source) -> str:
        return in_short(source.title or source.outlet) or self.tr("Untitled source")

    def _older(self) -> set[str]:
        """The ids of sources that others are newer versions of."""
        return {source.previous for source in self.editor.records.sources if source.previous}

    def _subtitle(self, source: Source, is_older: bool) -> str:
        outlet = source.outlet if source.title else ""
        count = self.usage.count(source.id)
        used = self.display.counted(count, "{0} claim", "{0} claims") if count else ""
        published = show_date(source.published, self.display)
        older = self.tr("older version") if is_older else ""
        return " · ".join(filter(None, (outlet, published, older, used))) or self.tr("Not quoted yet")

    def _outlets(self) -> set[str]:
        return {source.outlet for source in self.editor.records.sources if source.outlet}

    def _authors(self) -> set[str]:
        return {author for source in self.editor.records.sources for author in source.authors}

    def _languages(self) -> set[str]:
        return {source.language for source in self.editor.records.sources if source.language}


class SourcesDialog(EditorDialog):
    """Sources of one file, beside its window."""

    claim_chosen = Signal(str)
    """A claim that quotes a source was chosen: its id."""

    version_given = Signal(str, str)
    """The text of a newer version, and the id of the source that it is one of."""

    def __init__(self, editor: Editor, parent: QWidget | None = None, display: Display = ENGLISH) -> None:
        page = SourcesPage(editor, display)
        super().__init__(editor, "sources_dialog", (page,), parent)
        self._page = page
        self._page.claim_chosen.connect(self.claim_chosen)
        self._page.version_given.connect(self.version_given)
        self.setWindowTitle(self.tr("Sources"))
        give_room(self, 1080, 640)

    def show_source(self, source_id: str) -> None:
        """Choose a source."""
        self._page.choose(source_id)
