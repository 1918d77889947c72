"""What a self-test finds out, as values and as JSON."""

import platform
import sys
import time
from collections.abc import Callable, Sequence

import msgspec

import models

FORMAT = "counterclaim self-test"
"""What the field "format" of every report says."""


class Failed(Exception):  # noqa: N818  it is what a step found, no error of its own
    """A step found something wanting: a full sentence."""


class Begun(msgspec.Struct, frozen=True, tag=True):
    """A step begins: what a process was at that ends without a word."""

    step: str


class Outcome(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """How one step went, in how many seconds; ``said`` is what it saw, or what is wanting."""

    step: str
    passed: bool
    seconds: float
    said: str


class SelfTestReport(msgspec.Struct, frozen=True, kw_only=True):
    """All steps, and where they were taken; one that is not complete has not passed."""

    format: str = FORMAT
    version: str = models.__version__
    is_frozen: bool
    python: str
    system: str
    is_complete: bool
    passed: bool
    steps: tuple[Outcome, ...]


def taken(step: str, work: Callable[[], str]) -> Outcome:
    """Take a step; whatever it raises is how it went, and the next step is taken all the same."""
    start = time.perf_counter()
    try:
        said, passed = work(), True
    except Failed as failed:
        said, passed = str(failed), False
    except Exception as error:
        said, passed = in_a_line(error), False
    return Outcome(step=step, passed=passed, seconds=round(time.perf_counter() - start, 3), said=said)


def in_a_line(error: BaseException) -> str:
    """What kind of error it is and what it says; of several lines, as those from other processes have, the last."""
    lines = [line for line in str(error).splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[-1].strip() if lines else ''}"


def report_of(steps: Sequence[Outcome], is_complete: bool) -> SelfTestReport:
    """The report of some steps, on this machine."""
    return SelfTestReport(
        is_frozen=bool(getattr(sys, "frozen", False)),
        python=platform.python_version(),
        system=platform.platform(),
        is_complete=is_complete,
        passed=is_complete and bool(steps) and all(step.passed for step in steps),
        steps=tuple(steps),
    )
