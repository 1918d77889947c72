"""With which marks a text writes its numbers, whatever those of the screen are."""

import pytest

from models.text.display import ENGLISH, Display
from models.text.figure_reading import find_figure
from models.text.written_marks import as_written

GERMAN = Display(group=".", decimal=",", months=("Jan.",) * 12)
UKRAINIAN = Display(group="\N{NO-BREAK SPACE}", decimal=",")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("cost Russia over 350,000 casualties in 15 battles", 350_000),
        ("some 1.2 million fled", 1_200_000),
        ("a loss of 1,234.5 tonnes on 12 ships", 12),
        ("inflation of 3.4% killed 83,000 firms", 83_000),
        ("kostete über 350.000 Mann das Leben", 350_000),
        ("rund 1,2 Mio. flohen", 1_200_000),
        ("понад 1,2 млн осіб", 1_200_000),
        ("5,4 % mehr, also 83.000 Tote", 83_000),
    ],
)
@pytest.mark.parametrize("display", [ENGLISH, GERMAN, UKRAINIAN])
def test_numbers_are_read_with_the_marks_of_their_text(text: str, value: int, display: Display) -> None:
    found = find_figure(text, as_written(text, display))
    assert found is not None
    assert found[0].value == value


@pytest.mark.parametrize(
    "text",
    ["", "12 died", "at 14.30 or 14,30", "83.000 or perhaps 84,000", "on 14.03.2024, 12", "1 234 567", "v. 1.2.3"],
)
def test_a_text_that_does_not_say_is_read_as_the_screen_writes(text: str) -> None:
    for display in (ENGLISH, GERMAN, UKRAINIAN):
        assert as_written(text, display) is display


def test_only_the_marks_change() -> None:
    written = as_written("350,000 and 1.2 million", GERMAN)
    assert (written.group, written.decimal, written.months) == (",", ".", GERMAN.months)


def test_the_more_frequent_marks_are_meant() -> None:
    text = "350,000 of 1,200,000 men, as “83.000” shows"
    assert as_written(text, GERMAN).group == ","
