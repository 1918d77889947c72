"""Who speaks: the words that name a claimant beside a verb of saying, taken apart into body and person."""

from typing import NamedTuple

from models.extraction.lexicon import Lexicon
from models.extraction.sentence import Sentence
from models.extraction.tokens import stem

_LONGEST = 14
"""The most words of a name with its titles."""
_GAP = 16
"""The most words between a name and its verb: "…, spokesperson for the White House, said"."""
_STRIPPED = "'’*\"“” "
_LOOSE = frozenset(".'’*\"“”")


class Speaker(NamedTuple):
    """A claimant as a sentence names it: the body, the person who speaks for it, and where the words stand.

    A pronoun or "the ministry" has them in `again`, and is yet to be told from those named before.
    """

    body: str
    person: str
    at: int
    after: int
    again: str = ""

    @property
    def claimant(self) -> str:
        """The body, or the person who speaks for none."""
        return self.body or self.person


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
        and _is_name(sentence, at - 2, lexicon)
    ):
        # "The Observatory a Britain-based group said", stripped of its comma.
        return speaker_before(sentence, at - 1, lexicon, far=False)
    return _named(sentence, at, after, lexicon)


def speaker_after(sentence: Sentence, at: int, lexicon: Lexicon) -> Speaker | None:
    """Who is named from an index on, past an article; "a report by the Observatory" names the Observatory."""
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
    found = _named(sentence, at, end, lexicon) or _again(sentence, at, end, lexicon)
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
        if found is None or found.again:
            break
        if opener == "(" or found.body:
            role = _body_of(sentence, at + 1, after - 1, lexicon)
            return found._replace(body=role, person=found.body) if role else found
        return found
    # "The head of the mission, Major General Robert Mood, said"
    return speaker_before(sentence, after - 1, lexicon, far=False) if opener == "," else None


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
    body = _body_of(sentence, found.after + 1, end, lexicon) if end else ""
    return found._replace(body=body, person=found.body) if body else found


def _body_of(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> str:
    """The body of "spokesperson for the White House National Security Council"; "" where none is told."""
    titles = [n for n in range(at, min(after, at + 4)) if sentence.word(n) in lexicon.attribution.who.titles]
    if not titles or sentence.word(titles[-1] + 1) not in lexicon.attribution.names.behind_titles:
        return ""
    first = _past_articles(sentence, titles[-1] + 2, lexicon)
    return sentence.shown(first, after) if first < after and after - first <= _LONGEST else ""


def _is_name(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word with a capital is a name, and no day, month, or first word that only begins the sentence."""
    word, small = sentence.word(at), lexicon.language.words
    if (
        not sentence.is_name(at)
        or word in lexicon.weekdays
        or (word in lexicon.months and word not in lexicon.language.ambiguous_months)
    ):
        return False
    tables = (small.articles, small.prepositions, small.breakers, small.auxiliaries, small.pronouns, small.adverbs)
    return not any(word in table for table in (*tables, small.conjunctions)) or word in lexicon.attribution.who.roles


def _is_role(word: str, lexicon: Lexicon) -> bool:
    return stem(word) in lexicon.attribution.who.roles


def _belongs(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a word belongs to the name that ends at an index, read backwards."""
    word, names = sentence.word(at), lexicon.attribution.names
    if _is_name(sentence, at, lexicon) or (_is_role(word, lexicon)):
        return True
    if at == after - 1 and _is_somebody(sentence, at, lexicon):
        return True
    if _is_tied(sentence, at) and (sentence.is_name(at - 2) or (at + 2 < after and word in names.joining_left)):
        return True
    if word in names.adjectives:
        return at + 1 < after
    if (
        at + 1 < after
        and sentence.is_name(at - 1)
        and _is_role(sentence.word(at + 1), lexicon)
        and _is_plain(sentence, at, lexicon)
    ):
        return True  # "the UN *refugee* agency"
    if word == "-" and at + 1 < after and sentence.word(at - 1) in names.joining_left:
        return True
    if word in _LOOSE or word in ("-", "/"):
        return (
            at > 0
            and at + 1 < after
            and (
                _is_name(sentence, at - 1, lexicon)
                or sentence.word(at - 1) in names.adjectives
                or _is_role(sentence.word(at - 1), lexicon)
            )
        )
    return at > 0 and at + 1 < after and _joins(sentence, at, lexicon)


def _joins(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a small word joins two parts of a name: "Ministry *of* Defence", "Meduza *and* Mediazona"."""
    word, names = sentence.word(at), lexicon.attribution.names
    is_and, is_the = word in names.and_, word in lexicon.language.words.definite
    if not (word in names.joining_left or is_and or is_the):
        return False
    if is_the:
        return sentence.word(at - 1) in names.of
    if is_and:
        return _is_name(sentence, at - 1, lexicon) and _is_name(sentence, at + 1, lexicon)
    return _is_name(sentence, at - 1, lexicon) or _is_role(sentence.word(at - 1), lexicon)


def _is_somebody(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether it is one person of no name: "a nurse", "the driver"."""
    leads = sentence.word(at - 1) in lexicon.language.words.articles
    return leads and sentence.word(at) in lexicon.subjects.people


def _is_plain(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word is none of the small ones."""
    word, small = sentence.word(at), lexicon.language.words
    tables = (
        small.articles,
        small.prepositions,
        small.breakers,
        small.auxiliaries,
        small.pronouns,
        small.adverbs,
        small.conjunctions,
    )
    return word.isalpha() and not any(word in table for table in tables) and word not in lexicon.attribution.verbs


def _is_tied(sentence: Sentence, at: int) -> bool:
    """Whether a hyphen ties a word to another: "Ki-moon", "al-Falih"."""
    return sentence.word(at - 1) == "-" or sentence.word(at + 1) == "-"


def _goes_on(sentence: Sentence, at: int, start: int, lexicon: Lexicon) -> bool:
    """Whether a word belongs to the name that begins at an index, read forwards."""
    word, names = sentence.word(at), lexicon.attribution.names
    if sentence.tokens[at].kind == "number":
        return False
    if (
        _is_name(sentence, at, lexicon)
        or _is_role(word, lexicon)
        or word in names.adjectives
        or word in lexicon.attribution.nouns
    ):
        return not (word in lexicon.attribution.verbs and at > start)
    if at == start:
        return False
    if word in ("-", "'") or (word == "." and sentence.word(at - 1) in lexicon.language.abbreviations):
        return True
    follows = at + 1 < len(sentence.tokens) and (
        _is_name(sentence, at + 1, lexicon)
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
    if sentence.word(at + 1) == "-" and sentence.word(at) in lexicon.attribution.names.adjectives and at + 3 < after:
        at += 3
    is_place = sentence.word(at - 1) in lexicon.attribution.names.places and at + 1 < after
    if is_place and sentence.is_name(at) and not sentence.is_name(at + 1):
        return at + 1
    return at


def _again(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> Speaker | None:
    word = sentence.word(after - 1) if after > at else ""
    return Speaker("", "", at, after, word) if word in lexicon.attribution.who.back else None


def _named(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> Speaker | None:
    """The claimant that a run of words names; None where they name none."""
    if at >= after:
        return None
    words = sentence.words[at:after]
    says = [n for n in range(at, after) if _is_name(sentence, n, lexicon) or _is_role(sentence.word(n), lexicon)]
    is_somebody = after - at == 1 and _is_somebody(sentence, at, lexicon)
    if not (says or is_somebody) or all(word in lexicon.attribution.nouns for word in words):
        return None
    while (
        after - at > 1
        and sentence.word(after - 1) in lexicon.attribution.nouns
        and sentence.word(after - 2).endswith(("'s", "'"))
    ):
        after -= 1
    at = _past_description(sentence, at, after, lexicon)
    shown, article = sentence.shown(at, after).strip(_STRIPPED), sentence.word(at - 1)
    shown = shown.removesuffix("'s").removesuffix("’s") if sentence.word(after) in lexicon.attribution.nouns else shown
    is_again = article in lexicon.attribution.who.again and not any(sentence.is_name(n) for n in range(at, after))
    if is_again and " ".join(words) in lexicon.attribution.who.back:
        return Speaker("", "", at, after, words[-1])
    body, person = _taken_apart(sentence, at, after, lexicon)
    return Speaker(body or ("" if person else shown), person, at, after)


def _past_description(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> int:
    """Past what only describes a name: "independent media outlets | Meduza and Mediazona"."""
    roles = [n for n in range(at, after - 1) if _is_role(sentence.word(n), lexicon) and not sentence.is_name(n)]
    if not roles or sentence.word(roles[-1]) in lexicon.attribution.who.titles:
        return at
    first = roles[-1] + 1
    if any(_is_role(sentence.word(n), lexicon) for n in range(first, after)):
        return at
    return (
        first
        if all(
            sentence.is_name(n) or sentence.word(n) in lexicon.attribution.names.and_ or not sentence.word(n).isalpha()
            for n in range(first, after)
        )
        else at
    )


def _taken_apart(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> tuple[str, str]:
    """Body and person of "NATO Secretary General Jens Stoltenberg"; ("", "") where the words do not part so."""
    titles = [n for n in range(at, after) if sentence.word(n) in lexicon.attribution.who.titles]
    if not titles:
        return "", ""
    last = titles[-1]
    following = sentence.word(last + 1)
    if following in lexicon.attribution.names.of and last + 2 < after:
        first = last + 2 + (sentence.word(last + 2) in lexicon.language.words.definite)
        return sentence.shown(first, after), ""
    first = last + 1 + (following == ".")
    if first >= after or any(sentence.word(n) in lexicon.attribution.who.roles for n in range(first, after)):
        return "", ""
    if any(sentence.word(n) in lexicon.attribution.names.of for n in range(at, titles[0])) or not all(
        sentence.is_name(n)
        or not sentence.tokens[n].text.isalpha()
        or sentence.word(n - 1) == "-"
        or sentence.word(n) in lexicon.attribution.names.joining
        for n in range(first, after)
    ):
        return "", ""
    return _body_before(sentence, at, titles[0], lexicon), sentence.shown(first, after).strip(_STRIPPED)


def _body_before(sentence: Sentence, at: int, title: int, lexicon: Lexicon) -> str:
    """The body before a title; "" for one that is only a country or a kind ("former Ukrainian")."""
    who, sides = lexicon.attribution.who, lexicon.subjects.sides
    bare = [
        n
        for n in range(at, title)
        if sentence.word(n) not in who.lone and sentence.word(n) not in lexicon.attribution.names.adjectives
    ]
    told = [
        n
        for n in bare
        if not _is_side(sentence, n, lexicon)
        and sentence.tokens[n].kind == "word"
        and stem(sentence.word(n)) not in sides
    ]
    held = any(_is_role(sentence.word(n), lexicon) and sentence.word(n) not in who.titles for n in range(at, title))
    if (not told and not held) or sentence.word(title) in who.own or sentence.word(title + 1) in who.own:
        return ""
    return sentence.shown(at, title).strip(_STRIPPED)


def _is_side(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    word = stem(sentence.word(at))
    return word in adjectives_of(lexicon) or word in lexicon.subjects.sides


def adjectives_of(lexicon: Lexicon) -> frozenset[str]:
    """The adjectives of all sides in small letters: "russian"."""
    return frozenset(name.lower() for name in lexicon.subjects.sides.meanings)
