"""Whatever ends the process of the steps, it is a failed step in words."""

from pathlib import Path

import pytest

from gui.self_test.watching import TakeSteps, watched
from tests.gui.self_test import dying

PATIENCE = 60.0


@pytest.mark.parametrize(
    ("take", "step", "said"),
    [
        (dying.broken_down, "leap", "The process was ended by SIGSEGV."),
        (dying.at_its_end, "end", "The process was ended by SIGABRT."),
        (dying.raising, "begin", "The process ended with 3, and said no more."),
    ],
)
def test_an_end_before_its_time_is_a_failed_step(take: TakeSteps, step: str, said: str, tmp_path: Path) -> None:
    *before, last = watched(tmp_path, take, PATIENCE)
    assert all(outcome.passed for outcome in before)
    assert (last.step, last.passed, last.said) == (step, False, said)


def test_what_does_not_end_is_ended(tmp_path: Path) -> None:
    (last,) = watched(tmp_path, dying.hanging, 3.0)
    assert not last.passed
    assert last.said == "It did not come to its end in time."


def test_an_orderly_end_has_passed(tmp_path: Path) -> None:
    found = [(outcome.step, outcome.passed) for outcome in watched(tmp_path, dying.orderly, PATIENCE)]
    assert found == [("look", True), ("leap", True), ("end", True)]
