"""Which claims quote which source; kept by each change, not collected anew."""

from collections.abc import Iterable, Iterator

from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.usage import USES


class QuotedSources:
    """The claims that quote each source, by id."""

    def __init__(self, claims: Iterable[Claim] = ()) -> None:
        self._quoting: dict[str, dict[str, None]] = {}
        for claim in claims:
            self.add(claim)

    def add(self, claim: Claim) -> None:
        """Add a claim."""
        for source in USES[Kind.SOURCES](claim):
            self._quoting.setdefault(source, {})[claim.id] = None

    def claims_quoting(self, source_id: str) -> Iterator[str]:
        """The ids of the claims that quote a source."""
        return iter(self._quoting.get(source_id, ()))

    def apply(self, change: Change) -> None:
        """Follow a change that has been applied to the claims."""
        for edit in change.of(Kind.CLAIMS):
            if isinstance(edit.was, Claim):
                self._remove(edit.was)
            if isinstance(edit.now, Claim):
                self.add(edit.now)

    def _remove(self, claim: Claim) -> None:
        for source in USES[Kind.SOURCES](claim):
            self._quoting[source].pop(claim.id, None)
