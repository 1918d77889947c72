"""Which measure of a file a passage speaks of: a small table of words, held against the measures' own names."""

import re
from collections.abc import Iterable

from models.claims.measure import Measure
from models.text.spoken_words import MEASURES

_MEANT_BY = {
    "killed": "kill kills killing dead death deaths died die dies slain fatality fatalities perished murdered",
    "wounded": "wound wounds injured injury injuries injuring hurt maimed wounding",
    "captured": "capture captures captive captives prisoner prisoners pow pows surrendered",
    "missing": "disappeared disappearance disappearances unaccounted mia",
    "displaced": "displacement fled flee fleeing refugee refugees evacuated evacuees uprooted idp idps",
    "destroyed": "destroying destroy",
    "damaged": "damage damaging",
    "casualties": "casualty",
    "losses": "loss lost lose loses losing liquidated eliminated",
    "equipment": (
        "tank tanks vehicle vehicles aircraft plane planes jet jets helicopter helicopters drone drones uav uavs"
        " ship ships boat boats gun guns howitzer howitzers artillery missile missiles launcher launchers"
    ),
}
_MEANING = {
    word: meaning for table in (_MEANT_BY, MEASURES) for meaning, words in table.items() for word in words.split()
}
_JOINING = frozenset(("and", "or", "of", "the", "a", "an", "by", "in"))
_WORD = re.compile(r"[^\W\d_]+")


def measure_in_words(words: str, measures: Iterable[Measure]) -> Measure | None:
    """The measure that a passage names by its label or by the outcomes it counts; None where it names none.

    Of several the one of which most is said, so that "killed or injured" is not taken for "killed"; of equals the one
    that is named by its label, then the first.
    """
    said = _meanings(words)
    ranked = [(_said_of(measure, said), measure) for measure in measures]
    best, measure = max(ranked, key=lambda pair: pair[0], default=((0, False), None))
    return measure if best[0] else None


def _said_of(measure: Measure, said: frozenset[str]) -> tuple[int, bool]:
    """How much of a measure's label or outcomes is said, and whether it is the label; all of it or nothing counts."""
    label, counts = _meanings(measure.label), _meanings(" ".join(measure.counts))
    return max(
        (len(label), True) if label <= said else (0, False), (len(counts), False) if counts <= said else (0, False)
    )


def _meanings(words: str) -> frozenset[str]:
    found = (word.lower() for word in _WORD.findall(words))
    return frozenset(_MEANING.get(word, word) for word in found if word not in _JOINING)
