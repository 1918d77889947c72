"""Large input costs no more than the law allows."""

from pathlib import Path

import pytest

from tests.hostile.limits import CASES, measured

SHARE = (
    *("a million fields, one twice", "200,000 levels of lists", "a million empty lists", "a name of 20 MB"),
    *(
        "an unknown word of 20 MB",
        "a wide letter in 20 MB",
        "a passage of halves",
        "10 MB of line ends",
        "a million rows",
    ),
    *("a quote of 10 MB in 10 MB", "a million accents on one letter", "many words in many words", "a ratio of 1 MB"),
    *("a log of 20 MB of line ends", "a table of 50 MB of quotation marks", "JSON nested for 10 MB"),
    *("a mapping of a million dots", "a billion laughs in a sheet"),
    "a file of the system in the strings",
)
"""Those that once broke the law, and a few besides; `python -m tests.hostile.limits` measures all."""


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="nothing says here what a process holds")
@pytest.mark.parametrize("name", SHARE)
def test_a_large_input_is_answered_in_time_and_memory(name: str) -> None:
    assert name in CASES
    found = measured(name)
    assert found.is_lawful, found
