"""The matrix: every pair of the claims that are compared."""

from collections.abc import Iterator, Sequence

import msgspec

from models.claims.claim import Claim
from models.comparison.assumption import Assumption
from models.comparison.judge import Judge, Judgement

MOST = 100
"""Claims in a matrix; more could neither be read nor be followed while a slider moves."""


class Matrix(msgspec.Struct, frozen=True):
    """Claims against claims; ``cells[i][j]`` is on claims i and j and the same from either side, None on itself."""

    claims: tuple[Claim, ...]
    cells: tuple[tuple[Judgement | None, ...], ...]

    def pairs(self) -> Iterator[tuple[Claim, Claim, Judgement]]:
        """Every pair once, in the order of the claims."""
        for i, row in enumerate(self.cells):
            for j, judgement in enumerate(row[i + 1 :], i + 1):
                assert judgement is not None
                yield self.claims[i], self.claims[j], judgement


def matrix(claims: Sequence[Claim], judge: Judge, given: frozenset[Assumption]) -> Matrix:
    """The matrix of these claims under assumptions."""
    cells: list[list[Judgement | None]] = [[None] * len(claims) for _ in claims]
    for i, a in enumerate(claims):
        for j, b in enumerate(claims[:i]):
            cells[i][j] = cells[j][i] = judge.judge(b, a, given)
    return Matrix(tuple(claims), tuple(map(tuple, cells)))
