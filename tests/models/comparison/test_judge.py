"""The judge remembers claims as they are, not as they were."""

import msgspec
import pytest

from models.comparison.assumption import AT_STATEMENT
from models.comparison.judge import Judge
from models.comparison.pair import Verdict
from tests.models.comparison.test_comparer import claim, held


@pytest.mark.parametrize("changed", [0, 1])
def test_an_edited_claim_is_judged_anew(changed: int) -> None:
    pair = [claim("a", 5, 5), claim("b", 5, 5)]
    judge = Judge(held(*pair))
    assert judge.find(*pair).bare.verdict is Verdict.AGREE
    assert judge.rule(*pair, frozenset((AT_STATEMENT,))).verdict is Verdict.AGREE
    pair[changed] = msgspec.structs.replace(pair[changed], low=9, high=9)
    assert judge.find(*pair).bare.verdict is Verdict.CONFLICT
    assert judge.rule(*pair, frozenset((AT_STATEMENT,))).verdict is Verdict.CONFLICT
