from hypothesis import given
from hypothesis import strategies as st

from models.quotes.shown_text import ShownText

TEXTS = st.text(st.sampled_from("ab \r\n\u2028\u2029\u00a0\ufdd0\ufffc😀é"), max_size=30)


def _is_between(text: str, place: int) -> bool:
    return text[place - 1 : place + 1] == "\r\n" and place > 0


def test_crlf_is_one_line_end_and_emoji_are_two_units() -> None:
    text = ShownText("a😀\r\nb")
    assert text.shown == "a😀\nb"
    assert [text.to_shown(place) for place in range(6)] == [0, 1, 3, 3, 4, 5]
    assert [text.to_stored(unit) for unit in range(6)] == [0, 1, 1, 2, 4, 5]


def test_what_qt_takes_for_itself_is_replaced_one_for_one() -> None:
    stored = "a\rb\u2029c\ufdd0d\ufdd1e\ufffcf\u00a0g\u2028h"
    text = ShownText(stored)
    assert text.shown == "a\nb\nc\ufffdd\ufffde\ufffdf\u00a0g\u2028h"
    assert len(text.shown) == len(stored)


@given(TEXTS)
def test_every_place_comes_back(stored: str) -> None:
    text = ShownText(stored)
    for place in range(len(stored) + 1):
        if not _is_between(stored, place):
            assert text.to_stored(text.to_shown(place)) == place


@given(TEXTS)
def test_no_shown_place_is_inside_a_line_end_and_places_keep_their_order(stored: str) -> None:
    text = ShownText(stored)
    units = range(len(text.shown.encode("utf-16-le")) // 2 + 1)
    places = [text.to_stored(unit) for unit in units]
    assert not any(_is_between(stored, place) for place in places)
    assert places == sorted(places)
    assert (places[0], places[-1]) == (0, len(stored))


def test_a_span_loses_the_blanks_at_its_ends() -> None:
    text = ShownText("one \r\n two\u00a0\r\n")
    start, end = text.span(3, len(text.shown))
    assert text.stored[start:end] == "two"
    assert text.span(3, 5) == (6, 6)
    assert text.span(0, 0) == (0, 0)
