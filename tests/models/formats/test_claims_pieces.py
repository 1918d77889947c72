"""Claim files of any layout read in pieces are what the careful road reads at once; what that refuses is refused."""

import json
from random import Random

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_careful import read_carefully
from models.formats.claims_pieces import read_pieces
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.formats.json_list import JsonList, UncutError, colons
from models.progress import Cancelled, silent
from tests.drawn import files
from tests.models.formats.laid_out import DAMAGES, Layout

seeds = st.integers(0, 2**32)
sizes = st.sampled_from((1, 2, 7, 60, 400, 2**18))


def laid_out(file: ClaimFile, seed: int) -> bytes:
    """A file as another program might lay it out."""
    return Layout(seed).written(json.loads(write_claims(file))).encode()


def carefully(data: bytes) -> ClaimFile | str:
    """What the careful road makes of it: a file, or a sentence."""
    try:
        return read_carefully(data)
    except ClaimsError as error:
        return str(error)


def pieced(data: bytes, size: int) -> ClaimFile | None:
    """What reading it in pieces of that size makes of it."""
    return read_pieces(data, silent, lambda _: None, size)


@settings(max_examples=150)
@given(files(), seeds, sizes)
def test_any_layout_is_read_as_the_file_that_it_is(file: ClaimFile, seed: int, size: int) -> None:
    data = laid_out(file, seed)
    found = pieced(data, size)
    assert found == file or (found is None and b'"claims"' not in data)  # its name is written with escapes
    assert read_claims(data) == file


@settings(max_examples=400)
@given(files(), seeds, sizes, st.sampled_from(DAMAGES))
def test_what_is_damaged_is_read_only_where_the_careful_road_reads_the_same(
    file: ClaimFile, seed: int, size: int, damage: object
) -> None:
    data = damage(laid_out(file, seed), Random(seed))  # type: ignore[operator]
    found = pieced(data, size)
    assert found is None or carefully(data) == found


CLAIM = '{"id":"c%d","subject":"Army","measure":"killed","bound":"exact","low":5,"high":5%s}'
FILE = (
    '{"format":"counterclaim","version":1,"measures":[{"id":"killed","label":"Killed","counts":["killed"]}],'
    '"subjects":[],"claimants":[],"sources":[{"id":"s","text":"x"}],"claims":[%s],"views":[],"conflicts":[]%s}'
)
QUOTE = '{"source":"s","start":0,"exact":"x"%s}'


def data(*claims: str, rest: str = "") -> bytes:
    """A file of claims."""
    return (FILE % (",".join(claims), rest)).encode()


def claim(number: int, more: str = "") -> str:
    """A claim with something more in it."""
    return CLAIM % (number, more)


def quoted(*more: str) -> str:
    """The field of quotes, each with something more in it."""
    return f',"quotes":[{",".join(QUOTE % one for one in more)}]'


MANY = tuple(map(claim, range(20)))


@pytest.mark.parametrize("size", [1, 50, 300, 2**18])
@pytest.mark.parametrize(
    "wrong",
    [
        data(*MANY, claim(20, ',"note":"a","note":"a"')),
        data(*MANY, claim(20, ',"note":"","note":""')),
        data(*MANY, claim(20, ',"note":":","note":""')),
        data(*MANY, claim(20, ',"note":"a","n\\u006fte":"a"')),
        data(*MANY, claim(20, ',"note":"\\u003a","low":5')),
        data(*MANY, claim(20, quoted(',"prefix":"a","prefix":"a"'))),
        data(*MANY, claim(20, quoted("") + quoted(""))),
        data(*MANY, ""),
        data("", *MANY),
        data(*MANY[:5], "", *MANY[5:]),
        data(""" """, ""),
        data(*MANY, claim(3)),
        data(*MANY, claim(20, ',"replaces":"c99"')),
        data(*MANY, claim(20, ',"as_of":"2024-02-30"')),
        data(*MANY, claim(20, ',"best":5')),
        data(*MANY, claim(20, ',"low":5.0')),
        data(*MANY, claim(20, ',"tags":[[[]]]')),
        data(*MANY, rest=',"claims":[]'),
        data(*MANY, rest=f',"claims":[{claim(21)}]'),
        data(*MANY, rest=',"title":"a","title":"a"'),
        data(*MANY) + b"]",
        data(*MANY)[:-1],
        data(*MANY).replace(b'"claims":[', b'"claims":[['),
        data(*MANY).replace(b'"claims":[', b'"claims":{'),
        data(*MANY).replace(b"Army", b"Arm\xff", 1),
    ],
    ids=lambda text: text[-90:].decode(errors="replace") if isinstance(text, bytes) else None,
)
def test_what_is_wrong_is_left_to_the_careful_road(wrong: bytes, size: int) -> None:
    assert pieced(wrong, size) is None
    made = carefully(wrong)
    try:
        assert read_claims(wrong) == made
    except ClaimsError as error:
        assert str(error) == made


@pytest.mark.parametrize("size", [1, 50, 300, 2**18])
@pytest.mark.parametrize(
    "right",
    [
        data(),
        data(*MANY),
        data(*MANY, claim(20, ',"note":"","tags":[],"low":5').replace('"low":5,', "", 1)),
        data(*MANY, claim(20, ',"note":"},{ ],[ \\" \\\\"')),
        data(*MANY, claim(20, ',"note":"\\\\\\\\\\"},{:"')),
        data(*MANY, claim(20, ',"note":"\\u003a\\u003A:"')),
        data(*MANY, claim(20, quoted("", ',"prefix":"a"'))),
        data(*MANY).replace(b'"sources"', b'"note":"\\"claims\\":[","title":"claims","sources"'),
        data(*MANY).replace(b":", b" :\r\n\t"),
    ],
    ids=lambda text: text[-90:].decode(errors="replace") if isinstance(text, bytes) else None,
)
def test_what_may_deceive_a_cut_is_read(right: bytes, size: int) -> None:
    assert pieced(right, size) == carefully(right)


def test_the_beginning_is_shown_where_the_claims_stand_on_what_is_before_them() -> None:
    shown: list[ClaimFile] = []
    file = read_pieces(data(*MANY), silent, shown.append, 300)
    assert file is not None
    assert len(shown) == 1
    assert 0 < len(shown[0].claims) < 20
    assert shown[0].claims == file.claims[: len(shown[0].claims)]
    assert shown[0].sources == file.sources


def late(*names: str) -> bytes:
    """A file with some of its lists behind the claims."""
    tree = json.loads(data(*MANY))
    return json.dumps(tree | {name: tree.pop(name) for name in names}).encode()


@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        (late("sources"), True),
        (late("measures", "sources"), True),
        (data(claim(0).replace("killed", "counted"), *MANY[1:]), False),
        (data(claim(0, ',"as_of":"2024-02-30"'), *MANY[1:]), False),
    ],
)
def test_no_beginning_is_shown_that_does_not_stand_alone(text: bytes, is_read: bool) -> None:
    shown: list[ClaimFile] = []
    assert (read_pieces(text, silent, shown.append, 300) is not None) is is_read
    assert not shown


def test_it_tells_how_far_it_is_and_can_be_given_up() -> None:
    told: list[float] = []
    read_pieces(data(*MANY), told.append, lambda _: None, 300)
    assert len(told) > 3
    assert told == sorted(told)
    assert told[-1] <= 1

    def give_up(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_pieces(data(*MANY), give_up)


@settings(max_examples=100)
@given(files(), seeds)
@example(ClaimFile.NEW, 0)
def test_colons_are_counted_outside_of_texts(file: ClaimFile, seed: int) -> None:
    def fields(tree: object) -> int:
        if isinstance(tree, dict):
            return len(tree) + sum(map(fields, tree.values()))
        return sum(map(fields, tree)) if isinstance(tree, list) else 0

    text = laid_out(file, seed)
    assert colons(text) == fields(msgspec.json.decode(text))


def test_a_list_that_is_not_there_is_not_found() -> None:
    for text in (b"", b"{}", b'{"a":{"claims":[1]}}', b'{"a":"\\"claims\\":[1]"}', b'["claims",[1]]', b'{"claims":{}}'):
        with pytest.raises(UncutError):
            JsonList(text, "claims")


@pytest.mark.parametrize("size", [1, 50, 300, 2**18])
@pytest.mark.parametrize(
    "more",
    [
        data(*MANY, claim(20, ',"reach":"far"')),
        data(claim(20, ',"reach":{"how":[1.50,null,{"far":"}],[{"}]}'), *MANY),
        data(*MANY, claim(20, quoted(',"reach":"far"'))),
        data(*MANY, claim(20, ',"best":null,"note":null')),
        data(*MANY, rest=',"reach":{"claims":[1]}'),
        data(*MANY).replace(b'"text":"x"', b'"text":"x","reach":"far"'),
        data(*MANY).replace(b'"version":1', b'"version":2,"reach":"far"'),
    ],
    ids=lambda text: text[-90:].decode(errors="replace") if isinstance(text, bytes) else None,
)
def test_what_is_unknown_is_kept_piece_by_piece(more: bytes, size: int) -> None:
    parts, told = list[ClaimFile](), list[float]()
    found = read_pieces(more, told.append, parts.append, size)
    assert found is not None
    assert found == carefully(more)
    assert [part.claims for part in parts] == [found.claims[: len(part.claims)] for part in parts]
    assert len(parts) == 1
    assert told == sorted(told)
    assert len(told) > (size <= 300)


@pytest.mark.parametrize("size", [1, 2**18])
def test_what_is_unknown_nests_no_deeper_in_pieces(size: int) -> None:
    deepest = next(n for n in range(1, 100) if isinstance(carefully(data(claim(1, _nested(n)))), str))
    assert pieced(data(*MANY, claim(20, _nested(deepest - 1))), size) is not None
    assert pieced(data(*MANY, claim(20, _nested(deepest))), size) is None


def _nested(lists: int) -> str:
    return f',"reach":{"[" * lists}{"]" * lists}'
