"""Comparing on the command line, run as a user runs it: in a process of its own, without a screen."""

import csv
import os
import re
import shutil
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

import msgspec
import pytest

from models.claims.claim_file import ClaimFile
from models.claims.view import View
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file

TOP = Path(__file__).resolve().parent.parent
ON_THE_DAY = ("--subject", "Russian military", "--as-of", "2024-03-14")
ADDRESS = "https://kyivindependent.com/stoltenberg-russia-has-lost-over-350-000-troops-in-ukraine/"


def run(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
    """What `python main.py` answers without any variable but those that are named."""
    hidden = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "LANG", "LC_ALL", "LC_CTYPE")
    return subprocess.run(
        [sys.executable, str(TOP / "main.py"), *map(str, arguments)],
        capture_output=True,
        text=True,
        env={name: value for name, value in os.environ.items() if name not in hidden} | more,
        timeout=60,
        check=False,
    )


@pytest.fixture
def article(examples: Path) -> Path:
    return examples / "stoltenberg-2024-03.claims"


def text_of(pdf: Path) -> str:
    """The words of a PDF, all on one line."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def saved(file: ClaimFile, folder: Path) -> Path:
    path = folder / "made.claims"
    path.write_bytes(write_claims(file))
    return path


def test_the_sheet_of_the_article_is_two_pages_with_every_quote(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    done = run(article, "--compare", *ON_THE_DAY, "--export", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_bytes().startswith(b"%PDF")
    text = text_of(out)
    assert "page 1 of 2" in text or "page 1 of 1" in text
    claims = [claim for claim in read_file(article).claims if claim.subject == "Russian military"]
    for quote in (quote for claim in claims for quote in claim.quotes):
        assert " ".join(quote.exact.split()) in text
    assert "General Staff of Ukraine, 427,840 (E), are compatible" in text
    assert "Wounded, more than 170,000" in text
    assert "stoltenberg-2024-03.claims" in text


def test_the_sheet_of_all_its_subjects_is_two_pages(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert run(article, "--compare", "--export", out).returncode == 0
    text = text_of(out)
    assert "page 2 of 2" in text
    for quote in (quote for claim in read_file(article).claims for quote in claim.quotes):
        assert " ".join(quote.exact.split()) in text


@pytest.mark.parametrize(
    "variable",
    [{"LANG": "xx_XX.UTF-8"}, {"LC_ALL": "de_DE.UTF-8"}, {"LC_CTYPE": "tr_TR"}, {"LC_ALL": "C"}, {"LANG": ""}],
)
def test_whatever_the_locale_nothing_is_said_on_success(
    article: Path, tmp_path: Path, variable: dict[str, str]
) -> None:
    done = run(article, "--compare", *ON_THE_DAY, "--export", tmp_path / "out.pdf", **variable)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_name_from_right_to_left_is_found_and_turns_nothing_round(article: Path, tmp_path: Path) -> None:
    file = read_file(article)
    claims = tuple(msgspec.structs.replace(claim, claimant="الجزيرة", speaker="") for claim in file.claims)
    path, out = saved(msgspec.structs.replace(file, claims=claims), tmp_path), tmp_path / "out.pdf"
    done = run(path, "--compare", *ON_THE_DAY, "--export", out)
    assert (done.returncode, done.stderr) == (0, "")
    text = re.sub("[\u2066-\u2069\u202a-\u202e]", "", unicodedata.normalize("NFKC", text_of(out)))
    assert "A الجزيرة, 180,000" in text  # in the matrix
    assert "الجزيرة, > 315,000 (B), and الجزيرة, 427,840 (C), are compatible" in text


def test_every_address_is_on_the_sheet(article: Path, tmp_path: Path) -> None:
    file = read_file(article)
    sources = tuple(msgspec.structs.replace(source, url=ADDRESS) for source in file.sources)
    path, out = saved(msgspec.structs.replace(file, sources=sources), tmp_path), tmp_path / "out.pdf"
    assert run(path, "--compare", *ON_THE_DAY, "--export", out).returncode == 0
    text = text_of(out)
    assert text.replace(" ", "").count(ADDRESS) == 7
    assert "page 2 of 2" in text


def test_a_table_of_the_article(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.CSV"
    done = run(article, "--compare", "--subject", "Russian troops", "--as-of", "14 Mar 2024", "--export", out)
    assert (done.returncode, done.stderr) == (0, "")
    with out.open(encoding="utf-8", newline="") as lines:
        rows = {row["claim"]: row for row in csv.DictReader(lines)}
    assert rows["b5pbrreh"]["low"] == "350001"
    assert rows["lim2jm2y"]["verdict"] == "compatible"


def test_pairs_and_a_reference_and_a_kept_comparison(article: Path, tmp_path: Path) -> None:
    view = View(name="As lost", day="2024-03-14", assumptions=("taken_as:losses:killed:wounded",))
    path, out = saved(msgspec.structs.replace(read_file(article), views=(view,)), tmp_path), tmp_path / "out.csv"
    assert run(path, "--compare", "--pairs", "--export", out).returncode == 0
    assert out.read_text(encoding="utf-8").startswith(
        "claim_a,claim_b,verdict,reasons,assumptions,verdict_if,assumptions_if\n"
    )
    done = run(path, "--compare", "--view", "As lost", "--reference", "xcytkgw5", "--export", out)
    assert (done.returncode, done.stderr) == (0, "")
    with out.open(encoding="utf-8", newline="") as lines:
        rows = {row["claim"]: row for row in csv.DictReader(lines)}
    assert rows["b5pbrreh"]["verdict"] == "compatible"
    assert rows["xcytkgw5"]["verdict"] == rows["wzxhlutz"]["verdict"] == "reference"


@pytest.mark.parametrize("suffix", [".html", ".xlsx"])
def test_every_kind_of_file_is_written(article: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    done = run(article, "--compare", "--export", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_bytes().startswith(b"<!DOCTYPE html>" if suffix == ".html" else b"PK")


def test_the_claim_list_is_exported_as_pdf(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    done = run(article, "--export", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert "cost Russia over 350,000 military casualties" in text_of(out)


def test_the_large_example_with_both_subjects_is_quick(examples: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    start = time.perf_counter()
    done = run(examples / "russian-losses-2022-2026.claims", "--compare", "--export", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert time.perf_counter() - start < 6  # 0.5 s on a quiet machine
    text = text_of(out)
    assert "Russian military, 22 Aug 2026: 31 claims" in text
    assert "Ukrainian military, 22 Aug 2026: 15 claims" in text


def one_sentence(done: subprocess.CompletedProcess[str]) -> bool:
    """Whether all that was said is one line, and no traceback."""
    return done.stderr.count("\n") == 1 and done.stderr.rstrip().endswith(".") and "Traceback" not in done.stderr


def test_what_the_file_does_not_hold_gives_1(article: Path, tmp_path: Path) -> None:
    empty = saved(ClaimFile(), tmp_path)
    for path, asked, told in (
        (article, ("--subject", "Martians"), "“Russian military”, “Ukrainian military”"),
        (article, ("--reference", "nobody"), "nobody"),
        (article, ("--subject", "Russian military", "--reference", "wzxhlutz"), "Ukrainian military"),
        (article, ("--view", "Kept"), "Kept"),
        (empty, (), "holds no claims"),
        (tmp_path / "none.claims", (), "none.claims"),
    ):
        done = run(path, "--compare", *asked, "--export", tmp_path / "out.csv")
        assert (done.returncode, told in done.stderr) == (1, True), done.stderr
        assert one_sentence(done), done.stderr
    assert not (tmp_path / "out.csv").exists()


def test_a_call_at_fault_gives_2(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    for asked in (
        ("--compare",),
        ("--compare", "--as-of", "soon", "--export", out),
        ("--compare", "--as-of", "2024-02-30", "--export", out),
        ("--compare", "--export", tmp_path / "out.claims"),
        ("--compare", "--pairs", "--export", tmp_path / "out.pdf"),
        ("--compare", "--pairs", "--export", tmp_path / "out.html"),
        ("--subject", "Russian military", "--export", out),
        ("--pairs",),
        (article, "--compare", "--export", out),
        ("--export", tmp_path / "out.html"),
    ):
        done = run(article, *asked)
        assert done.returncode == 2, asked
        assert one_sentence(done), done.stderr
    assert not out.exists()
