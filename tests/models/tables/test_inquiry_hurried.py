"""An inquiry of somebody who cannot go on without the answer."""

from functools import partial
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from models.claims.errors import ClaimsError
from models.comparison.comparison import Question
from models.progress import Cancelled
from models.tables import inquiry as module
from models.tables.apart import Work
from tests.models.tables.asked import claim, ordinal
from tests.models.tables.inquired import Hurried, Seen

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def nothing_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MANY_CLAIMS", 0)
    monkeypatch.setattr(module, "MANY_SERIES", 0)


def test_who_waits_turns_events_and_nobody_else_asks_the_comparer_meanwhile() -> None:
    seen = Seen()
    seen.inquiry.wake(True)
    hurried = Hurried(seen.inquiry.answer)
    assert seen.inquiry.answer_now(hurried) == seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))
    assert hurried.count == 3
    assert not seen.later.works
    assert seen.waited == [True, False]


def test_what_changes_while_somebody_waits_is_in_the_answer() -> None:
    seen = Seen()
    was = seen.document.records.claims.at(1)
    hurried = Hurried(lambda: seen.change(was, msgspec.structs.replace(was, low=21)))
    found = seen.inquiry.answer_now(hurried)
    assert found == seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))


def test_what_is_asked_while_somebody_waits_is_what_is_answered() -> None:
    for steps in (1, 2, 3):  # asked at the end of that one: claims are taken, read, compared
        seen, asked = Seen(), Question(subject="Army", day=ordinal("2024-03-01"))
        hurried = Hurried(partial(seen.inquiry.ask, asked), steps)
        assert seen.inquiry.answer_now(hurried) == seen.expected(asked)
        assert seen.inquiry.asked == asked


@pytest.mark.parametrize("step", [1, 2])
def test_a_refusal_of_what_has_been_mended_meanwhile_is_none(step: int) -> None:
    seen, undated = Seen(), claim("x", 1, as_of="never")
    seen.change(None, undated, place=0)
    found = seen.inquiry.answer_now(Hurried(lambda: seen.change(undated, None, place=0), step))
    assert found == seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))
    assert seen.answers == [found]


def test_nobody_waits_twice() -> None:
    seen, caught = Seen(), list[str]()

    def ask_again() -> None:
        with pytest.raises(ClaimsError) as error:
            seen.inquiry.answer_now()
        caught.append(str(error.value))

    seen.inquiry.answer_now(Hurried(ask_again))
    assert "try again" in caught[0]


def test_who_gives_up_waiting_has_it_worked_out_as_ever(qtbot: QtBot) -> None:
    seen = Seen()
    seen.inquiry.wake(True)

    def give_up(_work: Work) -> Any:
        raise Cancelled

    with pytest.raises(Cancelled):
        seen.inquiry.answer_now(give_up)
    qtbot.waitUntil(lambda: bool(seen.later.works), timeout=2000)
    seen.later.do_all()
    assert seen.answers == [seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))]


def test_who_cannot_wait_has_the_answer_now() -> None:
    seen = Seen()
    seen.inquiry.wake(True)
    found = seen.inquiry.answer_now()
    assert found == seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))
    assert not seen.later.works
    assert seen.waited == [True, False]
