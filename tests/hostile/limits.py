"""Large inputs that once cost too much, or would in a program that is not careful; each in a process of its own.

The law: 2 seconds for a megabyte, and 300 MB and 20 times the input of memory; what a process of its own reads has 60
seconds, within the memory that the process may have. `python -m tests.hostile.limits`
measures all, or those that are named, and prints a line each; `--one CASE` measures within this process.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from models.formats.claims_reader import read_claims
from tests.hostile.entries import ENTRIES
from tests.hostile.large_imports import CONFINED, ENTRY_CASES, IMPORT_CASES, IMPORTS
from tests.hostile.laws import PART, Entry
from tests.hostile.outcome import Kind, outcome

MEGABYTE = 2**20
BASE, TIMES = 300, 20
"""Megabytes of memory that may be used for any input, and bytes for a byte of it."""

CONFINED_SECONDS = 60
"""How long a confined process may take."""

_KILLED_AFTER = 120
_HEAD = (
    b'{"format":"counterclaim","version":1,"measures":[{"id":"k","label":"K","counts":["killed"]}],"subjects":[],'
    b'"claimants":[],"sources":[%s],"claims":[%s],"views":[],"conflicts":[]%s}'
)
_CLAIM = b'{"id":"%s","subject":"%s","measure":"k","bound":"exact","low":5,"high":5%s}'


class Case(NamedTuple):
    """An input by the entry that takes it."""

    entry: str
    make: Callable[[], bytes]


class Measured(NamedTuple):
    """What an input cost: megabytes of input and of memory at its peak, and seconds."""

    name: str
    kind: str
    told: str
    size: float
    peak: float
    seconds: float

    @property
    def is_lawful(self) -> bool:
        """Whether it was answered in time, with the memory that it may use."""
        answered = self.kind in (Kind.VALUE.value, Kind.REFUSED.value)
        if CASES[self.name].entry in CONFINED:
            answered = self.kind != Kind.CRASHED.value and self.seconds <= CONFINED_SECONDS
        return answered and self.peak <= BASE + TIMES * self.size


def _claim(id: bytes = b"c", subject: bytes = b"a", more: bytes = b"") -> bytes:
    return _CLAIM % (id, subject, more)


def _file(claims: bytes = b"", sources: bytes = b"", more: bytes = b"") -> bytes:
    return _HEAD % (sources, claims, more)


def _unknown(value: bytes) -> bytes:
    return _file(more=b',"x":' + value)


def _many(count: int, text: bytes) -> bytes:
    return b",".join(text % number for number in range(count))


def _words(*parts: bytes) -> bytes:
    return PART.join(parts)


_M = MEGABYTE
CASES: dict[str, Case] = {
    # Claim files.
    "a line of 20 MB": Case("read", lambda: b"x" * 20 * _M),
    "20 MB of blanks": Case("read", lambda: b" " * 20 * _M),
    "20 MB that are no text": Case("read", lambda: b"\xff" * 20 * _M),
    "a number of 20 MB": Case("read", lambda: _unknown(b"9" * 20 * _M)),
    "a million fields": Case("read", lambda: _unknown(b"{%s}" % _many(10**6, b'"k%d":1'))),
    "a million fields, one twice": Case("read", lambda: _unknown(b'{%s,"k5":1}' % _many(10**6, b'"k%d":1'))),
    "200,000 levels of lists": Case("read", lambda: b"[" * 200_000),
    "200,000 levels of objects": Case("read", lambda: _unknown(b'{"a":' * 200_000)),
    "many lists of 60 levels": Case("read", lambda: _unknown(b"[%s]" % b",".join([b"[" * 60 + b"]" * 60] * 20_000))),
    "a million empty lists": Case("read", lambda: _unknown(b"[" + b"[]," * 10**6 + b"[]]")),
    "a million claims of one id": Case("read", lambda: _file(b",".join([_claim()] * 10**6))),
    "100,000 claims with a field unknown": Case(
        "read", lambda: _file(b",".join(_claim(b"%d" % n, more=b',"u":1') for n in range(100_000)))
    ),
    "a name of 20 MB": Case("read", lambda: _file(_claim(subject=b"a" * 20 * _M))),
    "an id of 20 MB on a bad claim": Case("read", lambda: _file(_claim(b"a" * 20 * _M, more=b',"as_of":"x"'))),
    "an unknown word of 20 MB": Case("read", lambda: _file(_claim(more=b',"basis":"%s"' % (b"z" * 20 * _M)))),
    "a date of 20 MB": Case("read", lambda: _file(_claim(more=b',"as_of":"%s"' % (b"2" * 20 * _M)))),
    "six million tags": Case("read", lambda: _file(_claim(more=b',"tags":[' + b'"",' * 6 * 10**6 + b'""]'))),
    "a wide letter in 20 MB": Case("read", lambda: _unknown('"\U0001f600'.encode() + b"a" * 20 * _M + b'"')),
    "a million lone surrogates": Case("read", lambda: _unknown(b"[" + b'"\\ud800",' * 10**6 + b"1]")),
    # Text that is typed, pasted or sought.
    "a figure of 1 MB": Case("figure", lambda: b"9" * _M),
    "a passage of digits and commas": Case("figures_within", lambda: b"1," * (_M // 2)),
    "a passage of halves": Case("figures_within", lambda: b"half of " * (_M // 8)),
    "a passage of ranges": Case("figures_within", lambda: b"12-" * (_M // 3)),
    "a passage of and": Case("figures_within", lambda: b"and " * (_M // 4)),
    "a date of 1 MB": Case("date", lambda: b"2024-" * (_M // 5)),
    "tags of 1 MB": Case("field", lambda: b"\x15" + b'a;"' * (_M // 3)),
    "10 MB of tabs": Case("pasted", lambda: b"a\t" * 5 * _M),
    "10 MB of line ends": Case("pasted", lambda: b"\n" * 10 * _M),
    "10 MB of quotation marks": Case("pasted", lambda: b'"' * 10 * _M),
    "a million rows": Case("pasted", lambda: b"Claimant\tFigure\n" + b"a\t5\n" * 10**6),
    "a quote of 10 MB in 10 MB": Case("quote", lambda: _words(b"the army " * _M, b"the navy " * _M)),
    "a quote of one letter in 10 MB": Case("quote", lambda: _words(b"a" * 10 * _M, b"a" * 5 * _M + b"b")),
    "a quote that is nowhere in 10 MB": Case("quote", lambda: _words(b"a" * 10 * _M, b"b" * 100)),
    "accents out of order": Case("quote", lambda: _words("a\u0301\u0323".encode() * (_M // 8), b"b" * 50)),
    "a million accents on one letter": Case("quote", lambda: _words(b"a" + "\u0301\u0323".encode() * (_M // 4), b"b")),
    "many words in many words": Case("searched", lambda: _words(b"a " * (_M // 2), b"a " * 10_000 + b"b")),
    # What the program itself has written, or git, or a shell.
    "a log of 20 MB of line ends": Case("recovery", lambda: b"\n" * 20 * _M),
    "200,000 edits that change nothing": Case(
        "change",
        lambda: (
            b'{"text":"","edits":[%s]}' % b",".join([b'{"kind":"claims","place":0,"was":null,"now":null}'] * 200_000)
        ),
    ),
    "a merge that moves every claim": Case("merged", lambda: _words(*map(_moved, (0, 1, 2)))),
    "a ratio of 1 MB": Case("assumption", lambda: b"ratio:a:b:" + b"1" * _M + b"/2:3/4:x"),
    "an argument of 1 MB": Case("command_line", lambda: b"x" * _M),
    **{name: Case(*case) for name, case in (IMPORT_CASES | ENTRY_CASES).items()},
}


def _moved(side: int) -> bytes:
    numbers = (
        range(10_000) if side == 0 else range(9_999, -1, -1) if side == 1 else [*range(5_000, 10_000), *range(5_000)]
    )
    return _file(b",".join(_claim(b"%d" % number) for number in numbers))


def measured(name: str) -> Measured:
    """Measure a case in a process of its own; one that is killed has crashed or hung."""
    call = [sys.executable, "-m", "tests.hostile.limits", "--one", name]
    top = Path(__file__).resolve().parents[2]
    try:
        done = subprocess.run(call, cwd=top, capture_output=True, text=True, check=False, timeout=_KILLED_AFTER)
    except subprocess.TimeoutExpired:
        return Measured(name, Kind.HUNG.value, "killed", 0, 0, _KILLED_AFTER)
    if done.returncode:
        return Measured(name, Kind.CRASHED.value, done.stderr[-300:], 0, 0, 0)
    return Measured(*json.loads(done.stdout))


def _measure(name: str) -> Measured:
    entries: dict[str, Entry] = {**ENTRIES, **IMPORTS, "read": read_claims}
    case = CASES[name]
    data = case.make()
    found = outcome(entries[case.entry], data)
    return Measured(name, found.kind.value, found.told[:200], len(data) / MEGABYTE, _peak(), found.seconds)


def _peak() -> float:
    """The most megabytes that this process has held; not `ru_maxrss`, which begins with what its parent had."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))


def main() -> int:
    """Print a line a case; the exit code says whether all are lawful."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.limits")
    parser.add_argument("cases", nargs="*", help="only these")
    parser.add_argument("--one", choices=CASES, help="measure this one here, and print JSON")
    options = parser.parse_args()
    if options.one:
        print(json.dumps(_measure(options.one)))
        return 0
    print(f"{'input':42}{'MB':>7}{'s':>8}{'peak MB':>9}{'may':>7}")
    lawful = [_shown(measured(name)) for name in options.cases or CASES]
    return int(not all(lawful))


def _shown(found: Measured) -> bool:
    may = BASE + TIMES * found.size
    told = f"{found.name:42}{found.size:>7.1f}{found.seconds:>8.2f}{found.peak:>9.0f}{may:>7.0f}"
    print(told, "" if found.is_lawful else f"NOT LAWFUL ({found.kind})", found.told[:60], flush=True)
    return found.is_lawful


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
