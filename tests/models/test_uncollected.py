"""No cyclic garbage is collected meanwhile, and as before afterwards."""

import gc

import pytest

from models.uncollected import uncollected


def test_nothing_is_collected_until_the_outermost_is_done() -> None:
    assert gc.isenabled()
    with uncollected():
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_ends_where_the_work_fails() -> None:
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()


def test_what_others_hold_back_stays_so() -> None:
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()
    gc.enable()
