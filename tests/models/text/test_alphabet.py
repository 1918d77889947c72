"""The alphabet: umlauts and accents beside their letters, Ukrainian letters where Ukrainians look for them."""

import unicodedata

import pytest

from models.text.alphabet import in_alphabet

UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"


@pytest.mark.parametrize(
    "words",
    [
        ["Afghanistan", "Ägypten", "Albanien", "Österreich", "Osttimor", "Überlinger Bote", "Ulm", "Zypern"],
        ["Lodz", "Łódź Post", "Lund", "Måløy", "Malta", "Strasse", "Straße 2", "Straßen"],
        ["МВС", "Міноборони", "МОЗ"],
        ["иа", "ік", "ія", "їв", "йа", "ка"],
    ],
)
def test_words_stand_as_in_a_dictionary(words: list[str]) -> None:
    backwards = words[::-1]
    assert sorted(backwards, key=in_alphabet) == words


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_ukrainian_letters_stand_in_their_order(form: str) -> None:
    letters = [unicodedata.normalize(form, letter) for letter in UKRAINIAN]
    for words in (letters, [letter.upper() for letter in letters], [f"{letter}я" for letter in letters]):
        backwards = words[::-1]
        assert sorted(backwards, key=in_alphabet) == words


def test_case_is_put_aside() -> None:
    assert in_alphabet("NATO") == in_alphabet("nato")
    assert in_alphabet("ÄRZTE") == in_alphabet("ärzte") == in_alphabet("A\u0308rzte") == "arzte"
