"""Blocks: what is said of all claims in one follows what comes and goes."""

from array import array

from models.comparison.block import Block
from tests.models.comparison.test_comparer import claim


def test_what_is_known_of_a_block_is_found_out_anew_when_a_claim_comes_or_goes() -> None:
    block = Block([1], array("q", (1,)), [claim("low", 5)])

    def known() -> list[object]:
        return [block.has_ends, block.top, block.bottom, block.tops, block.bottoms, block.lows, block.highs]

    alone = known()
    block.insert(1, 2, 2, claim("both", 7, 7))
    assert known() == [True, 7, 7, {"": 7}, {"": 7}, ((-7, 1), (-5, 0)), ((7, 1),)]
    block.remove(1)
    assert known() == alone
    assert alone[0] is False
