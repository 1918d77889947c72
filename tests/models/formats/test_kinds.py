"""What a file brings; above all what becomes of our own exports once somebody has broken them."""

import json
from pathlib import Path

import pytest

from models.claims.errors import ClaimsError
from models.formats.kinds import Kind, Recognised, kind_of, recognise
from models.formats.plain_file import read_bytes
from models.formats.suffixes import read_file, write_files


@pytest.fixture(params=[".csv", ".xlsx"])
def exported(request: pytest.FixtureRequest, examples: Path, tmp_path: Path) -> Path:
    path = tmp_path / f"out{request.param}"
    for name, data in write_files(read_file(examples / "stoltenberg-2024-03.claims"), path).items():
        name.write_bytes(data)
    return path


def test_an_export_that_is_whole_is_a_claim_file(exported: Path, examples: Path) -> None:
    assert kind_of(exported) is Kind.CLAIMS
    assert recognise(exported) == Recognised(Kind.CLAIMS, read_file(examples / "stoltenberg-2024-03.claims"))


def test_an_export_with_a_broken_cell_is_a_table_and_the_reason_is_told(examples: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    for name, data in write_files(read_file(examples / "stoltenberg-2024-03.claims"), path).items():
        name.write_bytes(data.replace(b",350000,", b",many,"))
    found = recognise(path)
    assert found.kind is Kind.TABLE
    told = str(found.trouble)
    assert told.startswith("“out.csv” cannot be opened. “out.csv”, row 2, column “low”: “many” is not a whole")
    assert told.endswith("Mend it, or import the table as one of another program, column by column.")


def test_a_descriptor_of_broken_tables_is_no_table(examples: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    for name, data in write_files(read_file(examples / "stoltenberg-2024-03.claims"), path).items():
        name.write_bytes(data.replace(b",350000,", b",many,"))
    with pytest.raises(ClaimsError, match="“many” is not a whole number"):
        recognise(tmp_path / "out.datapackage.json")


def test_a_table_of_others_is_a_table_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_bytes(b"who,figure\nNATO,5\n")
    assert read_bytes(tmp_path / "out.csv")
    assert recognise(tmp_path / "out.csv") == Recognised(Kind.TABLE)


ANNOTATION = {"source": "https://a.example/", "selector": {"type": "TextQuoteSelector", "exact": "5 killed"}}


@pytest.mark.parametrize(
    ("tree", "kind"),
    [
        ([{"date": "2024-03-14", "target": "Kyiv", "killed": 3}], Kind.TABLE),
        ({"rows": [], "data": [{"a": 1}]}, Kind.TABLE),
        ([{"type": "report", "killed": 3}], Kind.TABLE),
        ([{"type": "webpage", "title": "X", "URL": "https://a.example/"}], Kind.REFERENCES),
        ([{"type": "Annotation", "target": "https://a.example/#x"}], Kind.CLAIMS),
        ({"rows": [{"uri": "https://a.example/", "target": [ANNOTATION]}]}, Kind.CLAIMS),
        ({"@context": "https://schema.org", "@type": "Claim"}, Kind.CLAIMS),
    ],
)
def test_json_is_known_by_what_only_its_kind_has(tmp_path: Path, tree: object, kind: Kind) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(tree))
    assert kind_of(path) is kind


@pytest.mark.parametrize("name", ["folder", "folder.odd", "folder.claims"])
def test_a_folder_is_told_from_a_file_that_nobody_reads(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    with pytest.raises(ClaimsError, match=f"“{name}” cannot be opened. It is a folder: open a file in it."):
        recognise(tmp_path / name)


@pytest.mark.parametrize("name", ["gone", "gone.odd", "gone.claims"])
def test_what_is_not_there_has_no_wrong_suffix(tmp_path: Path, name: str) -> None:
    with pytest.raises(ClaimsError, match=f"“{name}” cannot be opened. There is no such file."):
        recognise(tmp_path / name)


def test_a_file_that_nobody_reads_is_told_which_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.odd").write_bytes(b"x")
    with pytest.raises(ClaimsError, match="its suffix is none of"):
        recognise(tmp_path / "a.odd")
