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
    Text(
        "by how many a toll rose is none of its ends",
        "",
        "The toll rose by 7 to 52, police said. The number of wounded has increased by 20 to at least 140, "
        "police said. The toll fell by 12 to 40, police said. The toll rose from 12 to 17, police said. Police said 5 "
        "to 7 monks had died. Police raised the number of wounded from 70 to 90. The toll is 12 higher than the "
        "previous one.",
        (
            "exact 52 killed: people [police]",
            "at_least 140 wounded: people [police]",
            "exact 40 killed: people [police]",
            "exact 17 killed: people [police]",
            "range 5-7 killed: monks [Police]",
            "exact 90 wounded: people [Police]",
        ),
    ),
    Text(
        "those who were spared are not those who died",
        "",
        "All but three of the 45 monks were killed, police said. All but 12 nuns died, police said. Everyone except 3 "
        "guards was killed, police said. But 4 guards were killed, police said.",
        ("exact 4 killed: guards [police]",),
    ),
    Text(
        "who denies what others report asserts none of it",
        "",
        "The mayor denied reports that 12 monks had died. The mayor denied that, but said 5 monks had died.",
        ("exact 12 killed: monks", "exact 5 killed: monks [mayor]"),
    ),
    Text(
        "a spread is no figure",
        "",
        "Police said 30 ± 5 monks died. Police said 30, plus or minus 4, monks died. Police said 7 guards died.",
        ("exact 7 killed: guards [Police]",),
    ),
    Text(
        "a weekday and its date are one day",
        "2024-03-05",
        "The toll is 30, police said on Sunday, 25 February. On Sunday, Feb. 25, the mayor said 12 monks had died. "
        "On Friday the mayor said 5 nuns had died on Sunday the 25th of February.",
        (
            "exact 30 killed: people [police] (on 2024-02-25)",
            "exact 12 killed: monks [mayor] (on 2024-02-25)",
            "exact 5 killed: nuns [mayor] (as of 2024-02-25; on 2024-03-01)",
        ),
    ),
    Text(
        "a number of hundreds of thousands is one",
        "",
        "More than one hundred thousand people fled, police said. Some three hundred thousand people fled, police "
        "said. Several hundred thousand nuns fled, police said.",
        ("more_than 100000 displaced: people [police]", "about 300000 displaced: people [police]"),
    ),
    Text(
        "some of somebody's whole number",
        "",
        "Some 1.7 million of Arlen's 2.3 million people fled, police said. Twelve of the town's 40 monks died, police "
        "said. Twelve of Arlen's nuns died, police said.",
        (
            "about 1700000 displaced: people [police]",
            "exact 12 killed: monks [police]",
            "exact 12 killed: Arlen's nuns [police]",
        ),
    ),
    Text(
        "an age is no count of those who have it",
        "",
        "Children under 10 were killed, police said. Some 40 people over 60 were killed, police said. Over 60 people "
        "died, police said.",
        ("about 40 killed: people [police]", "more_than 60 killed: people [police]"),
    ),
    Text(
        "a number in two scales is none that can be read",
        "",
        "2 million 500 thousand people fled, police said. In 2023 1,240 people fled, police said.",
        ("exact 1240 displaced: people [police] (as of 2023)",),
    ),
    Text(
        "what a report is contrary to says nothing",
        "",
        "Contrary to reports of 17 dead, police said 12 people were killed. Despite reports of 19 dead, police said 14 "
        "people were hurt.",
        (
            "exact 17 killed: people",
            "exact 12 killed: people [police]",
            "exact 19 killed: people",
            "exact 14 wounded: people [police]",
        ),
    ),
    Text(
        "forces speak",
        "",
        "Arlen's armed forces, however, put the toll at 30. According to Ford's security forces, 12 monks were killed. "
        "Government forces said 5 guards had died.",
        (
            "exact 30 killed: people [Arlen's armed forces]",
            "exact 12 killed: monks [Ford's security forces]",
            "exact 5 killed: guards [Government forces]",
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
