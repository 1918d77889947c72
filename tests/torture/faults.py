"""Saving while the system fails or the program is killed, at each system call in turn.

`python -m tests.torture.faults` tries them all and prints a table; it ends with 1 where a file was torn. It needs Linux
and strace, which makes a call fail, or kills the program that makes it.
"""

import argparse
import contextlib
import itertools
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

from models.claims.claim_file import ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.formats.claims_writer import write_claims
from models.progress import silent
from models.storage.atomic import UnconfirmedError, write_atomically
from models.storage.backups import Backups
from models.storage.opened import hash_of
from models.storage.saving import Saving, Target
from models.storage.signature import signature

OLD_FILE = ClaimFile(heading=Heading(title="old", note="n" * 20_000))
NEW_FILE = ClaimFile(heading=Heading(title="new", note="and longer " * 30_000))
OLD, NEW = write_claims(OLD_FILE), write_claims(NEW_FILE)
MODE = 0o640
ACCESS_LIST = "system.posix_acl_access"
NAMED = bytes.fromhex("02000000 01000600ffffffff 0200040007000000 04000000ffffffff 10000400ffffffff 20000000ffffffff")
"""User 7 may read, the group may not, though the mode's place for the group says so: it holds what a list may give."""

SAVED, REFUSED, UNCONFIRMED, WITHOUT_BACKUP = 0, 1, 3, 4
KILLED = -9

ERRORS = ("EIO", "EPERM", "ENOSPC", "ESTALE")
NOT_OF_SAVING = frozenset(
    ("read", "exit_group", "mmap", "munmap", "mprotect", "mremap", "brk", "madvise", "futex", "rt_sigaction")
)
"""Calls for memory, for the pipe that starts the save, and for the end; no file is at stake."""

LITTER = re.compile(r"\.counterclaim-[0-9a-f]{16}\.tmp")


def write(path: Path) -> bool:
    """Write the bytes alone."""
    write_atomically(path, NEW)
    return True


def save(path: Path) -> bool:
    """Save as the editor does, known to be over what was read; whether a backup was kept too."""
    with Saving(NEW_FILE, Target(path, is_own=True, hash=hash_of(OLD)), BESIDE) as saving:
        saving.write(silent)
        saving.take_place(silent)
    return not saving.warnings


def save_vouched(path: Path) -> bool:
    """The same where the signature of the file vouches for its bytes."""
    with Saving(NEW_FILE, Target(path, is_own=True, hash=hash_of(OLD), vouched=signature(path)), BESIDE) as saving:
        saving.write(silent)
        saving.take_place(silent)
    return not saving.warnings


BESIDE = Backups(None, 3)


class Scene(NamedTuple):
    """A kind of file to be saved, how it is made in an empty folder, and how it is saved: whether with its backup."""

    name: str
    make: Callable[[Path], Path]
    save: Callable[[Path], bool] = write
    is_there: bool = True
    is_link: bool = False
    lacks_unnamed_files: bool = False


class Outcome(NamedTuple):
    """How a save ended: the program's exit, what is there (old, new, what is wrong), and whether the fault came."""

    exit: int
    state: str
    was_hit: bool


class Tried(NamedTuple):
    """A fault that took place, and what came of it; `wrong` says what should not have, else ""."""

    call: str
    fault: str
    outcome: Outcome
    wrong: str


def plain(folder: Path) -> Path:
    """A file with rights and attributes to be kept, of another group where we may give it to one."""
    path = folder / "a – ünï.claims"
    path.write_bytes(OLD)
    path.chmod(MODE)
    if os.getuid() == 0:
        os.chown(path, 0, 1)
    with contextlib.suppress(OSError):
        os.setxattr(path, "user.note", b"kept")
        os.setxattr(path, ACCESS_LIST, NAMED)
    return path


def new(folder: Path) -> Path:
    """No file."""
    return folder / "new.claims"


def linked(folder: Path) -> Path:
    """A link to a file in another folder."""
    (folder / "far").mkdir()
    link = folder / "link.claims"
    link.symlink_to(plain(folder / "far"))
    return link


def with_two_names(folder: Path) -> Path:
    """A file that somebody may write under another name: its backup is a copy."""
    path = plain(folder)
    (folder / "other name").hardlink_to(path)
    return path


SCENES = (
    Scene("a file", plain),
    Scene("a claim file, with its backup", plain, save),
    Scene("a claim file that its signature vouches for", plain, save_vouched),
    Scene("a claim file, with a copy as its backup", with_two_names, save),
    Scene("a new file", new, is_there=False),
    Scene("a link", linked, is_link=True),
    Scene("a file, on a disk without unnamed files", plain, lacks_unnamed_files=True),
)


def is_possible() -> bool:
    """Whether strace is there, and allowed to do what we need."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True, check=False).returncode == 0


def torment(scene: Scene, errors: Sequence[str]) -> Iterator[Tried]:
    """Save again and again: each call fails with each error, and is where the program is killed, at each occurrence."""
    always = _without_unnamed(scene) if scene.lacks_unnamed_files else ()
    calls = dict.fromkeys(_calls(scene, always))
    for call in [call for call in calls if not (always and call == "openat")]:
        for fault in (*(f"error={error}" for error in errors), "signal=KILL"):
            for number in itertools.count(1):
                outcome = _save(scene, call, (f"inject={call}:{fault}:when={number}", *always))
                if not outcome.was_hit:  # past the last one
                    break
                yield Tried(call, fault, outcome, _wrong(outcome, fault))


def _wrong(outcome: Outcome, fault: str) -> str:
    """What the save should not have done."""
    if outcome.state not in ("old", "new"):
        return outcome.state
    expected = {SAVED: "new", UNCONFIRMED: "new", WITHOUT_BACKUP: "new", REFUSED: "old"}.get(outcome.exit)
    if outcome.exit == KILLED and "KILL" in fault:
        return ""
    if expected is None:
        return f"ended with {outcome.exit}"
    return "" if outcome.state == expected else f"said {outcome.exit}, but the file is {outcome.state}"


def _without_unnamed(scene: Scene) -> tuple[str, ...]:
    """What makes the disk know no files without a name."""
    opens = [line for line in _trace(scene, ()) if line.startswith("openat(")]
    number = next(number for number, line in enumerate(opens, start=1) if "O_TMPFILE" in line)
    return (f"inject=openat:error=EOPNOTSUPP:when={number}",)


def _calls(scene: Scene, always: tuple[str, ...]) -> list[str]:
    """The system calls of a save, in order."""
    names = [line.partition("(")[0] for line in _trace(scene, always)]
    return [name for name in names if name.isidentifier() and name not in NOT_OF_SAVING]


def _trace(scene: Scene, injections: tuple[str, ...]) -> list[str]:
    with tempfile.TemporaryDirectory() as top:
        log, folder = Path(top) / "log", Path(top) / "folder"
        folder.mkdir()
        _run(scene, scene.make(folder), injections, log)
        return log.read_text("utf-8", "replace").splitlines()


def _save(scene: Scene, call: str, injections: tuple[str, ...]) -> Outcome:
    with tempfile.TemporaryDirectory() as top:
        log, folder = Path(top) / "log", Path(top) / "folder"
        folder.mkdir()
        path = scene.make(folder)
        names = {found.name for found in folder.rglob("*")} | {path.name}
        was_listed = _is_listed(path)
        code = _run(scene, path, injections, log)
        lines = log.read_text("utf-8", "replace").splitlines()
        was_hit = code == KILLED or any(line.startswith(f"{call}(") and "(INJECTED)" in line for line in lines)
        left = {found.name for found in folder.rglob("*") if found.is_file()} - names
        backups = [backup.path for backup in BESIDE.of(path)]
        left -= {backup.name for backup in backups}
        wrong = _state(scene, path, was_listed) or _litter(left, code) or _kept(scene, path, backups, code)
        return Outcome(code, wrong or _content(path, scene), was_hit)


def _state(scene: Scene, path: Path, was_listed: bool) -> str:
    """What is wrong with the file apart from its content; "" where nothing is."""
    if scene.is_link and not path.is_symlink():
        return "the link is gone"
    if scene.is_there and path.exists():
        allowed = MODE & ~0o070 if was_listed and not _is_listed(path) else MODE
        return "wider rights" if path.stat().st_mode & 0o7777 & ~allowed else ""
    return ""


def _kept(scene: Scene, path: Path, backups: Sequence[Path], code: int) -> str:
    """What is wrong with the backups: none torn, and one there where the old bytes are gone and nothing was said."""
    if any(backup.read_bytes() != OLD for backup in backups):
        return "a torn backup"
    is_due = scene.save is not write and code != WITHOUT_BACKUP and path.read_bytes() == NEW
    return "no backup" if is_due and not backups else ""


def _is_listed(path: Path) -> bool:
    """Whether a file has an access list, without which the group has what the mode says."""
    return path.exists() and ACCESS_LIST in os.listxattr(path)


def _litter(left: set[str], code: int) -> str:
    """Only a program that was killed may leave something, under a name of ours."""
    if len(left) > (code == KILLED) or not all(LITTER.fullmatch(name) for name in left):
        return f"left {', '.join(sorted(left))}"
    return ""


def _content(path: Path, scene: Scene) -> str:
    if not path.exists():
        return "torn" if scene.is_there else "old"
    data = path.read_bytes()
    return "new" if data == NEW else "old" if scene.is_there and data == OLD else "torn"


def _run(scene: Scene, path: Path, injections: tuple[str, ...], log: Path) -> int:
    """Save in a process of its own under strace, and return how that ended (negative: the signal)."""
    waiting, start = os.pipe()
    child = os.fork()
    if child == 0:
        _be_victim(scene, path, waiting)
    options = [option for injection in injections for option in ("-e", injection)]
    strace = subprocess.Popen(["strace", "-qq", "-o", str(log), "-p", str(child), *options])
    while f"TracerPid:\t{strace.pid}\n" not in Path(f"/proc/{child}/status").read_text("ascii"):
        assert strace.poll() is None, "strace could not attach"
        time.sleep(0.001)
    os.write(start, b".")
    _, status = os.waitpid(child, 0)
    strace.wait()
    os.close(waiting)
    os.close(start)
    return os.waitstatus_to_exitcode(status)


def _be_victim(scene: Scene, path: Path, waiting: int) -> NoReturn:
    """Save once told to, and end with what became of it; the parent's code is never reached."""
    code = 2
    try:
        os.read(waiting, 1)
        code = SAVED if scene.save(path) else WITHOUT_BACKUP
    except UnconfirmedError:
        code = UNCONFIRMED
    except ClaimsError:
        code = REFUSED
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


def main() -> int:
    """Try all, or with --few two errors in one scene; print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--few", action="store_true", help="two errors, and two kinds of file")
    few = parser.parse_args().few
    if not is_possible():
        print("It needs Linux and strace.")
        return 2
    scenes, errors = (SCENES[:2], ERRORS[:2]) if few else (SCENES, ERRORS)
    wrong = [said for scene in scenes for said in _print_table(scene, list(torment(scene, errors)))]
    print(*wrong, sep="\n")
    return 1 if wrong else 0


def _print_table(scene: Scene, tried: list[Tried]) -> list[str]:
    """Print what came of the faults by system call, and return what should not have been."""
    print(f"\n{scene.name}\n{'system call':<16}{'tried':>7}{'old':>7}{'new':>7}{'torn':>7}")
    for call in (*dict.fromkeys(one.call for one in tried), "all"):
        states = Counter(one.outcome.state for one in tried if call in (one.call, "all"))
        torn = states.total() - states["old"] - states["new"]
        print(f"{call:<16}{states.total():>7}{states['old']:>7}{states['new']:>7}{torn:>7}")
    return [f"{scene.name}, {one.call}, {one.fault}: {one.wrong}" for one in tried if one.wrong]


if __name__ == "__main__":
    sys.exit(main())
