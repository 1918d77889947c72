"""Letters for claims and numerals for assumptions, so that what names many of them stays short."""

from collections.abc import Iterable, Sequence

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_RUN = 3
"""So many letters in a row are written as the first and the last."""


def letter(place: int) -> str:
    """The letters of a place, the first being 0: A to Z, then AA, AB …"""
    above, own = divmod(place, len(_ALPHABET))
    return (letter(above - 1) if above else "") + _ALPHABET[own]


def numeral(place: int) -> str:
    """The small Roman number of a place, the first being 0: i, ii, iii, iv …"""
    left, result = place + 1, ""
    for value, sign in _ROMAN:
        count, left = divmod(left, value)
        result += sign * count
    return result


def in_short(places: Iterable[int]) -> str:
    """Places as letters: "A, C–F, H"."""
    return ", ".join(_run(run) for run in _runs(sorted(set(places))))


def _runs(places: Sequence[int]) -> list[list[int]]:
    """The places, those together that follow on each other."""
    runs: list[list[int]] = []
    for place in places:
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _run(run: Sequence[int]) -> str:
    if len(run) >= _RUN:
        return f"{letter(run[0])}–{letter(run[-1])}"
    return ", ".join(map(letter, run))


def in_turn(pairs: Iterable[tuple[int, int]]) -> list[tuple[str, str]]:
    """Pairs of places by their first: ("A", "B, D–F") for A with each of the others."""
    found: dict[int, list[int]] = {}
    for first, second in pairs:
        found.setdefault(first, []).append(second)
    return [(letter(first), in_short(seconds)) for first, seconds in sorted(found.items())]
