"""How long comparing takes: many claimants with their matrix, and the pane while the day slider moves."""

from collections.abc import Iterable

import msgspec
from PySide6.QtWidgets import QApplication

from gui.looks.theme import LIGHT
from gui.panes.comparison import ComparisonPane
from gui.resources import EXAMPLES
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.records import Records
from models.comparison.comparer import Comparer
from models.comparison.comparison import Question
from models.comparison.days import days
from models.formats.suffixes import read_file
from models.tables.document import Document
from models.tables.inquiry import Inquiry
from tests.bench.rows import Row, timed

TENTH = 0.1
PICTURE = 1 / 30
CLAIMANTS = 60
STEPS = 60


def comparing_rows() -> Iterable[Row]:
    """The rows of comparison."""
    yield Row(
        operation=f"compare {CLAIMANTS} claimants with matrix",
        floor_is="a tenth of a second",
        floor=TENTH,
        ours=timed(_matrix),
        budget=1,
    )
    yield Row(
        operation="a step of the day slider, large example",
        floor_is="a picture of thirty a second",
        floor=PICTURE,
        ours=_sliding() / STEPS,
        budget=1,
    )


def _matrix() -> object:
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=tuple(map(_claim, range(CLAIMANTS)))))
    return Comparer(records).compare(Question(subject="Army", day=days("2024-03-31").last or 1))


def _claim(number: int) -> Claim:
    """One of many claims that differ in every way that matters."""
    bound = (Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST)[number % 5]
    count = 1000 * (number * 37 % 400 + 1)
    day = f"2024-03-{number * 7 % 28 + 1:02}"
    return Claim(
        id=f"c{number}",
        claimant=f"Claimant {number}",
        subject="Army",
        measure=("killed", "casualties", "losses", "killed_or_wounded")[number * 3 % 4],
        bound=bound,
        low=None if bound.is_upper else count,
        high=None if bound.is_lower else count,
        as_of=(day, "", "2024-03", f"{day}~")[number % 4],
        stated_on=day,
        since=("", "2022-02-24")[number % 2],
    )


def _sliding() -> float:
    """Seconds for moving the slider of a pane on the large example through some days, each painted."""
    application = QApplication.instance() or QApplication([])
    inquiry = Inquiry(Document(read_file(EXAMPLES / "russian-losses-2022-2026.claims")))
    pane = ComparisonPane(inquiry)
    pane.set_theme(LIGHT)
    pane.question_asked.connect(inquiry.ask)
    pane.resize(1280, 420)
    pane.show()
    inquiry.wake(True)
    first = inquiry.comparison
    assert first is not None
    known = first.known.days[-STEPS * 8 :: 8]

    def move() -> None:
        for day in known:
            inquiry.ask(msgspec.structs.replace(first.question, day=day))
            pane.repaint()
            application.processEvents()

    seconds = timed(move)
    pane.close()
    return seconds
