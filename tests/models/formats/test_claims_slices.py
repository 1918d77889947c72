"""The reader of slices and the reader of the whole: the same file, or the same refusal."""

import io
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.claims.check import check_record, check_references
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.formats.claims_reader import read_claims, read_whole
from models.formats.claims_slices import read_slices, slices
from models.formats.claims_stored import LARGE, read_stored
from models.formats.claims_writer import write_claims
from models.progress import Cancelled
from models.storage.opened import hash_of
from tests.drawn import files

SAMPLE = (Path(__file__).parent / "version-1.claims").read_bytes()
SIZES = (1, 100, 2**18)


def sliced(data: bytes, size: int) -> ClaimFile | None:
    return read_slices(slices(io.BytesIO(data), size))


def outcome(data: bytes, size: int | None = None) -> ClaimFile | str:
    """What a reader says to some bytes; of slices of a size, or of the whole."""
    try:
        return (sliced(data, size) if size is not None else None) or read_whole(data)
    except ClaimsError as error:
        return str(error)


@given(files())
def test_a_file_as_we_write_it_is_read_by_slices_of_any_size(file: ClaimFile) -> None:
    for size in SIZES:
        assert sliced(write_claims(file), size) == (file if file.claims else None)


PIECES = st.sampled_from(
    [
        *(b"\n", b",\n", b"]", b"},\n{", b"],\n", b"\r\n", b" ", b'"', b"null", b'"claims":[\n', b'"views":[],\n'),
        *(b'"note":"twice",', b'"low":1,', b'"title":"late",', b'"replaces":"gone",', b'"as_of":"2024-02-30",'),
        *(b"\xef\xbb\xbf", b"\xff", b'\n"claims":[\n', b"\n]", b'"x":1,', b'"extra":null,'),
    ]
)


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """A written file in which lines were moved, or something put in or cut out."""
    lines = write_claims(draw(files())).splitlines(keepends=True)
    for _ in range(draw(st.integers(0, 2))):
        where, line = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
        lines.insert(where, lines[line] if draw(st.booleans()) else lines.pop(line))
    data = b"".join(lines)
    for _ in range(draw(st.integers(0, 2))):
        start = draw(st.integers(0, len(data)))
        data = data[:start] + draw(PIECES) + data[start + draw(st.integers(0, 3)) :]
    return data[: draw(st.integers(0, len(data)))] if draw(st.integers(0, 9)) == 0 else data


@given(spoilt(), st.sampled_from(SIZES))
@example(SAMPLE.replace(b'"claims":[\n', b'"claims":[\n\n'), 1)
@example(SAMPLE.replace(b'"low":350000', b'"low":350000,"low":350000'), 100)
@example(SAMPLE.replace(b'"version":1', b'"version":1,"version":1'), 100)
@example(SAMPLE.replace(b'"views":[],', b'"title":"again",\n"views":[],'), 1)
@example(SAMPLE.replace(b'"views":[],', b'"claims":[],\n"views":[],'), 1)
@example(SAMPLE.replace(b'"worded":"over 350,000', b'"worded":"over\n350,000'), 2**18)
@example(SAMPLE.replace(b'"worded":"over 350,000', b'"worded":"over\n350,000'), 100)
@example(SAMPLE.replace(b'"worded":"over 350,000', b'"worded":"over\n]350,000'), 1)
def test_slices_say_what_the_whole_says(data: bytes, size: int) -> None:
    assert outcome(data, size) == outcome(data)


@given(files(), st.data())
def test_what_does_not_hold_together_is_never_let_through(file: ClaimFile, data: st.DataObject) -> None:
    if not file.claims:
        return
    values: dict[str, list[object]] = {
        "low": [None, 0, 7, 2**53],
        "high": [None, 0, 7, 2**53],
        "best": [None, 7],
        "as_of": ["", "2024-02-30", "2024"],
        "checked_on": ["", "yesterday"],
        "replaces": ["", "gone", file.claims[0].id],
        "derived_from": [(), ("gone",), (file.claims[-1].id,)],
        "measure": ["killed", "gone"],
        "id": [file.claims[0].id, "own"],
    }
    fields = data.draw(st.lists(st.sampled_from(sorted(values)), max_size=2))
    changes = {name: data.draw(st.sampled_from(values[name])) for name in fields}
    claims = (*file.claims[:-1], msgspec.structs.replace(file.claims[-1], **changes))
    changed = msgspec.structs.replace(file, claims=claims, views=(), conflicts=())  # which may name the last claim
    for size in (None, *SIZES):
        assert outcome(write_claims(changed), size) == (fault(changed) or changed)


def fault(file: ClaimFile) -> str:
    """What is wrong with the claims of a file, found by looking at one after another; "" where nothing is."""
    ids = [claim.id for claim in file.claims]
    for number, claim in enumerate(file.claims, start=1):
        if claim.id in ids[: number - 1]:
            return str(ClaimsError(f"Claim {number}: “{claim.id}” stands for another claim already."))
    for number, claim in enumerate(file.claims, start=1):
        try:
            check_record(claim)
            check_references(claim, Records(file).holds)
        except ClaimsError as error:
            return str(ClaimsError(f"Claim {number} (“{claim.id}”): {error}"))
    return ""


def test_a_glimpse_is_the_beginning_of_the_file() -> None:
    file = many(30)
    seen: list[ClaimFile] = []
    assert read_slices(slices(io.BytesIO(write_claims(file)), 1), seen.append) == file
    (part,) = seen
    assert 0 < len(part.claims) < 30
    assert part == msgspec.structs.replace(file, claims=file.claims[: len(part.claims)], views=(), conflicts=())


def test_a_glimpse_stands_on_measures_and_sources_of_the_file() -> None:
    seen: list[ClaimFile] = []
    for old, new in ((b'"measure":"killed', b'"measure":"gone'), (b'"source":"ki', b'"source":"gone')):
        data = write_claims(many(30)).replace(old, new)
        assert read_slices(slices(io.BytesIO(data), 1), seen.append) is None
    assert seen == []


def many(count: int) -> ClaimFile:
    """The sample's claim again and again."""
    file = read_claims(SAMPLE)
    claims = tuple(msgspec.structs.replace(file.claims[0], id=f"c{n}", note="x" * 90) for n in range(count))
    return msgspec.structs.replace(file, claims=claims)


@pytest.mark.parametrize("data", [SAMPLE, SAMPLE.replace(b":1", b": 1")], ids=["our layout", "another"])
def test_a_stored_file_with_the_hash_of_its_bytes(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.claims"
    path.write_bytes(data)
    assert read_stored(path) == (read_whole(data), hash_of(data))


def test_a_large_file_tells_how_far_it_is_and_gives_a_glimpse(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    path.write_bytes(write_claims(many(LARGE // 450)))
    assert path.stat().st_size > LARGE
    told: list[float] = []
    seen: list[int] = []
    file, _ = read_stored(path, told.append, lambda part: seen.append(len(told)))
    assert len(file.claims) == LARGE // 450
    assert told == sorted(told)
    assert 0 < told[0] < 0.2
    assert 0.9 < told[-1] <= 1
    assert seen == [1]  # the first slice is enough for it


def test_reading_can_be_given_up(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    path.write_bytes(write_claims(many(3000)))

    def report(part: float) -> None:
        if part > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_stored(path, report)


def test_a_small_file_gives_no_glimpse(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    path.write_bytes(SAMPLE)
    seen: list[ClaimFile] = []
    read_stored(path, glimpse=seen.append)
    assert seen == []
