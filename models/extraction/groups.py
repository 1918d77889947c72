"""Groups of candidates that say one figure, found in a time that does not grow with their number."""

from collections import deque
from collections.abc import Collection, Hashable, Iterator, Sequence
from itertools import product

_ANY = None


class Group:
    """Indexes of the candidates that say one figure; `names` tell it from others, each "" where no member says it."""

    def __init__(self, number: int, names: Sequence[str]) -> None:
        self.number = number
        self.members: list[int] = []
        self.names = tuple(names)
        self.outcomes: set[str] = set()
        self.sentence = -1
        """Where the sentence of its last member begins."""


class Groups:
    """Every group, in the order of their first members.

    A candidate belongs to the first group of its figure that shares an outcome with it and differs from it by no name,
    such as the claimant's, that both say; two of one sentence are two figures. Each group is kept under each of its
    names, and under any; what no longer fits a name is dropped when it is met.
    """

    def __init__(self) -> None:
        self.in_order: list[Group] = []
        self._kept: dict[tuple[Hashable, ...], deque[Group]] = {}

    def place(
        self, index: int, sentence: int, figure: Hashable, names: Sequence[str], outcomes: Collection[str]
    ) -> None:
        """Put a candidate into its group, which may be new; the group learns what it did not know."""
        fitting = [group for group in self._fitting(figure, names, outcomes) if group.sentence != sentence]
        group = min(fitting, key=lambda group: group.number) if fitting else self._new(names)
        learnt = tuple(own or name for own, name in zip(group.names, names, strict=True))
        new = set(outcomes) - group.outcomes if learnt == group.names else group.outcomes | set(outcomes)
        group.names, group.sentence = learnt, sentence
        group.outcomes |= new
        group.members.append(index)
        for key in product(*((name, _ANY) for name in learnt), sorted(new)):
            self._kept.setdefault((figure, *key), deque()).append(group)

    def _new(self, names: Sequence[str]) -> Group:
        self.in_order.append(Group(len(self.in_order), names))
        return self.in_order[-1]

    def _fitting(self, figure: Hashable, names: Sequence[str], outcomes: Collection[str]) -> Iterator[Group]:
        for *known, outcome in product(*((name, "") if name else (_ANY,) for name in names), sorted(outcomes)):
            kept = self._kept.get((figure, *known, outcome), deque())
            while kept and not _fits(kept[0], known):
                kept.popleft()
            if kept:
                yield kept[0]


def _fits(group: Group, names: Sequence[str | None]) -> bool:
    return all(name in (_ANY, own) for name, own in zip(names, group.names, strict=True))
