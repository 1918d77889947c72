"""Files that belong together: all are new, or all are as they were, and nothing is left beside them."""

import os
from contextlib import ExitStack
from pathlib import Path

import pytest

from models.claims.errors import ClaimsError
from models.storage.atomic import Replacement, UnconfirmedError
from models.storage.together import take_places


def standing(folder: Path) -> dict[str, bytes]:
    """The plain files of a folder."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def drafts(stack: ExitStack, folder: Path, *names: str) -> list[Replacement]:
    """New versions of files, whole already."""
    made = [stack.enter_context(Replacement(folder / name)) for name in names]
    for new in made:
        new.write(b"new")
        new.settle()
    return made


def test_all_are_new(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with ExitStack() as stack:
        take_places(drafts(stack, tmp_path, "a", "b"))
    assert standing(tmp_path) == {"a": b"new", "b": b"new"}


@pytest.mark.parametrize("has_links", [True, False])
def test_where_one_fails_all_are_as_they_were(tmp_path: Path, has_links: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    link = os.link

    def refuse(source: Path, target: Path, **how: int) -> None:
        """As on a disk where a file has one name only; a draft that has none yet is given its first."""
        if not how:
            raise PermissionError
        link(source, target, **how)

    (tmp_path / "a").write_bytes(b"old")
    with ExitStack() as stack:
        new = drafts(stack, tmp_path, "a", "b", "c")
        new[2].discard()
        (tmp_path / "c").write_bytes(b"just come")
        if not has_links:
            monkeypatch.setattr("models.storage.together.os.link", refuse)
        with pytest.raises(ClaimsError, match="“c” could not be saved"):
            take_places(new)
        monkeypatch.undo()
    assert standing(tmp_path) == {"a": b"old", "c": b"just come"}


def test_one_that_cannot_be_kept_meanwhile_keeps_back_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "no")

    (tmp_path / "a").write_bytes(b"old")
    with ExitStack() as stack:
        new = drafts(stack, tmp_path, "b", "a")
        with monkeypatch.context() as patch:
            patch.setattr("models.storage.together._name_twice", refuse)
            with pytest.raises(ClaimsError, match="you may not write in that folder"):
                take_places(new)
    assert standing(tmp_path) == {"a": b"old"}


def test_what_the_disk_does_not_confirm_is_said_once_all_are_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(5, "no")

    (tmp_path / "a").write_bytes(b"old")
    with ExitStack() as stack:
        new = drafts(stack, tmp_path, "a", "b")
        monkeypatch.setattr("models.storage.atomic.sync_folder", refuse)
        with pytest.raises(UnconfirmedError, match="might be lost in a power cut"):
            take_places(new)
    assert standing(tmp_path) == {"a": b"new", "b": b"new"}
