"""A claim file that went out as JSON-LD comes back the same."""

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.record import Extra
from models.claims.source import Source, SourceKind
from models.claims.unknown_fields import NumberText
from models.claims.view import Conflict
from models.formats.claims_reader import read_claims
from models.formats.linked.jsonld_writer import write_jsonld
from models.formats.linked.reading import read_jsonld, read_linked
from tests.drawn import dates, files, name, text

_VALUES = st.recursive(
    text | st.integers(0, 9) | st.booleans() | st.none() | st.just(NumberText("1.50")),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(text, inner, max_size=2),
    max_leaves=4,
)
_EXTRAS = st.dictionaries(text, _VALUES, min_size=1, max_size=2).map(lambda fields: Extra(tuple(fields.items())))


@st.composite
def _fuller(draw: st.DrawFn) -> ClaimFile:
    """A file with all that the drawn ones leave at their defaults."""
    file = draw(files())
    sources = tuple(draw(_fuller_source(source)) for source in file.sources)
    claims = tuple(draw(_fuller_claim(claim)) for claim in file.claims)
    conflict = st.builds(Conflict, record=name, id=name, field=name, base=text, mine=text, theirs=text)
    return msgspec.structs.replace(
        file,
        sources=sources,
        claims=claims,
        heading=msgspec.structs.replace(file.heading, extra=draw(st.none() | _EXTRAS)),
        conflicts=tuple(draw(st.lists(conflict, max_size=1))),
        version=draw(st.sampled_from([1, 2])),
    )


@st.composite
def _fuller_source(draw: st.DrawFn, source: Source) -> Source:
    return msgspec.structs.replace(
        source,
        kind=draw(st.sampled_from(SourceKind)),
        title=draw(text),
        outlet=draw(text),
        authors=tuple(draw(st.lists(text, max_size=2))),
        url=draw(text),
        archived_url=draw(text),
        published=draw(dates),
        retrieved=draw(dates),
        language=draw(text),
        note=draw(text),
        extra=draw(st.none() | _EXTRAS),
    )


@st.composite
def _fuller_claim(draw: st.DrawFn, claim: Claim) -> Claim:
    return msgspec.structs.replace(
        claim,
        place=draw(text),
        scope=draw(text),
        worded=draw(text),
        checked_by=draw(text),
        checked_on=draw(dates),
        tags=tuple(draw(st.lists(text | st.just("a, b"), max_size=3))),
        derivation=draw(text),
        quotes=tuple(msgspec.structs.replace(quote, extra=draw(st.none() | _EXTRAS)) for quote in claim.quotes),
        extra=draw(st.none() | _EXTRAS),
    )


@given(file=_fuller())
def test_any_file_comes_back_as_it_was(file: ClaimFile) -> None:
    linked = read_linked(write_jsonld(file))
    assert not linked.remarks
    assert linked.file == file


@pytest.mark.parametrize("name", ["stoltenberg-2024-03.claims", "russian-losses-2022-2026.claims"])
def test_the_examples_come_back_as_they_were(name: str, examples: Path) -> None:
    file = read_claims((examples / name).read_bytes())
    assert read_jsonld(write_jsonld(file)) == file


def test_what_schema_org_says_is_not_said_twice(examples: Path) -> None:
    file = read_claims((examples / "stoltenberg-2024-03.claims").read_bytes())
    nodes = json.loads(write_jsonld(file))["@graph"]
    claim = next(node for node in nodes if node["@type"] == ["Claim", "cc:Claim"])
    own = {word for word in claim if word.startswith("cc:")}
    assert own <= {"cc:bound", "cc:reliability", "cc:credibility", "cc:scope", "cc:via"}
    assert claim["about"]["@type"] == "Observation"
    assert claim["about"]["minValue"] == 350000
