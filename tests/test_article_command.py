"""`counterclaim ARTICLE --published DAY --export OUTPUT`: the claims of a text."""

from pathlib import Path

import pytest

import main
from models.claims.figure import Bound
from models.formats.suffixes import read_file
from tests.models.extraction.test_claim_file import TEXT

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data" / "kyiv-independent-2024-03-15.txt"


def article(folder: Path, data: bytes, name: str = "storm.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_becomes_a_claim_file(tmp_path: Path, encoding: str) -> None:
    output = tmp_path / "out.claims"
    path = article(tmp_path, TEXT.encode(encoding))
    assert main.main([str(path), "--published", "19 March 2024", "--export", str(output)]) == main.OK
    file = read_file(output)
    assert [claim.low for claim in file.claims] == [500, 12]
    assert (file.sources[0].text, file.sources[0].published) == (TEXT, "2024-03-19")


def test_a_text_is_compared_at_once(tmp_path: Path) -> None:
    output = tmp_path / "out.csv"
    path = article(tmp_path, TEXT.encode(), "storm.md")
    assert main.main([str(path), "--published", "2024-03-19", "--compare", "--export", str(output)]) == main.OK
    assert "500" in output.read_text("utf-8-sig")


@pytest.mark.parametrize("data", [b"", b" \n", b"\xff\xff bad", b"a\0b", b"\xff\xfea"])
def test_what_is_no_text_is_refused_in_one_sentence(
    tmp_path: Path, data: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.claims"
    assert main.main([str(article(tmp_path, data)), "--export", str(output)]) == main.AT_FAULT
    said = capsys.readouterr().err
    assert said.startswith("counterclaim: “storm.txt” cannot be opened.")
    assert said.count("\n") == 1
    assert not output.exists()


@pytest.mark.parametrize(
    "arguments", [["--published", "soon"], ["--published", "2024-03-19", "--compare"]], ids=["no day", "no output"]
)
def test_a_call_that_makes_no_sense_is_refused(tmp_path: Path, arguments: list[str]) -> None:
    export = [] if "--compare" in arguments else ["--export", str(tmp_path / "out.claims")]
    with pytest.raises(SystemExit) as end:
        main.main([str(article(tmp_path, TEXT.encode())), *arguments, *export])
    assert end.value.code == main.BAD_CALL


def test_a_claim_file_has_its_own_days(tmp_path: Path, examples: Path) -> None:
    with pytest.raises(SystemExit) as end:
        file = examples / "stoltenberg-2024-03.claims"
        main.main([str(file), "--published", "2024-03-19", "--export", str(tmp_path / "out.claims")])
    assert end.value.code == main.BAD_CALL


@pytest.mark.skipif(not SHARED.exists(), reason="the article is not at hand")
def test_the_six_numbers_of_the_article_are_found(tmp_path: Path) -> None:
    output = tmp_path / "out.claims"
    assert main.main([str(SHARED), "--published", "2024-03-15", "--export", str(output)]) == main.OK
    found = [
        (claim.claimant, claim.bound, claim.low, claim.measure, len(claim.quotes)) for claim in read_file(output).claims
    ]
    assert found == [
        ("NATO", Bound.MORE_THAN, 350_000, "killed_or_wounded", 3),
        ("U.S. officials", Bound.MORE_THAN, 315_000, "killed_or_wounded", 1),
        ("Ukraine's General Staff", Bound.EXACT, 427_840, "losses", 1),
        ("Volodymyr Zelensky", Bound.EXACT, 180_000, "killed", 1),
        ("Volodymyr Zelensky", Bound.EXACT, 31_000, "killed", 1),
        ("Meduza and Mediazona", Bound.AT_LEAST, 83_000, "killed", 1),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Унаслідок удару загинуло щонайменше 12 людей, повідомило міністерство внутрішніх справ. " * 5,
            "not to be in English",
        ),
        (
            "Nothing happened in the town on Tuesday, and nobody said a word of it to anybody. " * 3,
            "No claim was found",
        ),
    ],
)
def test_where_no_claim_is_found_that_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, told: str
) -> None:
    output = tmp_path / "out.claims"
    assert main.main([str(article(tmp_path, text.encode())), "--export", str(output)]) == main.OK
    assert told in capsys.readouterr().err
    assert not read_file(output).claims
