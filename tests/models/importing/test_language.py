"""Whether a text is in another language than the one that is read."""

import pytest

from models.importing.language import seems_foreign

ENGLISH = """
At least 12 people were killed and more than 300 others were injured when a storm hit the coast of Norland on
Friday, the Interior Ministry said. Rescuers were still looking for those who are missing in the north."""
GERMAN = """Mindestens 12 Menschen sind bei einem Sturm an der Küste von Norland am Freitag ums Leben gekommen, mehr als
300 weitere wurden verletzt, teilte das Innenministerium mit. Im Norden des Landes wird noch nach Vermissten gesucht."""
FRENCH = """Au moins 12 personnes ont été tuées et plus de 300 autres blessées vendredi dans une tempête sur la côte du
Norland, a annoncé le ministère de l’Intérieur. Les secours cherchent encore les disparus dans le nord du pays."""
UKRAINIAN = """Щонайменше 12 людей загинули та понад 300 зазнали поранень під час бурі на узбережжі у п’ятницю,
повідомило Міністерство внутрішніх справ. Рятувальники досі шукають зниклих безвісти на півночі країни."""
RUSSIAN = """По меньшей мере 12 человек погибли и более 300 получили ранения во время бури на побережье в пятницу,
сообщило Министерство внутренних дел. Спасатели продолжают искать пропавших без вести на севере страны."""


@pytest.mark.parametrize("text", [GERMAN, FRENCH, UKRAINIAN, RUSSIAN])
def test_another_language_is_told_by_letters_or_small_words(text: str) -> None:
    assert seems_foreign(text)


@pytest.mark.parametrize("text", [ENGLISH, ENGLISH.upper(), "", "12 tot", f"{ENGLISH} {UKRAINIAN[:80]}"])
def test_english_and_what_is_too_short_to_say_are_not(text: str) -> None:
    assert not seems_foreign(text)
