"""When cyclic garbage is collected, and what is left out of it."""

import gc
import threading

import pytest

from models.uncollected import MANY, hold, leave_out, let_go, settle, take_in, uncollected


def test_nothing_is_collected_until_the_last_thread_is_done() -> None:
    with uncollected():
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_a_thread_held_back_comes_on_the_main_thread() -> None:
    def work() -> None:
        with pytest.raises(KeyError), uncollected():
            raise KeyError
        settle()  # which is not for this thread

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert not gc.isenabled()
    settle()
    assert gc.isenabled()


def test_what_others_hold_back_stays_so() -> None:
    gc.disable()
    settle()
    assert not gc.isenabled()
    gc.enable()
    hold()
    settle()
    assert not gc.isenabled()
    let_go()
    assert gc.isenabled()


def test_many_records_are_left_out_until_they_are_let_go() -> None:
    take_in()
    leave_out(MANY - 1)
    assert gc.get_freeze_count() == 0
    leave_out(MANY)
    assert gc.get_freeze_count() > 0
    take_in()
    assert gc.get_freeze_count() == 0


def test_what_a_thread_has_made_is_not_walked_as_soon_as_it_is_done() -> None:
    take_in()
    with uncollected():
        made = [[n] for n in range(2 * MANY)]
    more = [[n] for n in range(1000)]  # enough for a look at what is young
    assert (len(made), len(more)) == (2 * MANY, 1000)
    assert len(gc.get_objects(generation=2)) > len(made)
    assert gc.get_freeze_count() == 0


def test_what_is_left_out_stays_so_when_a_thread_has_made_much() -> None:
    leave_out(MANY)
    with uncollected():
        made = [[n] for n in range(2 * MANY)]
    assert gc.get_freeze_count() > len(made)
    take_in()
