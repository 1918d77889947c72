"""Room for letters is measured with the letters of the font that there is."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from gui.looks.letters import letters_width

SENTENCES = {
    "English": "When two people change the same field, it waits here until you choose.",
    "German": "Wenn zwei dasselbe Feld ändern, wartet es hier, bis Sie wählen.",
    "Ukrainian": "Коли двоє людей змінюють те саме поле, воно чекає тут, поки ви не оберете.",
}


@pytest.mark.parametrize("points", [9, 14])
@pytest.mark.parametrize("sentence", SENTENCES.values(), ids=SENTENCES)
def test_a_sentence_has_room_in_so_many_letters_and_not_in_many_fewer(qapp: object, sentence: str, points: int) -> None:
    font = QFont()
    font.setPointSize(points)
    metrics = QFontMetrics(font)
    taken = metrics.horizontalAdvance(sentence)
    assert letters_width(metrics, round(len(sentence) * 0.7)) < taken <= letters_width(metrics, len(sentence))


def test_no_letters_have_no_width(qapp: object) -> None:
    assert letters_width(QFontMetrics(QFont()), 0) == 0
