"""Files written piece by piece: whole, or as they were."""

from pathlib import Path

import pytest

from gui.disk.poured import Pour, pour_into
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report, silent


def pieces(pour: Pour, told: Report) -> None:
    for number in range(4):
        told(number / 4)
        pour(b"%d," % number)


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
    heard: list[float] = []

    def give_up(part: float) -> None:
        if len(heard) == at:
            raise Cancelled
        heard.append(part)

    with pytest.raises(Cancelled):
        pour_into(path, pieces, give_up)
    assert [found.read_bytes() for found in tmp_path.iterdir()] == ([] if before is None else [before])


def test_a_refusal_on_the_way_leaves_nothing(tmp_path: Path) -> None:
    def refuse(pour: Pour, _told: Report) -> None:
        pour(b"half")
        raise ClaimsError("No.")

    with pytest.raises(ClaimsError, match=r"No\."):
        pour_into(tmp_path / "a.pdf", refuse, silent)
    assert not list(tmp_path.iterdir())
