import pytest

from models.claims.measure import STANDARD_MEASURES, Measure
from models.text.measure_words import measure_in_words


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        ("at least 83,000 Russian soldiers had been killed", "killed"),
        ("83,000 dead", "killed"),
        ("over 315,000 troops had been killed or injured", "killed_or_wounded"),
        ("the total number of killed and wounded", "killed_or_wounded"),
        ("over 350,000 military casualties", "casualties"),
        ("Russia has lost 427,840 troops", "losses"),
        ("lost over 3,000 tanks", "equipment"),
        ("300 vehicles destroyed", "equipment"),
        ("500 were taken prisoner", "captured"),
        ("12,000 are MISSING", "missing"),
        ("10 million fled", "displaced"),
        ("427,840 troops", ""),
        ("", ""),
    ],
)
def test_the_measure_that_is_named(words: str, measure: str) -> None:
    found = measure_in_words(words, STANDARD_MEASURES)
    assert (found.id if found else "") == measure


def test_measures_of_the_file_count_by_their_own_labels_and_outcomes() -> None:
    own = (
        Measure(id="x", label="Irrecoverable losses", counts=("killed", "missing")),
        Measure(id="y", label="Опрацьовано", counts=("starved",)),
    )
    named = {"irrecoverable losses": "x", "dead or missing": "x", "killed": "", "опрацьовано 5": "y", "starved": "y"}
    found = {words: measure_in_words(words, own) for words in named}
    assert {words: measure.id if measure else "" for words, measure in found.items()} == named
    assert measure_in_words("killed", ()) is None


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        ("350.000 Tote", "killed"),
        ("12 Soldaten wurden getötet", "killed"),
        ("12 Verletzte", "wounded"),
        ("350.000 Getötete und Verwundete", "killed_or_wounded"),
        ("12 Vermisste", "missing"),
        ("40.000 Flüchtlinge", "displaced"),
        ("300 Gefangene", "captured"),
        ("Verluste von 350.000 Mann", "losses"),
        ("загинуло 12 осіб", "killed"),
        ("вбито й поранено 350 тис.", "killed_or_wounded"),
        ("12 поранених", "wounded"),
        ("12 зниклих безвісти", "missing"),
        ("40 тис. переселенців", "displaced"),
        ("300 полонених", "captured"),
        ("втрати склали 350 тис.", "losses"),
    ],
)
def test_german_and_ukrainian_words_name_measures_too(words: str, measure: str) -> None:
    found = measure_in_words(words, STANDARD_MEASURES)
    assert found is not None
    assert found.id == measure
