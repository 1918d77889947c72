"""What a column is: a value that follows from some fields of a claim, and perhaps from other records."""

from collections.abc import Callable, Hashable
from typing import Any

import msgspec
import numpy as np

from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.records import Records

Array = np.ndarray[Any, np.dtype[Any]]
Value = str | float


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """How a column follows from a claim; numbers are floats (counts up to 2^53 are exact), NaN where not stated."""

    is_text: bool = True
    key: Callable[[Claim], Hashable]
    """What of a claim its value follows from: where that is equal, so is the value, which is made only once."""

    value: Callable[[Claim, Records], Value]
    kinds: frozenset[Kind] = frozenset()
    """The other records it follows from."""
