"""A document that is asked, and claims to ask it about."""

import datetime

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.comparison.comparison import Comparison, Question
from models.comparison.wording import Wording
from models.tables.document import Document
from models.tables.inquiry import Inquiry

DAY = "2024-03-14"


def ordinal(day: str) -> int:
    return datetime.date.fromisoformat(day).toordinal()


def claim(id: str, low: int, high: int | None = None, **more: object) -> Claim:
    bound = Bound.AT_LEAST if high is None else Bound.EXACT if low == high else Bound.RANGE
    fields = {"claimant": id.upper(), "subject": "Army", "measure": "killed", "as_of": DAY} | more
    return Claim(id=id, bound=bound, low=low, high=high, **fields)  # type: ignore[arg-type]


class Asked:
    """An inquiry about a file that is awake."""

    def __init__(self, file: ClaimFile | tuple[Claim, ...]) -> None:
        if not isinstance(file, ClaimFile):
            file = ClaimFile(measures=STANDARD_MEASURES, claims=file)
        self.document = Document(file)
        self.inquiry = Inquiry(self.document)
        self.inquiry.wake(True)

    @property
    def comparison(self) -> Comparison:
        found = self.inquiry.comparison
        assert found is not None
        return found

    @property
    def question(self) -> Question:
        return self.comparison.question

    @property
    def wording(self) -> Wording:
        return Wording(self.inquiry.records)

    def ask(self, **changes: object) -> Comparison:
        """Ask the question that differs so."""
        self.inquiry.ask(msgspec.structs.replace(self.question, **changes))
        return self.comparison
