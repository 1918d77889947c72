"""Merging by a real git, with the program as its merge driver."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from models.claims.claim_file import ClaimFile
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from tests.models.merging.test_step import file_of

TOP = Path(__file__).resolve().parent.parent
DRIVER = f"{shlex.quote(sys.executable)} {shlex.quote(str(TOP / 'main.py'))} --merge %O %A %B --export %A"

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not there")


class Repository:
    """A repository with the driver set up as docs/merging.md says, whatever the user's own settings are."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        people = {f"GIT_{who}_{what}": "tests" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "HOME": str(folder)}
        plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        self._environment = plain | people | own
        self.git("init", "--quiet", "--initial-branch", "main")
        self.git("config", "merge.counterclaim.driver", DRIVER)
        (folder / ".gitattributes").write_text("*.claims merge=counterclaim\n", encoding="utf-8")

    @property
    def path(self) -> Path:
        return self._folder / "losses.claims"

    def git(self, *arguments: str, code: int = 0) -> str:
        done = subprocess.run(
            ["git", *arguments],
            cwd=self._folder,
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    def commit(self, file: ClaimFile | None) -> None:
        if file is not None:
            self.path.write_bytes(write_claims(file))
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "x")

    def merge(self, base: ClaimFile | None, ours: ClaimFile, theirs: ClaimFile, code: int = 0) -> str:
        """Commit a base and two branches, and merge the one into the other; what git says."""
        self.commit(base)
        self.git("checkout", "--quiet", "-b", "theirs")
        self.commit(theirs)
        self.git("checkout", "--quiet", "main")
        self.commit(ours)
        return self.git("merge", "--quiet", "--no-edit", "theirs", code=code)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def with_first(file: ClaimFile, **values: object) -> ClaimFile:
    """The file with other values in its first claim."""
    first = msgspec.structs.replace(file.claims[0], **values)
    return msgspec.structs.replace(file, claims=(first, *file.claims[1:]))


BASE = file_of(range(3))


def test_different_fields_of_one_claim_make_a_clean_commit(repository: Repository) -> None:
    repository.merge(BASE, with_first(BASE, note="ours"), with_first(BASE, place="theirs"))
    assert read_file(repository.path) == with_first(BASE, note="ours", place="theirs")
    assert repository.git("status", "--porcelain") == ""
    assert len(repository.git("rev-list", "--parents", "-1", "HEAD").split()) == 3


def test_the_same_field_is_a_conflict_for_git_and_in_a_file_that_opens(repository: Repository) -> None:
    said = repository.merge(BASE, with_first(BASE, note="ours"), with_first(BASE, note="theirs"), code=1)
    assert "1 conflict is left" in said
    assert repository.git("diff", "--name-only", "--diff-filter=U") == "losses.claims\n"
    file = read_file(repository.path)
    assert file.claims == with_first(BASE, note="ours").claims
    (conflict,) = file.conflicts
    assert (conflict.id, conflict.field, conflict.mine, conflict.theirs) == ("0", "note", '"ours"', '"theirs"')


def test_a_file_that_both_add_has_every_claim_once(repository: Repository) -> None:
    repository.merge(None, file_of([5, 1, 3]), file_of([5, 2, 3]))
    assert sorted(claim.id for claim in read_file(repository.path).claims) == ["1", "2", "3", "5"]


def test_claims_inserted_at_one_place_stand_there_by_their_ids(repository: Repository) -> None:
    repository.merge(BASE, file_of([0, 14, 17, 1, 2]), file_of([0, 12, 16, 1, 2]))
    assert read_file(repository.path) == file_of([0, 12, 14, 16, 17, 1, 2])


def test_a_file_that_cannot_be_read_is_left_to_the_user_as_ours(repository: Repository) -> None:
    repository.commit(BASE)
    repository.git("checkout", "--quiet", "-b", "theirs")
    repository.path.write_text("broken", encoding="utf-8")
    repository.commit(None)
    repository.git("checkout", "--quiet", "main")
    ours = with_first(BASE, note="ours")
    repository.commit(ours)
    assert "cannot be read" in repository.git("merge", "--quiet", "--no-edit", "theirs", code=1)
    assert read_file(repository.path) == ours
    assert repository.git("diff", "--name-only", "--diff-filter=U") == "losses.claims\n"
