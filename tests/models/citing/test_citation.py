"""Citations of claims and sources, as text, HTML and BibTeX."""

import re
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.citing.bibtex import bibtex, bibtex_key
from models.citing.citation import Style, citation, cite_claim, cite_source
from models.citing.people import Person, person
from models.claims.records import Records
from models.claims.source import Source
from models.formats.claims_reader import read_claims

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
