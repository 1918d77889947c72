"""From a merged file to the one change that turns what is held into it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from models.claims.change import Change, Edit
from models.claims.claim_file import LISTS, ClaimFile, Kind, key
from models.claims.record import Record
from models.claims.records import Records


def difference(records: Records, file: ClaimFile, text: str) -> Change:
    """The change, called ``text``, that makes the records that file; no edits where they are it already.

    The file must hold together, as a reader or a merge returns it. Records that both hold in the same order keep
    their slots: only what moved among them is taken out and put in again. The version is left alone.
    """
    edits = [Edit(kind=Kind.HEADING, was=records.heading, now=file.heading)] if records.heading != file.heading else []
    for kind in LISTS:
        edits += _of_list(kind, tuple(records.of(kind)), getattr(file, kind))
    return Change(text=text, edits=tuple(edits))


def _of_list(kind: Kind, was: Sequence[Record], now: Sequence[Record]) -> Iterator[Edit]:
    """Removals, last place first; then replacements; then additions, first place first: so every place is right."""
    if was == now:
        return
    if _is_in_step(was, now):
        pairs = zip(was, now, strict=True)
        yield from (Edit(kind=kind, was=one, now=other) for one, other in pairs if one is not other and one != other)
        return
    places = {key(record): place for place, record in enumerate(was)}
    new = [(key(record), record) for record in now]
    staying = _staying([places[name] for name, _ in new if name in places])
    yield from (Edit(kind=kind, was=was[n], place=n) for n in range(len(was) - 1, -1, -1) if n not in staying)
    is_staying = [places.get(name, -1) in staying for name, _ in new]
    for (name, record), stays in zip(new, is_staying, strict=True):
        if stays and was[places[name]] != record:
            yield Edit(kind=kind, was=was[places[name]], now=record)
    for place, stays in enumerate(is_staying):
        if not stays:
            yield Edit(kind=kind, now=new[place][1], place=place)


def _is_in_step(was: Sequence[Record], now: Sequence[Record]) -> bool:
    """Whether both hold the same records, changed or not, in the same order: quick, for most are the very same."""
    if len(was) != len(now):
        return False
    return all(one is other or key(one) == key(other) for one, other in zip(was, now, strict=True))


def _staying(places: Sequence[int]) -> set[int]:
    """As many of these numbers, each there once, as rise in this order: what need not move."""
    tails: list[int] = []
    rises: list[int] = []
    for place in places:
        length = bisect_left(tails, place)
        tails[length : length + 1] = [place]
        rises.append(length)
    return set(_longest(places, rises, len(tails)))


def _longest(places: Sequence[int], rises: Sequence[int], length: int) -> Iterable[int]:
    """One of the longest rising runs, from its end; ``rises`` says of each number how many smaller ones lead to it."""
    wanted = length - 1
    for place, rise in zip(reversed(places), reversed(rises), strict=True):
        if rise == wanted:
            yield place
            wanted -= 1
