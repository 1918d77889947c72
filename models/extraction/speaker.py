"""Who speaks: the words that name a claimant beside a verb of saying, taken apart into body and person."""

from models.extraction.counted import is_side
from models.extraction.lexicon import Lexicon
from models.extraction.naming import Speaker, body_before, is_name, is_plain, is_role, is_somebody, named
from models.extraction.sentence import Sentence

_LONGEST = 14
"""The most words of a name with its titles."""
_GAP = 16
"""The most words between a name and its verb: "…, spokesperson for the White House, said"."""
_BACK = 8
"""How many words before a person's name their title may stand."""
_ENDS = ("", ".", ",", ";")
_LOOSE = frozenset(".'’*\"“”")


def speaker_before(sentence: Sentence, verb: int, lexicon: Lexicon, *, far: bool = True) -> Speaker | None:
    """Who the subject of a verb is; an apposition or words of time may stand between."""
    after = _past_small(sentence, verb, lexicon)
    if after <= 0:
        return None
    if sentence.word(after - 1) in (",", ")") and far:
        return _before_apposition(sentence, after, lexicon)
    word = sentence.word(after - 1)
    if word in lexicon.attribution.who.pronouns:
        return (
            Speaker("", "", after - 1, after, word)
            if word not in lexicon.language.words.personal
            else _before_relative(sentence, after - 1, lexicon)
        )
    at = after
    while at > max(0, after - _LONGEST) and _belongs(sentence, at - 1, after, lexicon):
        at -= 1
    at = _trimmed(sentence, at, after, lexicon)
    if (
        far
        and sentence.word(at - 1) in lexicon.language.words.indefinite
        and at > 1
        and is_name(sentence, at - 2, lexicon)
    ):
        # "The Observatory a Britain-based group said", stripped of its comma.
        return speaker_before(sentence, at - 1, lexicon, far=False)
    return named(sentence, at, after, lexicon)


def speaker_after(sentence: Sentence, at: int, lexicon: Lexicon) -> Speaker | None:
    """Who is named from an index on, past an article; "a report by the Observatory" names the Observatory."""
    if sentence.word(at) in lexicon.attribution.who.pronouns - lexicon.language.words.personal:
        return Speaker("", "", at, at + 1, sentence.word(at))
    at = _past_articles(sentence, at, lexicon)
    end = at
    while end < min(len(sentence.tokens), at + _LONGEST) and _goes_on(sentence, end, at, lexicon):
        end += 1
    while end > at and (
        sentence.word(end - 1) in lexicon.attribution.names.joining or sentence.word(end - 1) in ("-", ".", "'")
    ):
        end -= 1
    inner = lexicon.attribution.by.at(sentence.words, end)
    if inner and end > at and sentence.word(end - 1) in lexicon.attribution.nouns:
        return speaker_after(sentence, inner.after, lexicon)
    found = named(sentence, at, end, lexicon) or _again(sentence, at, end, lexicon)
    return _with_apposition(sentence, found, lexicon) if found else None


def _past_articles(sentence: Sentence, at: int, lexicon: Lexicon) -> int:
    """Past articles, marks, and words like "figures" that only lead to a name: "data from the"."""
    while sentence.word(at) in lexicon.language.words.articles or sentence.word(at) in _LOOSE - {"."}:
        at += 1
    hit = lexicon.attribution.by.at(sentence.words, at + 1)
    if hit and sentence.word(at) in lexicon.attribution.nouns:
        return _past_articles(sentence, hit.after, lexicon)
    return at


def _past_small(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    """Back past what may stand between a subject and its verb: "the Observatory *on Saturday also* said"."""
    small = lexicon.language.words
    while after > 0:
        word = sentence.word(after - 1)
        is_day = word in lexicon.weekdays or word in lexicon.dates.days
        if hit := lexicon.dates.on.before(sentence.words, after):
            is_day = is_day or (hit.after < len(sentence.tokens) and _is_day(sentence, hit.after, lexicon))
        if not (is_day or word in small.adverbs or word in small.auxiliaries or word in _LOOSE - {"."}):
            return after
        after -= 1
    return after


def _is_day(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    return sentence.word(at) in lexicon.weekdays or sentence.word(at) in lexicon.dates.days


def _before_apposition(sentence: Sentence, after: int, lexicon: Lexicon) -> Speaker | None:
    """Who stands before words between commas or brackets: "John Kirby, spokesperson for the …, said"."""
    opener = "," if sentence.word(after - 1) == "," else "("
    for at in range(after - 2, max(-1, after - _GAP), -1):
        if sentence.word(at) != opener:
            continue
        found = speaker_before(sentence, at, lexicon, far=False)
        if opener == "," and _is_person(sentence, at + 1, after - 1, lexicon):
            return _introduced(sentence, found, at, after - 1, lexicon)
        if found is None or found.again:
            break
        if opener == "(" or found.body:
            role = _body_of(sentence, at + 1, after - 1, lexicon)
            return found._replace(body=role, person=found.body) if role else found
        return found
    # "The head of the mission, Major General Robert Mood, said"
    return speaker_before(sentence, after - 1, lexicon, far=False) if opener == "," else None


def _is_person(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether all words between two indexes are a person's names: "Rami Abdel Rahman"."""
    names = [n for n in range(at, after) if is_name(sentence, n, lexicon)]
    others = (sentence.word(n) for n in range(at, after) if n not in names)
    if len(names) < 2 or not all(word in lexicon.attribution.names.joining_left for word in others):
        return False
    return not any(is_role(sentence.word(n), lexicon) or is_side(sentence, n, lexicon) for n in names)


def _introduced(sentence: Sentence, found: Speaker | None, at: int, after: int, lexicon: Lexicon) -> Speaker | None:
    """The person named behind what they are: "its director, Jerry Chandler,"; the body is before their title."""
    person = sentence.shown(at + 1, after)
    title = next((n for n in range(at - 1, max(-1, at - _BACK), -1) if _is_title(sentence, n, lexicon)), -1)
    if title < 0 or found is None or found.again or found.person or found.at > title:
        return Speaker("", person, at + 1, after) if title >= 0 else None
    return Speaker(body_before(sentence, found.at, title, lexicon), person, at + 1, after)


def _is_title(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    return sentence.word(at) in lexicon.attribution.who.titles


def _before_relative(sentence: Sentence, at: int, lexicon: Lexicon) -> Speaker | None:
    """Who "who" or "which" stands for."""
    at -= sentence.word(at - 1) == ","
    return speaker_before(sentence, at, lexicon, far=False)


def _with_apposition(sentence: Sentence, found: Speaker, lexicon: Lexicon) -> Speaker:
    """The body that a person speaks for, as told behind the name: "Rami Abdel Rahman, head of the Observatory"."""
    if sentence.word(found.after) != "," or found.person or found.again:
        return found
    end = next(
        (
            at
            for at in range(found.after + 1, min(len(sentence.tokens), found.after + _GAP))
            if sentence.word(at) in (",", ".")
        ),
        0,
    )
    if end and _is_title(sentence, found.after - 1, lexicon) and _is_person(sentence, found.after + 1, end, lexicon):
        return _introduced(sentence, found, found.after, end, lexicon) or found
    first = next((at for at in range(found.after + 1, end) if not _is_title(sentence, at, lexicon)), end)
    if _is_title(sentence, found.at, lexicon) and _is_person(sentence, first, end, lexicon):
        return found._replace(person=sentence.shown(first, end), after=end)  # "a spokesman for the army, Jon Reyes,"
    body = _body_of(sentence, found.after + 1, end, lexicon) if end else ""
    return found._replace(body=body, person=found.body) if body else found


def _body_of(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> str:
    """The body of "spokesperson for the White House National Security Council"; "" where none is told."""
    titles = [n for n in range(at, min(after, at + 4)) if sentence.word(n) in lexicon.attribution.who.titles]
    if not titles or sentence.word(titles[-1] + 1) not in lexicon.attribution.names.behind_titles:
        return ""
    first = _past_articles(sentence, titles[-1] + 2, lexicon)
    return sentence.shown(first, after) if first < after and after - first <= _LONGEST else ""


def _belongs(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a word belongs to the name that ends at an index, read backwards."""
    word, names = sentence.word(at), lexicon.attribution.names
    if is_name(sentence, at, lexicon) or (is_role(word, lexicon)):
        return True
    if at == after - 1 and is_somebody(sentence, at, lexicon):
        return True
    if _is_tied(sentence, at) and (sentence.is_name(at - 2) or (at + 2 < after and word in names.joining_left)):
        return True
    if word in names.adjectives:
        return at + 1 < after or (sentence.word(at - 1) in names.of and is_role(sentence.word(at - 2), lexicon))
    if (
        at == after - 2
        and _is_led(sentence, at, lexicon)
        and (is_role(sentence.word(at + 1), lexicon) or is_somebody(sentence, at + 1, lexicon))
    ):
        return is_plain(sentence, at, lexicon)  # "a *bus* driver", "two *shipping* sources"
    if (
        at + 1 < after
        and sentence.is_name(at - 1)
        and is_role(sentence.word(at + 1), lexicon)
        and is_plain(sentence, at, lexicon)
    ):
        return True  # "the UN *refugee* agency"
    if word == "-" and at + 1 < after and sentence.word(at - 1) in names.joining_left:
        return True
    if word in _LOOSE or word in ("-", "/"):
        return (
            at > 0
            and at + 1 < after
            and (
                is_name(sentence, at - 1, lexicon)
                or sentence.word(at - 1) in names.adjectives
                or is_role(sentence.word(at - 1), lexicon)
            )
        )
    return at > 0 and at + 1 < after and _joins(sentence, at, lexicon)


def _is_led(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether an article or a number stands before a word and what describes it: "the local *resistance*"."""
    first = at - 1
    leading = lexicon.language.words.articles | lexicon.figures.words.numbers
    while sentence.word(first) in lexicon.attribution.names.adjectives - leading:
        first -= 1
    return sentence.word(first) in leading


def _joins(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a small word joins two parts of a name: "Ministry *of* Defence", "Meduza *and* Mediazona"."""
    word, names = sentence.word(at), lexicon.attribution.names
    if word in names.concerned:
        is_body = sentence.is_name(at - 1) and is_role(sentence.word(at - 1), lexicon)
        return is_body and is_name(sentence, at + 1, lexicon)
    is_and, is_the = word in names.and_, word in lexicon.language.words.definite
    if not (word in names.joining_left or is_and or is_the):
        return False
    if is_the:
        return sentence.word(at - 1) in names.of
    if is_and:
        return is_name(sentence, at - 1, lexicon) and is_name(sentence, at + 1, lexicon)
    return is_name(sentence, at - 1, lexicon) or is_role(sentence.word(at - 1), lexicon)


def _is_tied(sentence: Sentence, at: int) -> bool:
    """Whether a hyphen ties a word to another: "Ki-moon", "al-Falih"."""
    return sentence.word(at - 1) == "-" or sentence.word(at + 1) == "-"


def _goes_on(sentence: Sentence, at: int, start: int, lexicon: Lexicon) -> bool:
    """Whether a word belongs to the name that begins at an index, read forwards."""
    word, names = sentence.word(at), lexicon.attribution.names
    if sentence.tokens[at].kind == "number" or lexicon.attribution.based_on.at(sentence.words, at):
        return False
    if (
        is_name(sentence, at, lexicon)
        or is_role(word, lexicon)
        or word in names.adjectives
        or word in lexicon.attribution.nouns
    ):
        is_last = sentence.word(at + 1) in _ENDS and word in lexicon.attribution.nouns
        return not (word in lexicon.attribution.verbs and at > start) or is_last
    if at == start:
        following = sentence.word(at + 1)
        is_of = is_role(following, lexicon) or following in lexicon.attribution.nouns
        return is_plain(sentence, at, lexicon) and is_of  # "airline spokesperson", "railway records"
    if word in ("-", "'") or (word == "." and sentence.word(at - 1) in lexicon.language.abbreviations):
        return True
    follows = at + 1 < len(sentence.tokens) and (
        is_name(sentence, at + 1, lexicon)
        or (word in names.of and sentence.word(at + 1) in lexicon.language.words.definite)
    )
    return word in names.joining and follows


def _trimmed(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> int:
    """Past marks at the head of a name, and past a place that is none of it: "in Aleppo | activists"."""
    while at < after and (
        sentence.word(at) in _LOOSE
        or sentence.word(at) in ("-", "/", ")")
        or sentence.word(at) in lexicon.attribution.names.joining
    ):
        at += 1
    if sentence.word(at + 1) == "-" and sentence.word(at + 2) in lexicon.attribution.names.tied and at + 3 < after:
        at += 3  # "the London-based group"
    is_place = sentence.word(at - 1) in lexicon.attribution.names.places and at + 1 < after
    if is_place and sentence.is_name(at) and not sentence.is_name(at + 1):
        return at + 1
    return at


def _again(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> Speaker | None:
    word = sentence.word(after - 1) if after > at else ""
    return Speaker("", "", at, after, word) if word in lexicon.attribution.who.back else None
