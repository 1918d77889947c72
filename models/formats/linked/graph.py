"""A document of linked data as nodes that know each other by their addresses."""

from collections.abc import Iterable, Iterator

from models.claims.errors import ClaimsError
from models.claims.unknown_fields import NumberText
from models.formats.linked.words import Words

MOST = 2_000_000
"""How many nodes a document may have."""

MOST_CONTEXTS = 10_000
"""How often a document may say anew what its names mean, but for naming a context."""

RAW = ("cc:extra",)
"""Words whose value is JSON to be kept as it is, not linked data."""


class Node:
    """A thing: its address, its types, and what is said of it, by word; `parent` is the thing that it stands in."""

    __slots__ = ("fields", "graph", "id", "parent", "types")

    def __init__(self, graph: "Graph", parent: "Node | None") -> None:
        self.graph, self.parent = graph, parent
        self.id = ""
        self.types: frozenset[str] = frozenset()
        self.fields: dict[str, list[object]] = {}

    def values(self, *words: str) -> list[object]:
        """All values under the first of some words that has any; an address that leads to a node is that node."""
        found = next((self.fields[word] for word in words if self.fields.get(word)), [])
        return [self.graph.at(value) if isinstance(value, Address) else value for value in found]

    def nodes(self, *words: str) -> list["Node"]:
        """The nodes among the values; an address that leads nowhere is a node without fields."""
        found = []
        for value in self.values(*words):
            if isinstance(value, Node):
                found.append(value)
            elif isinstance(value, Address):
                found.append(self.graph.bare(value))
        return found

    def texts(self, *words: str) -> list[str]:
        """The values as texts: of a node its name, of a number its digits."""
        return [text for value in self.values(*words) if (text := _text(value))]

    def text(self, *words: str) -> str:
        """The first value as a text; "" where there is none."""
        return next(iter(self.texts(*words)), "")

    def plain(self, *words: str) -> Iterator[str]:
        """The values that are no nodes, as texts: of these no circle can be made."""
        for word in words:
            values = (value for value in self.raw(word) if not isinstance(value, Node | Address))
            yield from (text for value in values if (text := _text(value)))

    def raw(self, word: str) -> list[object]:
        """The values under a word as they stand."""
        return self.fields.get(word, [])

    def is_a(self, types: Iterable[str]) -> bool:
        """Whether it is of one of some types."""
        return not self.types.isdisjoint(types)


class Address(str):
    """The address of a node, where a document only names it."""

    __slots__ = ()


class Graph:
    """All nodes of a document, in its order; of what is said of one address in several places, the first word counts.

    Nodes are met by walking the document, which has an end, never by following addresses, which may lead in circles.
    """

    def __init__(self, tree: object) -> None:
        self.nodes: list[Node] = []
        self.foreign: set[str] = set()
        self.unread: set[str] = set()
        self._by_id: dict[str, Node] = {}
        self._contexts = 0
        for value in tree if isinstance(tree, list) else [tree]:
            self._read(value, Words(), None)

    def at(self, address: "Address") -> "Node | Address":
        """The node of an address, or the address where the document says nothing of it."""
        return self._by_id.get(address, address)

    def find(self, address: str) -> Node | None:
        """The node of an address, or None."""
        return self._by_id.get(address)

    def of(self, *types: str) -> Iterator[Node]:
        """The nodes of some types."""
        return (node for node in self.nodes if node.is_a(types))

    def bare(self, address: str) -> Node:
        """A node of which only the address is known."""
        node = Node(self, None)
        node.id = address
        return node

    def forget(self) -> None:
        """Hold no node any more: they hold each other, and would stay until cyclic garbage is collected."""
        for node in self.nodes:
            node.fields.clear()
        self.nodes.clear()
        self._by_id.clear()

    def _read(self, value: object, words: Words, parent: Node | None) -> list[object]:
        """What a value of JSON-LD comes to: nodes, addresses, texts and numbers."""
        if isinstance(value, list):
            return [part for one in value for part in self._read(one, words, parent)]
        if not isinstance(value, dict):
            return [] if value is None else [value]
        if "@context" in value:
            words = self._within(value["@context"], words)
        meant = {words.meaning(name): part for name, part in value.items()}
        for holder in ("@value", "@list", "@set"):
            if holder in meant:
                return self._read(meant[holder], words, parent)
        if set(meant) == {"@id"}:
            return [Address(meant["@id"])] if isinstance(meant["@id"], str) else []
        return self._nodes(meant, words, parent)

    def _within(self, context: object, words: Words) -> Words:
        inner = words.within(context, self.foreign)
        self._contexts += inner is not words
        if self._contexts > MOST_CONTEXTS:
            raise ClaimsError("It holds more than {0} contexts of its own, and that many are not read.", MOST_CONTEXTS)
        return inner

    def _nodes(self, meant: dict[str, object], words: Words, parent: Node | None) -> list[object]:
        """The node of an object; of one that only holds a graph, the nodes of that."""
        if "@graph" in meant and not meant.keys() - {"@graph", "@context", "@id"}:
            return self._read(meant["@graph"], words, parent)
        node = self._node(meant, parent)
        types = meant.get("@type")
        named = [one for one in (types if isinstance(types, list) else [types]) if isinstance(one, str)]
        node.types |= {words.meaning(one) for one in named}
        for word, value in meant.items():
            if word in RAW:
                node.fields.setdefault(word, [value])
            elif not word.startswith("@"):
                node.fields.setdefault(word, self._read(value, words, node))
            elif word in ("@graph", "@included"):
                self._read(value, words, node)
            elif word not in ("@id", "@type", "@context"):
                self.unread.add(word)
        return [node]

    def _node(self, meant: dict[str, object], parent: Node | None) -> Node:
        name = meant.get("@id")
        if isinstance(name, str) and name in self._by_id:
            return self._by_id[name]
        if len(self.nodes) >= MOST:
            raise ClaimsError("It describes more than {0} things, and that many are not read.", MOST)
        node = Node(self, parent)
        self.nodes.append(node)
        if isinstance(name, str):
            node.id = name
            self._by_id[name] = node
        return node


def _text(value: object) -> str:
    if isinstance(value, Node):
        return next(value.plain("name", "headline"), value.id)
    if isinstance(value, bool):
        return ""
    return str(value) if isinstance(value, str | int | NumberText) else ""
