"""Passages of one document as a text: those whose place is known at that place, the others after them.

So what overlaps is there once, and annotations that are written of the text say the same places again.
"""

from collections.abc import Iterable, Iterator

import msgspec

from models.formats.linked.annotation import Passage

LEFT_OUT = "[…]"
"""What stands in the text for what is not known of it, with blanks behind it for the length of that."""

_BETWEEN = f"\n{LEFT_OUT}\n"


class Laid(msgspec.Struct, frozen=True):
    """The text, where in it each passage begins (with what stands before its words), and how much of it is blank."""

    text: str
    starts: dict[Passage, int]
    blanks: int = 0


def lay(passages: Iterable[Passage], most_blanks: int) -> Laid:
    """Lay passages out; where more than ``most_blanks`` would stand for what is not known, places are not kept."""
    runs, others = _runs(passages)
    blanks = runs[-1].end - sum(run.end - run.begin for run in runs) if runs else 0
    keeps_places = blanks <= most_blanks
    parts, starts, at = list[str](), dict[Passage, int](), 0
    for run in runs:
        gap = _gap(run.begin - at, is_first=not parts) if keeps_places else _BETWEEN if parts else ""
        parts += [gap, run.text]
        at += len(gap)
        starts |= {passage: at + begin - run.begin for passage, begin in run.held}
        at += run.end - run.begin
    for words, held in others.items():
        gap = _BETWEEN if parts else ""
        parts += [gap, words]
        starts |= dict.fromkeys(held, at + len(gap))
        at += len(gap) + len(words)
    return Laid("".join(parts), starts, blanks if keeps_places else 0)


class _Run:
    """Passages that overlap or touch, in one piece."""

    def __init__(self, begin: int) -> None:
        self.begin = begin
        self.held: list[tuple[Passage, int]] = []
        self._signs: list[str] = []

    @property
    def end(self) -> int:
        """Where it ends in the document."""
        return self.begin + len(self._signs)

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(self._signs)

    def takes(self, passage: Passage, begin: int) -> bool:
        """Add a passage that begins in it or at its end; False where it does not, or has other words there."""
        words, at = _words(passage), begin - self.begin
        common = "".join(self._signs[at : at + len(words)])
        if begin > self.end or not words.startswith(common):
            return False
        self._signs.extend(words[len(common) :])
        self.held.append((passage, begin))
        return True


def _runs(passages: Iterable[Passage]) -> tuple[list[_Run], dict[str, list[Passage]]]:
    """The runs in the order of the document, and by their words the passages that have no place in one."""
    runs: list[_Run] = []
    others: dict[str, list[Passage]] = {}
    for begin, passage in sorted(_begun(passages), key=lambda one: one[0]):
        if begin >= 0 and (not runs or begin > runs[-1].end):
            runs.append(_Run(begin))
        if begin < 0 or not runs[-1].takes(passage, begin):
            others.setdefault(_words(passage), []).append(passage)
    return runs, others


def _begun(passages: Iterable[Passage]) -> Iterator[tuple[int, Passage]]:
    """Where each begins in its document, with what stands before it; -1 where that is not known, or cannot be."""
    for passage in dict.fromkeys(passages):
        yield max(passage.start - len(passage.prefix), -1), passage


def _words(passage: Passage) -> str:
    return f"{passage.prefix}{passage.exact}{passage.suffix}"


def _gap(length: int, is_first: bool) -> str:
    """So many characters for what is left out."""
    sign = f"{LEFT_OUT}\n" if is_first else _BETWEEN
    if length < len(sign):
        return "…".ljust(length) if length else ""
    return f"{sign[:-1].ljust(length - 1)}\n"
