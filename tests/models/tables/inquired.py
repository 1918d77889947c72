"""An inquiry that has work done apart, and what it says."""

from collections.abc import Callable
from typing import Any

from models.claims.change import Change, Edit
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.measure import STANDARD_MEASURES
from models.claims.registry import Subject
from models.comparison.comparer import Comparer
from models.comparison.comparison import Comparison, Question
from models.progress import silent
from models.tables.apart import Work
from models.tables.document import Document
from models.tables.inquiry import Inquiry
from tests.models.tables.asked import claim
from tests.models.tables.later import Later

FILE = ClaimFile(
    measures=STANDARD_MEASURES,
    claims=(
        claim("a", 10, as_of="2024-03-01"),
        claim("b", 20, as_of="2024-03-05"),
        claim("n", 5, subject="Navy", as_of="2024-03-09"),
    ),
)


class Seen:
    """An inquiry that has work done apart, and what it said."""

    def __init__(self, file: ClaimFile = FILE) -> None:
        self.document, self.later = Document(file), Later()
        self.inquiry = Inquiry(self.document, apart=self.later)
        self.answers: list[Comparison | None] = []
        self.waited: list[bool] = []
        self.inquiry.answered.connect(self.answers.append)
        self.inquiry.waited.connect(self.waited.append)

    def change(self, was: Claim | Subject | None, now: Claim | Subject | None, place: int = -1) -> None:
        kind = Kind.SUBJECTS if isinstance(now, Subject) else Kind.CLAIMS
        self.document.apply(Change(text="", edits=(Edit(kind=kind, was=was, now=now, place=place),)))

    def expected(self, asked: Question) -> Comparison:
        return Comparer(self.document.records).compare(asked)


def answered() -> Seen:
    """One that has its first answer."""
    seen = Seen()
    seen.inquiry.wake(True)
    seen.later.do_all()
    return seen


class Hurried:
    """Somebody who waits for the answer, and turns events meanwhile: at the end of the first step, or a later one."""

    def __init__(self, meanwhile: Callable[[], object], step: int = 1) -> None:
        self.meanwhile: list[Callable[[], object]] = [meanwhile]
        self.step = step
        self.count = 0

    def __call__(self, work: Work) -> Any:
        self.count += 1
        found = work(silent)
        while self.meanwhile and self.count >= self.step:
            self.meanwhile.pop()()
        return found
