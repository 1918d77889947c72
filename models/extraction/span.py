"""The words that a candidate quotes: the figure with what it counts, and the sentence or clause around it."""

from models.extraction.measured import Count
from models.extraction.outcome import How
from models.extraction.sentence import Sentence

_FIGURE = 14
"""The most words between a number and its verb for the two to be worded together."""
_SENTENCE = 70
"""The most words of a sentence that is quoted whole."""
_BESIDE = 25
"""How many words on either side are quoted of a longer one."""
_TRIMMED = "\"'“”‘’«» \t\r\n"


def figure_span(sentence: Sentence, count: Count) -> tuple[int, int]:
    """Where the words of the figure stand: number, bound, who is counted, and what is said of them if that is near."""
    at, after = count.figure.at, max(count.figure.after, _end_of_words(count))
    said = count.outcome
    if said.how in (How.BEHIND, How.NAMED) and said.after - after <= _FIGURE:
        after = max(after, said.after)
    if said.how is How.BEFORE and at - said.at <= _FIGURE:
        at = min(at, said.at)
    return sentence.tokens[at].start, sentence.tokens[after - 1].end


def quote_span(sentence: Sentence, words: tuple[int, int]) -> tuple[int, int]:
    """Where the quote stands: the sentence without the quotation marks around it, or the words beside the figure."""
    tokens = sentence.tokens
    first, last = 0, len(tokens) - 1
    if len(tokens) > _SENTENCE:
        at = next(n for n, token in enumerate(tokens) if token.end > words[0])
        after = next((n for n, token in enumerate(tokens) if token.start >= words[1]), len(tokens))
        first, last = max(0, at - _BESIDE), min(len(tokens), after + _BESIDE) - 1
    start, end = tokens[first].start, tokens[last].end
    while start < words[0] and sentence.text[start] in _TRIMMED:
        start += 1
    while end > words[1] and sentence.text[end - 1] in _TRIMMED:
        end -= 1
    return start, end


def _end_of_words(count: Count) -> int:
    return max(count.who.words, default=-1) + 1
