"""What the list of quotes says of each: its words, where they stand, and how far they are still there."""

from gui.panes.source.heading import source_name
from models.claims.source import Source
from models.claims.visible import visible
from models.quotes.marked_text import FoundQuote, Standing
from models.tables.language import say
from models.text.display import Display
from models.text.isolation import in_quotes

_LONGEST = 200
_MARKS = frozenset('"“”„‟«»')


def words_line(found: FoundQuote) -> str:
    """The first words of a quote, in quotation marks unless it begins or ends with some of its own."""
    words = " ".join(found.quote.exact[: 4 * _LONGEST].split())
    shown = f"{words[:_LONGEST]}…" if len(words) > _LONGEST else words
    return visible(shown if _MARKS & {words[:1], words[-1:]} else in_quotes(shown, say))


def place_line(number: int, count: int, source: Source, display: Display) -> str:
    """Which of how many quotes it is, and where it is from."""
    of = say("{} of {}").format(number, count)
    return f"{of} · {source_name(source, display)}"


def standing_line(found: FoundQuote) -> str:
    """What is wrong with a quote; "" where its words are where they were."""
    match found.standing:
        case Standing.FOUND:
            return ""
        case Standing.ELSEWHERE:
            text = say("Found at another place ({}%)")
        case Standing.CHANGED:
            text = say("Found with differences ({}%)")
        case Standing.LOST:
            text = say("Not found in the source, best match {}%")
    return "⚠ " + text.format(found.located.score)
