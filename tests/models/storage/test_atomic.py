"""Saving leaves the old bytes or the new, and says in a sentence what went wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.claims.errors import ClaimsError
from models.storage.atomic import write_atomically


def test_the_file_holds_the_new_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a file – ünï.claims"
    for data in (b"one", b"", b"two" * 100_000):
        write_atomically(path, data)
        assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.claims", tmp_path / "link.claims"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_the_mode_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("place", ["missing/a.claims", "."])
def test_a_place_that_takes_no_file_is_refused_in_a_sentence(tmp_path: Path, place: str) -> None:
    with pytest.raises(ClaimsError, match=r"could not be saved.*\.$"):
        write_atomically(tmp_path / place, b"new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_what_is_no_plain_file_is_left_alone(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.claims"
    os.mkfifo(pipe)
    with pytest.raises(ClaimsError, match="no plain file"):
        write_atomically(pipe, b"new")
    assert pipe.is_fifo()


_LIMITED = """
import resource, signal, sys
from pathlib import Path
from models.claims.errors import ClaimsError
from models.storage.atomic import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
try:
    write_atomically(Path(sys.argv[1]), b"x" * 200_000)
except ClaimsError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_where_the_disk_takes_no_more_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    path.write_bytes(b"old")
    top = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(path)], cwd=top, capture_output=True, text=True, check=True
    )
    assert "“a.claims” could not be saved" in done.stdout
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
