"""Which figures count nothing that a claim is made of: ages, days, times, money, lengths, shares, names of units."""

import re

from models.claims.figure import Bound
from models.extraction.figures import YEAR, Found
from models.extraction.lexicon import Lexicon
from models.extraction.lexicon_tables import NoClaims
from models.extraction.sentence import Sentence
from models.text.number_words import read_number

_OLDEST = 120
_AGES = 6
"""How many words before an age "aged" may stand."""
_FEARED = 4
"""How many words before a number the verb may stand that it is feared with, and before that its "could"."""
_RATIO = 20
"""The number below which "one in three" is a ratio."""


def may_count(sentence: Sentence, figure: Found, lexicon: Lexicon) -> bool:
    """Whether a figure may be a number of people or things."""
    words, no = sentence.words, lexicon.no_claims
    if no.after.at(words, figure.after) or no.before.before(words, figure.number):
        return False
    checks = (_is_share, _is_money, _is_glued, _is_day, _is_year, _is_age, _is_forecast, _is_lone_one, _is_page_text)
    return not any(check(sentence, figure, lexicon) for check in checks)


def _is_share(sentence: Sentence, figure: Found, lexicon: Lexicon) -> bool:
    """Whether only some of the number are meant: "two thirds of the 900 passengers", "17 of 22", "one in three"."""
    at, no = figure.at, lexicon.no_claims
    while sentence.word(at - 1) in lexicon.language.words.articles or lexicon.is_owner(sentence.word(at - 1)):
        at -= 1
    if no.shares_of.before(sentence.words, at):
        return True
    if lexicon.language.words.of_them.before(sentence.words, at):
        return _number_at(sentence, at - 2, lexicon) or _number_at(sentence, at - 3, lexicon)
    if sentence.word(figure.after) in no.ratios and figure.low == 1:
        return _number_at(sentence, figure.after + 1, lexicon)
    is_ratio = sentence.word(figure.at - 1) in no.ratios and (figure.low or 0) < _RATIO
    return is_ratio and _number_at(sentence, figure.at - 2, lexicon)


def _number_at(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    return at >= 0 and read_number(sentence.tokens[at : at + 1], 0, lexicon.display) is not None


def _is_money(sentence: Sentence, figure: Found, lexicon: Lexicon) -> bool:
    money = lexicon.no_claims.currencies
    return sentence.word(figure.number - 1) in money or sentence.word(figure.after) in money


def _is_glued(sentence: Sentence, figure: Found, lexicon: Lexicon) -> bool:
    """Whether the digits belong to something larger: "T-72", "810th", "12-year-old", "007", "5 m", "3rd"."""
    first, last = sentence.tokens[figure.number], sentence.tokens[figure.after - 1]
    before, after = sentence.text[max(0, first.start - 1) : first.start], sentence.text[last.end : last.end + 1]
    if first.kind == "number" and (before.isalnum() or before in tuple("-‑−_/.#")) and figure.number == figure.at:
        return True
    loose = last.text in lexicon.figures.words.scales and sentence.text[last.start - 1].isspace()
    coded = first.kind == "number" and re.match("0[0-9]", first.text) is not None
    return loose or coded or after.isalpha() or _is_compound(sentence, figure, after, lexicon.no_claims)


def _is_compound(sentence: Sentence, figure: Found, after: str, no: NoClaims) -> bool:
    """Whether a hyphen ties a measure of age, length or strength to the number: "5,000-strong"; "12 -year" as well."""
    if after not in ("-", "‑"):
        return False
    last = sentence.tokens[figure.after - 1].end
    return no.strengths.at(sentence.words, figure.after + 1) is not None or sentence.text[last + 1 : last + 2].isalnum()


def _is_day(sentence: Sentence, figure: Found, lexicon: Lexicon) -> bool:
    """Whether a month stands beside the number: "14 March", "Feb. 24"."""
    if (figure.high or figure.low or 0) > 31:
        return False
    before = figure.at - 2 if sentence.word(figure.at - 1) == "." else figure.at - 1
    beside = (
        before,
        figure.after,
        figure.after + 1 if sentence.word(figure.after) in lexicon.language.words.of else figure.after,
    )
    return any(
        sentence.word(at) in lexicon.months and sentence.is_name(at) and not _is_dated(sentence, at, figure)
        for at in beside
    )


def _is_dated(sentence: Sentence, month: int, figure: Found) -> bool:
    """Whether the month before a number has its day already: "on 20 December 31 miners"."""
    return month < figure.at and re.fullmatch("[0-9]{1,2}", sentence.word(month - 1)) is not None


def _is_year(sentence: Sentence, figure: Found, lexicon: Lexicon) -> bool:
    span = sentence.tokens[figure.number : figure.after]
    digits = [token.text for token in span if token.kind == "number"]
    if not digits or not all(YEAR.fullmatch(text) for text in digits) or figure.bound.is_upper:
        return False
    if figure.bound.is_lower and sentence.word(figure.at) not in lexicon.dates.years_after:
        return False
    before = sentence.word(figure.at - 1)
    before = sentence.word(figure.at - 2) if before == "," else before
    if before in lexicon.dates.years_after or before in lexicon.months or figure.bound is Bound.RANGE:
        return True
    return not _counts_somebody(sentence, figure.after, lexicon)


def _counts_somebody(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether people, things or an outcome are named within three words."""
    return any(sentence.word(index) in lexicon.countable for index in range(at, at + 3))


def _is_age(sentence: Sentence, figure: Found, lexicon: Lexicon) -> bool:
    """Whether it is somebody's age: "aged between 20 and 30", "Ahmad, 45, a driver", "most victims were over 65"."""
    if _is_limit_of_age(sentence, figure, lexicon):
        return True
    first, listed = figure.at, lexicon.language.words.and_ | {","}
    while first > max(0, figure.at - _AGES) and (
        sentence.tokens[first - 1].kind == "number" or sentence.word(first - 1) in listed
    ):
        first -= 1  # "aged 11 and 14"
    if sentence.word(first - 1) in lexicon.no_claims.people_of_ages:
        return True
    bare = (
        figure.bound is Bound.EXACT and (figure.low or 0) < _OLDEST and sentence.tokens[figure.number].kind == "number"
    )
    between = sentence.word(figure.at - 1) == "," and sentence.word(figure.after) in (",", ".", ")")
    return (
        bare
        and between
        and sentence.is_name(figure.at - 2)
        and sentence.stem(figure.at - 2) not in lexicon.subjects.sides
    )


def _is_limit_of_age(sentence: Sentence, figure: Found, lexicon: Lexicon) -> bool:
    """Whether people are over or under a number that counts nobody else: "children under 10", "they are over 65"."""
    limit = figure.low or figure.high or _OLDEST
    is_limited = figure.bound in (Bound.MORE_THAN, Bound.LESS_THAN) and limit < _OLDEST
    small, following = lexicon.language.words, sentence.word(figure.after)
    who = figure.at - 1 - (sentence.word(figure.at - 1) in small.auxiliaries)
    is_alone = following in small.small or not following.isalpha()
    is_outcome = any(table.at(sentence.words, who) for table in (lexicon.measures.nouns, lexicon.measures.participles))
    return is_limited and is_alone and sentence.word(who) in lexicon.subjects.people and not is_outcome


def _is_forecast(sentence: Sentence, figure: Found, lexicon: Lexicon) -> bool:
    """Whether a number is only feared: "the toll could still rise to 20"; not "may have risen to 20"."""
    words = lexicon.figures.words
    near = range(max(0, figure.number - _FEARED), figure.number)
    verb = next((at for at in near if sentence.word(at) in words.forecasts), 0)
    return any(sentence.word(at) in words.modals for at in range(max(0, verb - _FEARED), verb))


def _is_lone_one(sentence: Sentence, figure: Found, lexicon: Lexicon) -> bool:
    """Whether "one" is no number: "one another", "one of the deadliest"."""
    words = sentence.words
    if figure.after - figure.number != 1 or words[figure.number] not in lexicon.no_claims.one_of:
        return False
    return lexicon.no_claims.no_one.at(words, figure.after) is not None


def _is_page_text(sentence: Sentence, figure: Found, lexicon: Lexicon) -> bool:
    """Whether the words belong to the page and not to the article: a caption, a line about reading time."""
    page = lexicon.no_claims
    if page.captions.within(sentence.words, figure.at - 12, figure.at):
        return True
    return len(sentence.words) <= 30 and page.boilerplate.within(sentence.words, 0, len(sentence.words)) is not None
