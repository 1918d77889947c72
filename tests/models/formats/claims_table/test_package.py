"""Packages of CSV: what is written is read back as it was, and is a Frictionless tabular data package."""

import csv
import io
import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.claim_file import VERSION, ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.record import Extra
from models.claims.registry import Subject
from models.claims.unknown_fields import DEEPEST, NumberText
from models.formats.claims_reader import read_claims
from models.formats.claims_table.cells import joined, split
from models.formats.claims_table.csv_text import write_csv
from models.formats.claims_table.package import is_own_package, own_names, package_names, read_package, write_package
from models.formats.claims_writer import write_claims
from models.formats.plain_file import read_bytes
from models.formats.suffixes import read_file
from tests.models.formats.claims_table import awkward


def read_back(files: dict[str, bytes], name: str = "out.csv") -> ClaimFile:
    """The claim file of a package that no disk has seen."""

    def read(path: Path) -> bytes:
        if path.name not in files:
            raise ClaimsError("There is no such file.")
        return files[path.name]

    return read_package(Path(name), read)


@given(awkward.files(), st.booleans())
def test_what_is_written_is_read_back(file: ClaimFile, bom: bool) -> None:
    files = write_package(file, "out.csv", bom=bom)
    assert read_back(files) == file
    assert write_claims(read_back(files)) == write_claims(file)
    assert list(files) == package_names(file, "out.csv")
    assert write_package(file, "out.csv", bom=bom) == files


@given(awkward.files())
def test_no_cell_is_a_formula(file: ClaimFile) -> None:
    for name, data in write_package(file, "out.csv").items():
        if name.endswith(".csv"):
            for row in csv.reader(io.StringIO(data.decode(), newline="")):
                assert not [cell for cell in row if cell.startswith((*"=+-@＝＋－＠\t\r\n",))]


@given(awkward.texts)
def test_several_texts_in_a_cell_come_back(texts: tuple[str, ...]) -> None:
    assert split(joined(texts)) == texts


@pytest.mark.parametrize(
    ("line", "texts"),
    [("", ()), ("BBC;Meduza", ("BBC", "Meduza")), (" a ;; b;", ("a", "b")), ('""', ("",)), ('"a;b" ; c', ("a;b", "c"))],
)
def test_people_may_write_several_texts_as_they_like(line: str, texts: tuple[str, ...]) -> None:
    assert split(line) == texts


@pytest.mark.parametrize("line", ['"a', 'a"b', '"a" b', '"a"b; c'])
def test_marks_that_do_not_match_are_refused(line: str) -> None:
    with pytest.raises(ClaimsError, match="quotation marks do not match"):
        split(line)


@pytest.fixture
def article(examples: Path) -> ClaimFile:
    return read_file(examples / "stoltenberg-2024-03.claims")


def test_the_claims_alone_are_a_table_that_people_know(article: ClaimFile) -> None:
    data = write_csv(article)
    rows = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
    nato = next(row for row in rows if row["claimant"] == "NATO")
    assert (nato["bound"], nato["low"], nato["high"], nato["measure"]) == (
        "more_than",
        "350000",
        "",
        "killed_or_wounded",
    )
    assert len(rows) == len(article.claims)
    assert write_package(article, "out.csv")["out.csv"] == data
    assert write_csv(article, bom=True) == b"\xef\xbb\xbf" + data


def test_on_the_disk_a_package_is_found_from_its_claims_and_from_its_descriptor(
    article: ClaimFile, tmp_path: Path
) -> None:
    files = write_package(article, "Verluste 1.csv", bom=True)
    assert next(iter(files)) == "Verluste 1.csv"
    assert list(files)[-1] == "Verluste 1.datapackage.json"
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    for name in ("Verluste 1.csv", "Verluste 1.datapackage.json"):
        assert is_own_package(tmp_path / name, read_bytes)
        assert read_package(tmp_path / name, read_bytes) == article
    assert not is_own_package(tmp_path / "Verluste 1.sources.csv", read_bytes)
    (tmp_path / "Verluste 1.datapackage.json").rename(tmp_path / "datapackage.json")
    assert read_package(tmp_path / "Verluste 1.csv", read_bytes) == article


@pytest.mark.parametrize("text", ["", "[]", "{", '{"counterclaim":1}', '{"resources":[]}', '"\\ud800"', "NaN"])
def test_other_tables_are_not_ours(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.csv").write_text("id,claimant\n")
    assert not is_own_package(tmp_path / "a.csv", read_bytes)
    (tmp_path / "a.datapackage.json").write_text(text)
    assert not is_own_package(tmp_path / "a.csv", read_bytes)
    with pytest.raises(ClaimsError, match=r"describes no package of claims"):
        read_package(tmp_path / "a.datapackage.json", read_bytes)


def test_a_text_beside_it_says_what_the_files_hold(article: ClaimFile) -> None:
    extra = Extra((("mood", "grim"),))
    claims = (msgspec.structs.replace(article.claims[0], extra=extra), *article.claims[1:])
    files = write_package(msgspec.structs.replace(article, claims=claims), "out.csv")
    text = files["out.README.txt"].decode()
    assert max(map(len, text.splitlines())) <= 100
    heads = [line.partition(": ")[0] for line in text.splitlines() if line.startswith("out.")]
    assert heads == [name for name in files if name.endswith(".csv")]
    for name in heads:
        part = text.partition(f"\n{name}: ")[2].partition("\n\n")[0]
        columns = [line.split()[0] for line in part.splitlines() if line[:3].strip() and line.startswith("  ")]
        assert columns == next(csv.reader(io.StringIO(files[name].decode(), newline="")))
    assert "One of: exact, about," in " ".join(text.split())


def test_the_text_beside_it_is_of_no_use_to_reading(article: ClaimFile) -> None:
    files = write_package(article, "out.csv", bom=True)
    assert files["out.README.txt"].startswith(b"\xef\xbb\xbfThese files")
    assert read_back({name: data for name, data in files.items() if "README" not in name}) == article


def test_a_package_says_which_files_are_its(article: ClaimFile, tmp_path: Path) -> None:
    files = write_package(article, "out.csv")
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    assert own_names(tmp_path / "out.csv", read_bytes) == own_names(tmp_path / "out.datapackage.json", read_bytes)
    assert own_names(tmp_path / "out.csv", read_bytes) == frozenset(files)
    assert own_names(tmp_path / "out.sources.csv", read_bytes) == frozenset()
    descriptor = json.loads(files["out.datapackage.json"])
    del descriptor["counterclaim"]["readme"]
    (tmp_path / "out.datapackage.json").write_text(json.dumps(descriptor))
    assert own_names(tmp_path / "out.csv", read_bytes) == frozenset(files) - {"out.README.txt"}


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Мої дані 2.csv", "claims-2"),
        ("Дані.csv", "claims"),
        ("Größe und Zählung.csv", "grosse-und-zahlung"),
        ("Évaluation n. 3.csv", "evaluation-n.-3"),
        ("Łódź 2024.csv", "claims-2024"),
        ("2.csv", "2"),
        ("Verluste 1.5.csv", "verluste-1.5"),
        ("!!.csv", "claims"),
        ("損失 (final).csv", "claims-final"),
    ],
)
def test_a_package_has_a_name_that_tells_something(article: ClaimFile, name: str, called: str) -> None:
    files = write_package(article, name)
    assert json.loads(files[f"{Path(name).stem}.datapackage.json"])["name"] == called
    assert read_back(files, name) == article


def changed(article: ClaimFile, name: str, old: str, new: str, count: int = 1) -> dict[str, bytes]:
    files = write_package(article, "out.csv")
    text = files[name].decode()
    assert old in text
    return {**files, name: text.replace(old, new, count).encode()}


REFUSED = {
    "a cell": ("out.csv", ",350000,", ",many,", "“out.csv”, row 2, column “low”: “many” is not a whole number"),
    "a word": ("out.csv", "more_than", "plenty", "row 2, column “bound”: .*“plenty”, which is none of its words"),
    "a figure": ("out.csv", ",350000,", ",,", "“out.csv”, row 2: A figure with the bound “more_than” has a low end"),
    "a large number": ("out.csv", ",350000,", ",9007199254740993,", "row 2, column “low”: .*beyond 2\\^53"),
    "a huge number": ("out.csv", ",350000,", f",{'9' * 5000},", "row 2, column “low”: “99.*…9+” is not a whole number"),
    "a date": ("out.csv", "2024-03-14", "14.03.2024", "row 2: “stated_on”: “14.03.2024” is not a date"),
    "a measure": ("out.csv", "killed_or_wounded,more", "deaths,more", "row 2: “measure” names a measure “deaths”"),
    "a column": ("out.csv", "speaker", "talker", "“out.csv” has a column “talker”, which belongs to no claim file"),
    "a column twice": ("out.csv", "speaker", "note", "“out.csv” has two columns “note”"),
    "a column without a name": ("out.csv", "speaker", "", "“out.csv” has no column “speaker” any more"),
    "a cell beside": ("out.csv", "\r\n", ",\r\n", None),
    "an id": (
        "out.quotes.csv",
        "\r\n",
        "\r\n,1,s,0,exact,,,\r\n",
        "“out.quotes.csv”, row 2, column “claim”: it is emp",
    ),
    "a quote": (
        "out.quotes.csv",
        "\r\n",
        "\r\nq,1,s,0,e,,,\r\n",
        "“out.quotes.csv”, row 2, column “claim”: there is no",
    ),
    "a mark": ("out.csv", ",350000,", ',"350"000,', "“out.csv” is no CSV near line 2"),
    "a boolean": (
        "out.measures.csv",
        "true",
        "maybe",
        "“out.measures.csv”, row 2, column “cumulative”: “maybe” is nei",
    ),
    "a list": ("out.measures.csv", "killed; wounded", '"killed"" x"', "column “counts”: its quotation marks do not"),
    "an empty list": ("out.measures.csv", "killed,", "killed,", None),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_people_break_is_refused_by_table_row_and_column(case: str, article: ClaimFile) -> None:
    name, old, new, reason = REFUSED[case]
    files = changed(article, name, old, new)
    if reason is None:
        assert read_back(files) == article
        return
    with pytest.raises(ClaimsError, match=reason) as caught:
        read_back(files)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


def nested(depth: int) -> Extra:
    """Unknown fields of which so many lists and objects stand in each other, their own object included."""
    value: object = 7
    for _ in range(depth - 1):
        value = [value]
    return Extra((("deep", value),))


def test_unknown_fields_nest_as_deep_as_a_file_may(article: ClaimFile) -> None:
    replace = msgspec.structs.replace
    claim = next(claim for claim in article.claims if claim.quotes)
    others = tuple(other for other in article.claims if other is not claim)

    def file(more: int) -> list[ClaimFile]:
        quotes = (replace(claim.quotes[0], extra=nested(DEEPEST - 3 + more)), *claim.quotes[1:])
        return [
            replace(article, heading=Heading(extra=nested(DEEPEST + 1 + more))),
            replace(article, claims=(replace(claim, extra=nested(DEEPEST - 1 + more)), *others)),
            replace(article, claims=(replace(claim, quotes=quotes), *others)),
        ]

    for held in file(0):
        assert read_back(write_package(held, "out.csv")) == held == read_claims(write_claims(held))
    for held in file(1):
        with pytest.raises(ClaimsError, match="deeper than"):
            read_claims(write_claims(held))
        with pytest.raises(ClaimsError, match="deeper than"):
            read_back(write_package(held, "out.csv"), "out.datapackage.json")


def test_a_number_of_another_program_is_refused_where_it_stands(article: ClaimFile) -> None:
    file = msgspec.structs.replace(article, heading=Heading(title="T", extra=Extra((("mood", NumberText("1.50")),))))
    files = write_package(file, "out.csv")
    assert read_back(files) == file
    for old, new, reason in (
        ('"mood": 1.50', '"title": 1', "“other_fields” cannot be kept: .*“title”, which has a column of its own"),
        ('"version": 1', f'"version": {VERSION + 1}', "written by a newer program"),
        ('"version": 1', '"version": "1"', "does not say in which version"),
        ('"title": "T"', '"title": 7', "“title” is not a text"),
        ('"name": "quotes"', '"name": "claims"', "“resources” are not the tables"),
    ):
        text = files["out.datapackage.json"].decode()
        assert old in text
        broken = {**files, "out.datapackage.json": text.replace(old, new, 1).encode()}
        with pytest.raises(ClaimsError, match=reason):
            read_back(broken, "out.datapackage.json")


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "../out.csv", "sub/out.csv", "", "..", "http://example.org/a.csv", "a\0b"]
)
def test_nothing_is_read_but_what_stands_beside(article: ClaimFile, path: str) -> None:
    files = write_package(article, "out.csv")
    text = files["out.datapackage.json"].decode().replace('"path": "out.sources.csv"', f'"path": {json.dumps(path)}')
    with pytest.raises(ClaimsError, match="only files beside the descriptor"):
        read_back({**files, "out.datapackage.json": text.encode()})


def test_a_table_that_is_gone_is_missed(article: ClaimFile) -> None:
    files = write_package(article, "out.csv")
    del files["out.sources.csv"]
    with pytest.raises(ClaimsError, match=r"The table “sources” cannot be read from “out\.sources\.csv”\. There is no"):
        read_back(files)


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_what_a_spreadsheet_of_another_country_saves_is_read(article: ClaimFile, delimiter: str) -> None:
    files = write_package(article, "out.csv")
    for name in files:
        if name.endswith(".csv"):
            buffer = io.StringIO(newline="")
            rows = csv.reader(io.StringIO(files[name].decode(), newline=""))
            csv.writer(buffer, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
            files[name] = b"\xef\xbb\xbf" + buffer.getvalue().encode() + b"\n\n"
    assert read_back(files) == article


def test_another_encoding_is_named(article: ClaimFile) -> None:
    files = write_package(article, "out.csv")
    files["out.sources.csv"] = files["out.sources.csv"].decode().encode("cp1251", errors="replace")
    with pytest.raises(ClaimsError, match=r"“out\.sources\.csv” is not UTF-8 in line .*: save it as “CSV UTF-8”"):
        read_back(files)


def test_columns_may_be_moved_and_rows_added(article: ClaimFile) -> None:
    files = write_package(article, "out.csv")
    head, *rows = csv.reader(io.StringIO(files["out.csv"].decode(), newline=""))
    order = sorted(range(len(head)), key=lambda at: head[at])
    added = [
        {"id": "new", "bound": "exact", "low": "7", "high": "7", "measure": "killed"}.get(name, "") for name in head
    ]
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows([row[at] for at in order] for row in (head, *rows, [""] * len(head), added))
    after = read_back({**files, "out.csv": buffer.getvalue().encode()})
    assert after.claims[:-1] == article.claims
    assert after.claims[-1] == Claim(id="new", subject="", measure="killed", bound=Bound.EXACT, low=7, high=7)


def test_quotes_stand_by_their_number_however_the_rows_are_sorted(article: ClaimFile) -> None:
    files = write_package(article, "out.csv")
    head, *rows = csv.reader(io.StringIO(files["out.quotes.csv"].decode(), newline=""))
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows([head, *reversed(rows)])
    assert read_back({**files, "out.quotes.csv": buffer.getvalue().encode()}) == article


def test_a_file_of_a_newer_program_is_not_written(article: ClaimFile) -> None:
    with pytest.raises(ClaimsError, match="newer program"):
        write_package(msgspec.structs.replace(article, version=VERSION + 1), "out.csv")


def test_half_a_character_is_not_written(article: ClaimFile) -> None:
    for file in (
        msgspec.structs.replace(article, heading=Heading(title="\ud800")),
        msgspec.structs.replace(article, subjects=(Subject(name="\udfff"),)),
    ):
        with pytest.raises(ClaimsError, match="half of a character"):
            write_package(file, "out.csv")


def test_it_tells_how_far_it_is() -> None:
    claim = Claim(id="c", subject="s", measure="killed", bound=Bound.EXACT, low=7, high=7)
    claims = tuple(msgspec.structs.replace(claim, id=f"c{number}") for number in range(5_000))
    file = msgspec.structs.replace(ClaimFile.NEW, claims=claims)
    told: list[float] = []
    files = write_package(file, "out.csv", told.append)
    assert told and told == sorted(told) and 0 <= told[0] < 0.5 < told[-1] <= 1
    told.clear()
    assert read_package(Path("out.csv"), lambda path: files[path.name], told.append) == file
    assert told and told == sorted(told) and 0 < told[0] < told[-1] <= 1
