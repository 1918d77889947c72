"""When cyclic garbage is collected, and what is left out of it."""

import gc
import threading

import pytest

from gui.uncollected import MANY, leave_out, take_in, uncollected


def test_nothing_is_collected_until_the_last_thread_is_done() -> None:
    with uncollected():
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_thread_that_fails_leaves_the_collector_on() -> None:
    def work() -> None:
        with pytest.raises(KeyError), uncollected():
            raise KeyError

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert gc.isenabled()


def test_many_records_are_left_out_until_they_are_let_go() -> None:
    take_in()
    leave_out(MANY - 1)
    assert gc.get_freeze_count() == 0
    leave_out(MANY)
    assert gc.get_freeze_count() > 0
    take_in()
    assert gc.get_freeze_count() == 0
