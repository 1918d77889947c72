"""Sources of which only passages are known: their text is those passages, and quotes stand in it."""

from collections.abc import Iterable

import msgspec

from models.claims.quote import Quote
from models.claims.source import Source
from models.claims.steps import new_id
from models.formats.linked.annotation import Passage
from models.quotes.locate import CONTEXT
from models.report.address import is_link

NOTE = "Holds only the passages that annotations quote; “[…]” stands for what is left out."
"""What the note of such a source says."""

_BETWEEN = "\n[…]\n"


class _Document:
    """What is known of one document."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.passages: list[tuple[Passage, str]] = []


class Excerpts:
    """Gathers passages by document; ``known`` are sources of which more than an address is known."""

    def __init__(self, known: Iterable[Source] = ()) -> None:
        self._known = {source.id: source for source in known}
        self._documents: dict[str, _Document] = {}

    def add(self, passage: Passage, claim: str, title: str) -> None:
        """Add a passage that a claim quotes."""
        name = passage.source if passage.source in self._known else passage.document
        if name not in self._documents:
            url = passage.document if is_link(passage.document) else ""
            found = self._known.get(name) or Source(id=new_id(), title=title, url=url, text="")
            self._documents[name] = _Document(found)
        self._documents[name].passages.append((passage, claim))

    def written(self) -> tuple[dict[str, list[Quote]], tuple[Source, ...]]:
        """The quotes of each claim, and the sources."""
        quotes: dict[str, list[Quote]] = {}
        sources = []
        for document in self._documents.values():
            text, places = _text([passage for passage, _ in document.passages])
            note = "\n".join(filter(None, (document.source.note, NOTE)))
            sources.append(msgspec.structs.replace(document.source, text=text, note=note, previous=""))
            for passage, claim in document.passages:
                start = places[_words(passage)] + len(passage.prefix)
                quotes.setdefault(claim, []).append(_quote(passage, document.source.id, start))
        return quotes, tuple(sources)


def _text(passages: list[Passage]) -> tuple[str, dict[tuple[str, ...], int]]:
    """The passages, each once, in the order of the document as far as it is known; and where each begins."""
    places: dict[tuple[str, ...], int] = {}
    parts: list[str] = []
    at = 0
    for passage in sorted(passages, key=lambda one: one.start):
        if _words(passage) not in places:
            places[_words(passage)] = at
            parts.append("".join(_words(passage)))
            at += len(parts[-1]) + len(_BETWEEN)
    return _BETWEEN.join(parts), places


def _words(passage: Passage) -> tuple[str, ...]:
    return passage.prefix, passage.exact, passage.suffix


def _quote(passage: Passage, source: str, start: int) -> Quote:
    return Quote(
        source=source,
        start=start,
        exact=passage.exact,
        prefix=passage.prefix[-CONTEXT:],
        suffix=passage.suffix[:CONTEXT],
        translation=passage.translation,
    )
