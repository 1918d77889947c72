"""Reading JSON-LD: our own documents whole, those of others as far as schema.org's words for claims go."""

from collections import Counter
from collections.abc import Iterator
from typing import TypeVar

from models.claims.claim_file import VERSION, ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.record import Record
from models.claims.registry import Claimant, Subject
from models.claims.saying import Sentence
from models.claims.view import Conflict, View
from models.claims.visible import in_short
from models.formats.linked.claim_nodes import ClaimNodes
from models.formats.linked.documents import Documents
from models.formats.linked.graph import Graph, Node
from models.formats.linked.iri import key_of
from models.formats.linked.linked import Linked, checked, record_of, unique
from models.formats.linked.own import with_own
from models.formats.linked.said import said_measure, said_name
from models.progress import Report, silent
from models.text.number_words import words

R = TypeVar("R", bound=Record)

_READ = words(
    "Claim ClaimReview Quotation Observation StatisticalVariable Rating Organization Person Place QuantitativeValue",
    "Thing NewsMediaOrganization GovernmentOrganization Country AdministrativeArea Property",
)
"""Types of which something is read wherever they stand; those of documents are where they become a source."""

_FOREIGN = "The context “{0}” is never fetched: its words were read as schema.org’s."


def read_graph(tree: object, report: Report = silent) -> Linked:
    """The claim file in parsed JSON-LD, and in sentences what of it was not understood.

    ClaimsError where it holds neither claims nor sources.
    """
    reader = _Reader(Graph(tree))
    linked = reader.read(report)
    if not (linked.file.claims or linked.file.sources or reader.heading):
        if linked.remarks:
            raise ClaimsError("It holds no claim and no source in the words of schema.org. {0}", linked.remarks[0])
        raise ClaimsError("It holds no claim and no source in the words of schema.org.")
    return linked


class _Reader:
    """Reads one document, list by list."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._remarks: list[Sentence] = []
        self.heading = next(graph.of("cc:ClaimFile"), None)

    def read(self, report: Report) -> Linked:
        """The file and the remarks."""
        measures = list(self._records("cc:Measure", Measure)) or ([] if self.heading else list(STANDARD_MEASURES))
        documents = Documents(self._graph)
        nodes = ClaimNodes(self._graph, documents, measures)
        claims = tuple(nodes.claims(report))
        file = ClaimFile(
            heading=self._heading(),
            version=self._version(),
            measures=unique([*measures, *nodes.added_measures]),
            subjects=unique(self._records("cc:Subject", Subject)),
            claimants=unique(self._records("cc:Claimant", Claimant)),
            sources=unique(documents.sources.values()),
            claims=unique(claims),
            views=unique(self._records("cc:View", View)),
            conflicts=unique(self._records("cc:Conflict", Conflict)),
        )
        held = checked(file, self._remarks)
        return Linked(held, (*documents.remarks, *nodes.remarks, *self._remarks, *self._unread(documents)))

    def _records(self, kind: str, record_type: type[R]) -> Iterator[R]:
        for node in self._graph.of(kind):
            try:
                yield record_of(with_own(node, _said(node, kind), record_type), record_type)
            except ClaimsError as error:
                self._remarks.append(Sentence("“{0}” is left out: {1}", in_short(node.id, 80), error.sentence))

    def _heading(self) -> Heading:
        if self.heading is None:
            return Heading()
        said = {"title": self.heading.text("name"), "note": self.heading.text("description")}
        return record_of(with_own(self.heading, dict(said), Heading), Heading)

    def _version(self) -> int:
        version = next(iter(self.heading.raw("cc:version")), VERSION) if self.heading else VERSION
        return version if isinstance(version, int) and version > 0 else VERSION

    def _unread(self, documents: Documents) -> Iterator[Sentence]:
        """What was passed over: contexts, things, and keywords."""
        for context in sorted(self._graph.foreign):
            yield Sentence(_FOREIGN, in_short(context, 80))
        if self._graph.unread:
            yield Sentence("Not understood: {0}.", ", ".join(sorted(self._graph.unread))[:200])
        nodes = (node for node in self._graph.nodes if id(node) not in documents.sources and not _is_read(node))
        types = Counter(in_short(min(node.types, default="a thing without type"), 40) for node in nodes)
        if types:
            counted = ", ".join(f"{number:,} × {name}" for name, number in types.most_common(10))
            yield Sentence("Passed over: {0}.", f"{counted} …" if len(types) > 10 else counted)


def _is_read(node: Node) -> bool:
    return node.is_a(_READ) or any(name.startswith("cc:") for name in node.types)


def _said(node: Node, kind: str) -> dict[str, object]:
    match kind:
        case "cc:Measure":
            return said_measure(node) | {"id": key_of(node.id, "measure")}
        case "cc:Subject" | "cc:Claimant":
            return said_name(node)
    return {}
