import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from models.timeline.stepping import step
from tests.models.timeline.dated_claims import claim, every, timeline


def test_nothing_shown_is_nowhere_to_step_to() -> None:
    drawn = timeline(claim("a"))
    assert step(drawn, ~every(drawn), None, 1) is None
    assert step(timeline(), every(timeline()), None, 1) is None


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 3), st.booleans()), min_size=1, max_size=12))
def test_steps_lead_through_all_that_is_shown_and_back(marks: list[tuple[int, int, bool]]) -> None:
    drawn = timeline(*(claim(str(n), value, as_of=f"2024-01-0{day}") for n, (day, value, _) in enumerate(marks)))
    shown = np.array([is_shown for _, _, is_shown in marks])
    expected = sorted(np.flatnonzero(shown).tolist(), key=lambda n: (*marks[n][:2], n))
    there, row = [], step(drawn, shown, None, 1)
    while row is not None and row not in there:
        there.append(row)
        row = step(drawn, shown, row, 1)
    assert there == expected
    back = there[-1:]
    while back and (row := step(drawn, shown, back[-1], -1)) != back[-1]:
        assert row is not None
        back.append(row)
    assert back == expected[::-1]
