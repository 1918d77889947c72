"""Sources as hypothesis makes them, with all that a reference can say."""

from hypothesis import strategies as st

from models.citing.line import line
from models.claims.source import Source, SourceKind

_SIGNS = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp", "Zs", "Cf"))
_AWKWARD = st.sampled_from(
    [*"\\{}#$%&_~^-`',.?!<>\"@=()/;: áőß", "--", "---", "``", "''", " and ", "\\'e", "\\url{", "]]"]
)
WORDS = st.lists(_SIGNS | _AWKWARD, max_size=12).map("".join).map(line)
"""Texts of one line with all that BibTeX, RIS and JSON read as orders."""

DATES = st.sampled_from(
    [
        *(
            "",
            "2024-03-15",
            "2024-03",
            "2024",
            "2024~",
            "2024-03-15?",
            "2024-03%",
            "202X",
            "20XX",
            "2024-03-XX",
            "0987",
        ),
        *("2024-XX", "2024-XX-XX", "2024-03-01/2024-03-14", "2024-03/2024-05", "../2024-03-14", "2024-03-14/.."),
        "2023~/2024",
    ]
)
NAMES = st.sampled_from(
    [
        *(
            "Dmytro Basmat",
            "Ludwig van Beethoven",
            "J. R. R. Tolkien",
            "Zoltán Győri",
            "Юрій Бутусов",
            "Reuters",
            "AND",
        ),
        *("Meduza and Mediazona", "Ministry of Health, Gaza", "The Kyiv Independent news desk", "{Odd} 50% & Sons_"),
        "a and b and c",
    ]
)
ADDRESSES = st.sampled_from(
    [
        "",
        "https://example.org/a_b%20c?x=1&y=2;z#part",
        "http://xn--e1afmkfd.example/~user/",
        "https://example.org/a-(b)--c",
    ]
)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """A source that has a title or an address, by which a source is known."""
    title, url = draw(WORDS), draw(ADDRESSES)
    return Source(
        id=draw(st.sampled_from(["k3v9q2m7", "ki-2024-03-15", "with space", "Київ", "a{b}"])),
        kind=draw(st.sampled_from(SourceKind)),
        title=title or ("" if url else "Untitled"),
        outlet=draw(WORDS),
        authors=tuple(draw(st.lists(NAMES, max_size=3))),
        url=url,
        archived_url=draw(ADDRESSES),
        published=draw(DATES),
        retrieved=draw(DATES),
        language=draw(st.sampled_from(["", "en", "uk", "zh-Hant"])),
        text="The full text stays at home.",
    )


def bibliographic(source: Source) -> tuple[object, ...]:
    """What a reference says of a source."""
    return (
        *(source.kind, source.title, source.outlet, source.authors, source.url, source.archived_url),
        *(source.published, source.retrieved, source.language),
    )
