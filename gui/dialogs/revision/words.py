"""What the dialog of a newer version says of its quotes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from models.claims.claim import Claim
from models.claims.measure import Measure
from models.claims.source import Source
from models.claims.visible import in_short
from models.importing.revision import Revision
from models.importing.revision_diff import Side
from models.importing.revision_figure import FigureChange
from models.importing.revision_quote import LIKE, Choice, Fate, SoughtQuote
from models.tables.language import say
from models.text.date_text import show_date
from models.text.display import Display
from models.text.figure_text import show_figure
from models.text.isolation import isolated
from models.text.words import standard

_LONGEST_NAME = 80

_COUNTS: Mapping[str, tuple[str, str]] = {
    "figure": ("{0} with another figure", "{0} with other figures"),
    "sure": ("{0} found unchanged", "{0} found unchanged"),
    "changed": ("{0} changed", "{0} changed"),
    "lost": ("{0} lost", "{0} lost"),
}
"""One quote of a kind, and several; figures, which matter most, come first."""

_CHOSEN = {
    Choice.MOVE: "moves to the new version",
    Choice.KEEP: "stays with the old version",
    Choice.REPLACE: "a new claim replaces this one",
}


class RevisionWords:
    """Says what has changed, with the user's numbers."""

    def __init__(self, revision: Revision, measures: Iterable[Measure], display: Display) -> None:
        self._revision = revision
        self._labels = {measure.id: standard(measure.label, say) for measure in measures}
        self._display = display

    def sentences(self) -> str:
        """What the newer version is, in how many places it differs, and what became of the quotes."""
        return " ".join((self._what(), self._places(), *self._quotes()))

    def version(self, source: Source, name: str) -> str:
        """What one of the versions is called: "Old version, 15 Mar 2024"."""
        return ", ".join(filter(None, (name, show_date(source.published, self._display))))

    def claim(self, claim: Claim) -> str:
        """Whose claim it is, and what it says: "NATO · > 350,000 · Killed or wounded"."""
        who = claim.claimant or claim.speaker or say("Nobody named")
        parts = (who, show_figure(claim.figure, self._display), self._labels.get(claim.measure, claim.measure))
        return " · ".join(in_short(part, _LONGEST_NAME) for part in parts)

    def state(self, quote: SoughtQuote) -> str:
        """What was found, after a sign: "≠ Figure changed: > 350,000 → > 355,000"."""
        if quote.figure is not None:
            return f"≠ {self._figure(quote.figure)}"
        like = say("{}% alike").format(quote.score)
        match quote.fate:
            case Fate.LOST:
                return f"✕ {say('Lost')}, {say('the likest words are')} {like}"
            case Fate.CHANGED:
                return f"≈ {say('Changed')}, {like}"
        return f"= {self._same(quote.fate)}" + (f", {like}" if quote.score < LIKE else "")

    def chosen(self, choice: Choice) -> str:
        """What a choice means for a quote."""
        return say(_CHOSEN[choice])

    def replacing(self, change: FigureChange) -> str:
        """What the new claim would say."""
        return show_figure(change.now, self._display) if change.now else ""

    def hidden(self, text: str) -> str:
        """What stands for an unchanged passage that is folded."""
        count = len(text.split())
        return f"⋯ {self._display.counted(count, '{0} word unchanged', '{0} words unchanged')} ⋯"

    def notes(self, quote: SoughtQuote) -> str:
        """What else moving it, or keeping it, comes with; "" for nothing."""
        if quote.fate is Fate.LOST:
            return say("A quote that is lost stays with the old version.")
        if quote.now is not None and quote.quote.translation and not quote.now.translation:
            return say("Its translation is left behind, for it is one of other words.")
        return ""

    def _figure(self, change: FigureChange) -> str:
        was = show_figure(change.was, self._display)
        if change.now is not None:
            return say("Figure changed: {0} → {1}").format(was, show_figure(change.now, self._display))
        if change.was_words:
            return say("Figure changed: {} is not there any more").format(was)
        return say("Figures changed: {} cannot be told in the old words").format(was)

    @staticmethod
    def _same(fate: Fate) -> str:
        if fate is Fate.MOVED:
            return say("Found at another place")
        return say("Found, typed otherwise") if fate is Fate.RETYPED else say("Found unchanged")

    def _what(self) -> str:
        old, new = self._revision.old, self._revision.new
        name = isolated(in_short(old.title or old.outlet or old.id, _LONGEST_NAME))
        told = say("A newer version of “{}”.").format(name)
        if new.title and old.title and new.title != old.title:
            title = isolated(in_short(new.title, _LONGEST_NAME))
            told = say("A newer version of “{0}”, now titled “{1}”.").format(name, title)
        return told

    def _places(self) -> str:
        sides = [run.side for run in self._revision.diff.runs]
        before = (Side.BOTH, *sides)
        changes = sum(was is Side.BOTH and side is not Side.BOTH for was, side in zip(before, sides, strict=False))
        return self._display.counted(changes, "The text differs in {0} place.", "The text differs in {0} places.")

    def _quotes(self) -> Iterator[str]:
        counts = Counter(self._kind(quote) for quote in self._revision.quotes)
        if not counts:
            yield say("No claim quotes the old version.")
            return
        told = [self._counted(kind, counts[kind]) for kind in _COUNTS if counts[kind]]
        yield say("Quotes of the old version: {}.").format(", ".join(told))
        yield say("Nothing moves before you take the new version.")

    def _counted(self, kind: str, count: int) -> str:
        return self._display.counted(count, *_COUNTS[kind])

    @staticmethod
    def _kind(quote: SoughtQuote) -> str:
        if quote.figure is not None:
            return "figure"
        if quote.fate is Fate.LOST:
            return "lost"
        return "changed" if quote.fate is Fate.CHANGED else "sure"
