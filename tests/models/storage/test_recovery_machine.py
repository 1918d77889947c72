"""Random editing, saving and killing against a model that is nothing but a list of pairs."""

import shutil
import tempfile
from pathlib import Path

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from models.claims import steps
from models.claims.change import Change
from models.claims.claim_file import ClaimFile, Kind
from models.claims.records import Records
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.storage.atomic import write_atomically
from models.storage.recovery import find, read_log, read_start, set_aside
from models.storage.recovery_log import RecoveryLog
from models.storage.replay import replay
from tests.models.storage.logged import FILE, claim, hash_of

Plain = list[tuple[str, str]]
"""Ids and notes of the claims, in order."""


class Session(RuleBasedStateMachine):
    """One file in the hands of somebody whose program is killed now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.file = self.folder / "a.claims"
        self.path: Path | None = None
        self.count = 0
        self.plain: Plain = [(claim.id, claim.note) for claim in FILE.claims]
        self.hold(FILE)

    def hold(self, file: ClaimFile) -> None:
        """Open a file anew: no step can be undone, nothing is unsaved."""
        self.records = Records(file)
        self.done: list[tuple[Change, Plain]] = []
        self.undone: list[tuple[Change, Plain]] = []
        file_hash = hash_of(self.path.read_bytes()) if self.path else ""
        self.log = RecoveryLog.begin(self.folder / "logs", self.path, file_hash, start=file)

    def apply(self, change: Change) -> None:
        """What the window does at each change, undo and redo."""
        self.records.apply(change)
        self.log.append(change)

    def step(self, change: Change, plain: Plain) -> None:
        self.apply(change)
        self.done.append((change, self.plain))
        self.undone.clear()
        self.plain = plain

    @rule(place=st.integers(0, 20), note=st.sampled_from(["", "“ü”\n", "\u2028"]))
    def add(self, place: int, note: str) -> None:
        place = min(place, len(self.plain))
        self.count += 1
        added = claim(f"n{self.count}", note=note)
        plain = [*self.plain[:place], (added.id, note), *self.plain[place:]]
        self.step(steps.add(self.records, Kind.CLAIMS, [added], "Add claim", place), plain)

    @rule(number=st.integers(0, 20))
    @precondition(lambda self: self.plain)
    def change(self, number: int) -> None:
        self.count += 1
        id, note = self.plain[number % len(self.plain)][0], str(self.count)
        held = self.records.claims.get(id)
        assert held is not None
        change = steps.change(self.records, Kind.CLAIMS, [msgspec.structs.replace(held, note=note)], "Change note")
        self.step(change, [(name, note if name == id else old) for name, old in self.plain])

    @rule(number=st.integers(0, 20))
    @precondition(lambda self: self.plain)
    def remove(self, number: int) -> None:
        gone = self.plain[number % len(self.plain)]
        change = steps.remove_claims(self.records, [gone[0]], "Remove claim")
        self.step(change, [pair for pair in self.plain if pair != gone])

    @rule()
    @precondition(lambda self: self.done)
    def undo(self) -> None:
        change, before = self.done.pop()
        self.apply(change.inverse())
        self.undone.append((change, self.plain))
        self.plain = before

    @rule()
    @precondition(lambda self: self.undone)
    def redo(self) -> None:
        change, after = self.undone.pop()
        self.apply(change)
        self.done.append((change, self.plain))
        self.plain = after

    @rule()
    def save(self) -> None:
        self.write()
        self.log.saved(hash_of(self.file.read_bytes()), self.file)
        self.path = self.file

    @rule()
    def fail_to_save(self) -> None:
        self.log.saving_as(hash_of(write_claims(self.records.snapshot()) + b" "), self.file)

    @rule()
    def kill_after_writing(self) -> None:
        """The file has its new bytes, the log does not know."""
        self.write()
        self.path = self.file
        self.kill()

    @rule()
    def kill(self) -> None:
        """End without a word, start again, restore what is offered."""
        left = self.log.path
        self.log.close()
        assert find(self.folder / "logs") == []  # this process runs
        saved = read_claims(self.path.read_bytes()) if self.path else FILE
        if left is None or not left.exists():
            self.hold(saved)
            return
        recovered = read_log(left)
        start = read_start(recovered)
        result = replay(recovered, start)
        assert (result.problem, recovered.damage, recovered.is_torn) == ("", "", False)
        self.hold(start)
        for change in result.changes:
            self.apply(change)
        set_aside(recovered)

    def write(self) -> None:
        data = write_claims(self.records.snapshot())
        self.log.saving_as(hash_of(data), self.file)
        write_atomically(self.file, data)

    @invariant()
    def the_records_are_those_of_the_model(self) -> None:
        assert [(claim.id, claim.note) for claim in self.records.claims] == self.plain

    @invariant()
    def there_is_a_log_only_for_what_is_unsaved(self) -> None:
        logs = list((self.folder / "logs").glob("*.recovery"))
        assert logs == ([self.log.path] if self.log.change_count else [])

    def teardown(self) -> None:
        self.log.discard()
        shutil.rmtree(self.folder)


TestSession = Session.TestCase
TestSession.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
