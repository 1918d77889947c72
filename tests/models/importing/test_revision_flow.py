"""Two versions as one flow of text."""

from hypothesis import given
from hypothesis import strategies as st

from models.importing.revision_diff import Side, text_diff
from models.importing.revision_flow import Flow, pieces

LONG = "Nobody in town said a word of it, though all had seen the ships.\n" * 12


def told(text: str) -> str:
    return f"<{len(text)}>"


TEXTS = st.lists(st.sampled_from(["a b\n", "c, 12 d. ", "\r\n", "e" * 300, "f " * 90, "\n\n", LONG]), max_size=7).map(
    "".join
)


@given(TEXTS, TEXTS, st.sets(st.integers(0, 12)))
def test_a_flow_shows_each_place_where_it_says(old: str, new: str, unfolded: set[int]) -> None:
    diff = text_diff(old, new)
    cut = pieces(diff)
    assert "".join(diff.text(piece.run) for piece in cut if piece.run.side is not Side.OLD) == new
    assert "".join(diff.text(piece.run) for piece in cut if piece.run.side is not Side.NEW) == old
    flow = Flow(diff, cut, unfolded, told)
    for side, text in ((Side.OLD, old), (Side.NEW, new)):
        for at in range(0, len(text), 7):
            span = (at, min(len(text), at + 3))
            shown = "".join(flow.text[slice(*part)] for part in flow.spans(side, span))
            assert shown == text[slice(*span)] or flow.folded_in(side, span)
    everything = Flow(diff, cut, range(len(cut)), told)
    whole = (0, len(everything.text))
    assert not list(everything.folds(*whole))
    removed = "".join(everything.text[slice(*span)] for span in everything.of(Side.OLD, *whole))
    assert removed == "".join(diff.text(run) for run in diff.runs if run.side is Side.OLD)


def test_what_stays_is_folded_but_beside_changes() -> None:
    diff = text_diff(LONG + "It was 12.\n" + LONG, LONG + "It was 13.\n" + LONG)
    flow = Flow(diff, pieces(diff), (), told)
    assert flow.text.count("<") == 2
    assert "It was 1213.\n" in flow.text
    assert len(flow.text) < 400
    first, second = flow.folds(0, len(flow.text))
    assert flow.is_folded(flow.piece_at(first[0])) and flow.is_folded(flow.piece_at(second[1] - 1))
    place = diff.old.index("ships")
    assert flow.folded_in(Side.OLD, (place, place + 5)) == [flow.piece_at(first[0])]
    assert flow.spans(Side.OLD, (place, place + 5)) == []
    assert [flow.side(flow.text.index(words)) for words in ("It was", "12", "13")] == [Side.BOTH, Side.OLD, Side.NEW]


def test_long_paragraphs_are_cut_between_words() -> None:
    words = "word " * 200
    diff = text_diff(f"{words}12 {words}", f"{words}13 {words}")
    flow = Flow(diff, pieces(diff), (), told)
    assert " 1213 word" in flow.text
    assert all(part in ("word", "1213") or part.startswith("<") for part in flow.text.split())


def test_short_texts_are_not_folded() -> None:
    diff = text_diff("a 12 b", "a 13 b")
    assert Flow(diff, pieces(diff), (), told).text == "a 1213 b"
