"""The benchmark itself: what its floors take from the program is still there."""

from pathlib import Path

import msgspec

from tests.bench.apart import floors_of


def test_every_floor_is_measured(examples: Path) -> None:
    least = floors_of(examples / "russian-losses-2022-2026.claims")
    assert least.claims == 1776
    for name, value in msgspec.structs.asdict(least).items():
        assert value > 0, name
