"""The quotes of claims as numbered notes, each of them once."""

from collections.abc import Iterable

from models.claims.claim import Claim
from models.claims.quote import Quote
from models.claims.source import Source
from models.claims.visible import visible_lines
from models.progress import Report, followed, silent
from models.report.address import is_link
from models.report.blocks import Note
from models.text.date_text import show_date
from models.text.display import ENGLISH, Display
from models.text.isolation import in_quotes, isolated

_NAMED = 3
"""How many claimants a note names before it counts the rest."""


class QuoteNotes:
    """Numbers quotes in the order they are asked for; the same words of a source have one number."""

    def __init__(self, sources: Iterable[Source], display: Display = ENGLISH) -> None:
        self._sources = {source.id: source for source in sources}
        self._display = display
        self._places: dict[str, str] = {}
        self._quotes: dict[tuple[str, str], Quote] = {}
        self._numbers: dict[tuple[str, str], int] = {}
        self._speakers: dict[tuple[str, str], dict[str, None]] = {}

    def numbers(self, claim: Claim) -> tuple[int, ...]:
        """The numbers of a claim's quotes; new ones are given where they had none."""
        return tuple(dict.fromkeys(self._number(quote, claim) for quote in claim.quotes))

    def notes(self, told: Report = silent) -> tuple[Note, ...]:
        """A note for each quote that was numbered; ``told`` hears how far it is."""
        quotes = followed(self._quotes.items(), len(self._quotes), told)
        return tuple(self._note(place, quote) for place, quote in quotes)

    def _number(self, quote: Quote, claim: Claim) -> int:
        place = (quote.source, quote.exact)
        self._quotes.setdefault(place, quote)
        self._speakers.setdefault(place, {})[_who(claim)] = None
        return self._numbers.setdefault(place, len(self._numbers) + 1)

    def _note(self, place: tuple[str, str], quote: Quote) -> Note:
        source = self._sources.get(quote.source)
        where = self._place(quote.source)
        translated = self._display.say("In translation: “{0}”").format(isolated(quote.translation))
        translation = translated if quote.translation else ""
        by = " · ".join(filter(None, (translation, self._said(place), where)))
        url = (source.url or source.archived_url) if source else ""
        words = in_quotes(visible_lines(quote.exact), self._display.say) if quote.exact else ""
        return Note(self._numbers[place], words, by, url if is_link(url) else visible_lines(url))

    def _said(self, place: tuple[str, str]) -> str:
        names = list(filter(None, self._speakers[place]))
        others = len(names) - _NAMED
        if others <= 0:
            return ", ".join(names)
        return f"{', '.join(names[:_NAMED])} {self._display.counted(others, 'and {0} other', 'and {0} others')}"

    def _place(self, name: str) -> str:
        """Where a source is; worked out once, for hundreds of quotes may stand in one."""
        if name not in self._places:
            source = self._sources.get(name)
            self._places[name] = self._where(source) if source else isolated(name)
        return self._places[name]

    def _where(self, source: Source) -> str:
        """Outlet, title and the day it was published."""
        title = in_quotes(isolated(source.title), self._display.say) if source.title and source.outlet else ""
        day = show_date(source.published, self._display) if source.published else ""
        return ", ".join(filter(None, (isolated(source.heading), title, day)))


def _who(claim: Claim) -> str:
    """Claimant and speaker: "NATO (Jens Stoltenberg)"."""
    if claim.claimant and claim.speaker and claim.speaker != claim.claimant:
        return f"{isolated(claim.claimant)} ({isolated(claim.speaker)})"
    return isolated(claim.claimant or claim.speaker)
