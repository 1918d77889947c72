"""Claims of linked data as claims of ours: their figures, measures, documents and quotes.

A claim needs a figure and what it counts. Both stand in its observation, else they are read in its text; where neither
says them, the claim is refused and the reason given.
"""

from collections.abc import Iterator

from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.claims.measure import Measure
from models.claims.naming import free_id
from models.claims.quote import Quote
from models.claims.saying import Sentence
from models.claims.steps import new_id
from models.claims.visible import in_short
from models.formats.linked.documents import Documents
from models.formats.linked.graph import Graph, Node
from models.formats.linked.iri import key_of
from models.formats.linked.linked import record_of
from models.formats.linked.own import with_own
from models.formats.linked.said import Fields, figure_in, observation, rated, said_claim, said_observation, said_quote
from models.progress import Report, silent
from models.quotes.locate import make_quote_parts
from models.text.measure_words import measure_in_words

_STEP = 500
_NAMED = 80

_LOST = "The quote “{0}” is left out: its document does not hold it."


class ClaimNodes:
    """Reads the claims of one document; what it refuses or adds is kept beside them."""

    def __init__(self, graph: Graph, documents: Documents, measures: list[Measure]) -> None:
        self._graph, self._documents, self._measures = graph, documents, list(measures)
        self.added_measures: list[Measure] = []
        self.remarks: list[Sentence] = []
        self._quotations: dict[int, list[Node]] = {}
        self._reviews: dict[int, Node] = {}
        self._texts: dict[int, str] = {}
        self._nodes = {id(node): node for node in graph.of("Claim", "cc:Claim")}
        self._observed = {id(one) for node in self._nodes.values() if (one := observation(node))}
        self._gather()

    def claims(self, report: Report = silent) -> Iterator[Claim]:
        """Every claim that can be one of ours, in the order of the document."""
        for number, node in enumerate(self._nodes.values()):
            if number % _STEP == 0:
                report(number / len(self._nodes))
            try:
                yield self._claim(node)
            except ClaimsError as error:
                name = in_short(self._named(node), _NAMED)
                self.remarks.append(
                    Sentence("The claim “{0}” is left out: {1}", name, error.sentence)
                    if name
                    else Sentence("A claim is left out: {0}", error.sentence)
                )

    def _gather(self) -> None:
        """What stands apart from the claims: quotes and reviews; and observations that no claim is about."""
        for quotation in self._graph.of("Quotation"):
            for node in quotation.nodes("interpretedAsClaim"):
                self._quotations.setdefault(id(node), []).append(quotation)
        for review in self._graph.of("ClaimReview"):
            items = [one for one in review.nodes("itemReviewed") if one.id or one.fields] or [review]
            self._reviews[id(items[0])] = review
            self._texts[id(items[0])] = review.text("claimReviewed")
            self._nodes.setdefault(id(items[0]), items[0])
        for node in self._graph.of("Observation"):
            if id(node) not in self._observed:
                self._nodes[id(node)] = node

    def _named(self, node: Node) -> str:
        return node.text("text", "name") or self._texts.get(id(node), "") or node.id

    def _claim(self, node: Node) -> Claim:
        review = self._reviews.get(id(node))
        quotations = self._quotations.get(id(node), [])
        quotations += [one for one in node.nodes("appearance", "citation", "hasPart") if one.is_a(["Quotation"])]
        is_alone = node.is_a(["Observation"])
        said = said_observation(node) if is_alone else said_claim(node, quotations, review)
        fields = with_own(node, said, Claim)
        if not node.is_a(["cc:Claim"]):
            self._complete(fields, node, review)
        fields["id"] = key_of(node.id, "claim") or new_id()
        claim: Claim = record_of(fields | {"quotes": tuple(self._quotes(node, quotations))}, Claim)
        return claim

    def _complete(self, fields: Fields, node: Node, review: Node | None) -> None:
        """Give a claim of others what it must have, from its words; ClaimsError where they do not say it."""
        text = node.text("text", "name", "description") or self._texts.get(id(node), "")
        if "bound" not in fields:
            figure = figure_in(text)
            if figure is None:
                raise ClaimsError("It holds no figure, neither as an observation nor in its words.")
            fields |= {"bound": figure.bound, "low": figure.low, "high": figure.high, "best": figure.best}
        fields.setdefault("worded", text)
        fields.setdefault("subject", "")
        if fields.get("measure") not in {measure.id for measure in self._measures}:
            fields["measure"] = self._measure(observation(node) or node, text)
        notes = [str(fields.get("note", "")), *self._beside(node, review, "status" in fields)]
        fields["note"] = "\n".join(filter(None, notes))

    def _measure(self, observed: Node, text: str) -> str:
        """The id of the measure that is named, which is added where the file has none so named."""
        named = observed.text("variableMeasured", "measuredProperty")
        label = named.rpartition("/")[2] if "//" in named else named
        known = measure_in_words(label, self._measures) or (None if label else measure_in_words(text, self._measures))
        if known:
            return known.id
        if not label:
            raise ClaimsError("It does not say what is counted, such as “killed” or “wounded”.")
        unit = observed.text("unitText") or "people"
        name = free_id(label, {measure.id for measure in self._measures})
        added = Measure(id=name, label=label, counts=(label.casefold(),), unit=unit, cumulative=False)
        self._measures.append(added)
        self.added_measures.append(added)
        return name

    def _beside(self, node: Node, review: Node | None, is_rated: bool) -> Iterator[str]:
        """What a claim's note says: where it appears, and a rating that is neither yes nor no."""
        for document in self._documents.around(node):
            source = self._documents.source(document)
            yield f"Appears in: {source.title or source.url or source.id}" if source else f"Appears in: {document.id}"
        if review and not is_rated and (words := rated(review)):
            by = review.text("author")
            yield f"Rated “{words}”{f' by {by}' if by else ''}."

    def _quotes(self, node: Node, quotations: list[Node]) -> Iterator[Quote]:
        for quotation in quotations:
            fields = with_own(quotation, said_quote(quotation), Quote)
            if not quotation.is_a(["cc:Quote"]) and not self._found(fields, quotation, node):
                continue
            quote: Quote = record_of(fields, Quote)
            yield quote

    def _found(self, fields: Fields, quotation: Node, node: Node) -> bool:
        """Give a quote of others its document and its place in it; whether it has both."""
        documents = [*quotation.nodes("isPartOf", "isBasedOn"), *self._documents.around(node)]
        source = next((found for one in documents if (found := self._documents.source(one))), None)
        exact = str(fields.get("exact", ""))
        if source is None or not exact:
            return False
        start = source.text.find(exact)
        if start < 0:
            self.remarks.append(Sentence(_LOST, in_short(exact, _NAMED)))
            return False
        _, prefix, suffix = make_quote_parts(source.text, start, start + len(exact))
        fields |= {"source": source.id, "start": start, "prefix": prefix, "suffix": suffix}
        return True
