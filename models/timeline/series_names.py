"""What tells the series of a chart apart: as claims write it, and as the registries resolve it."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from models.claims.claim import Claim, Per
from models.claims.records import Records
from models.claims.voice import Voice, written
from models.timeline.columns import Ints

_Written = tuple[str, str, str, str, Per, str, str]
"""Claimant, the same or else the speaker, subject, measure, per, place and scope."""


class SeriesKey(NamedTuple):
    """What the claims of one series have in common, and tells it from others, in any timeline; names resolved."""

    voice: Voice
    subject: str
    measure: str
    """The id of the measure: two may have one label."""

    per: Per
    place: str
    scope: str


class SeriesNames:
    """Numbers for what claims write, and for the series that it stands for; numbers once given stay."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._written: dict[_Written, int] = {}
        self._numbers: dict[SeriesKey, int] = {}
        self._series_of: list[int] = []  # by the number of what is written

    @property
    def keys(self) -> list[SeriesKey]:
        """The keys of the series by their numbers; some may not be in use any more."""
        return list(self._numbers)

    def written(self, claims: Sequence[Claim]) -> Ints:
        """The numbers of what claims write."""
        known = self._written.get
        keys = [
            (one.claimant, one.claimant or one.speaker, one.subject, one.measure, one.per, one.place, one.scope)
            for one in claims
        ]
        found = list(map(known, keys))
        return np.array([self._number(key) if own is None else own for key, own in zip(keys, found, strict=True)])

    def series_of(self, written: Ints) -> Ints:
        """The series of what is written."""
        if not self._series_of:  # nothing was read yet, and the numbers mean nothing
            return np.zeros(len(written), np.int64)
        return np.array(self._series_of, np.int64)[written]

    def resolve_again(self) -> None:
        """Follow registries that resolve names in another way than before."""
        self._series_of = [self._resolved(key) for key in self._written]

    def _number(self, key: _Written) -> int:
        if key not in self._written:
            self._written[key] = len(self._written)
            self._series_of.append(self._resolved(key))
        return self._written[key]

    def _resolved(self, key: _Written) -> int:
        voice = written(*key[:2]).resolved(self._records.claimant_names)
        found = SeriesKey(voice, self._records.subject_names.resolve(key[2]), *key[3:])
        return self._numbers.setdefault(found, len(self._numbers))
