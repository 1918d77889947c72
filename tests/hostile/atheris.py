"""`python -m tests.hostile.atheris ENTRY --seconds N`: input that is found by watching which lines it reaches.

ENTRY may be `all`. Needs the library atheris, which few systems have; nothing else of the tests does.
"""

import argparse
import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

_SEEDS = 200
"""So many inputs of ours it begins with."""


def main() -> int:
    """Fuzz one entry, or each in a process of its own; a failure is written down where libFuzzer says."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.atheris")
    parser.add_argument("entry")
    parser.add_argument("--seconds", type=int, default=60)
    options = parser.parse_args()
    if importlib.util.find_spec("atheris") is None:
        print("The library atheris is not here: fuzzing by coverage is left out.")
        return 0
    if options.entry == "all":
        return _fuzz_all(options.seconds)
    _fuzz(options.entry, options.seconds)
    return 0


def _fuzz_all(seconds: int) -> int:
    from tests.hostile.entries import ENTRIES

    print(f"{'entry':16}{'inputs':>10}", flush=True)
    return int(not all([_told(name, seconds) for name in ENTRIES]))  # noqa: C419 - each is fuzzed, whatever the others do


def _told(name: str, seconds: int) -> bool:
    call = [sys.executable, "-m", "tests.hostile.atheris", name, "--seconds", str(seconds)]
    done = subprocess.run(call, capture_output=True, text=True, errors="replace", check=False)
    lines = (line.split(":")[-1] for line in done.stderr.splitlines() if "number_of_executed_units" in line)
    print(f"{name:16}{int(next(lines, 0)):>10,}", "no crash, no hang" if not done.returncode else "FAILED", flush=True)
    if done.returncode:
        print(done.stderr[-3000:], flush=True)
    return not done.returncode


def _fuzz(name: str, seconds: int) -> None:
    """Never comes back: libFuzzer ends the process."""
    import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]

    with atheris.instrument_imports(include=["models", "main"]):
        from tests.hostile.entries import ENTRIES
        from tests.hostile.mutations import hostile
        from tests.hostile.outcome import Kind, outcome
        from tests.hostile.seeds import seeds

    def take(data: bytes) -> None:
        found = outcome(ENTRIES[name], data)
        if found.kind in (Kind.CRASHED, Kind.HUNG):
            raise AssertionError(f"{found.kind.value}: {found.told} {data[:200]!r}")

    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate((*seeds(name), *(hostile(name, n) for n in range(_SEEDS)))):
            (Path(folder) / str(number)).write_bytes(data)
        limits = [f"-max_total_time={seconds}", "-max_len=20000", "-timeout=20", "-rss_limit_mb=2000"]
        limits.append(f"-artifact_prefix={tempfile.gettempdir()}/counterclaim-")
        atheris.Setup([sys.argv[0], folder, *limits, "-print_final_stats=1"], take)
        atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
