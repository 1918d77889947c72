"""The claim file that an article makes by itself."""

from models.claims.check import check_file
from models.claims.figure import Bound
from models.extraction.candidate import Article
from models.extraction.claim_file import claim_file

TEXT = """Brandt: Norland has lost over 500 troops

Norland has lost over 500 troops, Defence Minister Ada Brandt said on Monday.

"The war has already cost Norland over 500 military casualties," Brandt told reporters. The Red Cross said at least 12
people were killed on the coast.
"""
ARTICLE = Article(text=TEXT, title="storm", published="2024-03-19", language="en")


def test_a_figure_that_is_said_again_is_one_claim_with_several_quotes() -> None:
    file = claim_file(ARTICLE)
    check_file(file)
    first, *_ = file.claims
    assert (first.bound, first.low, first.measure) == (Bound.MORE_THAN, 500, "casualties")
    assert first.subject == "Norland troops"
    assert len(first.quotes) >= 2
    assert "casualties" in first.quotes[0].exact
    for claim in file.claims:
        for quote in claim.quotes:
            assert TEXT[quote.start : quote.start + len(quote.exact)] == quote.exact


def test_other_figures_stay_apart() -> None:
    file = claim_file(ARTICLE)
    assert [(claim.bound, claim.low) for claim in file.claims] == [(Bound.MORE_THAN, 500), (Bound.AT_LEAST, 12)]


def test_the_same_article_gives_the_same_file_and_another_one_other_ids() -> None:
    assert claim_file(ARTICLE) == claim_file(ARTICLE)
    other = claim_file(Article(text=TEXT + "\nMore.", title="storm", published="2024-03-19", language="en"))
    assert not {claim.id for claim in other.claims} & {claim.id for claim in claim_file(ARTICLE).claims}


def test_a_text_without_claims_is_a_source_alone() -> None:
    file = claim_file(Article(text="Nothing happened.", title="quiet"))
    assert (len(file.sources), len(file.claims)) == (1, 0)
    check_file(file)
