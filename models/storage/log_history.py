"""What stands in a recovery log: changes one upon the other, undone and made again."""

from collections.abc import Sequence
from itertools import chain, islice, repeat

from models.claims.change import Change
from models.claims.errors import ClaimsError
from models.storage.log_change import Told, decode_edits, decode_logged
from models.storage.log_line import Line, Word
from models.storage.neighbours import Behind

Logged = tuple[Change, Behind]
"""A change, and what its additions stand behind."""


class LogHistory:
    """The changes in a log that a line may say to be undone or made again, for it need not say them anew then."""

    def __init__(self) -> None:
        self._made: list[Change] = []
        self._undone: list[Change] = []

    def follow(self, change: Change) -> Word:
        """What a change is to the log: undone, redone, or a change of its own."""
        if self._made and self._made[-1].is_undone_by(change):
            self._undone.append(self._made.pop())
            return Word.UNDONE
        if self._undone and self._undone[-1] == change:
            self._made.append(self._undone.pop())
            return Word.REDONE
        self._undone.clear()
        self._made.append(change)
        return Word.CHANGE

    def begin_anew(self) -> None:
        """Let every change from here on be one of its own: a reader may begin here."""
        self._made.clear()
        self._undone.clear()


class LoggedChanges:
    """The changes that the lines of a log say, from one that is about a file to the next, read line by line."""

    def __init__(self) -> None:
        self._before: list[Told] = []
        self._made: list[Logged] = []
        self._undone: list[Logged] = []

    def read(self, line: Line) -> None:
        """Go on by a line; ClaimsError where it says nothing that this program can read."""
        match line.word:
            case Word.EDITS:
                self._before.append(decode_edits(line.body))
            case Word.CHANGE:
                text, last = decode_logged(line.body)
                self._made.append(_joined(text, (*self._before, last)))
                self._before, self._undone = [], []
            case Word.UNDONE:
                self._undone.append(_last(self._made))
            case Word.REDONE:
                self._made.append(_last(self._undone))

    @property
    def is_torn(self) -> bool:
        """Whether the last change is not there as a whole."""
        return bool(self._before)

    @property
    def made(self) -> Sequence[Logged]:
        """The changes that are not undone, in order."""
        return self._made


def _joined(text: str, told: Sequence[Told]) -> Logged:
    """A change that was told in several lines."""
    edits = tuple(edit for some, _ in told for edit in some)
    if not any(behind for _, behind in told):
        return Change(text=text, edits=edits), ()
    names = chain.from_iterable(islice(chain(behind, repeat(None)), len(some)) for some, behind in told)
    return Change(text=text, edits=edits), tuple(names)


def _last(changes: list[Logged]) -> Logged:
    if not changes:
        raise ClaimsError("It undoes or redoes a change that the log does not hold.")
    return changes.pop()
