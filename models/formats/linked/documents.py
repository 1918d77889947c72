"""The documents of linked data as sources."""

from collections.abc import Iterator

from models.claims.errors import ClaimsError
from models.claims.saying import Sentence
from models.claims.source import Source
from models.claims.steps import new_id
from models.claims.visible import in_short
from models.formats.linked.graph import Graph, Node
from models.formats.linked.iri import key_of
from models.formats.linked.linked import record_of
from models.formats.linked.own import with_own
from models.formats.linked.said import KINDS, said_source

_ALWAYS = frozenset(KINDS) - {"WebPage", "ImageObject", "CreativeWork", "Dataset", "Map", "VisualArtwork"}
"""Types that become sources wherever they stand; others do where a claim appears in them."""

_NO_DOCUMENT = ("Claim", "ClaimReview", "Quotation", "Observation", "cc:ClaimFile")


class Documents:
    """The sources of a document of linked data, in its order."""

    def __init__(self, graph: Graph) -> None:
        self.sources: dict[int, Source] = {}
        self.remarks: list[Sentence] = []
        for node in graph.nodes:
            if node.is_a(["cc:Source"]) or (node.is_a(_ALWAYS) and not node.is_a(_NO_DOCUMENT)):
                self._add(node)

    def source(self, node: Node) -> Source | None:
        """The source that a node is, or becomes now; None where it says nothing that a source is known by."""
        if id(node) not in self.sources and not node.is_a(_NO_DOCUMENT):
            self._add(node)
        return self.sources.get(id(node))

    def around(self, node: Node) -> Iterator[Node]:
        """The documents that a claim appears in: those it names, else the one that it stands in."""
        named = [*node.nodes("firstAppearance"), *node.nodes("appearance")]
        found = [one for one in named if not one.is_a(_NO_DOCUMENT)]
        parent = node.parent
        while not found and parent is not None:
            if parent.is_a(KINDS) and not parent.is_a(_NO_DOCUMENT):
                found.append(parent)
            parent = parent.parent
        yield from {id(one): one for one in found}.values()

    def _add(self, node: Node) -> None:
        said = said_source(node)
        fields = with_own(node, {"text": ""} | said, Source)
        if not node.is_a(["cc:Source"]) and not (said.get("title") or said.get("url") or said.get("text")):
            return
        fields["id"] = key_of(node.id, "source") or new_id()
        try:
            self.sources[id(node)] = record_of(fields, Source)
        except ClaimsError as error:
            named = in_short(node.text("headline", "name") or node.id, 80)
            self.remarks.append(Sentence("The document “{0}” is left out: {1}", named, error.sentence))
