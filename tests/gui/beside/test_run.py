"""One piece of work in a thread of its own."""

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
