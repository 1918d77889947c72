"""`counterclaim INPUT --export OUTPUT` for other programs' files: what is read, what is written and what is left."""

import csv
import re
from pathlib import Path

import msgspec
import pytest

import main
from models.formats.claims_writer import write_claims
from models.formats.suffixes import PAINTED, WRITERS, read_file
from models.formats.whole_files import read_whole
from tests.test_main import run

MAPPING = """
name = "mine"
numbers = "1,234.5"
[columns]
claimant = "claimant"
figure = "low"
[constants]
subject = "Russian military"
measure = "killed"
"""


@pytest.fixture
def example(examples: Path) -> Path:
    return examples / "stoltenberg-2024-03.claims"


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    path = tmp_path / "mine.toml"
    path.write_text(MAPPING)
    return path


def convert(path: Path, output: Path, *more: object) -> int:
    return main.main([str(path), *map(str, more), "--export", str(output)])


def told(capsys: pytest.CaptureFixture[str]) -> str:
    """What was said, a line a sentence, and nothing on stdout."""
    said = capsys.readouterr()
    assert said.out == ""
    return said.err


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_an_export_of_ours_is_read_as_a_table_where_a_mapping_is_given(
    example: Path, mapping: Path, tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / f"st{suffix}"
    assert convert(example, own) == main.OK
    assert convert(own, tmp_path / "out.claims", "--mapping", mapping) == main.OK
    assert "350,000" not in told(capsys)
    claims = read_file(tmp_path / "out.claims").claims
    assert {claim.measure for claim in claims} == {"killed"}
    assert 350_000 in [claim.low for claim in claims]


def test_a_damaged_export_is_refused_with_advice_that_can_be_followed(
    example: Path, mapping: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "st.csv"
    assert convert(example, own) == main.OK
    own.write_bytes(own.read_bytes().replace(b",315000,", b",many,"))
    assert convert(own, tmp_path / "out.claims") == main.AT_FAULT
    assert "import the table as one of another program" in told(capsys)
    assert convert(own, tmp_path / "out.claims", "--mapping", mapping) == main.OK
    assert "“many”" in told(capsys)


def test_a_mapping_is_for_tables_only(example: Path, mapping: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as end:
        convert(example, tmp_path / "out.claims", "--mapping", mapping)
    assert end.value.code == main.BAD_CALL


def test_nothing_beside_the_output_is_replaced_unseen(
    example: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out.csv").write_text("an older table")
    (tmp_path / "out.sources.csv").write_text("mine")
    assert convert(example, tmp_path / "out.csv") == main.AT_FAULT
    said = told(capsys)
    assert said == (
        "counterclaim: “out.sources.csv” is there already, and belongs to no export: move it, or export under"
        " another name.\n"
    )
    assert (tmp_path / "out.sources.csv").read_text() == "mine"
    assert (tmp_path / "out.csv").read_text() == "an older table"
    (tmp_path / "out.sources.csv").unlink()
    assert convert(example, tmp_path / "out.csv") == main.OK


def test_an_export_replaces_the_files_of_the_one_before(example: Path, tmp_path: Path) -> None:
    for more in ((), ("--bom",)):
        assert convert(example, tmp_path / "out.csv", *more) == main.OK
    assert (tmp_path / "out.sources.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert read_whole(tmp_path / "out.csv") == read_file(example)


def test_a_file_that_the_package_there_does_not_list_is_not_its(example: Path, tmp_path: Path) -> None:
    assert convert(example, tmp_path / "out.csv") == main.OK
    descriptor = tmp_path / "out.datapackage.json"
    descriptor.write_text(descriptor.read_text().replace('"path": "out.sources.csv"', '"path": "other.csv"'))
    assert convert(example, tmp_path / "out.csv") == main.AT_FAULT


def rows(path: Path) -> list[list[str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


TABLE = "claimant,low\nNATO,5\n" + "".join(f'nobody {n},"many, or {n}"\n' for n in range(7)) + "BBC,7\n"


def test_refused_rows_are_written_to_be_mended_and_read_again(
    mapping: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, rest = tmp_path / "in.csv", tmp_path / "rest.csv"
    table.write_text(TABLE)
    assert convert(table, tmp_path / "out.claims", "--mapping", mapping, "--refused", rest) == main.OK
    assert "7 rows were refused, and 2 taken." in told(capsys)
    assert [row[:2] for row in rows(rest)] == [
        ["claimant", "low"],
        *([f"nobody {n}", f"many, or {n}"] for n in range(7)),
    ]
    assert "“many, or 3”" in rows(rest)[4][2]
    rest.write_text(re.sub('"many, or ([0-9])"', r"10\1", rest.read_text()))
    assert convert(rest, tmp_path / "more.claims", "--mapping", mapping, "--refused", tmp_path / "none.CSV") == main.OK
    assert told(capsys) == ""
    assert [claim.low for claim in read_file(tmp_path / "more.claims").claims] == [*range(100, 107)]
    assert [row[:2] for row in rows(tmp_path / "none.CSV")] == [["claimant", "low"]]


def test_refused_rows_stand_where_the_mapping_looks_for_them(mapping: Path, tmp_path: Path) -> None:
    mapping.write_text(f'header = 3\n{MAPPING}[format]\ndelimiter = ";"\nencoding = "cp1251"\n')
    table, rest = tmp_path / "in.csv", tmp_path / "rest.csv"
    table.write_bytes("Втрати;\n\nclaimant;low\nНАТО;5\nБі-бі-сі;багато\n".encode("cp1251"))
    assert convert(table, tmp_path / "out.claims", "--mapping", mapping, "--refused", rest) == main.OK
    rest.write_bytes(rest.read_bytes().replace("багато;".encode("cp1251"), b"9;"))
    assert convert(rest, tmp_path / "more.claims", "--mapping", mapping) == main.OK
    (claim,) = read_file(tmp_path / "more.claims").claims
    assert (claim.claimant, claim.low) == ("Бі-бі-сі", 9)


def test_without_that_it_is_said_how_to_get_them(
    mapping: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.csv").write_text(TABLE)
    assert convert(tmp_path / "in.csv", tmp_path / "out.claims", "--mapping", mapping) == main.OK
    assert told(capsys).splitlines()[-2:] == [
        "counterclaim: And 4 more.",
        "counterclaim: --refused FILE.csv writes all of them, to be mended and read again.",
    ]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("in.csv", "--refused", "rest.csv", "--export", "out.claims"), "--refused goes with --mapping"),
        (("in.csv", "--mapping", "m", "--refused", "rest.txt", "--export", "o.claims"), "has not the suffix .csv"),
        (("in.csv", "--mapping", "m", "--refused", "./in.csv", "--export", "o.claims"), "another file than FILE"),
        (("in.csv", "--mapping", "m", "--refused", "o.csv", "--export", "o.csv"), "another file than FILE, OUTPUT and"),
        (("in.csv", "--mapping", "m", "--refused", "o.quotes.csv", "--export", "o.csv"), "files that belong to it"),
        (("in.csv", "--mapping", "m", "--refused", "rest.csv"), "--mapping needs --export OUTPUT"),
        (("--merge", "a", "b", "c", "--refused", "rest.csv", "--export", "o.claims"), "--merge BASE OURS THEIRS goes"),
    ],
)
def test_calls_at_fault_are_refused(
    arguments: tuple[str, ...],
    reason: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in.csv").write_text(TABLE)
    with pytest.raises(SystemExit) as end:
        main.main(arguments)
    assert end.value.code == main.BAD_CALL
    assert reason in told(capsys)
    assert (tmp_path / "in.csv").read_text() == TABLE


@pytest.mark.parametrize("name", ["loop.csv", "rest.csv"])
def test_a_link_that_leads_back_to_itself_is_refused_in_one_sentence(
    name: str, mapping: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.csv").write_text(TABLE)
    (tmp_path / "loop.csv").symlink_to("loop.csv")
    files = (tmp_path / "in.csv", tmp_path / "out.claims") if name == "loop.csv" else (tmp_path / "loop.csv",) * 2
    assert convert(*files, "--mapping", mapping, "--refused", tmp_path / name) == main.AT_FAULT
    assert "loop.csv" in told(capsys).splitlines()[-1]


def test_an_export_that_fails_half_way_leaves_all_its_files_as_they_were(
    example: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert convert(example, tmp_path / "out.csv") == main.OK
    was = {path: path.read_bytes() for path in tmp_path.iterdir()}
    file = read_file(example)
    (tmp_path / "other.claims").write_bytes(write_claims(msgspec.structs.replace(file, claims=file.claims[:1])))
    (tmp_path / "out.sources.csv").chmod(0o444)
    assert convert(tmp_path / "other.claims", tmp_path / "out.csv") == main.AT_FAULT
    assert "“out.sources.csv” could not be saved" in told(capsys)
    assert {path: path.read_bytes() for path in was} == was


def test_help_says_what_is_read_and_written_and_how(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main.main(["--help"])
    assert end.value.code == 0
    said = capsys.readouterr().out
    for words in (*WRITERS, *PAINTED, ".mhtml", ".ods", ".ris", "gaza-killed", "out.quotes.csv", "--merge", "Examples"):
        assert words in said
    assert max(map(len, said.splitlines())) <= 120


def test_the_examples_of_the_help_are_calls_that_work(
    example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main.main(["--help"])
    _, _, listed = capsys.readouterr().out.partition("Examples:\n")
    calls = [line.split()[1:] for line in listed.splitlines() if line.strip()]
    monkeypatch.chdir(tmp_path)
    for name in ("losses.claims", "base.claims", "ours.claims", "theirs.claims"):
        Path(name).write_bytes(example.read_bytes())
    Path("article.html").write_text("<p>Officials said that 70 Russian soldiers were killed in the attack.</p>" * 3)
    Path("estimates.csv").write_text(ESTIMATES)
    Path("library.bib").write_text("@misc{a, title = {T}}")
    assert len(calls) == 6
    for call in calls:
        paints = call[-1].endswith(".pdf")  # which takes a QApplication of its own
        assert (run(*call).returncode if paints else main.main(call)) == main.OK, call


ESTIMATES = (
    "date,country,source,type,estimate,estimate_low,estimate_high,source_url\n"
    "15/03/2024,russia,NATO,deaths,5,4,6,https://example.org\n"
)
