"""A file hashed between events: another one may be begun before it is read."""

import hashlib
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.storage.gradual_hash import GradualHash


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A file that is not read at once."""
    path = tmp_path / "large"
    path.write_bytes(b"x" * 40_000_000)
    return path


def test_only_the_file_that_was_begun_last_is_told_of(qtbot: QtBot, large: Path, tmp_path: Path) -> None:
    small, told, gradual = tmp_path / "small", list[str](), GradualHash()
    small.write_bytes(b"small")
    gradual.ended.connect(lambda found, _: told.append(found))
    gradual.begin(large)
    assert gradual.is_reading
    gradual.begin(small)
    qtbot.waitUntil(lambda: not gradual.is_reading)
    assert told == [hashlib.sha256(b"small").hexdigest()]


def test_a_file_that_cannot_be_read_takes_the_place_of_one_that_can(large: Path, tmp_path: Path) -> None:
    told, gradual = list[str](), GradualHash()
    gradual.ended.connect(lambda found, _: told.append(found))
    gradual.begin(large)
    gradual.begin(tmp_path / "none")
    assert (told, gradual.is_reading) == ([""], False)
