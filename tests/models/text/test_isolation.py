"""Names that are written from right to left stand apart from the sentence; what is hidden in them is shown."""

import unicodedata

import pytest

from models.text.isolation import isolated


@pytest.mark.parametrize("name", ["NATO", "Генеральний штаб", "", "北约", "¡España!"])
def test_other_names_stay_as_they_are(name: str) -> None:
    assert isolated(name) == name


def test_every_letter_from_right_to_left_is_known() -> None:
    letters = [chr(code) for code in range(0x110000) if unicodedata.bidirectional(chr(code)) in ("R", "AL", "AN")]
    shown = [letter for letter in letters if unicodedata.category(letter) not in ("Cf", "Cn")]
    assert {letter for letter in shown if isolated(letter) != f"\u2068{letter}\u2069"} == set()


def test_a_name_cannot_end_its_isolation() -> None:
    assert isolated("משרד\u2069\u202e") == "\u2068משרד⟨U+2069⟩⟨U+202E⟩\u2069"
