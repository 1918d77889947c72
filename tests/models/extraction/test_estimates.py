"""Estimates by several people, as encyclopaedias and reports set them side by side, each with its candidates."""

import pytest

from tests.models.extraction.in_short import Text, found_in

TEXTS = (
    Text(
        "several historians in one sentence and in the next",
        "",
        "Lenz, writing in 1931, thought that no more than 700 monks had died, while Penn gives a figure of 950 killed. "
        "Ada Brandt put the toll at 30, Hana Olm at 40 and the Coast Ministry at nearly 45. Most scholars now accept "
        "a figure of around 2,000 dead. Three men are thought to have drowned.",
        (
            "at_most 700 killed: monks [Lenz] (on 1931)",
            "exact 950 killed: monks [Penn]",
            "exact 30 killed: people [Ada Brandt]",
            "exact 40 killed: people [Hana Olm]",
            "about 45 killed: people [Coast Ministry]",
            "about 2000 killed: people [Most scholars]",
            "exact 3 killed: men",
        ),
    ),
    Text(
        "who estimates a number, and a number that is estimated",
        "",
        "Ada Penn estimated 700 deaths. An estimated 600 nuns died. Some 70 monks fled, according to parish records, "
        "and about 15 of them drowned.",
        (
            "exact 700 killed: people [Ada Penn]",
            "about 600 killed: nuns",
            "about 70 displaced: monks [parish records]",
            "about 15 killed: monks [parish records]",
        ),
    ),
    Text(
        "who contradicts whom",
        "2024-05-07",
        "At least 412 people have been killed, the aid group Relief Watch said on Monday, more than double the 190 "
        "deaths acknowledged by the government. Relief Watch counted 300 wounded, against 200 injuries confirmed by "
        "the Coast Ministry. At least 31 nuns died, doctors said, while officials put the toll at 45. "
        "“We have found 38 bodies,” said Ada Penn, a nurse.",
        (
            "at_least 412 killed: people [Relief Watch] (on 2024-05-06)",
            "exact 190 killed: people [government] (as of 2024-05-06; on 2024-05-07)",
            "exact 300 wounded: people [Relief Watch] (on 2024-05-07)",
            "exact 200 wounded: people [Coast Ministry] (on 2024-05-07)",
            "at_least 31 killed: nuns [doctors] (on 2024-05-07)",
            "exact 45 killed: people [officials] (on 2024-05-07)",
            "exact 38 killed: people [Ada Penn] (on 2024-05-07)",
        ),
    ),
    Text(
        "a newspaper that is described, a cause that is no source, a formula",
        "2024-05-07",
        "The toll from Friday's quake in Ford rose to 60. Meduza reported, citing the Turkish daily Kent, that a dozen "
        'monks were captured. =HYPERLINK("x") said 9 guards died. The toll from the Coast Ministry was 70.',
        (
            "exact 60 killed: people (on 2024-05-07)",
            "exact 12 captured: monks [Kent] (via Meduza; on 2024-05-07)",
            "exact 9 killed: guards (on 2024-05-07)",
            "exact 70 killed: people [Coast Ministry]",
        ),
    ),
    Text(
        "ranges whose ends have a bound each, and totals that lie somewhere",
        "",
        "Estimates of the dead range from about 15,000 to about 22,000. The true toll lies between 600 and 750. "
        "About 40 to about 60 nuns drowned. The toll rose from about 40 to about 70. Penn puts it closer to 350 dead.",
        (
            "range 15000-22000 killed: people",
            "range 600-750 killed: people",
            "range 40-60 killed: nuns",
            "about 70 killed: people",
            "about 350 killed: people [Penn]",
        ),
    ),
    Text(
        "a whole of which a part is told, a number that is denied, asides in dashes",
        "",
        "Of the 2,000 residents, about 300 died. Some 60 people, not 200, had lost their lives. Around 1,200 nuns – a "
        "third of all – died. Twelve monks - all of them old - were wounded.",
        (
            "about 300 killed: residents",
            "about 60 killed: people",
            "about 1200 killed: nuns",
            "exact 12 wounded: monks",
        ),
    ),
    Text(
        "two outcomes of which either may be meant",
        "",
        "More than 500 people have died or gone missing. Some 300 soldiers were killed or captured. A raid left 40 "
        "killed or wounded.",
        (
            "more_than 500 losses: people",
            "about 300 losses: soldiers",
            "exact 40 killed_or_wounded: people",
        ),
    ),
    Text(
        "whose they are",
        "",
        "Dale estimates Imperial losses at 2,500 dead. Hoyle put Norland's casualties at 15,000 to 20,000. They "
        "suffered heavy losses, about 2,000 killed. Hunger took nearly 80,000 lives. Radio Arlen reported 26 deaths "
        "among the security forces. Monks died, and rebels lost 12 men. About 10 bodies lay below deck. Deaths were "
        "about 16,000, including some 9,000 soldiers. Half a million are without shelter. The fever carried off some "
        "80 nuns.",
        (
            "exact 2500 killed: Imperial forces [Dale]",
            "range 15000-20000 casualties: Norland forces [Hoyle]",
            "about 2000 killed: people",
            "about 80000 killed: people",
            "exact 26 killed: security forces [Radio Arlen]",
            "exact 12 losses: rebels men",
            "about 10 killed: people",
            "about 16000 killed: people",
            "about 9000 killed: soldiers",
            "exact 500000 displaced: people",
            "about 80 killed: nuns",
        ),
    ),
    Text(
        "rates while they go on",
        "",
        "Norland is losing 1,500 soldiers a day. It was losing about 900 men a week, the daily Kent said.",
        (
            "exact 1500 losses: Norland soldiers (per day)",
            "about 900 losses: men [Kent] (per week)",
        ),
    ),
    Text(
        "since when a list is counted, and since when nothing was like it",
        "2024-05-07",
        "In Ford 57 guards were killed and 130 others wounded since February 4. In Arlen 12 people died and 300 have "
        "been killed since March. The worst flood since 1990 killed 9. It was the deadliest attack in the town since "
        "2010: about 30 died.",
        (
            "exact 57 killed: guards (on 2024-05-07; since 2024-02-04)",
            "exact 130 wounded: guards (on 2024-05-07; since 2024-02-04)",
            "exact 12 killed: people (on 2024-05-07)",
            "exact 300 killed: people (on 2024-05-07; since 2024-03)",
            "exact 9 killed: people (on 2024-05-07)",
            "about 30 killed: people (on 2024-05-07)",
        ),
    ),
    Text(
        "a total goes on from the day of what it counts, its parts have causes, and who tells it is introduced",
        "2024-05-07",
        "The number of nuns killed in Saturday's fire has risen to 41, of which nearly 25 were due to smoke. "
        "Saturday's storm killed 12 monks, according to the regional governor, Ada Penn.",
        (
            "exact 41 killed: nuns (on 2024-05-07)",
            "about 25 killed: nuns (on 2024-05-07)",
            "exact 12 killed: monks [Ada Penn] (as of 2024-05-04; on 2024-05-07)",
        ),
    ),
    Text(
        "a day that begins what is said of the next",
        "",
        "In 1994 some 270 monks were trampled at the bridge, and in 1990 nearly 1,400 were crushed in a tunnel.",
        ("about 270 killed: monks (as of 1994)", "about 1400 killed: monks (as of 1990)"),
    ),
)


@pytest.mark.parametrize("text", TEXTS, ids=[text.rule for text in TEXTS])
def test_every_candidate_is_found_and_no_other(text: Text) -> None:
    assert found_in(text) == list(text.expected)
