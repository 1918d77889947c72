"""Writing a claim file as JSON-LD in the words of schema.org, and in ours where it has none.

One node a line, so that git and people can compare two documents. What others read of each node is worked out by the
very reader that reads theirs, and only what differs from the record is added.
"""

from collections.abc import Iterable, Iterator

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.record import Record
from models.claims.unknown_fields import write_json
from models.formats.claims_layout import LIST_TYPES
from models.formats.linked.graph import Graph, Node
from models.formats.linked.iri import iri
from models.formats.linked.own import Fields, lists, own_fields
from models.formats.linked.said import said_claim, said_measure, said_name, said_quote, said_source
from models.formats.linked.saying import Object, Saying
from models.formats.linked.words import OURS, SCHEMA_CONTEXT

CONTEXT: list[object] = [
    SCHEMA_CONTEXT,
    {
        "@version": 1.1,
        "cc": OURS,
        **{name: {"@container": "@list"} for name in lists(LIST_TYPES.values())},
        "cc:extra": {"@type": "@json"},
    },
]
"""What the names in a document mean; ours stand in an order where they are several."""


class _Part(msgspec.Struct, frozen=True):
    """A node, the record that it is of, and the fields of that which stand elsewhere."""

    node: Object
    kind: str = ""
    record: Record | None = None
    apart: tuple[str, ...] = ()


def write_jsonld(file: ClaimFile) -> bytes:
    """The bytes of a `.jsonld` document: UTF-8, the same for the same file; reading them gives the same file back."""
    parts = list(_parts(file, Saying(file)))
    graph = Graph({"@context": CONTEXT, "@graph": [part.node for part in parts]})
    nodes = (_completed(part, graph) for part in parts)
    lines = ",\n".join(write_json(node) for node in (_heading(file), *nodes, *_plain(file)))
    return f'{{\n"@context":{write_json(CONTEXT)},\n"@graph":[\n{lines}\n]\n}}\n'.encode()


def _parts(file: ClaimFile, saying: Saying) -> Iterator[_Part]:
    for measure in file.measures:
        yield _Part(saying.measure(measure), "cc:Measure", measure, ("id",))
    for subject in file.subjects:
        yield _Part(saying.named(subject), "cc:Subject", subject)
    for claimant in file.claimants:
        yield _Part(saying.named(claimant), "cc:Claimant", claimant)
    for source in file.sources:
        yield _Part(saying.source(source), "cc:Source", source, ("id",))
    for claim in file.claims:
        yield _Part(saying.claim(claim), "cc:Claim", claim, ("id", "quotes"))
        for node, quote in zip(saying.quotations(claim), claim.quotes, strict=True):
            yield _Part(node, "cc:Quote", quote)
        if review := saying.review(claim):
            yield _Part(review)


def _completed(part: _Part, graph: Graph) -> Object:
    """The node as one of ours, with our own fields behind the others."""
    if part.record is None:
        return part.node
    node = graph.find(str(part.node["@id"]))
    assert node is not None
    types = [part.node["@type"], part.kind]
    return part.node | {"@type": types} | own_fields(part.record, _said(part, node, graph), part.apart)


def _said(part: _Part, node: Node, graph: Graph) -> Fields:
    match part.kind:
        case "cc:Measure":
            return said_measure(node)
        case "cc:Source":
            return said_source(node)
        case "cc:Quote":
            return said_quote(node)
        case "cc:Claim":
            assert isinstance(part.record, Claim)
            return _said_claim(part.record, node, graph)
    return said_name(node)


def _said_claim(claim: Claim, node: Node, graph: Graph) -> Fields:
    addresses = (iri("quote", claim.id, str(number)) for number in range(len(claim.quotes)))
    quotations = [found for address in addresses if (found := graph.find(address))]
    return said_claim(node, quotations, graph.find(iri("review", claim.id)))


def _heading(file: ClaimFile) -> Object:
    said: Fields = {"name": file.heading.title, "description": file.heading.note}
    node: Object = {"@id": "#file", "@type": ["Dataset", "cc:ClaimFile"]}
    own = own_fields(file.heading, said)
    return node | {name: text for name, text in said.items() if text} | {"cc:version": file.version} | _untitled(own)


def _untitled(own: Object) -> Object:
    return {name: value for name, value in own.items() if name not in ("cc:title", "cc:note", "cc:unsaid")}


def _plain(file: ClaimFile) -> Iterable[Object]:
    """Views and conflicts, for which schema.org has no words at all."""
    yield from ({"@type": "cc:View"} | own_fields(view, {}) for view in file.views)
    yield from ({"@type": "cc:Conflict"} | own_fields(conflict, {}) for conflict in file.conflicts)
