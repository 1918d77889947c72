"""Inputs that are nearly right: bytes flipped, cut and spliced; JSON values swapped for others of a wrong kind."""

import io
import json
import warnings
import zipfile
from collections.abc import Callable
from random import Random
from typing import Any

from models.storage.log_line import Word
from tests.hostile.seeds import chained, seeds

PIECES = (
    *(b"\0", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xff\xfe", b"\r", b"\n", b"\x1e", b"\x1b[2J", b"\x85"),
    *(b"\\ud800", b"\\u0000", b"\\ud83d\\ude00", b'\\"', b"\\", b'"', b"'", b"{", b"}", b"[", b"]", b",", b":", b"\t"),
    *(
        b"1e400",
        b"-0",
        b"-1",
        b"1.5",
        b"NaN",
        b"Infinity",
        b"-Infinity",
        b"null",
        b"true",
        b"0x10",
        b"1_000",
        b"9" * 30,
    ),
    *(
        b"9" * 5000,
        b"[" * 70,
        b"[" * 1200 + b"]" * 1200,
        b'{"a":' * 1200,
        b"[" * 600 + b"]" * 600,
        b"(" * 50,
        b"a" * 3000,
        b"9007199254740993",
    ),
    *("\u202e".encode() * 200, b"\0" * 300, b"\xff" * 300),
    *("\u202e".encode(), "\u200b".encode(), "\u2028".encode(), "½".encode(), "٣".encode(), "ﬃ".encode(), "İ".encode()),
    *("\U000e0041".encode(), "e\u0301".encode() * 40, "\ufdd0".encode(), "–".encode(), "”".encode(), "“".encode()),
    *(b"<img src=x>", b"&amp;", b"%s{}{0}", b"=1+1", b"-" * 30, b"/" * 20, b"to to to and", b" " * 500, b"2024", b"X"),
    *(b"<![CDATA[", b"]]>", b"&#0;", b"&#xD800;", b"&b;", b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"),
    *(b"TY  - ", b"ER  - ", b"@article{a,", b"\\'{e}", b"#N/A", b"1899-12-31", b't="s"', b"<v>-1</v>", b'r="XFD1"'),
    *(b"<p>", b"</p>", b"<table>", b"@context", b"@id", b"half a ", b" to ", b"1,2", b"over ", b" killed", b" said"),
    *(b"--", b"--export", b"--compare", b"--as-of", b"-h", b"--pairs=", b"@file", b"/dev/null", b"/", b"..", b"~"),
)
"""What is put in anywhere."""

VALUES: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0,
        -1,
        1,
        2**53,
        2**53 + 1,
        2**64,
        10**400,
        -0.0,
        1.5,
        1e308,
        "",
        "a",
        "\ud800",
        "\0",
        "\u202e",
    ),
    *([], {}, [[]], [None], [1], {"a": 1}, "x" * 2000, ["a", "a"], "2024-03", "9999-12-31", "0001-01-01", "range"),
    *(
        "exact",
        "at_least",
        "at_most",
        "day",
        "claims",
        "c",
        "losses",
        "../9999",
        "ratio:a:b:1/2:3/4:x",
        "killed",
        "a\nb",
    ),
)
"""What is put in the place of a JSON value."""

_CELLS = ("sheet1.xml", "sharedStrings.xml", "content.xml", "workbook.xml")
"""The parts of a workbook that say most."""

Mutation = Callable[[bytes, Random], bytes]


def _flip(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + bytes((data[at] ^ 1 << random.randrange(8),)) + data[at + 1 :] if at < len(data) else data


def _cut(data: bytes, random: Random) -> bytes:
    start, end = sorted((random.randrange(len(data) + 1), random.randrange(len(data) + 1)))
    return data[:start] + data[end:] if random.random() < 0.6 else data[:start]


def _splice(data: bytes, random: Random) -> bytes:
    start, end, at = (random.randrange(len(data) + 1) for _ in range(3))
    return data[:at] + data[min(start, end) : max(start, end)] + data[at:]


def _put_in(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(PIECES) + data[at + random.randrange(3) :]


def _shuffle_lines(data: bytes, random: Random) -> bytes:
    lines = data.split(b"\n")
    at, other = random.randrange(len(lines)), random.randrange(len(lines))
    match random.randrange(3):
        case 0:
            lines.insert(at, lines[other])
        case 1:
            del lines[at]
        case _:
            lines[at], lines[other] = lines[other], lines[at]
    return b"\n".join(lines)


def _swap_values(data: bytes, random: Random) -> bytes:
    """Some values of a JSON text swapped for others, and what is JSON within strings as well."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return _put_in(data, random)
    for _ in range(random.choice((1, 1, 2, 5))):
        tree = _swapped(tree, random)
    text = json.dumps(tree, ensure_ascii=random.random() < 0.5, indent=random.choice((None, None, 1)))
    return text.encode("utf-8", "surrogatepass")


def _swapped(tree: Any, random: Random) -> Any:
    if not isinstance(tree, dict | list) or not tree or random.random() < 0.08:
        return random.choice(VALUES)
    if isinstance(tree, list):
        at = random.randrange(len(tree))
        return [*tree[:at], _swapped(tree[at], random), *tree[at + random.choice((0, 1, 1, 1)) :]]
    name = random.choice(list(tree))
    if random.random() < 0.15:
        return {key: value for key, value in tree.items() if key != name} | {random.choice(("new", "id", "\ud800")): 1}
    return tree | {name: _swapped(tree[name], random)}


def _in_part(data: bytes, random: Random) -> bytes:
    """A zip archive with one of its parts mutated, left out or twice; its checksums are right."""
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        parts = [(name, whole.read(name)) for name in whole.namelist()]
    at = random.choice([*range(len(parts)), *(n for n, (name, _) in enumerate(parts) if name.endswith(_CELLS))])
    name, content = parts[at]
    if random.random() < 0.05:
        parts[at : at + 1] = random.choice(([], [parts[at]] * 2, [("../x", content)]))
    else:
        parts[at] = name, _mutated(content, random)
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w") as written:
        warnings.simplefilter("ignore")  # of a name that stands twice
        for name, content in parts:
            written.writestr(zipfile.ZipInfo(name), content)
    return made.getvalue()


def _trusted(data: bytes, random: Random) -> bytes:
    """A recovery log one of whose lines is another, with the checksums right, so that it is read to its end."""
    lines = [line.split(b",", 2) for line in data.split(b"\n") if line.count(b",") >= 2]
    if not lines:
        return data
    at = random.randrange(len(lines))
    bodies = [(_word(word, random), rest[:-1]) for _, word, rest in lines]
    bodies[at] = (bodies[at][0], _swap_values(bodies[at][1], random))
    return b"".join(line + b"\n" for line in chained(bodies))


def _word(word: bytes, random: Random) -> Word:
    known = {b'"%s"' % one.encode(): one for one in Word}
    return known.get(word, Word.CHANGE) if random.random() < 0.95 else random.choice(list(Word))


_MUTATIONS: tuple[Mutation, ...] = (_flip, _cut, _splice, _put_in, _shuffle_lines, _swap_values, _put_in, _swap_values)


def hostile(entry: str, number: int) -> bytes:
    """The input of that number for an entry: always the same."""
    random = Random(f"{entry} {number}")
    data = random.choice(seeds(entry))
    if entry == "recovery" and random.random() < 0.7:
        return _trusted(data, random)
    if data.startswith(b"PK") and random.random() < 0.85:
        return _in_part(data, random)
    return _mutated(data, random)


def _mutated(data: bytes, random: Random) -> bytes:
    for _ in range(random.choice((1, 1, 1, 2, 3, 8))):
        data = random.choice(_MUTATIONS)(data, random)
    return data
