"""One piece of work in a thread of its own."""

import gc
import threading

import pytest

from gui.beside.run import Run
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report


class Held:
    """Something that knows on which thread it goes."""

    def __init__(self, went: list[str]) -> None:
        self._went = went

    def __del__(self) -> None:
        self._went.append(threading.current_thread().name)


@pytest.mark.parametrize("trouble", [ClaimsError("It is too large."), Cancelled(), KeyError("a fault of ours")])
def test_what_the_work_had_in_hand_goes_on_its_own_thread(trouble: BaseException) -> None:
    went: list[str] = []

    def deeper(held: Held) -> None:
        try:
            raise ValueError(held is None)
        except ValueError:
            raise trouble from None

    def work(_: Report) -> None:
        deeper(Held(went))

    run = Run(work, lambda: None)
    run.start()
    run.join()
    with pytest.raises(type(trouble)):
        run.outcome()
    assert went == ["counterclaim-run"]


def test_nothing_is_collected_from_the_beginning_of_its_thread_to_its_end() -> None:
    seen: list[bool] = []
    run = Run(lambda _: seen.append(gc.isenabled()), lambda: seen.append(gc.isenabled()))
    run.start()
    run._thread.join()
    assert seen == [False, False]
    assert not gc.isenabled()
    run.join()
    assert gc.isenabled()


def test_a_thread_that_cannot_be_started_holds_nothing_back(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    with pytest.raises(RuntimeError):
        Run(lambda _: None, lambda: None).start()
    assert gc.isenabled()
