"""The same figure said again: headline, lead and text grouped, and the claimant taken from where one is named."""

from collections.abc import Sequence

import msgspec

from models.claims.measure import STANDARD_MEASURES
from models.extraction.attribution import is_relay
from models.extraction.candidate import Candidate
from models.extraction.lexicon import Lexicon
from models.extraction.reason import Reason, Why, confidence

_COUNTS = {measure.id: frozenset((*measure.counts, *measure.may_count)) for measure in STANDARD_MEASURES}


def grouped(candidates: Sequence[Candidate], lexicon: Lexicon) -> tuple[Candidate, ...]:
    """The candidates with their groups; what one leaves unsaid, claimant or day, it takes from its group."""
    groups: dict[tuple[object, ...], list[_Group]] = {}
    for index, candidate in enumerate(candidates):
        held = groups.setdefault((candidate.bound, candidate.low, candidate.high, candidate.per), [])
        group = next((group for group in held if group.holds(candidate)), None)
        if group is None:
            group = _Group()
            held.append(group)
        group.add(index, candidate)
    in_order = sorted((group for row in groups.values() for group in row), key=lambda group: group.members[0])
    result = list(candidates)
    for number, group in enumerate(in_order):
        for index in group.members:
            one = msgspec.structs.replace(result[index], repeats=number)
            result[index] = _with_day(_with_claimant(one, group, lexicon), group)
    return tuple(result)


class _Group:
    """Candidates that say one figure, and the first of them for each claimant who is named, also with a day."""

    def __init__(self) -> None:
        self.members: list[int] = []
        self.named: dict[str, Candidate] = {}
        self.days: dict[str, str] = {}
        self._outcomes: set[str] = set()

    def holds(self, candidate: Candidate) -> bool:
        """Whether a candidate says the group's figure: one measure may be meant, nobody else is named."""
        is_same = not candidate.claimant or not self.named or candidate.claimant in self.named
        return is_same and not self._outcomes.isdisjoint(_COUNTS[candidate.measure])

    def add(self, index: int, candidate: Candidate) -> None:
        """Take a candidate in."""
        self.members.append(index)
        self._outcomes |= _COUNTS[candidate.measure]
        if candidate.claimant:
            self.named.setdefault(candidate.claimant, candidate)
        if candidate.stated_on and not _is_of_article(candidate):
            self.days.setdefault(candidate.claimant, candidate.stated_on)


def _with_claimant(candidate: Candidate, group: _Group, lexicon: Lexicon) -> Candidate:
    """With the claimant who is named where the figure is said again; papers that only pass it on are none."""
    named = None
    if not candidate.claimant:
        named = next((other for name, other in group.named.items() if not is_relay(name, lexicon)), None)
    if named is None:
        return candidate
    reason = Reason(Why.CLAIMANT_OF_REPEAT, named.claimant)
    taken = msgspec.structs.replace(candidate, claimant=named.claimant, speaker=named.speaker, via=named.via)
    return _for(taken, Why.CLAIMANT_NOT_SAID, reason)


def _with_day(candidate: Candidate, group: _Group) -> Candidate:
    """With the day of the statement that is written where the figure is said again, before the article's own."""
    day = group.days.get(candidate.claimant, "")
    if not day or not candidate.claimant or not _is_of_article(candidate):
        return candidate
    taken = msgspec.structs.replace(candidate, stated_on=day)
    return _for(taken, Why.DAY_OF_ARTICLE, Reason(Why.DAY_OF_REPEAT, day))


def _is_of_article(candidate: Candidate) -> bool:
    return any(reason.why is Why.DAY_OF_ARTICLE for reason in candidate.reasons)


def _for(candidate: Candidate, old: Why, new: Reason) -> Candidate:
    """The candidate with another reason."""
    reasons = tuple(new if reason.why is old else reason for reason in candidate.reasons)
    return msgspec.structs.replace(candidate, reasons=reasons, confidence=confidence(reasons))
