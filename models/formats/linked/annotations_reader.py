"""Reading annotations as drafts of claims: each passage with a figure in it becomes a claim that quotes it.

An annotation marks a document that is not at hand, and nothing is fetched. So the text of its source is what the
annotations quote of it, passage by passage; the note of the source says so. A claim needs a figure and what it counts:
of a passage that does not say them, nor its annotation, no claim is made, and the remarks say why.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from models.citing.line import line
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.quote import Quote
from models.claims.saying import Sentence
from models.claims.source import Source
from models.claims.steps import new_id
from models.claims.visible import in_short
from models.formats.linked.annotation import Annotation, Object, Passage, read_annotation
from models.formats.linked.annotations_writer import UNTITLED
from models.formats.linked.excerpts import Excerpts
from models.formats.linked.linked import Linked, checked, record_of, unique
from models.progress import Report, silent
from models.text.display import ENGLISH
from models.text.figure_reading import find_figure
from models.text.measure_words import measure_in_words
from models.text.written_marks import as_written

_HOLDERS = frozenset(("AnnotationCollection", "AnnotationPage", "Annotation"))
_NAMED = 80
_STEP = 500


def holds_annotations(tree: object) -> bool:
    """Whether parsed JSON holds annotations: of W3C's model, or as Hypothesis exports them."""
    if isinstance(tree, list):
        return any(map(_is_annotation, tree[:10]))
    if not isinstance(tree, dict):
        return False
    if not _HOLDERS.isdisjoint(_types(tree)):
        return True
    rows = tree.get("rows", tree.get("annotations"))
    return isinstance(rows, list) and bool(rows) and all(map(_is_annotation, rows[:10]))


def _is_annotation(one: object) -> bool:
    """Whether an object says so, or has a target as only annotations have; a column may be called “target” too."""
    if not isinstance(one, dict):
        return False
    targets = one.get("target")
    held = targets if isinstance(targets, list) else [targets]
    return "Annotation" in _types(one) or any(
        isinstance(target, dict) and ("source" in target or "selector" in target) for target in held
    )


def _types(one: dict[str, Any]) -> set[str]:
    types = one.get("type", one.get("@type"))
    return {name for name in (types if isinstance(types, list) else [types]) if isinstance(name, str)}


def read_annotation_tree(tree: object, report: Report = silent) -> Linked:
    """The claims that annotations hold, with their sources; ClaimsError where there is none at all."""
    reader = _Reader(tree if isinstance(tree, dict) else {})
    linked = reader.read([one for one in _annotations(tree) if isinstance(one, dict)], report)
    if not linked.file.claims and linked.remarks:
        raise ClaimsError("None of its annotations can be a claim. {0}", linked.remarks[0])
    return linked


def _annotations(tree: Any) -> Iterable[object]:
    """The annotations in a list, a page, a collection that has its page in it, or an export."""
    if isinstance(tree, list):
        return tree
    for name in ("items", "rows", "annotations"):
        if isinstance(tree.get(name), list):
            return list(tree[name])
    first = tree.get("first")
    if isinstance(first, dict) and isinstance(first.get("items"), list):
        return list(first["items"])
    return [tree] if "target" in tree else []


_WITHOUT_PASSAGE = "The annotation “{0}” is left out: it quotes no passage of a text."
_WITHOUT_ANYTHING = "The annotation “without words” is left out: it quotes no passage of a text."


class _Reader:
    """Reads the annotations of one document."""

    def __init__(self, head: Object) -> None:
        self._head = head
        self._measures = list(_records(head.get("cc:measures"), Measure)) or list(STANDARD_MEASURES)
        self._excerpts = Excerpts(_records(head.get("cc:sources"), Source, text=""))
        self._claims: dict[str, Claim] = {}
        self._remarks: list[Sentence] = []

    def read(self, values: list[Object], report: Report) -> Linked:
        """The file and the remarks."""
        for number, value in enumerate(values):
            if number % _STEP == 0:
                report(number / len(values))
            self._take(read_annotation(value))
        quotes, sources = self._excerpts.written()
        claims = (self._whole(claim, quotes.get(claim.id, [])) for claim in self._claims.values())
        file = ClaimFile(
            heading=_heading(self._head), measures=unique(self._measures), sources=sources, claims=tuple(claims)
        )
        return Linked(checked(file, self._remarks), (*self._remarks, *self._elsewhere()))

    def _take(self, annotation: Annotation) -> None:
        if not annotation.passages:
            name = in_short(annotation.says, _NAMED)
            self._remarks.append(Sentence(_WITHOUT_PASSAGE, name) if name else Sentence(_WITHOUT_ANYTHING))
        for passage in annotation.passages:
            try:
                claim = self._claim(annotation, passage)
            except ClaimsError as error:
                named = in_short(passage.exact, _NAMED)
                self._remarks.append(Sentence("The passage “{0}” is left out: {1}", named, error.sentence))
                continue
            self._claims.setdefault(claim.id, claim)
            self._excerpts.add(passage, claim.id, annotation.title)

    def _claim(self, annotation: Annotation, passage: Passage) -> Claim:
        if annotation.claim is not None:
            known = {name: value for name, value in annotation.claim.items() if name not in ("quotes", "extra")}
            return record_of(known, Claim)
        found = find_figure(passage.exact, as_written(passage.exact, ENGLISH))
        if found is None:
            raise ClaimsError("it holds no figure, and a claim needs one.")
        around = f"{passage.prefix}{passage.exact}{passage.suffix}"
        texts = (passage.exact, annotation.says, " ".join(annotation.tags), around)
        measure = next(filter(None, (measure_in_words(text, self._measures) for text in texts)), None)
        if measure is None:
            raise ClaimsError("neither it nor its annotation says what is counted, such as “killed” or “wounded”.")
        figure, by = found[0], f"Annotated by {annotation.by}." if annotation.by else ""
        return Claim(
            id=new_id(),
            subject="",
            measure=measure.id,
            bound=figure.bound,
            low=figure.low,
            high=figure.high,
            best=figure.best,
            worded=" ".join(passage.exact.split()),
            tags=annotation.tags,
            note="\n".join(filter(None, (annotation.says, by))),
        )

    def _whole(self, claim: Claim, quotes: list[Quote]) -> Claim:
        """The claim with its quotes, and without what it says of claims that are not here."""
        return msgspec.structs.replace(
            claim,
            quotes=tuple(quotes),
            derived_from=tuple(name for name in claim.derived_from if name in self._claims),
            replaces=claim.replaces if claim.replaces in self._claims else "",
        )

    def _elsewhere(self) -> Iterator[Sentence]:
        """Pages that the document only names."""
        first = self._head.get("first")
        if isinstance(first, str) or (isinstance(first, dict) and "next" in first) or "next" in self._head:
            yield Sentence("More pages of these annotations stand elsewhere, and nothing is fetched.")


def _heading(head: Object) -> Heading:
    """What a collection is called, unless that is what it is called for want of a title."""
    label = head.get("label")
    return Heading(title=line(label)) if isinstance(label, str) and label != UNTITLED else Heading()


def _records(values: object, record_type: type[Any], **given: object) -> Iterator[Any]:
    """The records that our own collections hold; one that is damaged is passed over, for what needs it says so."""
    for value in values if isinstance(values, list) else []:
        if isinstance(value, dict):
            try:
                yield record_of({name: one for name, one in value.items() if name != "extra"} | given, record_type)
            except ClaimsError:
                continue
