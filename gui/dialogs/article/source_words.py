"""What the dialog of an article says of the source, and of what will be taken."""

from collections.abc import Callable

from models.claims.visible import in_short
from models.extraction.candidate import Article
from models.importing.known_source import Acquaintance, KnownSource
from models.text.date_text import show_date
from models.text.display import Display

Say = Callable[[str], str]
"""A translator."""

_KNOWN = {
    Acquaintance.SAME: "The file holds this very text already ({}): its claims will quote that source.",
    Acquaintance.UNREAD: "The file holds this source without its text ({}): the text will be kept with it.",
    Acquaintance.VERSION: "The file holds another version of this source ({}). This one becomes a source of its own.",
}
_LONGEST = 60


class SourceWords:
    """Sentences on the source, in the user's numbers and dates."""

    def __init__(self, display: Display, say: Say) -> None:
        self._display, self._say = display, say

    def known(self, known: KnownSource, article: Article) -> str:
        """What the file holds of a source, and what is missing from its text; "" where there is nothing to say."""
        if known.held is None:
            return in_short(article.note)
        when = show_date(known.held.published or known.held.retrieved, self._display)
        named = ", ".join(filter(None, (in_short(known.held.heading, _LONGEST), when)))
        return " ".join(filter(None, (self._say(_KNOWN[known.how]).format(named), in_short(article.note))))

    def take(self, claims: int, quotes: int, brings_source: bool) -> str:
        """What the button says that takes so many claims, and quotes for claims of the file."""
        parts = (
            self._counted(claims, "{} claim", "{} claims"),
            self._counted(quotes, "{} quote", "{} quotes"),
        )
        what = self._say(" and ").join(filter(None, parts))
        if what:
            return self._say("&Take {}").format(what)
        return self._say("&Take the source alone") if brings_source else self._say("Nothing to take")

    def _counted(self, count: int, one: str, many: str) -> str:
        return self._say(one if count == 1 else many).format(self._display.number(count)) if count else ""
