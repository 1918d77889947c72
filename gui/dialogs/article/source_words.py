"""What the dialog of an article says of the source, and of what will be taken."""

import re

from models.claims.visible import in_short
from models.extraction.candidate import Article
from models.importing.known_source import Acquaintance, KnownSource
from models.importing.language import ONLY_ENGLISH, seems_foreign
from models.text.date_text import show_date
from models.text.display import Display

_WEB = re.compile(r"https?://[^\s/]", re.IGNORECASE)

_KNOWN = {
    Acquaintance.SAME: "The file holds this very text already ({}): its claims will quote that source.",
    Acquaintance.UNREAD: "The file holds this source without its text ({}): the text will be kept with it.",
    Acquaintance.VERSION: "The file holds another version of this source ({}). This one becomes a source of its own.",
}
_NOTHING = "No number of people or things lost was found in this text."
_LONGEST = 60


class SourceWords:
    """Sentences on the source, in the user's numbers and dates."""

    def __init__(self, display: Display, is_fresh: bool = False) -> None:
        """``is_fresh``: of the source only what a newer version brings is offered."""
        self._display, self._say, self._is_fresh = display, display.say, is_fresh

    def known(self, known: KnownSource, article: Article) -> str:
        """What the file holds of a source, what is missing from its text and wrong with its address; "" for nothing."""
        return " ".join(filter(None, (self._held(known), in_short(article.note), self._address(article.url))))

    def _held(self, known: KnownSource) -> str:
        if self._is_fresh:
            return self._say("The version that you have just taken is in the file. These are the figures new in it.")
        if known.held is None:
            return ""
        when = show_date(known.held.published or known.held.retrieved, self._display)
        named = ", ".join(filter(None, (in_short(known.held.heading, _LONGEST), when)))
        return self._say(_KNOWN[known.how]).format(named)

    def _address(self, url: str) -> str:
        if not url or _WEB.match(url):
            return ""
        return self._say("The address does not begin with http:// or https://, so that it cannot be opened from here.")

    def nothing_found(self, article: Article) -> str:
        """Why nothing is proposed from an article, and what to do."""
        why = ONLY_ENGLISH if seems_foreign(article.text) else _NOTHING
        advice = "Select the words that hold a figure, and add the claim from them; or take the source alone."
        return f"{self._say(why)} {self._say(advice)}"

    def take(self, claims: int, quotes: int, brings_source: bool) -> str:
        """What the button says that takes so many claims, and quotes for claims of the file."""
        parts = (
            self._counted(claims, "{0} claim", "{0} claims"),
            self._counted(quotes, "{0} quote", "{0} quotes"),
        )
        what = self._say(" and ").join(filter(None, parts))
        if what:
            return self._say("&Take {}").format(what)
        return self._say("&Take the source alone") if brings_source else self._say("Nothing to take")

    def _counted(self, count: int, one: str, many: str) -> str:
        return self._display.counted(count, one, many) if count else ""
