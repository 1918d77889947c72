"""`python -m tests.hostile`: every entry tried with hostile input for some seconds; counts by entry.

Names of entries choose some; `--seconds N` is how long each is tried, `--from N` the number of the first input. Without
names, windows and the large inputs come after them.
"""

import argparse
import itertools
import os
import subprocess
import sys
import time
import traceback
from collections import Counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.hostile.entries import ENTRIES
from tests.hostile.mutations import hostile
from tests.hostile.outcome import Kind, outcome
from tests.hostile.windows import PARTS

_LISTED = 5
"""How many failures of an entry are told one by one."""


def main() -> int:
    """Print a line an entry; the exit code says whether any crashed or hung."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile")
    parser.add_argument("entries", nargs="*", choices=[*ENTRIES, []], help="only these")
    parser.add_argument("--seconds", type=float, default=10, help="how long each is tried")
    parser.add_argument("--from", type=int, default=0, dest="first", help="the number of the first input")
    options = parser.parse_args()
    print(f"{'entry':16}{'inputs':>10}{'values':>10}{'refused':>10}{'crashes':>10}{'hangs':>8}{'slowest, s':>12}")
    results = [_tried(name, options.seconds, options.first) for name in options.entries or ENTRIES]
    if not options.entries:
        results += [_ran(f"windows {part} --seconds {options.seconds}") for part in PARTS]
        results.append(_ran("limits"))
    return int(not all(results))


def _ran(call: str) -> bool:
    """Run another module of these, in a process that it may bring down."""
    module, *arguments = call.split()
    done = subprocess.run(
        [sys.executable, "-m", f"tests.hostile.{module}", *arguments], stderr=subprocess.DEVNULL, check=False
    )
    if done.returncode:
        print(f"{call} FAILED ({done.returncode})", flush=True)
    return not done.returncode


def _tried(name: str, seconds: float, first: int) -> bool:
    end, counts, slowest, listed = time.monotonic() + seconds, Counter[Kind](), 0.0, set[str]()
    for number in itertools.count(first):
        found = outcome(ENTRIES[name], hostile(name, number))
        counts[found.kind] += 1
        slowest = max(slowest, found.seconds)
        if found.kind in (Kind.CRASHED, Kind.HUNG) and found.told[:60] not in listed and len(listed) < _LISTED:
            listed.add(found.told[:60])
            _tell(name, number, found.told)
        if time.monotonic() > end:
            break
    told = (counts[kind] for kind in Kind)
    print(f"{name:16}{counts.total():>10,}{''.join(f'{count:>10,}' for count in told):38}{slowest:>12.2f}", flush=True)
    return not counts[Kind.CRASHED] and not counts[Kind.HUNG]


def _tell(name: str, number: int, told: str) -> None:
    print(f"  {name} {number}: {told}", flush=True)
    try:
        ENTRIES[name](hostile(name, number))
    except Exception:
        print("    " + traceback.format_exc(limit=-4).replace("\n", "\n    "), flush=True)


if __name__ == "__main__":
    sys.exit(main())
