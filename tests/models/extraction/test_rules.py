"""Single rules: what a candidate rests on, names of a file, lexicons, sentences, quotes."""

import pytest

from models.claims.measure import STANDARD_MEASURES
from models.claims.registry import Claimant, Subject
from models.extraction.candidate import Article, Candidate, Names, claim
from models.extraction.extract import extract
from models.extraction.lexicon import lexicon_for
from models.extraction.phrases import Words
from models.extraction.reason import Reason, Why
from models.extraction.sentence import sentences
from models.extraction.tokens import words_of


def only(text: str, published: str = "") -> Candidate:
    (found,) = extract(Article(text=text, published=published))
    return found


def whys(candidate: Candidate) -> set[Why]:
    return {reason.why for reason in candidate.reasons}


def test_a_candidate_says_what_it_rests_on() -> None:
    found = only("On Monday police said that 12 nuns were killed.", published="2024-03-15")
    assert whys(found) == {Why.MEASURE_BEHIND, Why.SUBJECT_NAMED, Why.CLAIMANT_BEFORE, Why.DAY_RECKONED}
    assert {reason.words for reason in found.reasons} == {"killed", "nuns", "police", "Monday"}


def test_what_is_doubtful_or_not_said_costs_confidence() -> None:
    sure = only("On 11 March 2024 police said that 12 people were killed.")
    doubtful = only("On 11 March 2024 police said that 83.000 people were killed.")
    nobodys = only("A flood killed 12.")
    assert sure.confidence > doubtful.confidence
    assert sure.confidence > nobodys.confidence
    assert Why.FIGURE_DOUBTFUL in whys(doubtful)
    assert {Why.CLAIMANT_NOT_SAID, Why.SUBJECT_NOT_SAID} <= whys(nobodys)


def test_names_are_given_as_the_file_has_them() -> None:
    names = Names(
        subjects=(Subject(name="Harbour guard", aliases=("Harbour guards",)),),
        claimants=(Claimant(name="Coast Rescue Network", aliases=("CRN",)),),
    )
    (found,) = extract(Article(text="The CRN said 12 harbour guards died."), names)
    assert (found.claimant, found.subject) == ("Coast Rescue Network", "Harbour guard")


def test_a_claim_quotes_the_sentence_without_its_quotation_marks() -> None:
    text = "He spoke.\n\n“A flood killed 12 monks.” Nobody else was hurt."
    made = claim(extract(Article(text=text))[0], text, "k3v9q2m7", "source")
    assert made.quotes[0].exact == "A flood killed 12 monks."
    assert made.worded == "killed 12 monks"
    assert made.quotes[0].prefix.endswith("“")


@pytest.mark.parametrize(
    ("text", "worded"),
    [
        ("Police said that 12 people from Arlen were killed.", "12 people from Arlen were killed"),
        ("It cost Russia over 350,000 military casualties.", "over 350,000 military casualties"),
        ("The floods have killed at least 40 of its guards.", "killed at least 40 of its guards"),
    ],
)
def test_the_words_of_a_figure_hold_what_is_counted_and_what_befell_it(text: str, worded: str) -> None:
    assert only(text).worded == worded


def test_only_the_words_beside_the_figure_of_an_endless_sentence_are_quoted() -> None:
    text = f"{'and the river rose ' * 60} and a flood killed 12 monks {'and the river fell ' * 60}"
    found = only(text)
    assert "killed 12 monks" in text[found.start : found.end]
    assert found.end - found.start < len(text) / 4


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Gen. Orlov came to the U.S. on Feb. 24. He left.", 2),
        ("No. 5 is lost. He said no. Five went.", 3),
        ("A headline without a stop\n\nThe lead.", 2),
        ("“It is over.” She left.", 2),
        ("", 0),
    ],
)
def test_sentences_end_where_they_end(text: str, count: int) -> None:
    assert len(sentences(text, lexicon_for("en"))) == count


def test_a_line_that_was_broken_at_a_margin_goes_on() -> None:
    line = "The rescue workers who had come down from the villages said that"
    text = f"{line}\nMayor Brandt had died with {line[4:50]}\n{line}\n{line}\n{line}."
    assert len(sentences(text, lexicon_for("en"))) == 1


@pytest.mark.parametrize("language", ["en", "en-GB", "en_US", "", "xx", "../en"])
def test_a_language_without_a_lexicon_is_read_as_english(language: str) -> None:
    assert lexicon_for(language) is lexicon_for("en")


def test_every_measure_of_the_lexicon_is_a_standard_one_or_told_by_who_is_counted() -> None:
    measures = lexicon_for("en").measures
    standard = {measure.id for measure in STANDARD_MEASURES}
    tables = (measures.nouns, measures.participles, measures.happens, measures.verbs, measures.tolls, measures.parts)
    said = {meaning for table in tables for meaning in table.meanings}
    assert said <= standard | set(measures.kinds)
    assert {measure for kind in measures.kinds.values() for measure in kind.values()} - {""} <= standard
    assert {*measures.together.values(), *measures.either.values()} <= standard


def test_a_list_of_words_holds_no_phrase_for_it_would_never_be_found() -> None:
    with pytest.raises(ValueError, match="aid workers"):
        Words.listed("nurse, aid workers, nun", words_of)


def test_a_figure_said_again_finds_its_group_among_many_claimants() -> None:
    text = "Ada Penn said 12 men died. Ivo Lenz said 12 men died. Ada Penn said again that 12 men died. Flood kills 12."
    found = extract(Article(text=text))
    assert [candidate.repeats for candidate in found] == [0, 1, 0, 0]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Police said 3 nuns died. Police said 3 monks died.", 2),
        ("A flood killed 3 nuns. The flood killed 3.", 1),
        ("On 3 May a flood killed 3. On 5 May a flood killed 3.", 2),
        ("A flood killed 3 and wounded 3. It killed 3.", 2),
        ("One died on Friday and one on Saturday.", 2),
        ("A flood killed 3 in Arlen and 3 in Ford.", 2),
        ("A flood killed 3. Ada Penn said 3 people died. Ivo Lenz said 3 people died. Ada Penn said 3 died.", 2),
        ("Ada Penn said 3 nuns died. A flood killed 3 monks. A flood killed 3. Ada Penn said 3 monks died.", 2),
    ],
)
def test_figures_of_others_or_of_another_day_are_no_repeats(text: str, groups: int) -> None:
    found = extract(Article(text=text, published="2024-05-19"))
    assert len({candidate.repeats for candidate in found}) == groups


def test_a_headline_takes_the_claimant_of_its_number_whatever_the_bound() -> None:
    title = "Flood kills at least 12"
    article = Article(text=f"{title}\n\nMayor Lena Brandt said that 12 people had died.", title=title)
    assert [candidate.claimant for candidate in extract(article)] == ["Lena Brandt", "Lena Brandt"]


@pytest.mark.parametrize(
    ("text", "published", "day", "why"),
    [
        ("On 03/04/2024 a flood killed 12.", "", "2024-04-03", Why.DAY_DOUBTFUL),
        ("On 03/04/2024 a flood killed 12.", "2024-03-05", "2024-03-04", Why.DAY_DOUBTFUL),
        ("On 03/14/2024 a flood killed 12.", "", "2024-03-14", Why.DAY_WRITTEN),
        ("On 2024-04-03 a flood killed 12.", "", "2024-04-03", Why.DAY_WRITTEN),
        ("Three weeks ago a flood killed 12.", "2024-03-15", "2024-02-23", Why.DAY_RECKONED),
        ("A month ago a flood killed 12.", "2024-03-15", "2024-02", Why.DAY_RECKONED),
        ("A flood killed 12 last Friday.", "2024-03-15", "2024-03-08", Why.DAY_RECKONED),
        ("The worst flood was in July last year, when 12 died.", "2024-03-15", "2023-07", Why.DAY_RECKONED),
        ("On March 3-4, 2022, a flood killed 12.", "2024-03-15", "2022-03-04", Why.DAY_WRITTEN),
        ("Between March 3 and 5, 2022, a flood killed 12.", "2024-03-15", "2022-03-05", Why.DAY_WRITTEN),
        ("On March 3rd and 4th, 2022, a flood killed 12.", "2024-03-15", "2022-03-04", Why.DAY_WRITTEN),
        ("On March 3 and 4 floods killed 12.", "2024-03-15", "2024-03-03", Why.DAY_RECKONED),
        ("On March 3–4 a flood killed 12.", "2024-03-15", "2024-03-04", Why.DAY_RECKONED),
        ("On Sunday, 25 February 2024, a flood killed 12.", "2024-03-15", "2024-02-25", Why.DAY_WRITTEN),
        ("On Monday, 25 February 2024, a flood killed 12.", "2024-03-15", "2024-02-25", Why.DAY_OF_OTHER_WEEKDAY),
        ("The 1992 flood killed 12.", "2024-03-15", "1992", Why.DAY_WRITTEN),
    ],
)
def test_days_are_reckoned_and_doubted(text: str, published: str, day: str, why: Why) -> None:
    found = only(text, published)
    assert found.as_of == day
    assert why in whys(found)


@pytest.mark.parametrize("name", ["Jan Egeland", "April Jones", "The Sun", "The Sunday Times"])
def test_a_name_like_that_of_a_day_is_none(name: str) -> None:
    found = only(f"{name} said 12 people died.", published="2024-03-15")
    assert found.claimant == name.removeprefix("The ")
    assert (found.as_of, found.stated_on) == ("", "2024-03-15")


def test_who_reports_is_no_month() -> None:
    assert only("A report by Jan Egeland said 12 people died.", published="2024-03-15").claimant == "Jan Egeland"


def test_a_quotation_is_whose_it_turns_out_to_be_and_not_of_who_spoke_before() -> None:
    text = "“Two died,” Ada Penn said. “We found 38 bodies. More may come,” Ivo Lenz said."
    assert [found.claimant for found in extract(Article(text=text))] == ["Ada Penn", "Ivo Lenz"]


def test_the_year_of_a_day_nearby_is_doubtful_and_the_words_that_have_it_are_told() -> None:
    text = "The fort fell on 3 May 1915. On 9 June 44 nuns drowned."
    near = only(text)
    whole = only(text.replace("9 June", "9 June 1915"))
    assert near.as_of == whole.as_of == "1915-06-09"
    assert near.confidence < whole.confidence
    (day,) = (reason for reason in near.reasons if reason.why is Why.DAY_WRITTEN)
    assert (day.words, day.is_doubtful) == ("9 June … 3 May 1915", True)


def test_since_when_is_counted_says_nothing_of_other_days() -> None:
    text = "Since 24 February 2022 the war goes on. The ministry said on 30 January that 41 nuns had been killed."
    found = only(text)
    assert (found.stated_on, found.as_of) == ("", "")
    assert Why.DAY_NOT_SAID in whys(found)


@pytest.mark.parametrize("byline", ["*By Ada Penn, The Ford Post, 3 May 2024*", "By Ada Penn, 3 May 2024"])
def test_a_byline_has_the_day_of_the_article_and_not_of_what_it_tells(byline: str) -> None:
    text = f"Flood kills many\n\n{byline}\n\nPolice said on Thursday that 12 nuns had died."
    for published in ("", "2024-05-03"):
        found = only(text, published)
        assert (found.as_of, found.stated_on) == ("", "2024-05-02")


def test_a_line_that_only_begins_as_a_byline_does_is_none() -> None:
    found = only("By Friday, 3 May 2024, 500 nuns had died.")
    assert (found.as_of, found.stated_on) == ("2024-05-03", "")


def test_an_article_explains_what_somebodys_figures_count() -> None:
    said = (
        "Gen. Pavel Orlov said Norland had lost over 500 men. Penn said it had lost 400 men. Orlov spoke of 30 killed."
    )
    text = f"{said}\n\nOrlov's estimates refer to the total number of killed and injured soldiers."
    found = extract(Article(text=text))
    assert [one.measure for one in found] == ["killed_or_wounded", "losses", "killed"]
    assert Reason(Why.MEASURE_OF_TOTAL, "killed and injured") in found[0].reasons
    told = extract(Article(text=f"{said} Orlov's estimates refer to the dead."))
    assert [one.measure for one in told][:2] == ["losses", "losses"]


def test_a_figure_said_again_takes_since_when_it_is_counted_from_where_that_is_told() -> None:
    text = "Norland lost 500 men since May 2023, Ada Penn said.\n\nAda Penn said: Norland lost 500 men."
    assert [one.since for one in extract(Article(text=text))] == ["2023-05", "2023-05"]


MARKED = """# Flood kills 9

> More than 9,000 people were hurt, the [Coast Ministry](https://x.example/a,b) said.

- 140 nuns are **missing**.

**30** monks died. >500 guards drowned.
"""


def test_marks_of_markdown_are_no_words() -> None:
    found = extract(Article(text=MARKED))
    worded = [claim(one, MARKED, "k3v9q2m7", "source").worded for one in found]
    assert worded == [
        *("kills 9", "More than 9,000 people were hurt", "140 nuns are missing", "30 monks died"),
        ">500 guards drowned",
    ]
    assert [one.bound.value for one in found] == ["exact", "more_than", "exact", "exact", "more_than"]
    assert found[1].claimant == "Coast Ministry"
    assert MARKED[found[1].start :].startswith("More than")
