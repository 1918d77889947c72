"""Everything that a search for a claim may mean, folded: what it shares with others, and what is its own.

No word that is looked for holds a line end, so the parts may be looked through one by one.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.figure import Figure
from models.claims.records import Records
from models.frame.column import Column
from models.frame.folding import fold
from models.text.display import ENGLISH, Display
from models.text.fields import BY_NAME, Terms, join_texts
from models.text.figure_text import show_figure
from models.text.words import standard

_KEYS = {"grade": ("reliability", "credibility")}
"""Fields that follow from others of the claim than the one of their name."""

_DAYS = re.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})")
_PLAIN = attrgetter("id", "worded", "derivation", "replaces", "note")


class WholeText:
    """Writes claims as the screen shows them, and numbers and days as files and English sources write them, too."""

    def __init__(self, display: Display = ENGLISH) -> None:
        self._terms = Terms({}, display)
        self._figure_text = lru_cache(maxsize=16_384)(self._write_figure)
        self.shared: tuple[Column, ...] = (
            Column(
                key=attrgetter("claimant", "subject", "measure"),
                value=self._names,
                kinds=frozenset({Kind.CLAIMANTS, Kind.SUBJECTS, Kind.MEASURES}),
            ),
            self._shown("speaker", "via", "tags"),
            self._shown("place", "scope"),
            self._shown("spread", "per", "basis", "grade", "reliability", "credibility", "status", "checked_by"),
            self._dates("as_of", "stated_on", "since", "checked_on"),
            Column(key=_cited, value=_sources, kinds=frozenset({Kind.SOURCES})),
        )
        """The parts that many claims have in common, each made once for all that share it."""

    def own(self, claim: Claim) -> str:
        """The part that hardly any other claim has."""
        parts = [*_PLAIN(claim), join_texts(claim.derived_from)]
        for quote in claim.quotes:
            parts += (quote.exact, quote.translation)
        return f"{_folded(parts)}\n{self._figure_text(claim.figure)}"

    def _shown(self, *names: str) -> Column:
        """What some fields show."""
        terms, fields = self._terms, [BY_NAME[name] for name in names]
        keys = dict.fromkeys(key for name in names for key in _KEYS.get(name, (name,)))

        def value(claim: Claim, _: Records) -> str:
            return fold("\n".join(field.show(claim, terms) for field in fields))

        return Column(key=attrgetter(*keys), value=value)

    def _dates(self, *names: str) -> Column:
        """Dates as they are shown, the one that stands in for another too, and two of them as files write them."""
        shown, said = self._shown(*names), fold(self._terms.display.say("said {0}").format(""))

        def value(claim: Claim, records: Records) -> str:
            written = f"{claim.as_of}\n{claim.stated_on}"
            stands_in = said if claim.stated_on and not claim.as_of else ""
            return fold("\n".join((f"{shown.value(claim, records)}\n{written}", stands_in, *self._dotted(written))))

        return Column(key=shown.key, value=value)

    def _dotted(self, written: str) -> Iterator[str]:
        """Days in numbers alone, as people type them where they are written with dots: 4.3.2024, 04.03.2024."""
        for year, month, day in _DAYS.findall(written) if self._terms.display.dotted_days else ():
            yield f"{int(day)}.{int(month)}.{year}\n{day}.{month}.{year}"

    def _names(self, claim: Claim, records: Records) -> str:
        """Who is named, as it is written and by every other name; and the measure, as it is shown and written."""
        measure = records.measures.get(claim.measure)
        labels = (standard(measure.label, self._terms.display.say), measure.label) if measure else (claim.measure,)
        parts = [claim.claimant, claim.subject, *labels]
        for names, name in ((records.claimant_names, claim.claimant), (records.subject_names, claim.subject)):
            parts += [names.resolve(name), *names.aliases(name)]
        return fold("\n".join(parts))

    def _write_figure(self, figure: Figure) -> str:
        """A figure, kept for others that are the same: in large files most come again and again."""
        ends = {figure.low, figure.high, figure.best}
        shown = {fold(show_figure(figure, display)) for display in (self._terms.display, ENGLISH)}
        return "\n".join((*shown, *[str(n) for n in ends if n is not None]))


def _cited(claim: Claim) -> tuple[str, ...]:
    return tuple([quote.source for quote in claim.quotes])


def _sources(claim: Claim, records: Records) -> str:
    held = (records.sources.get(name) for name in dict.fromkeys(_cited(claim)))
    return fold("\n".join(f"{source.outlet}\n{source.title}" for source in held if source))


def _folded(parts: Sequence[str]) -> str:
    """Texts, each folded by itself: of plain letters that takes a tenth of the time, and of all at once still less."""
    said = [part for part in parts if part]
    text = "\n".join(said)
    return text.lower() if text.isascii() else "\n".join(map(fold, said))
