"""Saving leaves the old bytes or the new, and says in a sentence what went wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.claims.errors import ClaimsError
from models.storage.atomic import write_atomically
from models.storage.rights import kept_mode
from tests.models.storage.unprivileged import NOBODY, is_root, run_unprivileged

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="a matter of Linux")
no_windows = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes, pipes, or links for everybody")

_SAVE = """
try:
    write_atomically(path, b"new" * 50_000)
except ClaimsError as error:
    print(error)
"""


def refusal(path: Path, data: bytes = b"new") -> str:
    """The sentence in which saving is refused; the folder stays as it was."""
    with pytest.raises(ClaimsError) as caught:
        write_atomically(path, data)
    return str(caught.value)


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


@no_windows
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


@no_windows
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


@no_windows
def test_a_chain_of_links_is_followed_to_a_file_that_is_not_there_yet(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    one, other = tmp_path / "one.claims", tmp_path / "other.claims"
    one.symlink_to("other.claims")
    other.symlink_to("far/../far/real.claims")
    for data in (b"first", b"second"):
        write_atomically(one, data)
        assert (tmp_path / "far" / "real.claims").read_bytes() == data
    assert one.is_symlink()
    assert other.is_symlink()


@no_windows
def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    one, other = tmp_path / "one.claims", tmp_path / "other.claims"
    one.symlink_to(other)
    other.symlink_to(one)
    assert "a link that leads back to itself" in refusal(one)
    assert one.is_symlink()


@no_windows
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o2640, 0o1644, 0o4755, 0o666])
def test_every_bit_of_the_mode_is_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.claims"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_atomically(path, b"new")
    assert path.stat().st_mode & 0o7777 == mode


@no_windows
@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_a_new_file_has_what_the_mask_leaves(tmp_path: Path, mask: int) -> None:
    path, old = tmp_path / "a.claims", os.umask(mask)
    try:
        write_atomically(path, b"new")
    finally:
        os.umask(old)
    assert path.stat().st_mode & 0o7777 == 0o666 & ~mask


@pytest.mark.skipif(not is_root(), reason="only root can give files away")
def test_root_keeps_the_owner_and_all_that_goes_with_it(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    path.write_bytes(b"old")
    os.chown(path, NOBODY, 7)
    path.chmod(0o6755)
    write_atomically(path, b"new")
    found = path.stat()
    assert (found.st_uid, found.st_gid, found.st_mode & 0o7777) == (NOBODY, 7, 0o6755)


@pytest.mark.skipif(not is_root(), reason="only root can make the files of others")
@pytest.mark.parametrize(("mode", "kept"), [(0o666, 0o666), (0o6776, 0o766), (0o2606, 0o606), (0o646, 0o646)])
def test_a_lost_owner_and_group_leave_nobody_more_rights(open_folder: Path, mode: int, kept: int) -> None:
    path = open_folder / "a.claims"
    path.write_bytes(b"old")
    os.chown(path, 7, 7)
    path.chmod(mode)
    assert run_unprivileged(_SAVE, path) == ""
    found = path.stat()
    assert (found.st_uid, found.st_gid, oct(found.st_mode & 0o7777)) == (NOBODY, NOBODY, oct(kept))


def test_rights_shrink_with_what_is_lost() -> None:
    assert [oct(kept_mode(0o6770, *kept)) for kept in ((True, True), (False, True), (True, False), (False, False))] == [
        "0o6770",
        "0o2770",
        "0o4700",
        "0o700",
    ]


@linux_only
def test_attributes_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    path.write_bytes(b"old")
    try:
        os.setxattr(path, "user.origin", b"a\0b")
    except OSError:
        pytest.skip("this disk knows no attributes")
    write_atomically(path, b"new")
    assert os.getxattr(path, "user.origin") == b"a\0b"


def access_list(group: int, named: int, mask: int, other: int = 0) -> bytes:
    """A POSIX access list as the kernel keeps it: the owner reads and writes, user 7 is named."""
    none = 0xFFFFFFFF
    entries = ((1, 6, none), (2, named, 7), (4, group, none), (16, mask, none), (32, other, none))
    packed = (
        tag.to_bytes(2, "little") + right.to_bytes(2, "little") + of.to_bytes(4, "little") for tag, right, of in entries
    )
    return b"\x02\0\0\0" + b"".join(packed)


@linux_only
def test_an_access_list_is_kept_and_that_of_the_folder_is_not_added(tmp_path: Path) -> None:
    listed, plain = tmp_path / "listed.claims", tmp_path / "plain.claims"
    for path in (listed, plain):
        path.write_bytes(b"old")
        path.chmod(0o640)
    wanted = access_list(group=0, named=6, mask=6)
    try:
        os.setxattr(listed, "system.posix_acl_access", wanted)
        os.setxattr(tmp_path, "system.posix_acl_default", access_list(group=6, named=6, mask=6, other=6))
    except OSError:
        pytest.skip("this disk knows no access lists")
    for path in (listed, plain):
        write_atomically(path, b"new")
    assert os.getxattr(listed, "system.posix_acl_access") == wanted
    assert os.listxattr(plain) == []
    assert plain.stat().st_mode & 0o777 == 0o640


@no_windows
def test_a_file_with_two_names_is_replaced_under_one(tmp_path: Path) -> None:
    path, other = tmp_path / "a.claims", tmp_path / "b.claims"
    path.write_bytes(b"old")
    other.hardlink_to(path)
    write_atomically(path, b"new")
    assert (path.read_bytes(), other.read_bytes()) == (b"new", b"old")


@no_windows
@pytest.mark.parametrize("length", [200, 250, 255])
def test_a_name_of_any_length_that_the_disk_takes_can_be_saved_again(tmp_path: Path, length: int) -> None:
    path = tmp_path / ("ж" * (length // 2) + "a" * (length % 2))
    for data in (b"one", b"two"):
        write_atomically(path, data)
        assert path.read_bytes() == data


def test_names_that_no_disk_takes_are_refused(tmp_path: Path) -> None:
    said = [refusal(tmp_path / name) for name in ("a" * 300, "a\0b")]
    assert "its name is too long for that disk; nothing was written, so save it under a shorter name." in said[0]
    assert "“a⟨U+0000⟩b” could not be saved" in said[1]


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.claims").mkdir()
    said = refusal(tmp_path / "a.claims")
    assert said == (
        f"“a.claims” could not be saved in “{tmp_path}”: what stands in its place is a folder, no plain file; "
        "what is there stays as it was, so save it under another name."
    )


@no_windows
def test_a_device_in_its_place_is_refused() -> None:
    assert "no plain file" in refusal(Path(os.devnull))


def test_a_file_that_is_marked_as_read_only_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    path.write_bytes(b"old")
    path.chmod(0o444)
    said = refusal(path)
    path.chmod(0o644)
    assert "the file is marked as read-only; what is there stays as it was, so allow writing to it" in said
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(not is_root(), reason="only root can make the files of others")
def test_the_file_of_somebody_else_is_refused(open_folder: Path) -> None:
    path = open_folder / "a.claims"
    path.write_bytes(b"old")
    path.chmod(0o644)
    assert "you may not change that file" in run_unprivileged(_SAVE, path)
    assert path.read_bytes() == b"old"


@no_windows
def test_a_folder_that_may_not_be_written_is_refused(open_folder: Path) -> None:
    path = open_folder / "a.claims"
    path.write_bytes(b"old")
    path.chmod(0o666)
    open_folder.chmod(0o555)
    assert "you may not write in that folder; what is there stays as it was" in run_unprivileged(_SAVE, path)
    assert path.read_bytes() == b"old"


def test_a_full_disk_is_said_and_leaves_nothing(small_disk: Path) -> None:
    path = small_disk / "a.claims"
    write_atomically(path, b"old")
    said = refusal(path, b"new" * 50_000)
    assert "the disk is full; what is there stays as it was, so make room there" in said
    assert path.read_bytes() == b"old"
    assert list(small_disk.iterdir()) == [path]


def test_a_disk_that_can_only_be_read_is_said(small_disk: Path) -> None:
    path = small_disk / "a.claims"
    write_atomically(path, b"old")
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    assert "that disk can only be read" in refusal(path)
    assert "that disk can only be read; nothing was written" in refusal(small_disk / "new.claims")
