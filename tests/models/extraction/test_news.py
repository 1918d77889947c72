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
        "a body again by what it is, where another spoke last",
        "2024-05-28",
        "The Ford health ministry said 45 people died. The Coast Army said it killed two officials. At least 360 "
        "nuns died, according to the ministry. Nine monks died, ministry spokesman Ivo Lenz said.",
        (
            "exact 45 killed: people [Ford health ministry] (on 2024-05-28)",
            "exact 2 killed: officials [Coast Army] (on 2024-05-28)",
            "at_least 360 killed: nuns [Ford health ministry] (on 2024-05-28)",
            "exact 9 killed: monks [Ford health ministry] (speaker Ivo Lenz; on 2024-05-28)",
        ),
    ),
    Text(
        "bodies with small words in their names",
        "2025-02-20",
        "Medecins du Lac said 20 nuns were wounded. The Commission on Missing Persons said 130 monks disappeared. "
        "The local resistance committee said 4 guards died. Three seamen died, two shipping sources said. The navy "
        "said 9 sailors died.",
        (
            "exact 20 wounded: nuns [Medecins du Lac] (on 2025-02-20)",
            "exact 130 missing: monks [Commission on Missing Persons] (on 2025-02-20)",
            "exact 4 killed: guards [local resistance committee] (on 2025-02-20)",
            "exact 3 killed: seamen [two shipping sources] (on 2025-02-20)",
            "exact 9 killed: sailors [navy] (on 2025-02-20)",
        ),
    ),
    Text(
        "a month after is no rate, and a war's first day no day of its dead",
        "2025-01-18",
        "At least 1,300 people remain missing a month after the raid. Two guards died a day before the talks. Up to 50 "
        "nuns a week were killed. The war, which broke out on 15 April 2023, has killed 150 pupils. A fire that broke "
        "out on Friday killed 12.",
        (
            "at_least 1300 missing: people (on 2025-01-18)",
            "exact 2 killed: guards (on 2025-01-18)",
            "at_most 50 killed: nuns (on 2025-01-18; per week)",
            "exact 150 killed: pupils (on 2025-01-18; since 2023-04-15)",
            "exact 12 killed: people (as of 2025-01-17; on 2025-01-18)",
        ),
    ),
    Text(
        "who is aboard, who is to be helped, and what goes on behind a speaker",
        "2025-02-20",
        "At least 16 people drowned when a boat carrying 70 refugees sank on Tuesday, local officials said; 22 are "
        "still missing. The agency asked for aid to help 150,000 displaced people until the end of June. "
        "An attack killed 120 people and 25 others were taken hostage.",
        (
            "at_least 16 killed: people [local officials] (on 2025-02-20)",
            "exact 22 missing: people [local officials] (as of 2025-02-18; on 2025-02-20)",
            "exact 150000 displaced: people (on 2025-02-20)",
            "exact 120 killed: people (on 2025-02-20)",
            "exact 25 captured: people (on 2025-02-20)",
        ),
    ),
    Text(
        "ages over a limit, forecasts, an event in which others died",
        "2024-11-21",
        "An estimated 80 people died, the Coast Health Institute said. The institute's director, Marta Gil, said most "
        "of the victims were over 65 and 12 nuns died. The number of dead could rise to 20. The toll may yet exceed "
        "1,000. The army said it killed five rebels who took part in an attack in which about 200 people were killed. "
        "Ford's governor had earlier spoken of 15 dead.",
        (
            "about 80 killed: people [Coast Health Institute] (on 2024-11-21)",
            "exact 12 killed: nuns [Coast Health Institute] (speaker Marta Gil; on 2024-11-21)",
            "exact 5 killed: rebels [army] (on 2024-11-21)",
            "about 200 killed: people [army] (on 2024-11-21)",
            "exact 15 killed: people [Ford's governor] (on 2024-11-21)",
        ),
    ),
    Text(
        "marks that nobody sees",
        "2025-02-20",
        "The Coast Minis\u00adtry said over 5 thou\u00adsand sol\u00addiers died. "
        "At\u200b least 12 nuns were kil\u00adled.",
        (
            "more_than 5000 killed: soldiers [Coast Ministry] (on 2025-02-20)",
            "at_least 12 killed: nuns (on 2025-02-20)",
        ),
    ),
    Text(
        "he is no body, and nothing counts beyond the day it is said",
        "2025-03-28",
        "The Ford health authority gave a toll of 5,300. A spokesman for the Alliance, Brigadier Samir Lenz, called it "
        "fiction and said 1,100 militants had been killed. Alliance losses stood at 12 killed, he said. The Coast "
        "Bureau, which had put the toll at nine on Wednesday, said one nun died overnight.",
        (
            "exact 5300 killed: people [Ford health authority] (on 2025-03-28)",
            "exact 1100 killed: militants [Alliance] (speaker Samir Lenz; on 2025-03-28)",
            "exact 12 killed: Alliance [Alliance] (speaker Samir Lenz; on 2025-03-28)",
            "exact 9 killed: people (as of 2025-03-26; on 2025-03-28)",
            "exact 1 killed: nun [Coast Bureau] (as of 2025-03-28; on 2025-03-28)",
        ),
    ),
    Text(
        "he is nobody where only a body has spoken",
        "2025-03-28",
        "The Ford health authority gave a toll of 5,300. Nine nuns died, he said. The driver said 3 monks died. Two "
        "guards died, he said.",
        (
            "exact 5300 killed: people [Ford health authority] (on 2025-03-28)",
            "exact 9 killed: nuns (on 2025-03-28)",
            "exact 3 killed: monks [driver] (on 2025-03-28)",
            "exact 2 killed: guards [driver] (on 2025-03-28)",
        ),
    ),
    Text(
        "what did not happen, and whose deed it was",
        "2025-05-06",
        "Twelve nuns were not killed. The 30 monks did not die. Nine guards had never been wounded. Four pupils died "
        "in an attack claimed by the Blue Front. Five rebels died in clashes, a toll claimed by the Blue Front. Six "
        "monks died, according to Israeli tallies.",
        (
            "exact 4 killed: pupils (on 2025-05-06)",
            "exact 5 killed: rebels [Blue Front] (on 2025-05-06)",
            "exact 6 killed: monks [Israeli tallies] (on 2025-05-06)",
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
