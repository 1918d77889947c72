"""What the cells of the claim table say of one document's claims, in the user's way of writing."""

from PySide6.QtCore import Qt

from models.claims.claim import Claim, Status
from models.tables.claim_cells import QUOTES, Cell, cell_text, loose_note, measure_text, sign_and_number
from models.tables.document import Document
from models.tables.heard import heard
from models.tables.language import say
from models.text.date_text import show_date
from models.text.display import Display
from models.text.fields import Entry, Field, Terms


class ClaimWords:
    """Reads cells straight from the records: claim and field in, words and meaning out."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.display = Display()

    @property
    def terms(self) -> Terms:
        """What reading and showing any field of any claim needs to know."""
        measures = self._document.records.measures
        return Terms({measure.id: measure for measure in measures}, self.display)

    def cell(self, claim: Claim, field: Field) -> Cell:
        """What a cell says and means."""
        if field.entry is Entry.FIGURE:
            return Cell(cell_text(self.text(claim, field)), sign_and_number(claim, self.display))
        if field.entry is Entry.MEASURE:
            measure = self._document.records.measures.get(claim.measure)
            text = cell_text(measure_text(claim, self._own_terms(claim)))
            return Cell(text, is_loose=measure is not None and bool(measure.may_count))
        if falls_back(claim, field):
            return Cell(say("said {0}").format(show_date(claim.stated_on, self.display)), is_fallback=True)
        return Cell(cell_text(self.text(claim, field)))

    def is_past(self, claim: Claim) -> bool:
        """Whether a claim is retracted, or replaced by another, as far as is known by now."""
        return claim.status is Status.RETRACTED or self._is_replaced(claim)

    def heard(self, claim: Claim, field: Field) -> str:
        """A cell for whoever hears it: a figure with its bound in words."""
        text = self.cell(claim, field).text
        return heard(text) if field.entry is Entry.FIGURE else text

    def text(self, claim: Claim, field: Field) -> str:
        """A cell as it is edited."""
        return field.show(claim, self._own_terms(claim))

    def note(self, claim: Claim, field: Field) -> str | None:
        """What there is to say besides: what else a measure may count, that the claim is replaced; None for nothing."""
        if field.entry is Entry.MEASURE:
            return loose_note(self._document.records.measures.get(claim.measure))
        return say("Another claim replaces this one.") if field.name == "status" and self._is_replaced(claim) else None

    def _is_replaced(self, claim: Claim) -> bool:
        return self._document.records.namers.is_replaced(claim.id)

    def _own_terms(self, claim: Claim) -> Terms:
        """The terms one claim needs: not all measures, only its own."""
        measure = self._document.records.measures.get(claim.measure)
        return Terms({measure.id: measure} if measure else {}, self.display)


def falls_back(claim: Claim, field: Field) -> bool:
    """Whether the day of the statement stands in for the day counted up to."""
    return field.name == "as_of" and not claim.as_of and bool(claim.stated_on)


def alignment(field: Field) -> Qt.AlignmentFlag:
    """At which side of its cells and heading a field stands: what is counted, at the right."""
    is_counted = field.entry is Entry.FIGURE or field is QUOTES
    side = Qt.AlignmentFlag.AlignRight if is_counted else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
