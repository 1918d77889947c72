"""Invented texts of the kinds that articles are, each with every candidate that is to be found in it, and no other."""

import pytest

from tests.models.extraction.in_short import Text, found_in

TEXTS = (
    Text(
        "number words, magnitudes and marks",
        "",
        "Half a million people were displaced. The quake killed a dozen miners. Some 1.2m residents fled. "
        "More than 350 000 people died, and 83.000 soldiers were wounded. Twenty-one people drowned. "
        "The bomb wounded more than hundred.",
        (
            "exact 500000 displaced: people",
            "exact 12 killed: miners",
            "about 1200000 displaced: residents",
            "more_than 350000 killed: people",
            "exact 83000 wounded: soldiers",
            "exact 21 killed: people",
            "more_than 100 wounded: people",
        ),
    ),
    Text(
        "ranges, also with a bound within",
        "",
        "Between 50,000 and 60,000 soldiers were killed. The siege cost 20,000-25,000 lives. From 12 to 17 people "
        "drowned. Some 200-300,000 villagers fled. Between 35 and more than 40 sailors were killed. "
        "The death toll rose from 30 to 45.",
        (
            "range 50000-60000 killed: soldiers",
            "range 20000-25000 killed: people",
            "range 12-17 killed: people",
            "range 200000-300000 displaced: villagers",
            "range 35-40 killed: sailors",
            "exact 45 killed: people",
        ),
    ),
    Text(
        "bounds before and after",
        "",
        "At least 40 people died. 12 or more rebels were killed. As many as 200 guards were wounded. Nearly 140 nurses "
        "were hurt. Bomb kills 70 people at least. Fewer than 5 sailors drowned. The toll could be as high as 900. "
        "Up to about 30 monks died.",
        (
            "at_least 40 killed: people",
            "at_least 12 killed: rebels",
            "at_most 200 wounded: guards",
            "about 140 wounded: nurses",
            "at_least 70 killed: people",
            "less_than 5 killed: sailors",
            "at_most 900 killed: people",
            "at_most 30 killed: monks",
        ),
    ),
    Text(
        "lists, parts and another side",
        "",
        "Three soldiers and 12 civilians were killed in the shelling. The army lost 30 men, 4 tanks and 7 trucks. "
        "Rebels killed 9 policemen and wounded two. Six people died, two of them children. "
        "About 800 Northerners were killed, as opposed to 300 Southerners. "
        "Dozens were wounded, including 15 pupils. The blast in the old town killed 30 nuns, of whom 11 were "
        "nurses.",
        (
            "exact 3 killed: soldiers",
            "exact 12 killed: civilians",
            "exact 30 losses: army men",
            "exact 4 equipment: tanks",
            "exact 7 equipment: trucks",
            "exact 9 killed: policemen",
            "exact 2 wounded: policemen",
            "exact 6 killed: people",
            "exact 2 killed: children",
            "about 800 killed: Northerners",
            "exact 300 killed: Southerners",
            "exact 15 wounded: pupils",
            "exact 30 killed: nuns",
            "exact 11 killed: nurses",
        ),
    ),
    Text(
        "what is no claim",
        "",
        "The 45-year-old driver, Ahmad, 51, paid $3,000 at 7 p.m. on 3 May 2011. Some 60 percent of 2,000 people had "
        "walked 12 miles. The 810th brigade, a force of 5,000 men, fired 30 rockets from a T-72. It had 150 people "
        "aboard; 90 passengers were rescued. 20 suspects were arrested. In 2014, 40 houses were destroyed. "
        "The army freed 60 men in a village captured on Monday."
        "\n\n2 min read",
        (),
    ),
    Text(
        "who loses them",
        "",
        "Russia has lost 4,000 troops. The Dragon Legion suffered 300 casualties, including 40 men killed. "
        "The British lost 90 killed and 250 wounded. Ukraine lost more than 20 of its soldiers. "
        "Russian losses reached 5,100.",
        (
            "exact 4000 losses: Russian troops",
            "exact 300 casualties: Dragon Legion",
            "exact 40 killed: Dragon Legion",
            "exact 90 killed: British forces",
            "exact 250 wounded: British forces",
            "more_than 20 losses: Ukrainian soldiers",
            "exact 5100 losses: Russian forces",
        ),
    ),
    Text(
        "attribution before, behind and inside; a name again",
        "2021-06-10",
        "Harbour Ministry spokesman Gen. Pavel Orlov said on Tuesday that 14 divers had died. Orlov added that 3 were "
        "missing. At least 20 people were hurt, according to the Coast Rescue Network. The Network later said two "
        "guards, who had swum for help, drowned. It also counted 31 wounded.",
        (
            "exact 14 killed: divers [Harbour Ministry] (speaker Pavel Orlov; on 2021-06-08)",
            "exact 3 missing: people [Harbour Ministry] (speaker Pavel Orlov; on 2021-06-10)",
            "at_least 20 wounded: people [Coast Rescue Network] (on 2021-06-10)",
            "exact 2 killed: guards [Coast Rescue Network] (on 2021-06-10)",
            "exact 31 wounded: people [Coast Rescue Network] (on 2021-06-10)",
        ),
    ),
    Text(
        "a quotation split by who says it, and one across sentences",
        "2021-06-10",
        "“We buried 40 people,” Mayor Lena Brandt told reporters. “Another 200 were injured.”\n\n"
        "“Eleven children died,” a nurse told Reuters.",
        (
            "exact 40 killed: people [Lena Brandt] (on 2021-06-10)",
            "exact 200 wounded: people [Lena Brandt] (on 2021-06-10)",
            "exact 11 killed: children [nurse] (via Reuters; on 2021-06-10)",
        ),
    ),
    Text(
        "relays",
        "2021-06-10",
        "Meduza reported, citing the BBC, that 108 cadets had been killed. The Harbour Monitor quoted local doctors as "
        "saying that 9 sailors died. Reuters reported that 55 people were wounded, according to the police. "
        "Local police said 12 divers died, Reuters reported.",
        (
            "exact 108 killed: cadets [BBC] (via Meduza; on 2021-06-10)",
            "exact 9 killed: sailors [local doctors] (via Harbour Monitor; on 2021-06-10)",
            "exact 55 wounded: people [police] (via Reuters; on 2021-06-10)",
            "exact 12 killed: divers [Local police] (via Reuters; on 2021-06-10)",
        ),
    ),
    Text(
        "a figure repeated in headline and lead",
        "2021-06-10",
        "Brandt: Flood has killed 40 in Arlen\n\nFlood waters have killed 40 people, officials "
        "fear.\n\nMayor Lena Brandt "
        "said on June 8 that 40 people had been killed.",
        (
            "exact 40 killed: people [Lena Brandt] (on 2021-06-08)",
            "exact 40 killed: people [Lena Brandt] (on 2021-06-08)",
            "exact 40 killed: people [Lena Brandt] (on 2021-06-08)",
        ),
    ),
    Text(
        "days against the article's own",
        "2024-03-15",
        "As of March 14, 120 guards had died. Late last month, President Ivo Lenz claimed that 18,000 rebels had been "
        "killed. Police said on Thursday that 5 people died. A blast yesterday killed 6 monks. "
        "On 20 December 31 miners were killed.",
        (
            "exact 120 killed: guards (as of 2024-03-14; on 2024-03-15)",
            "exact 18000 killed: rebels [Ivo Lenz] (on 2024-02)",
            "exact 5 killed: people [Police] (on 2024-03-14)",
            "exact 6 killed: monks (as of 2024-03-14; on 2024-03-15)",
            "exact 31 killed: miners (as of 2023-12-20; on 2024-03-15)",
        ),
    ),
    Text(
        "since when",
        "2024-03-15",
        "Russia has lost 400 pilots since the beginning of its full-scale invasion. Since March 2011, 900 medics have "
        "been killed in the conflict.",
        (
            "exact 400 losses: Russian pilots (on 2024-03-15; since 2022-02-24)",
            "exact 900 killed: medics (on 2024-03-15; since 2011-03)",
        ),
    ),
    Text(
        "rates",
        "",
        "Some 1,500 soldiers a day are being killed or wounded. The front costs 30 lives every week.",
        (
            "about 1500 killed_or_wounded: soldiers (per day)",
            "exact 30 killed: people (per week)",
        ),
    ),
    Text(
        "an encyclopaedia: years from the days around, the day of the event",
        "",
        "The Battle of Lower Ford was fought on 3 May 1915. The Ottomans lost 10,000 men killed. "
        "British casualties were "
        "3,339, of which 620 were killed.\n\nHistorian Ada Penn estimates that 12,000 Turks died. On 9 June, 44 nurses "
        "drowned. Germany held 2.5 million prisoners; Russia held 1.9 million.",
        (
            "exact 10000 killed: Ottoman men (as of 1915-05-03)",
            "exact 3339 casualties: British forces (as of 1915-05-03)",
            "exact 620 killed: British forces (as of 1915-05-03)",
            "exact 12000 killed: Turks [Ada Penn] (as of 1915-05-03)",
            "exact 44 killed: nurses (as of 1915-06-09)",
            "exact 2500000 captured: prisoners (as of 1915-05-03)",
            "exact 1900000 captured: prisoners (as of 1915-05-03)",
        ),
    ),
    Text(
        "wire copy without commas and apostrophes",
        "",
        "05-09-2013 Air raids kill 17 in Upper Marra. Regime air raids on a market in the town of "
        "Upper Marra killed 17 "
        "people including four children and two women on Thursday activists said. On July 19 270 "
        "people died. The Marra "
        "Observatory for Rights said in a statement that 25 rebels and 9 regime soldiers were killed on Wednesday.",
        (
            "exact 17 killed: people [activists] (as of 2013-09-05; on 2013-09-05)",
            "exact 17 killed: people [activists] (as of 2013-09-05; on 2013-09-05)",
            "exact 4 killed: children [activists] (as of 2013-09-05; on 2013-09-05)",
            "exact 2 killed: women [activists] (as of 2013-09-05; on 2013-09-05)",
            "exact 270 killed: people (as of 2013-07-19; on 2013-09-05)",
            "exact 25 killed: rebels [Marra Observatory for Rights] (as of 2013-09-04; on 2013-09-05)",
            "exact 9 killed: regime soldiers [Marra Observatory for Rights] (as of 2013-09-04; on 2013-09-05)",
        ),
    ),
    Text(
        "totals, also told by the sentence before",
        "",
        "The death toll in the flooded valley has risen to 2,310, with 412 missing. The Harbour "
        "Times put the figure at "
        "2,411. The number of wounded: 90. Of the dead, 12 were monks.",
        (
            "exact 2310 killed: people",
            "exact 412 missing: people",
            "exact 2411 killed: people [Harbour Times]",
            "exact 90 wounded: people",
            "exact 12 killed: monks",
        ),
    ),
    Text(
        "gunmen who kill are not killed",
        "",
        "Two bombers killed 14 recruits. 20 gunmen wounded three guards. Five attacks left 23 dead. "
        "30 rebels captured the village. The dead were among 70 people arrested.",
        (
            "exact 14 killed: recruits",
            "exact 3 wounded: guards",
            "exact 23 killed: people",
        ),
    ),
)


@pytest.mark.parametrize("text", TEXTS, ids=[text.rule for text in TEXTS])
def test_every_candidate_is_found_and_no_other(text: Text) -> None:
    assert found_in(text) == list(text.expected)
