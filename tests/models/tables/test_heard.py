"""Signs of figures as words."""

import pytest

from models.tables.heard import heard


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("≥ 83,000", "at least 83,000"),
        ("> 350,000", "more than 350,000"),
        ("≤ 1.5", "at most 1.5"),
        ("< 12", "less than 12"),
        ("≈ 75 000", "about 75 000"),
        ("66,000–88,000 (75,000)", "from 66,000 to 88,000 (75,000)"),
        ("≥ 5, ≤ 10,000", "at least 5, at most 10,000"),
        ("2 Meduza and Mediazona, ≥ 83,000", "2 Meduza and Mediazona, at least 83,000"),
        ("427,840", "427,840"),
        ("", ""),
        ("A > B – C", "A > B – C"),
    ],
)
def test_signs_become_words_and_nothing_else_changes(text: str, words: str) -> None:
    assert heard(text) == words
