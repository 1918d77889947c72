"""What is said when files are handed over."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.handing_over.message import HEAD, LONGEST, MOST, Handed, decode, encode, length

NAMES = st.binary(min_size=1, max_size=40).filter(lambda name: b"\0" not in name and b"/" not in name)
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)


@given(st.lists(NAMES, max_size=8), WORDS, WORDS)
def test_what_is_said_is_understood_whatever_files_are_called(names: list[bytes], token: str, startup: str) -> None:
    handed = Handed(tuple(Path("/", os.fsdecode(name)) for name in names), token, startup)
    said = encode(handed)
    assert length(said[:HEAD]) == len(said) - HEAD
    assert decode(said[HEAD:]) == handed


@given(st.binary(max_size=200))
def test_nonsense_is_refused_or_is_a_list_of_whole_paths(said: bytes) -> None:
    try:
        handed = decode(said)
    except ValueError:
        return
    assert all(path.is_absolute() for path in handed.paths)


@pytest.mark.parametrize("said", [b"", b"token", b"a\0b\0relative.claims", b"a\0b\0/x\0"])
def test_what_lacks_something_is_refused(said: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(said)


def test_too_much_is_neither_said_nor_heard() -> None:
    with pytest.raises(ValueError, match="too much"):
        encode(Handed((Path("/x"),) * (MOST + 1)))
    with pytest.raises(ValueError, match="too much"):
        encode(Handed((Path("/" + "x" * LONGEST),)))
    with pytest.raises(ValueError, match="too long"):
        length((LONGEST + 1).to_bytes(HEAD, "big"))
    with pytest.raises(ValueError, match="no list"):
        decode(b"\0".join([b"", b"", *[b"/x"] * (MOST + 1)]))


def test_paths_are_whole_before_they_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "by-your-leave")
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "id_TIME12")
    told = Handed.of_this_start([Path("a.claims"), Path("link/../b.claims"), Path("/c.claims")])
    paths = (tmp_path / "a.claims", tmp_path / "link" / ".." / "b.claims", Path("/c.claims"))
    assert told == (paths, "by-your-leave", "id_TIME12")
