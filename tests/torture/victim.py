"""A person at work in the real editor, who tells through a pipe what was done, until the process is killed."""

import hashlib
import os
import sys
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from types import TracebackType
from typing import NamedTuple, NoReturn, TypeVar

import msgspec
from PySide6.QtCore import QObject, QTimer

from gui.application import make_qt
from gui.disk.recovering import Recovering
from gui.editor import Editor
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading
from models.claims.figure import Bound
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.merging.merge import merge
from models.progress import Cancelled, Report, silent
from models.storage import watch
from models.storage.backups import Backups
from models.storage.data_folder import BACKUPS, RECOVERY, data_folder
from models.storage.keeper import Keeper
from models.storage.opened import Opened, open_file
from models.storage.recovery import find
from models.storage.saving import ForeignChange, at_once
from models.storage.watch import OnDisk, look
from tests.torture.busy import EDITS
from tests.torture.told import Begun, Done, tell

BROKE = 3
"""How a process ends that was not killed, but found a mistake."""

NAMES = ("a.claims", "b – ünï.claims", "c.claims")


T = TypeVar("T")


def aside(work: Callable[[Report], T], /) -> T:
    """Do the work of a save in another thread."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work, silent).result()


class World(NamedTuple):
    """The disk of some lives: claim files, the program's own data, and a copy of every version ever written."""

    top: Path

    @property
    def files(self) -> Path:
        return self.top / "files"

    @property
    def versions(self) -> Path:
        return self.top / "versions"

    def make(self) -> None:
        self.files.mkdir(parents=True)
        self.versions.mkdir()

    def enter(self) -> None:
        """From now on the program's data are those of this world."""
        os.environ["XDG_DATA_HOME"] = str(self.top / "data")

    def keep(self, data: bytes) -> str:
        """Keep a version under its hash, which is returned."""
        name = hashlib.sha256(data).hexdigest()
        (self.versions / name).write_bytes(data)
        return name

    def version(self, name: str) -> ClaimFile:
        return read_claims((self.versions / name).read_bytes())


class Life(NamedTuple):
    """One run of the program: the file that it begins with ("" for none, where a copy of `start` is shown)."""

    world: World
    seed: str
    path: str
    start: ClaimFile


def live(life: Life, pipe: int) -> NoReturn:
    """Work until killed; the code of the parent is never reached."""
    try:
        sys.excepthook = _end
        qt = make_qt(["counterclaim"])
        person = _Person(life, pipe, qt)
        person.begin()
        qt.exec()
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(BROKE)


class _Person(QObject):
    """Does one thing after the other, each in an event of its own."""

    def __init__(self, life: Life, pipe: int, parent: QObject) -> None:
        super().__init__(parent)
        self._random = Random(life.seed)
        Keeper.IDLE_MS = self._random.choice([2, 20, 500])
        watch.LOOK, watch.RACY = self._random.choice([(10, 0.03), (watch.LOOK, watch.RACY)])
        self._life, self._pipe = life, pipe
        self._count = 0
        self._states: dict[int, str] = {}  # by the place in the undo stack
        self._editor = Editor(self)
        self._editor.keeper.backups = Backups(self._random.choice([data_folder() / BACKUPS, None]), 3)
        self._editor.keeper.warned.connect(_refuse)
        self._editor.document.was_reset.connect(self._remember)
        self._editor.undo_stack.indexChanged.connect(self._remember)
        self._next = QTimer(self)
        self._next.timeout.connect(self._step)

    def begin(self) -> None:
        """Open the file, and restore what the life before has left."""
        left = find(data_folder() / RECOVERY)
        if left:
            self._tell(Begun(verb="restore"))
            recovering = Recovering(self._open, self)
            recovering.restored.connect(lambda _, problem: _refuse(problem) if problem else None)
            recovering.restore(left[0])
        elif self._life.path:
            self._open(Path(self._life.path))
        else:
            self._editor.hold(Opened(file=self._life.start))
        self._told()
        self._next.start(0)

    def _open(self, path: Path | None) -> Editor:
        if path is not None:
            self._editor.hold(open_file(path))
            assert not self._editor.is_read_only, "the lock of the one who was killed still holds"
        return self._editor

    def _step(self) -> None:
        self._count += 1
        self._next.setInterval(self._random.choice([0, 0, 0, 1, 3]))
        weights, verbs = zip(*self._verbs(), strict=True)
        (verb,) = self._random.choices(verbs, weights)
        verb()

    def _verbs(self) -> list[tuple[float, Callable[[], None]]]:
        """What to do next, by weight: mostly editing, sometimes saving, seldom anything with other people."""
        is_foreign = self._is_foreign
        return [
            (10, self._edit),
            (3, self._undo),
            (2, self._redo),
            (0.3, self._undo_all),
            (1.5, self._save),
            (0.3, self._save_as),
            (0.2 if self._editor.path and not is_foreign else 0, self._write_elsewhere),
            (4 if is_foreign else 0, self._merge),
            (0.6 if is_foreign else 0.05 if self._editor.path else 0, self._reload),
        ]

    @property
    def _is_foreign(self) -> bool:
        """Whether somebody else has written the file."""
        opened = self._editor.keeper.opened
        return opened.path is not None and look(opened.path, opened.hash) is OnDisk.CHANGED

    @property
    def _mark(self) -> str:
        """A word that is nowhere yet."""
        return f"{self._life.seed}-{self._count}"

    def _edit(self) -> None:
        edit = self._random.choice(EDITS)
        self._do(Begun(verb=edit.__name__), lambda: edit(self._editor, self._random, self._mark))

    def _undo(self) -> None:
        stack = self._editor.undo_stack
        if stack.canUndo():
            self._do(Begun(verb="undo", leads_to=self._states[stack.index() - 1]), stack.undo)

    def _redo(self) -> None:
        stack = self._editor.undo_stack
        if stack.canRedo():
            self._do(Begun(verb="redo", leads_to=self._states[stack.index() + 1]), stack.redo)

    def _undo_all(self) -> None:
        """Undo back to where all is saved, one step after the other, as a person does who holds the keys."""
        stack = self._editor.undo_stack
        while not stack.isClean() and stack.canUndo():
            self._undo()

    def _save(self) -> None:
        if self._editor.path is None:
            self._save_as()
        elif not self._editor.is_clean:
            self._write("save", self._editor.path)

    def _save_as(self) -> None:
        self._write("save_as", self._life.world.files / self._random.choice(NAMES))

    def _write(self, verb: str, path: Path) -> None:
        new = self._life.world.keep(write_claims(self._editor.records.snapshot()))
        self._tell(Begun(verb=verb, path=str(path), hash=new))
        try:
            self._editor.save(path, run=self._random.choice([at_once, aside, aside, self._hesitate]))
        except (ForeignChange, Cancelled):
            self._told()
        else:
            self._told(has_written=True)

    def _hesitate(self, work: Callable[[Report], T], /) -> T:
        """Save in another thread, and give it up at any moment, which may be too late."""
        left = self._random.randint(0, 3)

        def report(_: float) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise Cancelled

        return aside(lambda _: work(report))

    def _write_elsewhere(self) -> None:
        """Change the file as another program does that knows no locks."""
        path = self._editor.path
        assert path is not None
        data = write_claims(_changed_elsewhere(read_claims(path.read_bytes()), self._random, self._mark))
        self._tell(Begun(verb="foreign", path=str(path), hash=self._life.world.keep(data)))
        draft = self._life.world.top / "draft"
        draft.write_bytes(data)
        draft.replace(path)
        self._told(has_written=True)

    def _merge(self) -> None:
        keeper = self._editor.keeper
        seen = keeper.reread()
        mine = self._editor.records.snapshot()
        merged = merge(keeper.opened.file, mine, seen.file).file
        leads_to = hashlib.sha256(write_claims(merged)).hexdigest()
        self._do(Begun(verb="merge", leads_to=leads_to), lambda: self._editor.merge(merged, mine, seen))

    def _reload(self) -> None:
        """Give up what is not saved, by the person's own word."""
        seen = self._editor.keeper.reread()
        self._do(Begun(verb="reload", leads_to=seen.hash), lambda: self._editor.hold(seen))

    def _do(self, begun: Begun, verb: Callable[[], object]) -> None:
        self._tell(begun)
        verb()
        self._told()

    def _told(self, has_written: bool = False) -> None:
        editor = self._editor
        now, path = self._states[editor.undo_stack.index()], str(editor.path or "")
        self._tell(Done(records=now, path=path, is_clean=editor.is_clean, has_written=has_written))

    def _remember(self) -> None:
        """Note the state in which the undo stack is at this place."""
        data = write_claims(self._editor.records.snapshot())
        self._states[self._editor.undo_stack.index()] = hashlib.sha256(data).hexdigest()

    def _tell(self, report: Begun | Done) -> None:
        tell(self._pipe, report)


def _changed_elsewhere(file: ClaimFile, random: Random, mark: str) -> ClaimFile:
    """What somebody else makes of a file: another title, another note, one claim more, one less."""
    claims = list(file.claims)
    if random.random() < 0.5 and len(claims) > 3:
        named = {name for claim in claims for name in (*claim.derived_from, claim.replaces)}
        named |= {view.reference for view in file.views}
        claims = [claim for n, claim in enumerate(claims) if n != 1 or claim.id in named]
    if claims:
        claims[0] = msgspec.structs.replace(claims[0], note=f"theirs {mark}")
    new = Claim(id=f"f{mark}", subject="Russian military", measure=file.measures[0].id, bound=Bound.AT_LEAST, low=5)
    claims.insert(random.randint(0, len(claims)), new) if file.measures else None
    heading = Heading(title=f"theirs {mark}") if random.random() < 0.5 else file.heading
    return msgspec.structs.replace(file, heading=heading, claims=tuple(claims))


def _refuse(sentence: str) -> NoReturn:
    """What a whole disk should not give rise to."""
    print(sentence, file=sys.stderr)
    sys.stderr.flush()
    os._exit(BROKE)


def _end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A slot has failed, which Qt would pass over."""
    traceback.print_exception(kind, error, trace)
    sys.stderr.flush()
    os._exit(BROKE)
