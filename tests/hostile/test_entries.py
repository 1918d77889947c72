"""Every entry answers any input with a value or with a refusal in one sentence, and in time."""

from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_table.xlsx_writer import write_xlsx
from tests.hostile.entries import ENTRIES, IMPORT_ENTRIES, assumption, claims, record, unit
from tests.hostile.large_imports import with_part
from tests.hostile.laws import PART, parts_of, text_of
from tests.hostile.mutations import hostile
from tests.hostile.outcome import Kind, outcome
from tests.hostile.seeds import seeds
from tests.models.formats.tables.test_workbook import ODS, ods

EACH, OF_IMPORTS = 120, 40
ANSWERS = (Kind.VALUE, Kind.REFUSED)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60).map(
    lambda text: text.encode("utf-8", "surrogatepass")
)


@pytest.mark.parametrize("name", ENTRIES)
def test_input_that_is_nearly_right_is_answered(name: str) -> None:
    for number in range(OF_IMPORTS if name in IMPORT_ENTRIES else EACH):
        found = outcome(ENTRIES[name], hostile(name, number))
        assert found.kind in ANSWERS, f"{name} {number}: {found.told}"


@pytest.mark.parametrize("name", ENTRIES)
@settings(max_examples=30)
@given(data=st.binary(max_size=200) | ANY_TEXT | st.lists(ANY_TEXT, max_size=4).map(PART.join))
@example(data=b"")
@example(data=b"\xef\xbb\xbf")
@example(data="{}".encode("utf-16"))
def test_any_input_is_answered(name: str, data: bytes) -> None:
    found = outcome(ENTRIES[name], data)
    assert found.kind in ANSWERS, found.told


@pytest.mark.parametrize("name", ENTRIES)
def test_what_mutations_begin_with_is_taken_whole(name: str) -> None:
    kinds = [outcome(ENTRIES[name], data).kind for data in seeds(name)]
    assert Kind.VALUE in kinds
    assert set(kinds) <= set(ANSWERS)


def test_mutations_are_both_taken_and_refused() -> None:
    kinds = {outcome(claims, hostile("claims", number)).kind for number in range(EACH)}
    assert kinds == set(ANSWERS)


def test_an_input_of_a_number_is_always_the_same() -> None:
    assert hostile("claims", 7) == hostile("claims", 7) != hostile("claims", 8)


FAR_FILE = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
    b'<c r="A1"><v>1</v></c><c r="HZZZZ9"><v>2</v></c></row></sheetData></worksheet>'
)
OPEN_TABLE = ODS.format("<table:table-row/>").replace("</table:table>", "").encode()
BROKE_IT = (
    ("mapping", b"header = " + b"9" * 5000),
    ("references_bibtex", b'@string{a = "b"}\n@string{a = "c"}\n@book{x, title = {T}}'),
    ("own_package", b'{"counterclaim":{"version":1},"resources":[{"name":[],"path":"out.csv"}]}'),
    ("extraction", PART.join((b"a" * 300, b"", b"", b"At least 5 were killed."))),
    ("article_markdown", b"---\nlang: " + b"e" * 300 + b"\n---\nAt least 5 were killed."),
    ("workbook", with_part("content.xml", OPEN_TABLE, ods(""))),
    ("own_workbook", with_part("xl/worksheets/sheet5.xml", FAR_FILE, write_xlsx(ClaimFile.NEW))),
)


@pytest.mark.parametrize(("name", "data"), BROKE_IT, ids=[name for name, _ in BROKE_IT])
def test_what_once_broke_a_reader_is_answered(name: str, data: bytes) -> None:
    found = outcome(ENTRIES[name], data)
    assert found.kind in ANSWERS, found.told


@pytest.mark.parametrize("depth", [61, 100, 490, 500, 900, 990, 5000])
def test_a_value_of_a_conflict_that_nests_too_deep_is_refused(depth: int) -> None:
    for text in (b"[" * depth + b"]" * depth, b'{"a":' * depth + b"1" + b"}" * depth):
        for entry, data in ((unit, PART.join((b"claims", b"quotes", text))), (record, PART.join((b"claims", text)))):
            with pytest.raises(ClaimsError, match="no such value"):
                entry(data)


@pytest.mark.parametrize(
    "number", ["1e400", "-1e400", "1E9999999999", "9" * 5000, "-0", "9007199254740993", "0.1", "-1", "NaN", "Infinity"]
)
def test_a_number_that_is_no_count_is_refused_in_a_sentence(number: str) -> None:
    data = seeds("claims")[0].replace(b'"low":350000', b'"low":' + number.encode())
    assert number.encode() in data
    if number == "-0":
        return  # it is 0, and so is what it is compared with
    with pytest.raises(ClaimsError) as refusal:
        claims(data)
    assert len(str(refusal.value)) <= 400


@pytest.mark.parametrize("before", [b"\xff\xfe", b"\x00", b"\xef\xbb\xbf\xef\xbb\xbf", b"\xed\xa0\x80"])
def test_what_stands_before_a_file_is_refused(before: bytes) -> None:
    with pytest.raises(ClaimsError):
        claims(before + seeds("claims")[0])


def test_a_ratio_that_python_would_not_read_is_refused() -> None:
    for ratio in (b"9" * 5000 + b"/1:2/1", b"1/1:2/" + b"9" * 5000):
        with pytest.raises(ClaimsError, match="is no ratio"):
            assumption(b"ratio:a:b:" + ratio + b":x")


def test_parts_and_texts_hold_any_bytes() -> None:
    data = Random(1).randbytes(1000)
    assert PART.join(parts_of(data, 3)).startswith(data)
    assert text_of(data).encode("utf-8", "surrogateescape") == data
