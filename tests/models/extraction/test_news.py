"""Turns of phrase of the news, of wires, of reports and encyclopaedias, each with its candidates and no other."""

import pytest

from tests.models.extraction.in_short import Text, found_in

TEXTS = (
    Text(
        "a toll that changes, and one that a clause stands before",
        "2021-08-15",
        "The death toll from a strong quake that struck Arlen rose to 1,297 on Saturday from 724, the Coast "
        "Agency said. The number of nuns wounded in the town stands at 51. Flood deaths pass 1,600. The toll had "
        "gone up to 11 killed. Deaths jumped in 2018 to 3,804.",
        (
            "exact 1297 killed: people [Coast Agency] (as of 2021-08-14; on 2021-08-15)",
            "exact 51 wounded: nuns (on 2021-08-15)",
            "more_than 1600 killed: people (on 2021-08-15)",
            "exact 11 killed: people (on 2021-08-15)",
            "exact 3804 killed: people (as of 2018; on 2021-08-15)",
        ),
    ),
    Text(
        "a list behind a colon",
        "",
        "The blast killed 307 people: 241 British and 58 French soldiers, six nuns and two attackers. Losses were "
        "as follows: 118 aircraft, 33 tanks. The fire left at least 22 guards and 14 rebels dead.",
        (
            "exact 307 killed: people",
            "exact 241 killed: British forces",
            "exact 58 killed: French soldiers",
            "exact 6 killed: nuns",
            "exact 2 killed: attackers",
            "exact 118 equipment: aircraft",
            "exact 33 equipment: tanks",
            "at_least 22 killed: guards",
            "exact 14 killed: rebels",
        ),
    ),
    Text(
        "parts of those told before",
        "",
        "The village has 2,000 monks and at least 145 of them were killed. Rebels lost 30 men in Arlen and 17 in "
        "Ford. A bomb wounded 12 pupils, two of them seriously. A toll of 217 of whom 38 died in Ford was given. "
        "They killed a family of five. 158 of the 166 guests died. 12,143 or 92.5% drowned.",
        (
            "at_least 145 killed: monks",
            "exact 30 losses: Rebels men",
            "exact 17 losses: Rebels men",
            "exact 12 wounded: pupils",
            "exact 2 wounded: pupils",
            "exact 217 killed: people",
            "exact 38 killed: people",
            "exact 5 killed: people",
            "exact 158 killed: guests",
            "exact 12143 killed: people",
        ),
    ),
    Text(
        "what is about, and what is only a share",
        "",
        "Military deaths numbered some 8.5 million, and civilian deaths perhaps 13 million. The attack cost the "
        "division some 2,300 casualties. Close to 300 nuns died. The number of deaths is put at c. 20,000. About "
        "30 or so were hurt. Most of the 60 monks fled. "
        "Two thirds of the 900 pupils drowned. One in three nuns died. The fire left 1,200 "
        "homeless.",
        (
            "about 8500000 killed: military",
            "about 13000000 killed: civilians",
            "about 2300 casualties: people",
            "about 300 killed: nuns",
            "about 20000 killed: people",
            "about 30 wounded: people",
            "exact 1200 displaced: people",
        ),
    ),
    Text(
        "who flees, who is freed, and what is eliminated",
        "",
        "Eight soldiers fled to the coast; 40 villagers fled. They freed 9 hostages in exchange for 150 "
        "prisoners. Four of the 12 hostages were killed. Six tanks and 20 rebels were eliminated. At least 22 "
        "monks remained missing. 10 nuns and a monk died. IS killed 4 US troops. WHO said 3 nurses died.",
        (
            "exact 40 displaced: villagers",
            "exact 4 killed: hostages",
            "exact 6 equipment: tanks",
            "exact 20 killed: rebels",
            "at_least 22 missing: monks",
            "exact 10 killed: nuns",
            "exact 4 killed: US troops",
            "exact 3 killed: nurses [WHO]",
        ),
    ),
    Text(
        "who speaks: introduced, behind, aside, and second verbs",
        "2021-06-10",
        "A local official in Ford, Ada Maria Penn, told Reuters that 3 nuns died. Its clinic took in 40 injured "
        "monks, said Dr. Lena Brandt. Norland keeps silent but says 61 pupils were killed. Nine guards died, the "
        "Coast Ministry said, and 30 were hurt. A bus driver said he had counted 60 bodies. Three nuns died, an "
        "airline spokesperson said. According to him 7 monks died. The ministry raised its toll to 12.",
        (
            "exact 3 killed: nuns [Ada Maria Penn] (via Reuters; on 2021-06-10)",
            "exact 40 wounded: monks [Lena Brandt] (on 2021-06-10)",
            "exact 61 killed: pupils [Norland] (on 2021-06-10)",
            "exact 9 killed: guards [Coast Ministry] (on 2021-06-10)",
            "exact 30 wounded: guards [Coast Ministry] (on 2021-06-10)",
            "exact 60 killed: people [bus driver] (on 2021-06-10)",
            "exact 3 killed: nuns [airline spokesperson] (on 2021-06-10)",
            "exact 7 killed: monks [airline spokesperson] (on 2021-06-10)",
            "exact 12 killed: people [Coast Ministry] (on 2021-06-10)",
        ),
    ),
    Text(
        "a quotation that goes on before its speaker is named",
        "2021-06-10",
        "“We have found 38 bodies. The toll may rise,” local police chief Ivo Lenz told AFP.",
        ("exact 38 killed: people [local police] (speaker Ivo Lenz; via AFP; on 2021-06-10)",),
    ),
    Text(
        "a body again by what it is, where a paper spoke last",
        "2021-06-10",
        "The Coast Rescue Network said 22 monks died. Reuters said a fire wounded 8 nuns. The Ford-based group "
        "added that 4 guards died.",
        (
            "exact 22 killed: monks [Coast Rescue Network] (on 2021-06-10)",
            "exact 8 wounded: nuns [Reuters] (on 2021-06-10)",
            "exact 4 killed: guards [Coast Rescue Network] (on 2021-06-10)",
        ),
    ),
    Text(
        "a headline says where, or who",
        "2021-06-10",
        "Arlen: nearly 500 killed, Brandt says\n\nNorland: Fire kills 30\n\nBrandt: Flood kills 40\n\n"
        "Mayor Lena Brandt said so.",
        (
            "about 500 killed: people [Lena Brandt] (on 2021-06-10)",
            "exact 30 killed: people (on 2021-06-10)",
            "exact 40 killed: people [Lena Brandt] (on 2021-06-10)",
        ),
    ),
    Text(
        "the day of what befell, also behind the next figure, and of the sentence before",
        "2021-06-10",
        "At least 205 miners died and 80 were hurt in a blast on Tuesday. This included 14 women. The 1992 flood "
        "killed 9. It was the worst since 2000, when 51 people died. Measles killed 12 this year. "
        "More than 150 monks have died so far, compared with 96 in the same months of 2014.",
        (
            "at_least 205 killed: miners (as of 2021-06-08; on 2021-06-10)",
            "exact 80 wounded: miners (as of 2021-06-08; on 2021-06-10)",
            "exact 9 killed: people (as of 1992; on 2021-06-10)",
            "exact 51 killed: people (as of 2000; on 2021-06-10)",
            "exact 12 killed: people (on 2021-06-10)",
            "more_than 150 killed: monks (on 2021-06-10)",
            "exact 96 killed: monks (as of 2014; on 2021-06-10)",
        ),
    ),
    Text(
        "a time has no one day",
        "",
        "Between 25 December 1979 and 15 February 1989, 500 nuns died. Later 30 monks died.",
        ("exact 500 killed: nuns (as of 1989-02-15)", "exact 30 killed: monks"),
    ),
    Text(
        "who loses them, by other names",
        "",
        "Norland Army formations and units lost 833 men. The Blue Army, according to Lenz, suffered 129 "
        "casualties. Italian losses were 30 dead and 65 captured. Regime losses reached 40. Moscow's forces lost "
        "20 troops. Five members of the security forces died.",
        (
            "exact 833 losses: Norland Army formations and units men",
            "exact 129 casualties: Blue Army [Lenz]",
            "exact 30 killed: Italian forces",
            "exact 65 captured: Italian forces",
            "exact 40 losses: Regime",
            "exact 20 losses: Russian troops",
            "exact 5 killed: members of the security forces",
        ),
    ),
    Text(
        "shots at others, numbers as words",
        "",
        "20 gunmen wounded twelve. 9 rebels killed more than thirty. Two bombers killed at least four.",
        (
            "exact 12 wounded: people",
            "more_than 30 killed: people",
            "at_least 4 killed: people",
        ),
    ),
)


@pytest.mark.parametrize("text", TEXTS, ids=[text.rule for text in TEXTS])
def test_every_candidate_is_found_and_no_other(text: Text) -> None:
    assert found_in(text) == list(text.expected)
