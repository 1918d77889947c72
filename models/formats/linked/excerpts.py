"""Sources of which only passages are known: their text is those passages, and quotes stand in it."""

from collections.abc import Iterable

import msgspec

from models.claims.quote import Quote
from models.claims.source import Source
from models.claims.steps import new_id
from models.formats.linked.annotation import Passage
from models.formats.linked.passages import LEFT_OUT, Laid, lay
from models.quotes.locate import CONTEXT
from models.report.address import is_link

NOTE = f"Holds only the passages that annotations quote; “{LEFT_OUT}” and blanks stand for what is left out."
"""What the note of such a source says."""

MOST_BLANKS = 5_000_000
"""How many characters may stand for what is left out, in all sources of a document."""


class Excerpts:
    """Gathers passages by document; ``known`` are sources of which more than an address is known."""

    def __init__(self, known: Iterable[Source] = ()) -> None:
        self._known = {source.id: source for source in known}
        self._sources: dict[str, Source] = {}
        self._added: list[tuple[str, Passage, str]] = []

    def add(self, passage: Passage, claim: str, title: str) -> None:
        """Add a passage that a claim quotes."""
        name = passage.source if passage.source in self._known else passage.document
        if name not in self._sources:
            url = passage.document if is_link(passage.document) else ""
            self._sources[name] = self._known.get(name) or Source(id=new_id(), title=title, url=url, text="")
        self._added.append((name, passage, claim))

    def written(self) -> tuple[dict[str, list[Quote]], tuple[Source, ...]]:
        """The quotes of each claim in the order in which they came; the sources, those that are known in theirs."""
        laid = self._laid()
        quotes: dict[str, list[Quote]] = {}
        for name, passage, claim in self._added:
            start = laid[name].starts[passage] + len(passage.prefix)
            quotes.setdefault(claim, []).append(_quote(passage, self._sources[name].id, start))
        names = dict.fromkeys((*self._known, *self._sources))
        return quotes, tuple(self._source(name, laid[name].text) for name in names if name in self._sources)

    def _laid(self) -> dict[str, Laid]:
        passages: dict[str, list[Passage]] = {}
        for name, passage, _ in self._added:
            passages.setdefault(name, []).append(passage)
        left = MOST_BLANKS
        laid = {}
        for name, held in passages.items():
            laid[name] = lay(held, left)
            left -= laid[name].blanks
        return laid

    def _source(self, name: str, text: str) -> Source:
        source = self._sources[name]
        note = "\n".join(filter(None, (source.note, NOTE)))
        previous = source.previous if source.previous in self._sources else ""
        return msgspec.structs.replace(source, text=text, note=note, previous=previous)


def without_note(note: str) -> str:
    """The note of a source without `NOTE`, which is said anew whenever its passages are read."""
    return "\n".join(one for one in note.split("\n") if one != NOTE) if NOTE in note else note


def _quote(passage: Passage, source: str, start: int) -> Quote:
    return Quote(
        source=source,
        start=start,
        exact=passage.exact,
        prefix=passage.prefix[-CONTEXT:],
        suffix=passage.suffix[:CONTEXT],
        translation=passage.translation,
    )
