"""Merging by the command line, in a process of its own and without a screen."""

from pathlib import Path

import msgspec
import pytest

from models.claims.claim_file import VERSION, ClaimFile
from models.claims.view import Conflict
from models.formats.any_file import read_any
from models.formats.claims_writer import write_claims
from models.merging.merge import merge
from tests.gui.panes.conflicting_file import BASE, MINE, THEIRS
from tests.models.merging.test_step import file_of
from tests.test_main import one_sentence, run


class Folder:
    """Three files without suffixes, as git hands them over."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def put(self, **files: ClaimFile | bytes) -> None:
        for name, file in files.items():
            (self.path / name).write_bytes(file if isinstance(file, bytes) else write_claims(file))

    def merge(self, output: str = "ours") -> tuple[int, str]:
        done = run(
            "--merge", *(self.path / name for name in ("base", "ours", "theirs")), "--export", self.path / output
        )
        assert done.stdout == ""
        assert not done.stderr or one_sentence(done)
        return done.returncode, done.stderr

    def read(self, name: str = "ours") -> ClaimFile:
        return read_any(self.path / name)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def test_a_clean_merge_replaces_ours_and_says_nothing(folder: Folder) -> None:
    folder.put(base=file_of(range(3)), ours=file_of(range(4)), theirs=file_of(range(3), changed=2))
    assert folder.merge() == (0, "")
    assert folder.read() == file_of(range(4), changed=2)


def test_conflicts_are_left_in_the_file_and_counted(folder: Folder) -> None:
    folder.put(base=BASE, ours=MINE, theirs=THEIRS)
    code, said = folder.merge("out.txt")
    assert (code, said[:36]) == (1, "counterclaim: 6 conflicts are left: ")
    assert folder.read("out.txt") == merge(BASE, MINE, THEIRS).file
    assert folder.read() == MINE


def test_a_conflict_that_was_open_before_counts(folder: Folder) -> None:
    old = Conflict(record="claims", id="0", field="note", mine='"x"')
    ours = msgspec.structs.replace(file_of(range(2)), conflicts=(old,))
    folder.put(base=file_of(range(2)), ours=ours, theirs=file_of(range(3)))
    code, said = folder.merge()
    assert (code, said[:33]) == (1, "counterclaim: 1 conflict is left:")
    assert len(folder.read().claims) == 3


def test_without_a_base_nothing_of_either_side_is_lost(folder: Folder) -> None:
    few = msgspec.structs.replace(file_of([2, 3]), measures=ClaimFile.NEW.measures[:1])
    folder.put(base=b"", ours=file_of([1, 3]), theirs=few)
    assert folder.merge() == (0, "")
    assert folder.read() == file_of([1, 2, 3])


@pytest.mark.parametrize("name", ["base", "ours", "theirs"])
def test_what_cannot_be_read_leaves_the_output_alone(folder: Folder, name: str) -> None:
    folder.put(base=file_of([1]), ours=file_of([1]), theirs=file_of([1]))
    folder.put(**{name: b"<<<<<<< not a claim file"})
    before = (folder.path / "ours").read_bytes()
    code, said = folder.merge()
    assert code == 1
    assert f"counterclaim: {name.upper()} is at fault: “{name}” cannot be read" in said
    assert (folder.path / "ours").read_bytes() == before
    assert sorted(path.name for path in folder.path.iterdir()) == ["base", "ours", "theirs"]


def test_a_file_of_a_newer_program_is_refused(folder: Folder) -> None:
    folder.put(base=file_of([1]), ours=file_of([1]), theirs=file_of([1]))
    newer = write_claims(file_of([1])).replace(b'"version":%d' % VERSION, b'"version":%d' % (VERSION + 1))
    folder.put(theirs=newer)
    code, said = folder.merge()
    assert code == 1
    assert "newer program" in said
    assert folder.read() == file_of([1])


def test_bad_calls_give_2_and_touch_nothing(folder: Folder) -> None:
    folder.put(base=file_of([1]), ours=file_of([1]), theirs=file_of([1, 2]))
    three = [str(folder.path / name) for name in ("base", "ours", "theirs")]
    output = ["--export", str(folder.path / "out")]
    for arguments in (
        ["--merge", *three],
        ["--merge", *three[:2], *output],
        ["--merge", *three, *output, three[0]],
        ["--merge", *three, *output, "--compare"],
        ["--merge", *three, *output, "--subject", "s"],
    ):
        done = run(*arguments)
        assert done.returncode == 2, arguments
        assert one_sentence(done), done.stderr
    assert not (folder.path / "out").exists()
