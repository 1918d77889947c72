"""Writing a claim file as JSON-LD in the words of schema.org, and in ours where it has none.

One node a line, so that git and people can compare two documents. What others read of each node is worked out by the
very reader that reads theirs, and only what differs from the record is added: a record at a time, for a graph of all
that a large file says would take a hundred times its room.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

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
from models.progress import Report, followed, silent

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


class _Group(NamedTuple):
    """The nodes of one record, and those it names of which others read more than the address."""

    parts: Sequence[_Part]
    named: Sequence[Object] = ()


def write_jsonld(file: ClaimFile, report: Report = silent) -> bytes:
    """The bytes of a `.jsonld` document: UTF-8, the same for the same file; reading them gives the same file back."""
    lines = [_line(_heading(file))]
    count = sum(map(len, (file.measures, file.subjects, file.claimants, file.sources, file.claims)))
    for group in followed(_groups(file, Saying(file)), count, report):
        lines.extend(map(_line, _nodes(group)))
    lines.extend(map(_line, _plain(file)))
    head = f'{{\n"@context":{write_json(CONTEXT)},\n"@graph":[\n'.encode()
    lines[0] = head + lines[0]
    lines[-1] += b"\n]\n}\n"
    return b",\n".join(lines)


def _line(node: Object) -> bytes:
    return write_json(node).encode()


def _groups(file: ClaimFile, saying: Saying) -> Iterator[_Group]:
    for measure in file.measures:
        yield _Group((_Part(saying.measure(measure), "cc:Measure", measure, ("id",)),))
    subjects = {subject.name: saying.named(subject) for subject in file.subjects}
    for subject in file.subjects:
        yield _Group((_Part(subjects[subject.name], "cc:Subject", subject),))
    claimants = {claimant.name: saying.named(claimant) for claimant in file.claimants}
    for claimant in file.claimants:
        yield _Group((_Part(claimants[claimant.name], "cc:Claimant", claimant),))
    for source in file.sources:
        yield _Group((_Part(saying.source(source), "cc:Source", source, ("id",)),))
    for claim in file.claims:
        named = (subjects.get(claim.subject), claimants.get(claim.claimant))
        yield _Group(tuple(_claim_parts(claim, saying)), tuple(filter(None, named)))


def _claim_parts(claim: Claim, saying: Saying) -> Iterator[_Part]:
    yield _Part(saying.claim(claim), "cc:Claim", claim, ("id", "quotes"))
    for node, quote in zip(saying.quotations(claim), claim.quotes, strict=True):
        yield _Part(node, "cc:Quote", quote)
    if review := saying.review(claim):
        yield _Part(review)


def _nodes(group: _Group) -> list[Object]:
    """The nodes as ours."""
    graph = Graph([*group.named, *(part.node for part in group.parts)])
    found = [_completed(part, graph) for part in group.parts]
    graph.forget()
    return found


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
