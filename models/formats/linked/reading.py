"""Reading linked data of any of the kinds known here, told apart by what it holds."""

import msgspec

from models.claims.claim_file import ClaimFile
from models.formats.linked.annotations_reader import holds_annotations, read_annotation_tree
from models.formats.linked.json_tree import parse_tree
from models.formats.linked.jsonld_reader import read_graph
from models.formats.linked.linked import Linked
from models.progress import Report, silent

_MARKS = ("@context", "@graph", "@type")


def read_linked(data: bytes, report: Report = silent) -> Linked:
    """The claim file in JSON-LD, Web Annotations or an export of Hypothesis, and what of it was not understood.

    Nothing is ever fetched. ClaimsError where it is none of these, or beyond the limits.
    """
    tree = parse_tree(data)
    return read_annotation_tree(tree, report) if holds_annotations(tree) else read_graph(tree, report)


def is_linked(tree: object) -> bool:
    """Whether parsed JSON says of itself that it is linked data."""
    nodes = tree if isinstance(tree, list) else [tree]
    return any(isinstance(node, dict) and not node.keys().isdisjoint(_MARKS) for node in nodes)


def read_jsonld(data: bytes) -> ClaimFile:
    """The same as a claim file alone: what was not understood stands in its note."""
    linked = read_linked(data)
    if not linked.remarks:
        return linked.file
    note = "\n".join(filter(None, (linked.file.heading.note, *map(str, linked.remarks))))
    return msgspec.structs.replace(linked.file, heading=msgspec.structs.replace(linked.file.heading, note=note))
