"""JSON as other programs lay it out: blanks, line ends, order of fields, escapes, and what is wrong with some of it."""

import json
from collections.abc import Callable
from random import Random

Tree = dict[str, object] | list[object] | str | int | float | bool | None
BLANKS = ("", "", " ", "\n", "\r\n", "\n    ", "\t")


class Layout:
    """Writes JSON by chance; the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._blanks = self._random.choice((BLANKS, ("",), ("\n  ",), ("\r\n",), (" ",)))
        self._is_shuffled = self._random.random() < 0.5
        self._escapes = self._random.choice((0.0, 0.0, 0.02, 0.5))

    def written(self, tree: Tree) -> str:
        """The text of a value."""
        if isinstance(tree, dict):
            fields = [f"{self._text(name)}{self._blank()}:{self._blank()}{self.written(tree[name])}" for name in tree]
            if self._is_shuffled:
                self._random.shuffle(fields)
            return self._nest("{", fields, "}")
        if isinstance(tree, list):
            return self._nest("[", [self.written(part) for part in tree], "]")
        return self._text(tree) if isinstance(tree, str) else json.dumps(tree)

    def _nest(self, opening: str, parts: list[str], closing: str) -> str:
        inside = f"{self._blank()},{self._blank()}".join(parts)
        return f"{opening}{self._blank()}{inside}{self._blank()}{closing}"

    def _blank(self) -> str:
        return self._random.choice(self._blanks)

    def _text(self, text: str) -> str:
        return '"' + "".join(map(self._sign, text)) + '"'

    def _sign(self, sign: str) -> str:
        if self._random.random() < self._escapes and ord(sign) < 0x10000:
            return f"\\u{ord(sign):04x}"
        return json.dumps(sign, ensure_ascii=False)[1:-1]


def _cut(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data))]


def _without_a_byte(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data))
    return data[:at] + data[at + 1 :]


def _with_a_byte(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data))
    return data[:at] + random.choice((b",", b"[", b"]", b"{", b"}", b'"', b"\\", b":", b"\xff", b"0")) + data[at:]


def _twice(data: bytes, random: Random) -> bytes:
    """A piece from between two commas stands there twice."""
    commas = [at for at, sign in enumerate(data) if sign == ord(",")]
    if len(commas) < 2:
        return data
    first = random.randrange(len(commas) - 1)
    return data[: commas[first]] + data[commas[first] : commas[first + 1]] + data[commas[first] :]


DAMAGES: tuple[Callable[[bytes, Random], bytes], ...] = (_cut, _without_a_byte, _with_a_byte, _twice)
"""What may have been done to a file, by chance."""
