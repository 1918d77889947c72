"""References as Zotero and people write them, damaged ones, and those that a file holds already."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.errors import ClaimsError
from models.claims.source import SourceKind
from models.formats.references.days import day, in_parts
from models.formats.references.latex import unescaped
from models.formats.references.reading import REFERENCES, read_references, reference_file

BIB = r"""
% from a library
@comment{nothing}
@string{ki = "The Kyiv Independent"}
@article{basmat_2024,
	title = {Stoltenberg: {Russia} has lost over 350,000 troops \& more},
	url = {https://kyivindependent.com/a_b/?x=1&y=2},
	journal = ki,
	author = {Basmat, Dmytro and {Ministry of Health, Gaza} and Gy{\H o}ri, Zolt{\'a}n and King, Jr., Ed and others},
	month = mar,
	year = {2024},
	urldate = {2024-04-01},
	note = {Section: War},
	abstract = {Not the text},
	langid = {english},
}
@online{web, title = "A page", howpublished = {\url{https://example.org/x\_y}}, date = {2024-03-01/}}
@techreport{r, title = {Report}, institution = {{UN OCHA}}, year = 2023}
@book{empty, year = {1999}}
@article{broken, title = {never closed
"""

RIS = """TY  - NEWS
TI  - Stoltenberg: Russia has lost over 350,000 troops
AU  - Basmat, Dmytro
AU  - Ministry of Health,, Gaza
AU  - Reuters,
DA  - 2024/03/15/
T2  - The Kyiv Independent
LA  - en
UR  - https://kyivindependent.com/a;b=1
N2  - An abstract that
goes on
Y2  - 2024/04/01/10:20:30
ER  -

TY - RPRT
T1  - Report without end
PB  - UN OCHA
PY  - 2023
"""

CSL = [
    {
        "id": "http://zotero.org/users/local/x/items/CBWCQKJU",
        "type": "article-newspaper",
        "container-title": "The Kyiv Independent",
        "title": "Stoltenberg",
        "URL": "https://kyivindependent.com/a",
        "author": [{"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"}, {"literal": "UN OCHA"}],
        "issued": {"date-parts": [["2024", 3, 15]]},
        "accessed": {"date-parts": [[2024, 4, 1]], "season": "2"},
        "abstract": "Not the text",
    },
    {"type": "report", "title": "R", "publisher": "UN", "issued": {"date-parts": [[2023]], "circa": True}, "id": 7},
    {"type": "webpage", "title": "W", "issued": {"raw": "March 15, 2024"}, "id": "w"},
    {"type": "dataset", "title": "D", "issued": {"date-parts": [[2024, 1], [2024, 3]]}, "id": "d"},
    {"type": "post", "title": "P", "issued": {"literal": "some day"}, "id": "d"},
    {"type": "book", "id": "nothing"},
    17,
]  # fmt: skip


def test_bibtex_of_zotero_and_of_people() -> None:
    found = read_references(BIB.encode(), ".bib")
    article, page, report = found.sources
    assert article.title == "Stoltenberg: Russia has lost over 350,000 troops & more"
    assert article.authors == ("Dmytro Basmat", "Ministry of Health, Gaza", "Zoltán Győri", "Ed King Jr.")
    assert (article.id, article.outlet, article.url) == (
        "basmat_2024",
        "The Kyiv Independent",
        "https://kyivindependent.com/a_b/?x=1&y=2",
    )
    assert (article.published, article.retrieved, article.text, article.note) == (
        "2024-03",
        "2024-04-01",
        "",
        "Section: War",
    )
    assert (page.kind, page.url, page.published) == (SourceKind.POST, "https://example.org/x_y", "2024-03-01/..")
    assert (report.kind, report.outlet, report.published) == (SourceKind.REPORT, "UN OCHA", "2023")
    assert [(one.number, one.name) for one in found.refused] == [
        (4, "empty"),
        (5, "@article{broken, title = {never closed"),
    ]
    assert "neither a title nor an address" in str(found.refused[0].reason)
    assert "damaged" in str(found.refused[1].reason)


def test_ris_of_zotero_and_others() -> None:
    article, report = read_references(RIS.replace("\n", "\r\n").encode(), ".ris").sources
    assert article.authors == ("Dmytro Basmat", "Ministry of Health, Gaza", "Reuters")
    assert (article.kind, article.outlet, article.language) == (SourceKind.ARTICLE, "The Kyiv Independent", "en")
    assert (article.published, article.retrieved, article.url) == (
        "2024-03-15",
        "2024-04-01",
        "https://kyivindependent.com/a;b=1",
    )
    assert (article.text, article.note) == ("", "")
    assert (report.kind, report.title, report.outlet, report.published) == (
        SourceKind.REPORT,
        "Report without end",
        "UN OCHA",
        "2023",
    )


def test_csl_json_of_zotero() -> None:
    found = read_references(json.dumps(CSL).encode(), ".json")
    assert [source.published for source in found.sources] == [
        "2024-03-15",
        "2023~",
        "2024-03-15",
        "2024-01/2024-03",
        "",
    ]
    assert found.sources[0].authors == ("Ludwig van Beethoven", "UN OCHA")
    assert [source.id for source in found.sources][1:] == ["7", "w", "d", "d-2"]
    assert [one.number for one in found.refused] == [6, 7]
    assert tuple(map(str, found.remarks)) == (
        "Entry 1 (“Stoltenberg”): its season is left out, which is not the same months everywhere.",
        "Entry 5 (“P”): its date “some day” is left out, for it is none that a claim file can hold.",
    )
    note = reference_file(found).heading.note
    assert "Entry 6 (“nothing”) was refused: It has neither" in note
    assert "some day" in note


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"\'e\`a\^o\~n\=u\.z\"o", "éàôñūżö"),
        (r"\'{e} {\'e} \'\i \c c \v{s} \H{o} \k{a} \r{a} \u g", "é é íç š ő ą å ğ"),
        (r"\ss{} \o re \L{}\'od\'z \ae on", "ß øre Łódź æon"),
        (r"50\% \& \$5 \_ \# \{x\}", "50% & $5 _ # {x}"),
        (r"``quoted'' -- and --- so ?` !`", "“quoted” – and — so ¿ ¡"),
        (r"{\"{U}}ber {NATO} \emph{loud} \textbf{x}", "Über NATO loud x"),
        (r"a~b \unknown{c} \\ end\ ", "a\u00a0b c   end "),
        ("\\", "\\"),
    ],
)
def test_latex_is_read_as_it_prints(written: str, read: str) -> None:
    assert unescaped(written) == read


@pytest.mark.parametrize(
    ("given", "title"),
    [
        ('"quoted " # "concat"', "quoted concat"),
        ('ki # " " # {daily} # "s"', "The Kyiv Independent dailys"),
        ('daily#" "#DAILY', "Daily, Daily,"),
        ('{a # b} # "c # d {"} e"', 'a # bc # d " e'),
        ('"a \\" # b"', "a ̈# b"),
        ("{x} # nobody # 7", "xnobody7"),
        ('"a" #', "a"),
        ("{}", ""),
    ],
)
def test_what_bibtex_puts_together_is_read_as_one_text(given: str, title: str) -> None:
    strings = '@string{daily = "Daily,"}@string{ki = "The " # {Kyiv} # " Independent"}'
    found = read_references(f"{strings}@misc{{a, url = {{https://example.org}}, title = {given}}}".encode(), ".bib")
    assert found.sources[0].title == title


def test_abbreviations_of_abbreviations_do_not_fill_the_memory() -> None:
    laughs = "".join(f"@string{{s{n} = {' # '.join([f's{n - 1}'] * 10)}}}" for n in range(1, 12))
    with pytest.raises(ClaimsError, match=r"abbreviations .*\.$"):
        read_references(f'@string{{s0 = "ha"}}{laughs}@misc{{a, title = s11}}'.encode(), ".bib")
    many = "".join(f"@misc{{a{n}, title = big}}" for n in range(1_000))
    with pytest.raises(ClaimsError, match="abbreviations"):
        read_references(f'@string{{big = "{"x" * 100_000}"}}{many}'.encode(), ".bib")


@pytest.mark.parametrize(
    ("doi", "url"),
    [
        ("10.1000/xyz123", "https://doi.org/10.1000/xyz123"),
        ("doi: 10.1002/(SICI)1099<1::AID>3.0", "https://doi.org/10.1002/(SICI)1099%3C1::AID%3E3.0"),
        ("https://dx.doi.org/10.1000.5/a%3Cb", "https://doi.org/10.1000.5/a%3Cb"),
        ("DOI:10.5281/zenodo.7_1", "https://doi.org/10.5281/zenodo.7_1"),
        ("forthcoming", ""),
        ("10.1000/a b", ""),
        ("", ""),
    ],
)
def test_a_doi_is_an_address_where_there_is_no_other(doi: str, url: str) -> None:
    files = {
        ".ris": "TY  - JOUR\nTI  - T\nDO  - {}\n{}ER  - \n",
        ".bib": "@article{{a, title = {{T}}, doi = {{{}}}, {}}}",
        ".json": '[{{"type": "article-journal", "title": "T", "DOI": "{}"{}}}]',
    }
    urls = {".ris": "UR  - http://x.org/\n", ".bib": "url = {http://x.org/}", ".json": ', "URL": "http://x.org/"'}
    for suffix, text in files.items():
        assert read_references(text.format(doi, "").encode(), suffix).sources[0].url == url
        assert read_references(text.format(doi, urls[suffix]).encode(), suffix).sources[0].url == "http://x.org/"


def test_a_reference_with_nothing_but_a_doi_is_known_by_it() -> None:
    for suffix, text in (
        (".ris", "TY  - JOUR\nDO  - 10.1000/a_b\nER  - \n"),
        (".bib", r"@article{a, doi = {10.1000/a\_b}}"),
        (".json", '[{"type": "article-journal", "DOI": "10.1000/a_b"}]'),
    ):
        assert read_references(text.encode(), suffix).sources[0].url == "https://doi.org/10.1000/a_b"


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("<i>x</i>", "x"),
        ('CO<sub>2</sub> and <span class="nocase">the <b>War</b></span> <sup>1</sup>', "CO2 and the War 1"),
        ("<i><i>deep</i></i> <sc>Caps</sc>", "deep Caps"),
        ("2 < 3 <i>open", "2 < 3 <i>open"),
        ("closed</i> <em>kept</em>", "closed</i> <em>kept</em>"),
    ],
)
def test_marks_of_rich_text_in_csl_are_no_words(given: str, read: str) -> None:
    item = {"type": "report", "title": given, "container-title": given, "id": "a"}
    (source,) = read_references(json.dumps([item]).encode(), ".json").sources
    assert (source.title, source.outlet) == (read, read)


@pytest.mark.parametrize(
    ("given", "edtf"),
    [
        ("2024-03-15T10:00:00Z", "2024-03-15"),
        ("15 March 2024", "2024-03-15"),
        ("2024/", "2024/.."),
        ("n.d.", ""),
        ("", ""),
    ],
)
def test_days(given: str, edtf: str) -> None:
    assert day(given).edtf == edtf
    assert bool(day(given).lost) == (given == "n.d.")


def test_parts_of_a_day() -> None:
    assert in_parts(2024, "3", 5) == "2024-03-05"
    assert in_parts("2024", 13) == in_parts("", 3) == in_parts("x") == in_parts(2024, 2, 30) == ""


@pytest.mark.parametrize("suffix", REFERENCES)
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n",
        b"\0" * 50,
        b"\xff\xfe\x00",
        b"hello",
        b"{" * 100_000,
        b"[" * 100_000,
        b'[{"type":"\\ud800"}]',
        b"null",
        b"<html>",
    ],
)
def test_what_holds_no_references_gets_one_sentence(suffix: str, data: bytes) -> None:
    with pytest.raises(ClaimsError) as caught:
        read_references(data, suffix)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("suffix", REFERENCES)
@given(
    data=st.binary(max_size=60)
    | st.text(max_size=60).map(lambda text: ("TY  - NEWS\n@article{a," + text).encode("utf-8", "replace"))
)
def test_no_bytes_break_a_reader(suffix: str, data: bytes) -> None:
    try:
        found = read_references(data, suffix)
    except ClaimsError:
        return
    assert len({source.id for source in found.sources}) == len(found.sources)


def test_other_encodings_are_read() -> None:
    ris = "TY  - NEWS\nTI  - Größe “so”\nER  - \n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert read_references(ris.encode(encoding), ".ris").sources[0].title == "Größe “so”"


def test_large_and_damaged_files_take_no_longer_than_their_size() -> None:
    lines = "TY  - NEWS\nTI  - x\n" + "and on it goes\n" * 100_000
    assert len(read_references(lines.encode(), ".ris").sources[0].title) > 10**6
    braces = "@article{a, title={" + "{" * 100_000 + "\\'" * 50_000
    assert read_references(braces.encode(), ".bib").refused


def test_many_entries_of_one_id_are_kept_apart() -> None:
    ris = "TY  - NEWS\nID  - x\nTI  - x\nER  -\n" * 5_000
    ids = [source.id for source in read_references(ris.encode(), ".ris").sources]
    assert ids[:3] == ["x", "x-2", "x-3"]
    assert len(set(ids)) == 5_000


def test_an_unknown_suffix_is_refused() -> None:
    with pytest.raises(ClaimsError, match=r"\.bib, \.ris, \.json"):
        read_references(b"", ".xml")


def test_a_sea_of_blanks_between_authors_is_crossed() -> None:
    """Once it took the square of its width: minutes for these."""
    found = read_references(b"@misc{a, title={X}, author={A" + b" " * 400_000 + b"and B}}", ".bib")
    assert found.sources[0].authors == ("A", "B")
