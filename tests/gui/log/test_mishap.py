"""How an unexpected error is told, and which errors are the same mistake."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from gui.log.mishap import likeness, told, without_home


def caught(fail: Callable[[], object]) -> BaseException:
    with pytest.raises(Exception) as raised:
        fail()
    return raised.value


def look_up(name: str) -> object:
    return dict[str, object]()[name]


def translate() -> object:
    try:
        return look_up("NATO")
    except KeyError as error:
        raise ValueError("no such claimant") from error


class WordlessError(Exception):
    def __str__(self) -> str:
        raise RuntimeError("no words")


def raise_wordless() -> None:
    raise WordlessError


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("/home/ann/x.claims", "~/x.claims"),
        ("in “/home/ann”, and /home/ann.", "in “~”, and ~."),
        ("file:///home/ann/x", "file://~/x"),
        ("/home/ann", "~"),
        ("/home/anna/x.claims", "/home/anna/x.claims"),
        ("/home/ann-2/x, /home/ann.old/x, /home/ann_b", "/home/ann-2/x, /home/ann.old/x, /home/ann_b"),
        ("/mnt/home/ann/x", "/mnt/home/…/x"),
        ("/mnt/home/ann", "/mnt/home/…"),
        ("/media/ann/stick and /media/anna/stick", "/media/…/stick and /media/anna/stick"),
        ("/media/joann/stick", "/media/joann/stick"),
    ],
)
def test_only_whole_parts_of_a_path_are_the_home_folder(monkeypatch: pytest.MonkeyPatch, text: str, shown: str) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/ann"))
    assert without_home(text) == shown


def test_a_home_that_is_the_root_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/"))
    assert without_home("/usr/lib and /") == "/usr/lib and /"


def test_what_it_came_from_is_told_first() -> None:
    error = caught(translate)
    text = told(error, error.__traceback__)
    assert text.index("KeyError: 'NATO'\n") < text.index("ValueError: no such claimant\n")
    assert text.count("Traceback (most recent call last):") == 2


def test_of_a_long_message_only_the_beginning_is_told() -> None:
    error = caught(lambda: look_up("N" * 1_000_000))
    text = told(error, error.__traceback__)
    assert "KeyError: 'NNN" in text
    assert text.endswith("N…\n")
    assert len(text) < 2_000


def test_an_error_that_has_no_words_is_told_all_the_same() -> None:
    error = caught(raise_wordless)
    assert told(error, error.__traceback__).endswith("WordlessError: (no message)\n")
    assert told(ValueError(), None) == "ValueError\n"


def test_a_chain_without_end_is_cut() -> None:
    one, other = ValueError("one"), ValueError("other")
    one.__cause__, other.__cause__ = other, one
    assert told(one, None).count("ValueError") == 5


def test_the_same_place_is_the_same_mistake_whatever_the_value() -> None:
    one, other = (caught(partial(look_up, name)) for name in ("NATO", "Meduza"))
    third = caught(translate)
    assert likeness(one, one.__traceback__) == likeness(other, other.__traceback__)
    assert likeness(one, one.__traceback__) != likeness(third, third.__traceback__)
    assert likeness(one, one.__traceback__) != likeness(ValueError(), one.__traceback__)


def fall(down: int, end: str) -> object:
    if down:
        return fall(down - 1, end)
    if end == "here":
        raise RecursionError
    raise RecursionError


def test_a_recursion_without_end_is_one_mistake_wherever_it_ends() -> None:
    one, other = caught(partial(fall, 3, "here")), caught(partial(fall, 3, "there"))
    assert likeness(one, one.__traceback__) == likeness(other, other.__traceback__)
