"""Which claims quote which source; kept by each change, not collected anew."""

from collections.abc import Collection, Iterable, Iterator

from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.usage import USES


class QuotedSources:
    """The claims that quote each source, by id."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._quoting: dict[str, dict[str, None]] = {}
        for claim in claims:
            self._add(claim)

    def claims_quoting(self, source_id: str) -> Iterator[str]:
        """The ids of the claims that quote a source."""
        return iter(self._quoting.get(source_id, ()))

    def apply(self, change: Change) -> set[str]:
        """Follow a change that has been applied to the claims; return the sources whose quotes it touched."""
        touched: set[str] = set()
        for edit in change.of(Kind.CLAIMS):
            if isinstance(edit.was, Claim):
                touched.update(self._remove(edit.was))
            if isinstance(edit.now, Claim):
                touched.update(self._add(edit.now))
        return touched

    def _add(self, claim: Claim) -> Collection[str]:
        sources = USES[Kind.SOURCES](claim)
        for source in sources:
            self._quoting.setdefault(source, {})[claim.id] = None
        return sources

    def _remove(self, claim: Claim) -> Collection[str]:
        sources = USES[Kind.SOURCES](claim)
        for source in sources:
            self._quoting[source].pop(claim.id, None)
        return sources
