"""How an answer comes about: the phases that it goes through, and the steps that lead on."""

from enum import Enum, auto
from typing import Any, NamedTuple

from models.claims.errors import ClaimsError
from models.progress import Report
from models.tables.apart import Work


class Phase(Enum):
    """How far an answer is."""

    STALE = auto()
    """The last one is out of date, and nobody works on another."""
    ARRIVING = auto()
    """It has to wait for the rest of the file."""
    TAKING = auto()
    """Claims are taken into a comparer, apart."""
    READING = auto()
    """Claims of the subject are looked at for the first time, apart."""
    COMPARING = auto()
    """They are compared, apart."""
    HURRIED = auto()
    """Somebody waits for it, who may turn events meanwhile."""
    ANSWERED = auto()

    @property
    def is_apart(self) -> bool:
        """Whether somebody is at work with the comparer on another thread."""
        return self in (Phase.TAKING, Phase.READING, Phase.COMPARING)

    @property
    def is_at_work(self) -> bool:
        """Whether anybody is at work with the comparer, so that nobody may ask it anything."""
        return self.is_apart or self is Phase.HURRIED


class Step(NamedTuple):
    """What is to be done next for an answer; ``phase`` says how far it is meanwhile."""

    phase: Phase
    is_long: bool
    work: Work

    def do(self, report: Report) -> Any:
        """Do it; a refusal comes out as any other result."""
        try:
            return self.work(report)
        except ClaimsError as error:
            return error
