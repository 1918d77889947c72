"""The same figure said again: headline, lead and text grouped, and what one leaves unsaid taken from the others."""

from collections.abc import Iterable, Sequence

import msgspec

from models.claims.measure import STANDARD_MEASURES
from models.extraction.attribution import is_relay
from models.extraction.candidate import Candidate, Place
from models.extraction.groups import Group, Groups
from models.extraction.lexicon import Lexicon
from models.extraction.reason import Reason, Why, confidence

_WHOLE_DAY = len("2024-03-14")
_COUNTS = {measure.id: frozenset((*measure.counts, *measure.may_count)) for measure in STANDARD_MEASURES}


def grouped(candidates: Sequence[Candidate], lexicon: Lexicon) -> tuple[Candidate, ...]:
    """The candidates with their groups; what one leaves unsaid, claimant or day, it takes from its group."""
    groups = Groups()
    for index, candidate in enumerate(candidates):
        figure = (candidate.bound, candidate.low, candidate.high, candidate.per)
        day = candidate.as_of if len(candidate.as_of) == _WHOLE_DAY else ""
        names = (candidate.claimant, _who(candidate.subject, lexicon), day)
        groups.place(index, candidate.start, figure, names, _COUNTS[candidate.measure])
    result = list(candidates)
    for number, group in enumerate(groups.in_order):
        said = _Said(group, candidates)
        for index in group.members:
            one = msgspec.structs.replace(result[index], repeats=number)
            one = msgspec.structs.replace(one, since=one.since or said.since)
            result[index] = _with_day(_with_claimant(one, said.named.values(), lexicon), said)
    return tuple(_headlines(result, lexicon))


def _who(subject: str, lexicon: Lexicon) -> str:
    """What tells those who are counted from others: their side, or the last word of their name; "" for people."""
    subjects, words = lexicon.subjects, [lexicon.stem(word) for word in subject.lower().split()]
    for word in words:
        if word in lexicon.adjectives:
            return word
        if hit := subjects.sides.at((word,), 0):
            return hit.meaning.lower()
    is_general = not words or words[-1] in subjects.general or words[-1] in subjects.military
    return "" if is_general or words[-1] == subjects.forces else words[-1]


class _Said:
    """What the members of a group say: the first for each claimant who is named, and the days."""

    def __init__(self, group: Group, candidates: Sequence[Candidate]) -> None:
        self.named: dict[str, Candidate] = {}
        self.stated: dict[str, str] = {}
        counted, since = set(), set()
        for candidate in (candidates[index] for index in group.members):
            if candidate.claimant:
                self.named.setdefault(candidate.claimant, candidate)
            if candidate.stated_on and not _is_of_article(candidate):
                self.stated.setdefault(candidate.claimant, candidate.stated_on)
            counted |= {candidate.as_of} - {""}
            since |= {candidate.since} - {""}
        self.counted = counted.pop() if len(counted) == 1 else ""
        """The one day up to which all who tell count."""
        self.since = since.pop() if len(since) == 1 else ""
        """The one day since when all who tell count."""


def _with_claimant(candidate: Candidate, named: Iterable[Candidate], lexicon: Lexicon) -> Candidate:
    """With the claimant who is named where the figure is said again; papers that only pass it on are none."""
    if candidate.claimant:
        return candidate
    other = next((other for other in named if not is_relay(other.claimant, lexicon)), None)
    if other is None:
        return candidate
    reason = Reason(Why.CLAIMANT_OF_REPEAT, other.claimant)
    taken = msgspec.structs.replace(candidate, claimant=other.claimant, speaker=other.speaker, via=other.via)
    return _for(taken, Why.CLAIMANT_NOT_SAID, reason)


def _with_day(candidate: Candidate, said: _Said) -> Candidate:
    """With the days that are written where the figure is said again, before the article's own."""
    if not _is_of_article(candidate):
        return candidate
    stated = said.stated.get(candidate.claimant, "") if candidate.claimant else ""
    counted = candidate.as_of or ("" if stated else said.counted)
    day = stated or (counted if not candidate.as_of else "")
    if not day:
        return candidate
    taken = msgspec.structs.replace(candidate, stated_on=stated or candidate.stated_on, as_of=counted)
    return _for(taken, Why.DAY_OF_ARTICLE, Reason(Why.DAY_OF_REPEAT, day)) if stated else taken


def _headlines(candidates: Sequence[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """Headlines with the claimant of their number in the text, whatever its bound: headlines are careless of bounds."""
    named: dict[tuple[int | None, str], Candidate] = {}
    for candidate in candidates:
        for outcome in _COUNTS[candidate.measure] if candidate.claimant else ():
            named.setdefault((_number(candidate), outcome), candidate)
    return [
        _with_claimant(one, _others(one, named), lexicon) if one.place is Place.TITLE else one for one in candidates
    ]


def _others(candidate: Candidate, named: dict[tuple[int | None, str], Candidate]) -> list[Candidate]:
    keys = ((_number(candidate), outcome) for outcome in sorted(_COUNTS[candidate.measure]))
    return [named[key] for key in keys if key in named]


def _number(candidate: Candidate) -> int | None:
    return candidate.high if candidate.low is None else candidate.low


def _is_of_article(candidate: Candidate) -> bool:
    return any(reason.why is Why.DAY_OF_ARTICLE for reason in candidate.reasons)


def _for(candidate: Candidate, old: Why, new: Reason) -> Candidate:
    """The candidate with another reason."""
    reasons = tuple(new if reason.why is old else reason for reason in candidate.reasons)
    return msgspec.structs.replace(candidate, reasons=reasons, confidence=confidence(reasons))
