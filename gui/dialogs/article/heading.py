"""The head of the dialog: what is known of the source, and whether the file holds it already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.dialogs.labels import PlainLabel
from gui.dialogs.record_field import date_field, line_field, list_field
from gui.dialogs.record_form import RecordForm
from gui.panes.source.link_button import LinkButton
from models.claims.record import Record
from models.claims.source import Source
from models.text.date_text import show_date
from models.text.display import Display


class ArticleHeading(QWidget):
    """Title, outlet, authors, day and address of the source, to be mended; and a sentence on it."""

    changed = Signal(object)
    """The Source as it is by now."""

    compare_requested = Signal()
    """What the file holds of it is to be compared with it."""

    def __init__(self, source: Source, display: Display) -> None:
        super().__init__()
        self._forms = (
            RecordForm(
                "article",
                (
                    line_field("title", self.tr("Title")),
                    line_field("outlet", self.tr("Outlet")),
                    list_field("authors", self.tr("Authors"), hint=self.tr("separated by semicolons")),
                ),
                display,
            ),
            RecordForm(
                "article",
                (
                    date_field("published", self.tr("Published"), self._example(display)),
                    line_field("url", self.tr("Address"), hint="https://"),
                ),
                display,
            ),
        )
        self._says = PlainLabel()
        self._compare = LinkButton(self.tr("Compare the versions…"))
        self._lay_out()
        self.show_source(source)
        for form in self._forms:
            form.committed.connect(self._change)
        self._compare.clicked.connect(self.compare_requested)
        self.say("")

    def show_source(self, source: Source) -> None:
        """Show a source in place of what was typed."""
        for form in self._forms:
            form.show_record(source, is_other=True)

    def commit(self) -> bool:
        """Take what is being typed; return whether nothing is left that was refused, else go there."""
        return all(form.commit() for form in self._forms)

    def set_read_only(self, read_only: bool) -> None:
        """Show only, or let mend."""
        for form in self._forms:
            form.set_read_only(read_only)

    def say(self, sentence: str, can_compare: bool = False) -> None:
        """Say something of the source; "" for nothing."""
        self._says.setText(sentence)
        self._says.setVisible(bool(sentence))
        self._compare.setVisible(can_compare)

    def _change(self, name: str, record: Record) -> None:
        for form in self._forms:
            form.show_record(record, is_other=False)
        self._settle(name)
        self.changed.emit(record)

    def _settle(self, name: str) -> None:
        """Show the field as it has been read, "2024-03-15" as "15 Mar 2024"."""
        self._forms[name in ("published", "url")].settle(name)

    def _example(self, display: Display) -> str:
        return self.tr("such as {}").format(show_date("2024-03-14", display))

    def _lay_out(self) -> None:
        self._says.setObjectName("article_source_says")
        self._compare.setObjectName("article_compare")
        fields, note, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        fields.setSpacing(24)
        fields.addWidget(self._forms[0], 3)
        fields.addWidget(self._forms[1], 2)
        note.addWidget(self._says, 1)
        note.addWidget(self._compare)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(fields)
        column.addLayout(note)
