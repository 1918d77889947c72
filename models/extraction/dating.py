"""The days of a figure: up to when it counts, when it was said, since when."""

from typing import NamedTuple

from models.claims.edtf import parse_date
from models.extraction.attribution import Manner, Said
from models.extraction.days import Calendar, Day
from models.extraction.lexicon import Lexicon
from models.extraction.measured import Count
from models.extraction.outcome import How
from models.extraction.phrases import Hit
from models.extraction.reason import Reason, Why
from models.extraction.sentence import Sentence

_CLAUSE = 12
"""How many words behind "that" the day of an event may stand."""
_BESIDE = 12
"""How many words from its verb the day of a statement may stand."""
_SINCE = 14
"""How many words behind "since" may say since when."""

_LASTING = 3
"""How many words before "which" the war may stand: "the war in Norland, which"."""

_WORST = 9
"""How many words before the end of "since" a superlative may stand that it belongs to."""


class Dating(NamedTuple):
    """The days of a figure in EDTF, "" where nothing is stated, and what they rest on."""

    as_of: str
    stated_on: str
    since: str
    reasons: tuple[Reason, ...]


class Context(NamedTuple):
    """What the days of a figure are told from.

    `starts` are the indexes behind each "since" and its like.
    `before` and `behind` are the indexes of the figures beside it (-1 and the sentence's length for none), `reach` is
    the index of the first figure behind it that is none of its list, `said` who asserts it in this sentence.
    """

    sentence: Sentence
    counting: Count
    before: int
    behind: int
    reach: int
    said: Said | None
    starts: list[int]
    calendar: Calendar
    lexicon: Lexicon


def dated(context: Context) -> Dating:
    """The days of a figure."""
    starts = context.starts
    days = [day for day in context.calendar.days(context.sentence) if not _is_from(context, day, starts)]
    up_to = next((day for day in days if _is_up_to(context, day)), None)
    stated = _stated(context, days, context.said) if context.said else None
    as_of = up_to or _event(context, days, stated)
    reasons = [_reason(context, day) for day in (as_of, stated) if day]
    counted, spoken = as_of.edtf if as_of else "", stated.edtf if stated else ""
    if spoken and _is_later(counted, spoken):
        spoken = ""  # the day of something else that was said: nobody counts ahead
        reasons = reasons[:1]
    if not spoken:
        counted, spoken, why = _else(context, counted)
        reasons += [Reason(why)] if why else []
    since, since_why = _since(context, starts)
    return Dating(counted, spoken, since, (*reasons, *since_why))


def _is_later(counted: str, spoken: str) -> bool:
    """Whether the first day of one date lies behind the last of another."""
    first, last = (parse_date(counted).first, parse_date(spoken).last) if counted else (None, None)
    return first is not None and last is not None and first > last


def _reason(context: Context, day: Day) -> Reason:
    if day.near:
        return Reason(Why.DAY_WRITTEN, f"{context.sentence.shown(day.at, day.after)} … {day.near}", is_doubtful=True)
    if day.is_other_weekday:
        return Reason(Why.DAY_OF_OTHER_WEEKDAY, context.sentence.shown(day.at, day.after))
    why = Why.DAY_DOUBTFUL if day.is_doubtful else Why.DAY_RECKONED if day.is_reckoned else Why.DAY_WRITTEN
    return Reason(why, context.sentence.shown(day.at, day.after))


def _else(context: Context, counted: str) -> tuple[str, str, Why | None]:
    """The days where no statement has one: the article's own day, else the day of what it is about."""
    published, said = context.calendar.published, context.said
    if published and not (said and said.manner is Manner.ESTIMATE):
        return counted, published.isoformat(), Why.DAY_OF_ARTICLE
    if counted:
        return counted, "", None
    is_late = context.lexicon.attribution.carrying.stops.at(context.sentence.words, 0) is not None
    if context.calendar.event and not is_late:
        return context.calendar.event, "", Why.DAY_OF_EVENT
    return "", "", Why.DAY_NOT_SAID


def starts_of(sentence: Sentence, lexicon: Lexicon) -> list[int]:
    """The indexes behind each "since" and its like, and behind "war, which began on"."""
    words, table = sentence.words, lexicon.dates.counted_from
    since = (table.at(words, at) or _begun(sentence, at, lexicon) for at in range(len(words)))
    return [hit.after for hit in since if hit]


def _begun(sentence: Sentence, at: int, lexicon: Lexicon) -> Hit | None:
    """What says that something lasting began, at an index behind "which": "the war, which *broke out on* 15 April"."""
    if sentence.word(at - 1) not in lexicon.language.words.relatives:
        return None
    noun = at - 2 - (sentence.word(at - 2) == ",")
    near = (sentence.word(n) for n in range(max(0, noun - _LASTING), noun + 1))
    return lexicon.dates.begun.at(sentence.words, at) if not lexicon.dates.lasting.isdisjoint(near) else None


def _is_from(context: Context, day: Day, starts: list[int]) -> bool:
    """Whether a day says since when, and not until when; "since July, when 12 died" does neither."""
    words = context.sentence.words
    if _is_relative(context, day):
        return False
    named = any(start <= day.at < start + _SINCE and "," not in words[start : day.at] for start in starts)
    return named or context.lexicon.dates.started.before(words, day.at) is not None


def _is_relative(context: Context, day: Day) -> bool:
    """Whether a clause says what befell on a day: "… 2000, when 51 people died"."""
    sentence, figure = context.sentence, context.counting.figure
    comma = day.after + (sentence.word(day.after) == ",")
    return sentence.word(comma) in context.lexicon.dates.when and comma < figure.at


def _is_up_to(context: Context, day: Day) -> bool:
    """Whether "as of" or "by" stands before a day: "by the evening of 3 March"."""
    before, words, lexicon = day.at, context.sentence.words, context.lexicon
    while before > 0 and (
        words[before - 1] in lexicon.language.words.articles or lexicon.dates.parts.before(words, before)
    ):
        before -= 1
    hit = lexicon.dates.counted_up_to.before(words, before)
    return hit is not None and not context.counting.figure.at <= hit.at < context.counting.figure.after


def _stated(context: Context, days: list[Day], said: Said) -> Day | None:
    """The day of a statement: behind its verb, between it and its subject, or at the head of the sentence."""
    figure = context.counting.figure
    for day in days:
        behind = said.verb < day.at <= said.verb + _BESIDE and not said.verb < figure.at < day.at
        if behind or said.who.after <= day.at < said.verb:
            return day
    if said.manner not in (Manner.BEFORE, Manner.HEADLINE):
        return None
    heads = [day for day in days if day.after <= min(said.who.at, figure.at) and not _is_up_to(context, day)]
    return heads[-1] if heads and not _is_of_clause(context, heads[-1], said.who.at) else None


def _event(context: Context, days: list[Day], stated: Day | None) -> Day | None:
    """The day on which it happened: behind the figure in its clause, else before it, else behind the next figures."""
    figure = context.counting.figure
    days = [day for day in days if not _is_of_event(context, day)]
    heads = [day for day in days if day.after <= figure.at and day != stated and not _is_of_total(context, day)]
    before = [day for day in heads if not _is_of_clause(context, day, figure.at)]
    if before and _is_relative(context, before[-1]):
        return before[-1]
    behind = [day for day in days if figure.after <= day.at and day != stated]
    own = [day for day in behind if day.at < _end_of_clause(context, context.reach) and not _leads_next(context, day)]
    if own:
        near = [day for day in own if day.at < context.behind]
        return near[-1] if near else own[0]
    if before:
        return before[-1]
    return next((day for day in behind if day.at < _end_of_clause(context, _end_of_list(context))), None)


def _is_of_event(context: Context, day: Day) -> bool:
    """Whether a day is only that of what befell them, while they are still counted.

    "The quake that struck *on Sunday* has killed 12", "the toll of the storm which hit Arlen *on Monday* stands at 12".
    """
    said = context.counting.outcome
    is_named = said.after <= _relative_before(context, day)
    is_subject = day.after <= min(said.at, context.counting.figure.at)
    return is_named if said.how is How.TOTAL else _is_perfect(context) and (is_named or is_subject)


def _is_perfect(context: Context) -> bool:
    """Whether what befell them goes on: "has killed", "have so far been killed"; not "had killed"."""
    sentence, small = context.sentence, context.lexicon.language.words
    at = context.counting.outcome.at - 1
    while sentence.word(at) in small.adverbs or (
        sentence.word(at) in small.auxiliaries and sentence.word(at) not in small.active
    ):
        at -= 1
    return sentence.word(at) in context.lexicon.dates.going_on


def _relative_before(context: Context, day: Day) -> int:
    """The index of what begins the clause that says by a day which event is meant; -1 for none.

    "The quake *that* struck Arlen on Sunday"; not in "he said that on Sunday 12 died".
    """
    sentence, small = context.sentence, context.lexicon.language.words
    for at in range(day.at - 1, max(0, day.at - _CLAUSE), -1):
        if sentence.word(at) == "," or sentence.tokens[at].kind == "number":
            return -1
        if sentence.word(at) in small.relatives:
            is_told = sentence.word(at - 1) in context.lexicon.attribution.verbs
            return -1 if is_told or sentence.word(at + 1) in small.prepositions else at
    return -1


def _is_of_total(context: Context, day: Day) -> bool:
    """Whether a day is only that of what a total goes on counting: "the toll of *Saturday's* quake rose to 41"."""
    words, figures = context.sentence.words, context.lexicon.figures.words
    if not context.lexicon.is_owner(words[day.after - 1]):
        return False
    places = range(day.after, context.counting.figure.at)
    return any(words[at] in figures.changes and context.sentence.word(at + 1) in figures.to for at in places)


def _is_of_clause(context: Context, day: Day, until: int) -> bool:
    """Whether a day is of what another said before: "Lenz, writing in 1931, thought …, while Penn gives 12"."""
    words, lexicon = context.sentence.words, context.lexicon
    said = False
    for at in range(day.after, until):
        if said and words[at] in lexicon.language.words.opposing:
            return True
        said = said or words[at] in lexicon.attribution.verbs
    return False


def _leads_next(context: Context, day: Day) -> bool:
    """Whether a day only begins what is said of the next figure: "12 in 2004, *and in 2006* some 9 died"."""
    words, small = context.sentence.words, context.lexicon.language.words
    before = day.at - 1 - (words[day.at - 1] in small.prepositions)
    end = context.behind
    while end > day.after and (words[end - 1] in small.adverbs or words[end - 1] == ","):
        end -= 1
    return day.after == end < len(words) and (words[before] in small.links or words[before] in (",", ";"))


def _end_of_list(context: Context) -> int:
    """The index at which somebody speaks behind the figure, where the next goes on: "12 died and 5 were hurt on"."""
    words, lexicon = context.sentence.words, context.lexicon
    at = context.behind
    while words[at - 1] in lexicon.language.words.adverbs or words[at - 1] in lexicon.figures.words.more:
        at -= 1
    if not lexicon.language.words.links.before(words, at):
        return context.behind
    verbs = (at for at in range(context.counting.figure.after, len(words)) if words[at] in lexicon.attribution.verbs)
    return next(verbs, len(words))


def _end_of_clause(context: Context, limit: int) -> int:
    """The index at which another clause begins behind the figure, at most ``limit``."""
    small, words = context.lexicon.language.words, context.sentence.words
    for at in range(context.counting.figure.after, limit):
        is_breaker = words[at] in small.breakers and words[at] not in small.saying
        if is_breaker or words[at] == ";" or small.contrasts.at(words, at):
            return at
    return limit


def _since(context: Context, starts: list[int]) -> tuple[str, tuple[Reason, ...]]:
    """Since when is counted, where a day or an event that the lexicon knows is named."""
    sentence = context.sentence
    for start in starts:
        if _is_of_other(context, start) or _is_compared(context, start):
            continue
        if hit := context.lexicon.dates.events.within(sentence.words, start, start + _SINCE):
            return hit.meaning, (Reason(Why.SINCE_OF_EVENT, sentence.shown(hit.at, hit.after)),)
        for day in context.calendar.days(sentence):
            if start <= day.at <= start + 3 and not _is_relative(context, day):
                return day.edtf, (Reason(Why.SINCE_WRITTEN, sentence.shown(day.at, day.after)),)
    return "", ()


def _is_shared(context: Context, start: int) -> bool:
    """Whether a "since" is said of a list of figures at once: "57 were killed and 130 wounded since May"."""
    words, small = context.sentence.words, context.lexicon.language.words
    is_list = start <= _end_of_list(context)
    return is_list and small.auxiliaries.isdisjoint(words[context.behind : start])


def _is_compared(context: Context, start: int) -> bool:
    """Whether a "since" only says how long nothing was like it: "the deadliest attack since 2010"."""
    words, lexicon = context.sentence.words, context.lexicon
    for at in range(max(1, start - _WORST), start):
        is_most = words[at] in lexicon.dates.most or words[at].endswith(lexicon.dates.endings_of_most)
        if is_most and words[at - 1] in lexicon.language.words.articles:
            return True
    return False


def _is_of_other(context: Context, start: int) -> bool:
    """Whether a "since" belongs to another figure of the sentence."""
    figure, said = context.counting.figure, context.counting.outcome
    is_of_next = start > context.behind >= max(figure.after, said.after) and not _is_shared(context, start)
    return is_of_next or (start < figure.at and 0 <= context.before < start)
