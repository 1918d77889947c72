"""Hypothesis strategies for claim files whose texts are as bad for tables as texts can be."""

from typing import Any

import msgspec
from hypothesis import strategies as st

from models.claims.claim_file import ClaimFile, Heading
from models.claims.measure import Measure
from models.claims.record import Extra
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.unknown_fields import NumberText
from models.claims.view import Conflict, View
from tests import drawn

PIECES = (
    *("=", "+", "-", "@", "＝1", "'", "''", '"', ";", ",", "; ", " ", "\t", "\n", "\r", "\r\n", "\x00", "\x01", "\x0b"),
    *("\x1f", "\x7f", "\x85", "\u2028", "\ufeff", "\ufffe", "\uffff", "\ufdd0", "😀", "é", "_x0001_", "_x005F_", "_"),
    *("_u{5F}", "_u{FFFE}", "x0041_", "_xD83D_", "a", "B2", "1", "007", "true", "2024-03-14", "<b>", "&amp;", "]]>"),
    *("http://a", "{=1}", "None", "x" * 300, "\U0010ffff"),
)
"""What texts are made of."""

text = st.lists(st.sampled_from(PIECES), max_size=4).map("".join) | drawn.text
name = text.filter(bool)
texts = st.lists(text, max_size=3).map(tuple)
numbers = st.sampled_from((0, -7, 10**17, NumberText("1.50"), NumberText("-2e400"), NumberText("1" * 30)))
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | numbers | text,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(text, inner, max_size=2),
    max_leaves=4,
)
_TAKEN_FOR_OTHERS = ("extra", "other_fields", "@id", "@type", "cc:note", "figure", "", " ")
unknown_names = st.sampled_from(_TAKEN_FOR_OTHERS) | name.map("x{}".format)
unknown = st.dictionaries(unknown_names, values, min_size=1, max_size=2).map(lambda d: Extra(tuple(d.items())))
extras = st.none() | unknown

_CLAIM_TEXTS = ("claimant", "speaker", "subject", "worded", "place", "scope", "checked_by", "derivation", "note")
_QUOTE_TEXTS = ("prefix", "suffix", "translation")


@st.composite
def files(draw: st.DrawFn) -> ClaimFile:
    """A claim file with all kinds of records, awkward texts and unknown fields anywhere."""
    file = draw(drawn.files())
    return msgspec.structs.replace(
        file,
        heading=Heading(title=draw(text), note=draw(text), extra=draw(extras)),
        measures=(*file.measures, *draw(_unique(measures, "id", {measure.id for measure in file.measures}))),
        subjects=draw(_unique(subjects, "name")),
        claimants=draw(_unique(claimants, "name")),
        sources=tuple(_with(draw, source, ("title", "outlet", "url", "text", "note")) for source in file.sources),
        claims=tuple(_claim(draw, claim) for claim in file.claims),
        views=(*file.views, *draw(_unique(views, "name", {view.name for view in file.views}))),
        conflicts=tuple(draw(st.lists(conflicts, max_size=2, unique_by=lambda c: (c.record, c.id, c.field)))),
    )


def _unique(kind: st.SearchStrategy[Any], key: str, taken: set[str] = frozenset()) -> st.SearchStrategy[Any]:  # type: ignore[assignment]
    free = kind.filter(lambda record: getattr(record, key) not in taken)
    return st.lists(free, max_size=2, unique_by=lambda record: getattr(record, key)).map(tuple)


def _with(draw: st.DrawFn, record: Any, names: tuple[str, ...]) -> Any:
    some = draw(st.lists(st.sampled_from(names), max_size=3, unique=True))
    return msgspec.structs.replace(record, extra=draw(extras), **{field: draw(text) for field in some})


def _claim(draw: st.DrawFn, claim: Any) -> Any:
    quotes = tuple(_with(draw, quote, _QUOTE_TEXTS) for quote in claim.quotes)
    changed = _with(draw, claim, _CLAIM_TEXTS)
    return msgspec.structs.replace(changed, quotes=quotes, via=draw(texts), tags=draw(texts))


measures = st.builds(
    Measure,
    id=name,
    label=text,
    counts=texts.map(lambda more: ("killed", *more)),
    may_count=texts,
    unit=text,
    cumulative=st.booleans(),
    note=text,
    extra=extras,
)
subjects = st.builds(Subject, name=name, aliases=texts, part_of=text, note=text, extra=extras)
claimants = st.builds(Claimant, name=name, aliases=texts, party=text, note=text, extra=extras)
views = st.builds(View, name=name, subject=text, day=drawn.dates, assumptions=texts, extra=extras)
conflicts = st.builds(Conflict, record=text, id=text, field=text, base=text, mine=text, theirs=text, extra=extras)
sources = st.builds(Source, id=name, text=text, authors=texts)
