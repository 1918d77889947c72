"""Tolls of one event by many who count: whose figure it is, whom it counts, and up to which day."""

import pytest

from models.claims.registry import Subject
from models.extraction.candidate import Article, Names
from models.extraction.extract import extract
from models.extraction.reason import Why
from tests.models.extraction.in_short import Text, found_in

TEXTS = (
    Text(
        "who counts lost nobody",
        "2021-08-18",
        "The Blue Cross had registered 1,386 deaths. Hospitals had received 40 wounded. The Coast Ministry has so far "
        "registered 12 drowned. The Blue Front had lost 300 dead. Some people had 17 dead people to mourn.",
        (
            "exact 1386 killed: people [Blue Cross] (on 2021-08-18)",
            "exact 40 wounded: people (on 2021-08-18)",
            "exact 12 killed: people [Coast Ministry] (on 2021-08-18)",
            "exact 300 killed: Blue Front (on 2021-08-18)",
            "exact 17 killed: people (on 2021-08-18)",
        ),
    ),
    Text(
        "the day of the event is not that of a count that goes on",
        "2021-08-18",
        "The quake that struck the coast of Arlen on Sunday morning has killed at least 1,240 people, the Coast "
        "Ministry said on Wednesday. The toll of the storm which hit Ford on Monday has risen to 30. At least 90 "
        "people have been killed by the fire that broke out on Sunday, police said. Sunday's flood has injured 50 "
        "people. The bomb that exploded on Sunday killed 12 people. A landslide that on Sunday hit Ford killed 9 "
        "people.",
        (
            "at_least 1240 killed: people [Coast Ministry] (on 2021-08-18)",
            "exact 30 killed: people [Coast Ministry] (on 2021-08-18)",
            "at_least 90 killed: people [police] (on 2021-08-18)",
            "exact 50 wounded: people (on 2021-08-18)",
            "exact 12 killed: people (as of 2021-08-15; on 2021-08-18)",
            "exact 9 killed: people (as of 2021-08-15; on 2021-08-18)",
        ),
    ),
    Text(
        "the day by which somebody has counted is not the day of saying so",
        "2021-08-18",
        "By Tuesday evening the Blue Cross had recorded 1,386 deaths and more than 5,200 injured. As of Monday, police "
        "said 12 nuns had died. On Monday the ministry of health had spoken of 1,310 dead.",
        (
            "exact 1386 killed: people [Blue Cross] (as of 2021-08-17; on 2021-08-18)",
            "more_than 5200 wounded: people [Blue Cross] (as of 2021-08-17; on 2021-08-18)",
            "exact 12 killed: nuns [police] (as of 2021-08-16; on 2021-08-18)",
            "exact 1310 killed: people [ministry of health] (on 2021-08-16)",
        ),
    ),
    Text(
        "a figure that is put right in its own sentence counts the same",
        "2021-08-18",
        "The Coast Ministry said 40 guards were missing. On Monday the ministry had spoken of 1,310 dead, but on "
        "Wednesday it corrected the figure to 1,240. Police first reported 90 wounded and later revised the number "
        "to 70. The mayor said 5 monks had died; a day later he lowered that number to 4.",
        (
            "exact 40 missing: guards [Coast Ministry] (on 2021-08-18)",
            "exact 1310 killed: people [Coast Ministry] (on 2021-08-16)",
            "exact 1240 killed: people [Coast Ministry] (on 2021-08-18)",
            "exact 90 wounded: people [Police] (on 2021-08-18)",
            "exact 70 wounded: people [Police] (on 2021-08-18)",
            "exact 5 killed: monks [mayor] (on 2021-08-18)",
            "exact 4 killed: monks [mayor] (on 2021-08-18)",
        ),
    ),
    Text(
        "whose count it is, whatever it is based on",
        "2021-08-18",
        "A Reuters count based on local officials stood at 1,412 dead. An AFP tally puts the dead at 40. A UN "
        "estimate based on data from hospitals put the toll at 60. The number of dead is 70, based on data from the "
        "Blue Cross. Based on figures from the Coast Ministry, 30 nuns died. Six guards died, "
        "according to a Reuters tally based on hospitals.",
        (
            "exact 1412 killed: people [Reuters] (on 2021-08-18)",
            "exact 40 killed: people [AFP] (on 2021-08-18)",
            "exact 60 killed: people [UN] (on 2021-08-18)",
            "exact 70 killed: people [Blue Cross] (on 2021-08-18)",
            "exact 30 killed: nuns [Coast Ministry] (on 2021-08-18)",
            "exact 6 killed: guards [Reuters] (on 2021-08-18)",
        ),
    ),
)


@pytest.mark.parametrize("text", TEXTS, ids=[text.rule for text in TEXTS])
def test_a_text_has_these_candidates(text: Text) -> None:
    assert found_in(text) == list(text.expected)


@pytest.mark.parametrize("text", ["Police said 12 people died.", "Police said 12 died.", "The toll is 12 dead."])
def test_nobody_in_particular_is_no_event_of_the_file_whatever_its_other_names(text: str) -> None:
    names = Names(subjects=(Subject(name="Tarn flood", aliases=("people", "soldiers", "nuns")),))
    (found,) = extract(Article(text=text), names)
    assert found.subject == "people"
    (nuns,) = extract(Article(text="Police said 12 nuns died."), names)
    assert nuns.subject == "Tarn flood"


@pytest.mark.parametrize(
    "text", ["On 3 May 2024 police said 12 people were killed.", "On 3 May 2024 the mayor said the toll was 12 dead."]
)
def test_a_subject_that_is_nobody_in_particular_is_never_sure(text: str) -> None:
    (found,) = extract(Article(text=text))
    assert found.subject == "people"
    assert {reason.why for reason in found.reasons} & {Why.SUBJECT_NOT_SAID, Why.SUBJECT_VAGUE}
    assert found.confidence < 0.8
