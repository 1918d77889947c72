"""Kills at random moments: of a person at work in the editor, while editing and while saving.

`python -m tests.torture.kills --kills 1000` prints a table; it ends with 1 where a file was torn, an edit
lost, or anything else is wrong.
"""

import argparse
import itertools
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication

from gui.resources import EXAMPLES
from models.claims.claim_file import ClaimFile
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.storage.atomic import write_atomically
from tests.torture.remains import Remains, claim_files, drafts, inspect, other_litter
from tests.torture.told import Begun, Done, Listener, Report, Told
from tests.torture.victim import Life, World, live

LIVES = 5
"""Kills of one after the other, each restored by the next, on one disk."""

WORK = 0.12
"""Seconds of work, at most, before a kill at any moment."""

SAVE = 0.003
"""Seconds after the word that a save begins, at most, until a kill that is meant for it."""

PROCESSES = 2

SHOWN = 10
"""So many sentences about what is wrong are printed."""

ROWS = {
    "kills": "kills",
    "editing": "while editing",
    "saving": "while saving",
    "verbs": "verbs that had returned",
    "saves": "of which saved",
    "torn": "torn files",
    "lost": "lost edits",
    "offers": "kills that left something to restore",
    "recovered": "edits recovered",
    "needless": "needless offers",
    "shut": "files that did not open at once",
    "twice": "offered twice (killed while restoring or merging)",
    "drafts": "left temporary files",
    "drafts after a save": "left after the next save",
    "lock": "left locks, replaced at once",
    "guard of a lock": "left guards of locks",
    "recovery log": "left empty recovery logs",
}
"""What is counted, as the table calls it."""


def torment(seed: str, kills: int) -> tuple[Counter[str], list[str]]:
    """Kill some lives on one disk; the counts, and a sentence for each thing that should not be."""
    world, random = World(Path(tempfile.mkdtemp(prefix="counterclaim-kills-"))), Random(seed)
    world.make()
    world.enter()
    start = _start(random)
    told = _told(world, start, random)
    counts: Counter[str] = Counter()
    for number in range(kills):
        reports = _kill(Life(world, f"{seed}-{number}", told.last.path, start), told, random)
        remains = inspect(world, told)
        _count(counts, told, remains)
        if remains.wrong:
            (world.top / "reports").write_text("\n".join(map(str, reports)), "utf-8")
            return counts, [*remains.wrong, f"All that was left then is in {world.top}, life {number}."]
        if not remains.can_go_on:
            break
        told.settle(remains.last, remains.written)
    _count_litter(counts, world)
    shutil.rmtree(world.top)
    return counts, []


def _start(random: Random) -> ClaimFile:
    """The file that a person begins with; a large one now and then, which takes longer to save."""
    names = ("stoltenberg-2024-03.claims", "russian-losses-2022-2026.claims")
    (name,) = random.choices([*names, ""], [12, 1, 3])
    return read_claims((EXAMPLES / name).read_bytes()) if name else ClaimFile.NEW


def _told(world: World, start: ClaimFile, random: Random) -> Told:
    """What is known before the first life: the file lies on the disk, or has no name."""
    data = write_claims(start)
    name = world.keep(data)
    path = "" if random.random() < 0.25 else str(world.files / "a.claims")
    if path:
        Path(path).write_bytes(data)
    return Told(Done(records=name, path=path, is_clean=True), {path: name})


def _kill(life: Life, told: Told, random: Random) -> list[Report]:
    """Let a life begin, and end it; all that it reported."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        live(life, writing)
    os.close(writing)
    listener = Listener(reading)
    try:
        _wait_for_moment(listener, random)
        os.kill(child, signal.SIGKILL)
        listener.rest()
    finally:
        os.close(reading)
        _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) != -signal.SIGKILL:
        raise RuntimeError(f"life {life.seed} found a mistake, which it says above")
    told.verbs.clear()
    for report in listener.reports:
        told.take(report)
    return listener.reports


def _wait_for_moment(listener: Listener, random: Random) -> None:
    """Any moment, from the first word on; or one within the first, second or third save."""
    listener.until(lambda _: True, 10)
    if random.random() < 0.5:
        listener.until(lambda _: False, random.uniform(0, WORK))
        return
    for _ in range(random.randint(1, 3)):
        listener.until(lambda report: isinstance(report, Begun) and report.is_save, 10)
    time.sleep(random.uniform(0, SAVE))


def _count(counts: Counter[str], told: Told, remains: Remains) -> None:
    is_saving = told.going is not None and told.going.is_save
    counts["kills"] += 1
    counts["saving" if is_saving else "editing"] += 1
    counts["verbs"] += len(told.verbs)
    counts["saves"] += sum(verb.startswith("save") for verb in told.verbs)
    counts["torn"] += len(remains.torn)
    counts["lost"] += len(remains.lost)
    counts["offers"] += not remains.last.is_clean
    counts["recovered"] += remains.recovered
    counts["needless"] += len(remains.needless)
    counts["shut"] += len(remains.shut)
    counts["twice"] += remains.is_offered_twice


def _count_litter(counts: Counter[str], world: World) -> None:
    """What all lives on this disk have left, and whether saving once more takes it away."""
    counts["drafts"] += len(drafts(world))
    for path in claim_files(world):
        write_atomically(path, path.read_bytes())
    counts["drafts after a save"] += len(drafts(world))
    counts.update(other_litter(world))


def _torment_all(seed: str, kills: int) -> tuple[Counter[str], list[str]]:
    """Kill so often, on as many disks as it takes, until something is wrong."""
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("fork")) as pool:
        for turn in itertools.count():
            left = kills - counts["kills"]
            if left <= 0 or wrong:
                break
            worlds = range(0, left, LIVES)
            lives = [min(LIVES, left - begun) for begun in worlds]
            for new, said in pool.map(_torment_safely, [f"{seed}.{turn}.{begun}" for begun in worlds], lives):
                counts += new
                wrong += said
    return counts, wrong


def _torment_safely(seed: str, kills: int) -> tuple[Counter[str], list[str]]:
    """As `torment`; where the torture itself fails, that is said as well."""
    try:
        return torment(seed, kills)
    except Exception:
        return Counter(), [f"{seed}: {traceback.format_exc()}"]


def main() -> int:
    """Kill so often, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="how many (1000)")
    parser.add_argument(
        "--seed", default=str(time.time_ns()), help="of the randomness; the moments differ all the same"
    )
    options = parser.parse_args()
    if not hasattr(os, "fork"):
        print("It needs a system that forks.")
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    QCoreApplication.setOrganizationName("counterclaim")
    QCoreApplication.setApplicationName("counterclaim")
    counts, wrong = _torment_all(options.seed, options.kills)
    print(f"seed {options.seed}", *(f"{text:<52}{counts[name]:>8,}" for name, text in ROWS.items()), sep="\n")
    print(*wrong[:SHOWN], *([f"… and {len(wrong) - SHOWN:,} more"] if len(wrong) > SHOWN else []), sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
