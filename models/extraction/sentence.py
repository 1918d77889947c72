"""Sentences and paragraphs of an article, also of one whose commas and stops were stripped."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from models.extraction.lexicon import Lexicon
from models.extraction.markdown import unmarked
from models.extraction.tokens import cut
from models.text.number_words import Token, without_unseen

_LONGEST = 300
"""The most words of a sentence: what goes on longer is cut, so that work grows with the text and not faster."""

_SHORT = 3
"""The most letters of a word that a headline leaves small: "of", "the"."""

_BREAK = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_WRAPPED = range(55, 101)
"""The lengths of lines that were likely broken at a margin, and not where a sentence or headline ends."""
_STOPS = frozenset(".!?…")
_CLOSING = frozenset("\"'”’»)]")
_OPENING = frozenset("\"'“‘«([")


class Sentence(msgspec.Struct, frozen=True, eq=False):
    """The words of one sentence, and where they stand in the article.

    `stems` are the words without a sign of possession. `quoted` says of each word whether it stands between
    quotation marks; `paragraph` and `number` count from 0.
    """

    text: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    stems: tuple[str, ...]
    quoted: tuple[bool, ...]
    paragraph: int
    number: int

    def raw(self, at: int) -> str:
        """A word as it is seen."""
        return without_unseen(self.text[self.tokens[at].start : self.tokens[at].end])

    def word(self, at: int) -> str:
        """A word in small letters; "" before the first and after the last."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def stem(self, at: int) -> str:
        """A word without a sign of possession; "" before the first and after the last."""
        return self.stems[at] if 0 <= at < len(self.stems) else ""

    def is_name(self, at: int) -> bool:
        """Whether a word begins with a capital letter."""
        return 0 <= at < len(self.tokens) and self.text[self.tokens[at].start].isupper()

    def is_titled(self) -> bool:
        """Whether nearly every long word begins with a capital letter, as in a headline."""
        long = [at for at, word in enumerate(self.words) if len(word) > _SHORT]
        return sum(map(self.is_name, long)) * 4 > len(long) * 3

    def shown(self, at: int, after: int) -> str:
        """The words between two indexes as they are seen, on one line."""
        if at >= after:
            return ""
        return " ".join(without_unseen(self.text[self.tokens[at].start : self.tokens[after - 1].end]).split())


def sentences(text: str, lexicon: Lexicon) -> tuple[Sentence, ...]:
    """The sentences of a text in order; none is empty."""
    found: list[Sentence] = []
    for paragraph, (start, end) in enumerate(_paragraphs(text)):
        part = text[start:end]
        tokens = _placed(unmarked(part, cut(part, lexicon.display, lexicon.months)), start)
        quoted = _quoted(tokens)
        for at, after in _ends(text, tokens, lexicon):
            span = tuple(tokens[at:after])
            words = _words(text, span, lexicon)
            stems = tuple(lexicon.stem(word) if "'" in word else word for word in words)
            found.append(Sentence(text, span, words, stems, tuple(quoted[at:after]), paragraph, len(found)))
    return tuple(found)


def _words(text: str, span: Sequence[Token], lexicon: Lexicon) -> tuple[str, ...]:
    """The words in small letters; "IS" and "WHO" as other words than "is" and "who", unless all is in capitals."""
    capitals = lexicon.language.capitals
    shouted = sum(text[token.start : token.end].isupper() for token in span) * 2 > len(span)
    if shouted:
        return tuple(token.text for token in span)
    return tuple(capitals.get(text[token.start : token.end], token.text) for token in span)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Runs of lines that belong together: a line goes on where it was broken at a margin or amid a sentence."""
    start = line = 0
    wrapped = _is_wrapped(text)
    for match in _BREAK.finditer(text):
        if not _goes_on(text, line, match, wrapped=wrapped):
            yield start, match.start()
            start = match.end()
        line = match.end()
    yield start, len(text)


def _is_wrapped(text: str) -> bool:
    """Whether most lines were broken at a margin: they are about as long, and go on in the next."""
    lines = [line for line in _BREAK.split(text) if line.strip()]
    broken = sum(len(line) in _WRAPPED and line.rstrip()[-1] not in _STOPS for line in lines)
    return broken * 2 > len(lines) > 3


def _goes_on(text: str, line: int, match: re.Match[str], *, wrapped: bool) -> bool:
    before, after = text[max(line, match.start() - 2) : match.start()].strip(), text[match.end() : match.end() + 1]
    if not before or not after or after.isspace():
        return False
    return after.islower() or (wrapped and match.start() - line in _WRAPPED and after.isalnum())


def _placed(found: list[Token], start: int) -> list[Token]:
    return [Token(kind, word, at + start, end + start) for kind, word, at, end in found]


def _quoted(found: Sequence[Token]) -> list[bool]:
    """Whether each word stands between double quotation marks, which a paragraph's end closes."""
    is_open, result = False, []
    for token in found:
        if token.text in ("“", "«", "„"):
            is_open = True
        elif token.text in ("”", "»"):
            is_open = False
        elif token.text == '"':
            is_open = not is_open
        result.append(is_open)
    return result


def _ends(text: str, found: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    start = at = 0
    while at < len(found):
        at += 1
        if not _ends_at(text, found, at - 1, lexicon) and at - start < _LONGEST:
            continue
        while at < len(found) and found[at].text in _CLOSING and found[at].start == found[at - 1].end:
            at += 1
        yield start, at
        start = at
    if start < at:
        yield start, at


def _ends_at(text: str, found: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a sentence ends with the word at an index: a stop, and a new beginning behind it."""
    word = found[at]
    if word.kind == "sign":
        return word.text in _STOPS and _begins_anew(text, found, at) and not _is_abbreviated(text, found, at, lexicon)
    # "in the U.S. The": the stop is part of the initials.
    return (
        word.text[-1:] == "."
        and _begins_anew(text, found, at)
        and found[at + 1].text in lexicon.language.words.articles
    )


def _begins_anew(text: str, found: Sequence[Token], at: int) -> bool:
    following = at + 1
    while following < len(found) and found[following].text in _CLOSING | _OPENING:
        following += 1
    if following >= len(found) or following > at + 4:
        return False
    first, gap = found[following], text[found[at].end : found[following].start]
    initial = text[first.start]
    return any(sign.isspace() for sign in gap) and (initial.isupper() or initial.isdigit() or not initial.isalnum())


def _is_abbreviated(text: str, found: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    if at == 0 or found[at].text != "." or found[at - 1].end != found[at].start:
        return False
    before = found[at - 1]
    is_initial = before.kind == "word" and len(before.text) == 1 and text[before.start].isupper()
    if before.text in lexicon.language.numbering:  # "No. 5", but "he said no. Five"
        return at + 1 < len(found) and found[at + 1].kind == "number"
    return is_initial or before.text in lexicon.language.abbreviations
