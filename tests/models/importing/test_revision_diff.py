"""The differences of two texts."""

import random

from hypothesis import given
from hypothesis import strategies as st

from models.importing.revision_diff import Side, TextDiff, image, text_diff, word_blocks
from tests.models.importing.revision_example import NEW_TEXT, OLD_TEXT

TEXTS = st.text(st.sampled_from("ab ,.1\n\r😀\u00a0é"), max_size=60)


def applied(diff: TextDiff) -> str:
    """What the differences make of the old text; only what was added is read from the new one."""
    parts = []
    at = 0
    for run in diff.runs:
        if run.side is Side.NEW:
            parts.append(diff.new[slice(*run.new)])
            continue
        assert run.old[0] == at
        at = run.old[1]
        parts += [diff.old[slice(*run.old)]] if run.side is Side.BOTH else []
    assert at == len(diff.old)
    return "".join(parts)


@given(TEXTS, TEXTS)
def test_the_differences_make_the_new_text_of_the_old_one(old: str, new: str) -> None:
    diff = text_diff(old, new)
    assert applied(diff) == new
    for run in diff.runs:
        assert run.side is not Side.BOTH or old[slice(*run.old)] == new[slice(*run.new)]
    assert all(one.side is not other.side for one, other in zip(diff.runs, diff.runs[1:], strict=False))
    assert "".join(diff.text(run) for run in diff.runs if run.side is not Side.OLD) == new


@given(TEXTS, st.data())
def test_places_that_stay_are_carried_to_the_same_character(old: str, data: st.DataObject) -> None:
    diff = text_diff(old, data.draw(TEXTS) + old[: data.draw(st.integers(0, len(old)))])
    carried = [diff.carry(place) for place in range(len(old) + 1)]
    assert carried == sorted(carried)
    assert all(0 <= place <= len(diff.new) for place in carried)
    for run in diff.runs:
        if run.side is Side.BOTH:
            assert all(diff.new[diff.carry(place)] == old[place] for place in range(*run.old))


def test_a_number_is_one_word_and_crumbs_between_changes_are_changes() -> None:
    diff = text_diff("NATO counts over 350,000 men killed.", "NATO counts nearly 355,000 men killed.")
    assert [(run.side, diff.text(run)) for run in diff.runs] == [
        (Side.BOTH, "NATO counts "),
        (Side.OLD, "over 350,000"),
        (Side.NEW, "nearly 355,000"),
        (Side.BOTH, " men killed."),
    ]


def test_an_article_differs_where_its_editors_changed_it() -> None:
    diff = text_diff(OLD_TEXT, NEW_TEXT)
    assert [diff.text(run) for run in diff.runs if run.side is Side.NEW and len(diff.text(run)) < 10] == [
        "well ",
        "355",
        "of the ",
    ]
    assert diff.carry(OLD_TEXT.index("wounded dockers")) == NEW_TEXT.index("wounded dockers")
    gone = OLD_TEXT.index("Its spokesman")
    assert diff.carry(gone) == NEW_TEXT.index("Firemen")


def test_long_texts_of_any_kind_are_compared() -> None:
    drawn = random.Random(5)
    words = [f"w{number}" for number in range(3000)]
    prose = " ".join(drawn.choices(words, k=100_000))
    lines = "\n".join(" ".join(drawn.choices(words, k=12)) for _ in range(8000))
    told: list[float] = []
    pairs = (
        (prose, prose.replace("w77 ", "w78 w79 ")),
        (prose, " ".join(drawn.choices(words, k=100_000))),
        (lines, lines.replace("w1", "v1")),
        ("a\n" * 200_000, "a\n" * 150_000 + "b\n" * 50_000),
        ("a b " * 100_000, "b a a " * 80_000),
    )
    for old, new in pairs:
        assert applied(text_diff(old, new, told.append)) == new
    assert max(told) == 1 and min(told) >= 0


def test_progress_never_falls() -> None:
    told: list[float] = []
    text_diff(OLD_TEXT, NEW_TEXT, told.append)
    assert told == sorted(told)
    assert told[-1] == 1


def test_what_stands_in_the_place_of_a_span() -> None:
    old, new = "killed 350,000 of them", "killed well over 355,000 of them"
    start = old.index("350")
    span = image(word_blocks(old, new), (start, start + 7), len(new))
    assert new[slice(*span)] == "well over 355,000"
    assert image(word_blocks(old, new), (0, len(old)), len(new)) == (0, len(new))
    assert image(word_blocks(old, new), (0, 4), len(new)) == (0, 4)
    assert image(word_blocks("a", "b"), (0, 1), 1) == (0, 1)
    old, new = "about 350 fell", "nearly 350 fell at noon"
    assert new[slice(*image(word_blocks(old, new), (6, 9), len(new)))] == "350"
