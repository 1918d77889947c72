"""A keeper that keeps a large change before it is made, or is refused it because nobody has time."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from models.claims import steps
from models.claims.change import Change
from models.claims.claim_file import ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.claims.source import Source
from models.storage.growing_file import GrowingFile
from models.storage.keeper import Keeper
from models.storage.opened import Opened
from models.storage.recovery import read_log
from models.storage.recovery_log import find_logs
from models.storage.saving import at_once

LARGE = ClaimFile(sources=tuple(Source(id=f"s{n}", text="“ж”\n" * 300) for n in range(2_500)))


def retitle(was: str, now: str) -> Change:
    """The change of one title into another."""
    return steps.change_heading(Records(ClaimFile(heading=Heading(title=was))), Heading(title=now))


def refuse(_work: Callable[..., Any]) -> Any:
    raise ClaimsError("This window is still busy.")


@pytest.fixture
def keeper(qtbot: QtBot, tmp_path: Path) -> Iterator[Keeper]:
    """A keeper of a new file."""
    keeper = Keeper(tmp_path)
    yield keeper
    keeper.give_up()


def logged(tmp_path: Path) -> tuple[Change, ...]:
    (log,) = find_logs(tmp_path / "recovery")
    return read_log(log).changes


def test_a_change_that_was_kept_ahead_is_kept_once(keeper: Keeper, tmp_path: Path) -> None:
    change = retitle("", "one")
    keeper.follow_ahead(change, at_once)
    assert logged(tmp_path) == (change,)
    keeper.follow(change)
    assert logged(tmp_path) == (change,)


def test_a_change_that_is_refused_keeps_none_before_it_from_the_disk(
    qtbot: QtBot, keeper: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[GrowingFile] = []
    monkeypatch.setattr(GrowingFile, "sync", lambda file: synced.append(file))  # noqa: PLW0108  a method needs a function
    keeper.follow(change := retitle("", "one"))
    with pytest.raises(ClaimsError, match="busy"):
        keeper.follow_ahead(retitle("one", "two"), refuse)
    qtbot.waitUntil(lambda: bool(synced))
    assert logged(tmp_path) == (change,)


def test_after_a_change_that_was_refused_the_start_is_written_on(qtbot: QtBot, keeper: Keeper, tmp_path: Path) -> None:
    keeper.hold(Opened(file=LARGE))
    with pytest.raises(ClaimsError, match="busy"):
        keeper.follow_ahead(retitle("", "one"), refuse)
    qtbot.waitUntil(lambda: bool(find_logs(tmp_path / "recovery")))
