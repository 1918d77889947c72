"""Places for files: one that everybody can reach, and one that is soon full."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.models.storage.unprivileged import is_root


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder in which everybody may do everything; pytest's own are for this user only."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KB of its own; only root can have one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if (
        not is_root()
        or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], check=False).returncode
    ):
        pytest.skip("only root can mount a disk")
    yield disk
    subprocess.run(["umount", disk], check=True)
