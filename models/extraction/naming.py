"""What a run of words names: the body that asserts a number, and the person who speaks for it."""

from typing import NamedTuple

from models.extraction.counted import is_side
from models.extraction.lexicon import Lexicon
from models.extraction.sentence import Sentence
from models.extraction.written_days import names_day

_STRIPPED = "'’*\"“” "


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


def is_name(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word with a capital is a name, and no day, month, or first word that only begins the sentence."""
    word = sentence.word(at)
    if not sentence.is_name(at) or names_day(sentence, at, lexicon) or _is_of_formula(sentence, at):
        return False
    return word not in lexicon.language.words.small or word in lexicon.attribution.who.roles


def _is_of_formula(sentence: Sentence, at: int) -> bool:
    """Whether a word is the function of a formula of a sheet: "=HYPERLINK"."""
    start = sentence.tokens[at].start
    return sentence.text[max(0, start - 1) : start] == "="


def is_role(word: str, lexicon: Lexicon) -> bool:
    """Whether a word says what people or bodies that speak are: "ministry", "spokesman"."""
    return lexicon.stem(word) in lexicon.attribution.who.roles


def is_somebody(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether it is the last word for a person of no name: "a nurse", "the bus driver"."""
    articles = lexicon.language.words.articles
    first = at - (sentence.word(at - 1) not in articles and is_plain(sentence, at - 1, lexicon))
    return sentence.word(at) in lexicon.subjects.people and sentence.word(first - 1) in articles


def is_plain(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word is none of the small ones."""
    word = sentence.word(at)
    return word.isalpha() and word not in lexicon.language.words.small and word not in lexicon.attribution.verbs


def named(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> Speaker | None:
    """The claimant that a run of words names; None where they name none."""
    if at >= after:
        return None
    words = sentence.words[at:after]
    says = [n for n in range(at, after) if is_name(sentence, n, lexicon) or is_role(sentence.word(n), lexicon)]
    is_kept = sentence.word(after - 1) in lexicon.attribution.nouns and is_plain(sentence, at, lexicon)
    says = says or ([at] if is_kept or is_somebody(sentence, after - 1, lexicon) else [])
    if not says or all(word in lexicon.attribution.nouns for word in words):
        return None
    while after - at > 1 and _is_of_owner(sentence, after - 1, lexicon):
        after -= 1
    at = _past_description(sentence, at, after, lexicon)
    shown = sentence.shown(at, after).strip(_STRIPPED)
    article = sentence.word(at - 4 if sentence.word(at - 1) in lexicon.attribution.names.tied else at - 1)
    shown = lexicon.stem(shown) if sentence.word(after) in lexicon.attribution.nouns else shown
    is_again = article in lexicon.attribution.who.again and not any(sentence.is_name(n) for n in range(at, after))
    if is_again and " ".join(words) in lexicon.attribution.who.back:
        return Speaker("", "", at, after, words[-1])
    body, person = _taken_apart(sentence, at, after, lexicon)
    return Speaker(body or ("" if person else shown), person, at, after)


def _is_of_owner(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word says what of somebody's it is, and is none of the name: "Norland's *toll*", "the AFP *tally*"."""
    if sentence.word(at) in lexicon.attribution.sums and not sentence.is_name(at):
        return is_name(sentence, at - 1, lexicon)
    return sentence.word(at) in lexicon.attribution.nouns and lexicon.is_owner(sentence.word(at - 1))


def _past_description(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> int:
    """Past what only describes a name: "independent media outlets | Meduza and Mediazona"."""
    roles = [n for n in range(at, after - 1) if is_role(sentence.word(n), lexicon) and not sentence.is_name(n)]
    if not roles or sentence.word(roles[-1]) in lexicon.attribution.who.titles:
        return at
    first = roles[-1] + 1
    if any(is_role(sentence.word(n), lexicon) for n in range(first, after)):
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
    return body_before(sentence, at, titles[0], lexicon), sentence.shown(first, after).strip(_STRIPPED)


def body_before(sentence: Sentence, at: int, title: int, lexicon: Lexicon) -> str:
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
        if not is_side(sentence, n, lexicon) and sentence.tokens[n].kind == "word" and sentence.stem(n) not in sides
    ]
    held = any(is_role(sentence.word(n), lexicon) and sentence.word(n) not in who.titles for n in range(at, title))
    if (not told and not held) or sentence.word(title) in who.own or sentence.word(title + 1) in who.own:
        return ""
    return lexicon.stem(sentence.shown(at, title).strip(_STRIPPED))
