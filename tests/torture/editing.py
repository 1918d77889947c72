"""Random editing, held against a plain model after each step."""

from random import Random

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from gui.editor import Editor
from models.claims.claim_file import VERSION, ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.claims.view import Conflict
from models.merging.merge import merge
from models.merging.settle import Choice, settle
from tests.models.merging.edited import edited
from tests.models.merging.threes import START
from tests.torture.desk import Desk
from tests.torture.plain import applied, with_list, with_more
from tests.torture.wishes import WISHES, Draw, Wish, replace

seeds = st.integers(0, 2**32 - 1)


class Editing(RuleBasedStateMachine):
    """One person who changes a file in every way, to and fro."""

    runs = 0
    steps = 0

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk({name: with_more(edited(START, Random(name), 40)) for name in ("a.claims", "b.claims")})
        Editing.runs += 1

    @property
    def editor(self) -> Editor:
        return self.desk.editor

    @property
    def now(self) -> ClaimFile:
        return self.desk.plain.now

    # Verbs

    @rule(draws=st.lists(st.sampled_from(WISHES), min_size=1, max_size=6), seed=seeds)
    def change(self, draws: list[Draw], seed: int) -> None:
        random = Random(seed)
        for draw in draws:
            self.desk.do(draw(self.now, random))
            self.desk.check()

    @rule(draw=st.sampled_from(WISHES), seed=seeds)
    def change_one(self, draw: Draw, seed: int) -> None:
        self.desk.do(draw(self.now, Random(seed)))

    @rule(seed=seeds)
    @precondition(lambda self: self.now.claims and not self.editor.is_read_only)
    def duplicate_claims(self, seed: int) -> None:
        file, random = self.now, Random(seed)
        ids = random.sample([claim.id for claim in file.claims], random.randint(1, min(3, len(file.claims))))
        self.desk.added.clear()
        assert self.editor.duplicate_claims(ids)
        (added,) = self.desk.added
        assert len({*added, *(claim.id for claim in file.claims)}) == len(added) + len(file.claims)
        held = {claim.id: claim for claim in file.claims}
        copies = [replace(held[old], id=new) for old, new in zip(ids, added, strict=True)]
        place = [claim.id for claim in file.claims].index(ids[-1]) + 1
        self.desk.plain.push(with_list(file, Kind.CLAIMS, (*file.claims[:place], *copies, *file.claims[place:])))

    @rule(seed=seeds, with_base=st.booleans())
    def merge_file(self, seed: int, with_base: bool) -> None:
        random = Random(seed)
        base = random.choice(self.desk.plain.states)
        theirs = edited(base if with_base else self.now, random, 8)
        if with_base and theirs.version == VERSION:
            theirs = merge(base, self.now, theirs).file
        self.desk.do(Wish(lambda editor: editor.merge(theirs, editor.records.snapshot()), theirs))

    @rule(seed=seeds, choice=st.none() | st.sampled_from(Choice))
    def settle(self, seed: int, choice: Choice | None) -> None:
        """Take a side of a conflict, which may be settled already; or dismiss it."""
        conflicts = self.now.conflicts
        conflict = Random(seed).choice((*conflicts * 5, Conflict(record="claims", id="nobody", field="note")))
        if choice is None:
            left = with_list(self.now, Kind.CONFLICTS, (each for each in conflicts if each != conflict))
            self.desk.do(Wish(lambda editor: editor.dismiss(conflict), left if conflict in conflicts else None))
            return
        try:
            file = applied(self.now, settle(Records(self.now), conflict, choice))
        except ClaimsError:
            self.desk.do(Wish(lambda editor: editor.settle(conflict, choice), None))
            return
        assert conflict not in file.conflicts
        self.desk.do(Wish(lambda editor: editor.settle(conflict, choice), file))

    # To and fro

    @rule(ways=st.lists(st.sampled_from(("undo", "undo", "redo", "jump")), min_size=1, max_size=6), seed=seeds)
    @precondition(lambda self: len(self.desk.plain.states) > 1)
    def go(self, ways: list[str], seed: int) -> None:
        """Undo and redo, where that is possible, and jump as the history does."""
        stack, plain, random = self.editor.undo_stack, self.desk.plain, Random(seed)
        for way in ways:
            index = random.randrange(len(plain.states))
            if way == "jump":
                stack.setIndex(index)
            else:
                index = max(plain.index - 1, 0) if way == "undo" else min(plain.index + 1, len(plain.states) - 1)
                (stack.undo if way == "undo" else stack.redo)()
            plain.move(index)
            self.desk.check()

    @rule(seed=seeds)
    def look_otherwise(self, seed: int) -> None:
        self.desk.followers.ask(Random(seed))

    @invariant()
    def all_is_as_the_plain_model_says(self) -> None:
        Editing.steps += 1
        self.desk.check()

    def teardown(self) -> None:
        self.desk.leave()
