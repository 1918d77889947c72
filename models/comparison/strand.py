"""A strand: the claims of one series, in the order of the file, and by day under whatever is assumed of dates."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator

from models.claims.claim import Claim
from models.claims.records import Records
from models.comparison.course import Course
from models.comparison.statement import Dating, SeriesKey, last_day
from models.progress import Report, silent

_BREATH = 2**12
"""Claims between two looks at whether anybody still waits."""


class Strand:
    """The claims of one claimant about one count; a claim stands in a seat, a number that grows along the file."""

    def __init__(self, key: SeriesKey) -> None:
        self.key = key
        self.seats: array[int] = array("q")
        self.claims: list[Claim] = []
        self._courses: dict[Dating, Course] = {}

    def __len__(self) -> int:
        return len(self.claims)

    def add(self, seat: int, claim: Claim, records: Records) -> None:
        """Add a claim, which is read with what the records are now."""
        place = bisect_left(self.seats, seat)
        self.seats.insert(place, seat)
        self.claims.insert(place, claim)
        for by, course in self._courses.items():
            if (last := last_day(claim, records, by)) is not None:
                course.add(last, seat, claim)

    def remove(self, seat: int, records: Records) -> None:
        """Take out the claim in a seat; the records must be those that it was read with."""
        place = bisect_left(self.seats, seat)
        claim = self.claims[place]
        del self.seats[place], self.claims[place]
        for by, course in self._courses.items():
            if (last := last_day(claim, records, by)) is not None:
                course.remove(last, seat)

    def has(self, by: Dating) -> bool:
        """Whether its claims are in the order of their days already."""
        return by in self._courses

    def course(self, by: Dating, records: Records, report: Report = silent) -> Course:
        """Its claims by day."""
        found = self._courses.get(by)
        if found is None:
            found = self._courses[by] = Course(self._dated(by, records, report))
        return found

    def forget_days(self) -> None:
        """Let the days of all claims be found out anew."""
        self._courses.clear()

    def _dated(self, by: Dating, records: Records, report: Report) -> Iterator[tuple[int, int, Claim]]:
        for n, (seat, claim) in enumerate(zip(self.seats, self.claims, strict=True)):
            if not n % _BREATH:
                report(n / len(self))
            if (last := last_day(claim, records, by)) is not None:
                yield last, seat, claim
