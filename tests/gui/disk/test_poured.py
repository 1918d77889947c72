"""Files written piece by piece: whole, or as they were."""

from pathlib import Path

import pytest

from gui.disk.poured import Pour, pour_all, pour_into
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report, silent


def pieces(pour: Pour, told: Report) -> None:
    for number in range(4):
        told(number / 4)
        pour(b"%d," % number)


def given_up(after: int) -> Report:
    """A report that is listened to so many times, and then nobody waits any more."""
    heard: list[float] = []

    def report(part: float) -> None:
        if len(heard) == after:
            raise Cancelled
        heard.append(part)

    return report


def test_what_was_poured_is_the_file(tmp_path: Path) -> None:
    parts: list[float] = []
    assert pour_into(tmp_path / "a.pdf", pieces, parts.append) == tmp_path / "a.pdf"
    assert (tmp_path / "a.pdf").read_bytes() == b"0,1,2,3,"
    assert parts == sorted(parts) and parts[-1] == 1.0


@pytest.mark.parametrize("before", [None, b"old"])
@pytest.mark.parametrize("at", [0, 2, 4])
def test_given_up_at_any_moment_nothing_is_changed_and_nothing_left(
    tmp_path: Path, before: bytes | None, at: int
) -> None:
    path = tmp_path / "a.pdf"
    if before is not None:
        path.write_bytes(before)
    with pytest.raises(Cancelled):
        pour_into(path, pieces, given_up(after=at))
    assert [found.read_bytes() for found in tmp_path.iterdir()] == ([] if before is None else [before])


def test_a_refusal_on_the_way_leaves_nothing(tmp_path: Path) -> None:
    def refuse(pour: Pour, _told: Report) -> None:
        pour(b"half")
        raise ClaimsError("No.")

    with pytest.raises(ClaimsError, match=r"No\."):
        pour_into(tmp_path / "a.pdf", refuse, silent)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("at", [0, 1, 2])
def test_of_files_that_belong_together_none_is_changed_where_they_are_given_up(tmp_path: Path, at: int) -> None:
    files = {tmp_path / "a.csv": b"new a", tmp_path / "b.csv": b"new b"}
    (tmp_path / "a.csv").write_bytes(b"old")
    with pytest.raises(Cancelled):
        pour_all(files, given_up(after=at))
    assert [found.read_bytes() for found in tmp_path.iterdir()] == [b"old"]
    assert pour_all(files, silent) == tuple(files)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == files


def test_a_file_that_cannot_be_written_keeps_back_those_beside_it(tmp_path: Path) -> None:
    (tmp_path / "b.csv").mkdir()
    with pytest.raises(ClaimsError, match=r"b\.csv"):
        pour_all({tmp_path / "a.csv": b"new a", tmp_path / "b.csv": b"new b"}, silent)
    assert [path.name for path in tmp_path.iterdir()] == ["b.csv"]
