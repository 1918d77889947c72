"""Citations of claims and sources, as text, HTML and BibTeX."""

import re
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.citing.bibtex import bibtex, bibtex_key
from models.citing.citation import Cited, Style, citation, cite_claim, cite_claims, cite_source
from models.citing.people import Person, person
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.records import Records
from models.claims.saying import English
from models.claims.source import Source
from models.formats.claims_reader import read_claims
from models.text.display import ENGLISH, Display

SOURCE = Source(
    id="ki-2024-03-15",
    title="Over 350,000 <b>lost</b> & more",
    outlet="The Kyiv Independent",
    authors=("Dmytro Basmat", "Reuters"),
    url="https://kyivindependent.com/a_b?x=1&y=2",
    archived_url="javascript:alert(1)",
    published="2024-03-15",
    retrieved="2024-04-01",
    text="",
)


def test_a_source_in_text() -> None:
    assert citation(SOURCE) == (
        "Dmytro Basmat; Reuters, “Over 350,000 <b>lost</b> & more”, The Kyiv Independent, 15 Mar 2024,"
        " https://kyivindependent.com/a_b?x=1&y=2, archived at javascript:alert(1), retrieved 1 Apr 2024."
    )
    assert citation(Source(id="only", text="")) == "only."


def test_html_escapes_texts_and_links_only_web_addresses() -> None:
    html = citation(SOURCE, Style.HTML)
    assert "<b>" not in html
    assert "&lt;b&gt;lost&lt;/b&gt; &amp; more" in html
    assert re.findall(r'href="([^"]*)"', html) == ["https://kyivindependent.com/a_b?x=1&amp;y=2"]


class _Words(HTMLParser):
    """What a page shows."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def handle_data(self, data: str) -> None:
        self.words += data


words = st.text(st.sampled_from(list("ab <>&\"'“”\n\t;=/áß")), max_size=12)


@given(title=words, outlet=words, author=words, url=words)
def test_html_shows_what_the_text_says(title: str, outlet: str, author: str, url: str) -> None:
    cited = cite_source(Source(id="x", title=title, outlet=outlet, authors=(author,), url=url, text=""))
    parser = _Words()
    parser.feed(cited.html)
    assert parser.words == cited.text


def test_a_claim_with_its_quotes(examples: Path) -> None:
    records = Records(read_claims((examples / "stoltenberg-2024-03.claims").read_bytes()))
    claim = next(iter(records.claims))
    cited = cite_claim(claim, records)
    head, *quotes, source = cited.text.split("\n")
    assert head == (
        "NATO (Jens Stoltenberg): “over 350,000 military casualties” (> 350,000 killed or wounded, Russian military),"
        " since 24 Feb 2022, stated on 14 Mar 2024."
    )
    assert quotes[0] == "“cost Russia over 350,000 military casualties”"
    assert len(quotes) == len(claim.quotes)
    assert source.startswith("— Dmytro Basmat, “Stoltenberg: Russia has lost")
    assert cited.html.count("<cite>") == 1
    assert "&gt; 350,000" in cited.html
    bare = cite_claim(msgspec.structs.replace(claim, quotes=(), worded="", claimant="", speaker=""), records)
    assert bare.text.startswith("Claimant not stated: > 350,000 killed or wounded, Russian military")


@pytest.mark.parametrize(("label", "cited"), [("Killed", "killed"), ("KIA in Ukraine", "KIA in Ukraine")])
def test_a_measure_of_the_file_s_own_is_cited_as_it_is_called(label: str, cited: str) -> None:
    measure = Measure(id="m", label=label, counts=("killed",))
    claim = Claim(id="c", claimant="NATO", subject="Army", measure="m", bound=Bound.EXACT, low=5, high=5)
    records = Records(ClaimFile(measures=(measure,), claims=(claim,)))
    assert cite_claim(claim, records).text == f"NATO: 5 {cited}, Army."


def test_bibtex_keys_follow_from_the_ids_and_are_unique() -> None:
    assert bibtex_key("ki-2024-03-15") == "ki-2024-03-15"
    assert len({bibtex_key(name) for name in ("a b", "a-b", "a,b", "{a}b", "Київ", "Львів", "")}) == 7
    for name in ("a b", "{a}", "Київ", "x,y", "é"):
        assert re.fullmatch(r"[A-Za-z0-9_:.+-]+", bibtex_key(name))
    again = msgspec.structs.replace(SOURCE, title="Another")
    assert bibtex([SOURCE, again]).count("@article{") == 1


def test_bibtex_escapes_what_tex_reads_as_orders() -> None:
    entry = bibtex(
        [msgspec.structs.replace(SOURCE, title=r"50% of {all} \& #1_a -- ``so'' !`", authors=("A and B", "Reuters"))]
    )
    assert (
        r"title = {{50\% of \textbraceleft{}all\textbraceright{} \textbackslash{}\& \#1\_a -{}- `{}`so'{}' !{}`}}"
        in entry
    )
    assert "author = {{A and B} and {Reuters}}" in entry
    assert "date = {2024-03-15}" in entry
    assert "year = {2024}" in entry
    assert "url = {https://kyivindependent.com/a_b?x=1&y=2}" in entry
    assert "archiveurl" in entry
    assert "year =" not in bibtex([msgspec.structs.replace(SOURCE, published="2023/2024")])


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Dmytro Basmat", Person("Dmytro", "Basmat")),
        ("Ludwig van Beethoven", Person("Ludwig", "van Beethoven")),
        ("J. R. R. Tolkien", Person("J. R. R.", "Tolkien")),
        ("Reuters", None),
        ("The Kyiv Independent", None),
        ("Ministry of Health", None),
        ("Meduza and Mediazona", None),
        ("Health, Gaza", None),
        ("", None),
    ],
)
def test_persons_are_told_from_bodies(name: str, parts: Person | None) -> None:
    assert person(name) == parts


def _toll(name: str, figure: int, **fields: object) -> Claim:
    facts = {"claimant": "Ministry", "subject": "Quake", "measure": "killed", "bound": Bound.EXACT}
    return msgspec.convert(facts | {"id": name, "low": figure, "high": figure} | fields, Claim)


def _cited(*claims: Claim, display: Display = ENGLISH) -> list[Cited]:
    return list(cite_claims(claims, Records(ClaimFile(measures=STANDARD_MEASURES, claims=claims)), display))


def test_a_claim_that_was_retracted_or_replaced_says_so() -> None:
    old = _toll("a", 1310, as_of="2026-11-16", status="retracted")
    older = _toll("b", 1290)
    new = _toll("c", 1240, stated_on="2026-11-18", replaces="b")
    retracted, replaced, stands = _cited(old, older, new)
    assert retracted.text == "Ministry: 1,310 killed, Quake, as of 16 Nov 2026. Retracted."
    assert retracted.html == "<p><s>Ministry: 1,310 killed, Quake, as of 16 Nov 2026.</s> Retracted.</p>"
    assert replaced.text == "Ministry: 1,290 killed, Quake. Replaced by Ministry, 1,240 (18 Nov 2026)."
    assert "<s>Ministry: 1,290 killed, Quake.</s> Replaced by Ministry, 1,240" in replaced.html
    assert stands.text == "Ministry: 1,240 killed, Quake, stated on 18 Nov 2026."
    assert "<s>" not in stands.html


def test_what_a_retracted_claim_replaced_stands() -> None:
    _, stands = _cited(_toll("a", 1310, status="retracted", replaces="b"), _toll("b", 1240))
    assert stands.text == "Ministry: 1,240 killed, Quake."


def test_a_citation_says_that_a_claim_is_retracted_in_the_language_of_the_screen() -> None:
    class German(English):
        def __call__(self, text: str, several: str = "", number: int = 1, /) -> str:
            return {"Retracted.": "Zurückgezogen."}.get(text, super().__call__(text, several, number))

    (cited,) = _cited(_toll("a", 1310, status="retracted"), display=Display(say=German()))
    assert cited.text.endswith("Zurückgezogen.")
    assert "Zurückgezogen." in cited.html
