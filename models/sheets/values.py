"""What the text of a cell says in a field of a claim: names, measures, words of an enumeration, lists, grades."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from models.claims.claim import Basis, Credibility, Per, Reliability, Status
from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Spread
from models.claims.saying import Clause, Joined
from models.sheets.known import Known, folded, measures_by_any, names_by_any
from models.sheets.mapping import Target
from models.text.figure_text import sign
from models.text.words import label

ReadText = Callable[[str], object]
"""Makes a value of a claim's field of a text that is not empty; raises ClaimsError."""

_WORDS: dict[Target, type[StrEnum]] = {
    Target.BOUND: Bound,
    Target.SPREAD: Spread,
    Target.PER: Per,
    Target.BASIS: Basis,
    Target.RELIABILITY: Reliability,
    Target.CREDIBILITY: Credibility,
    Target.STATUS: Status,
}

Grade = tuple[Reliability, Credibility]


def readers(known: Known) -> dict[Target, ReadText]:
    """How text is read, for every target that holds neither number nor date."""
    found: dict[Target, ReadText] = {target: _choice(words) for target, words in _WORDS.items()}
    found |= dict.fromkeys((Target.SPEAKER, Target.WORDED, Target.PLACE, Target.SCOPE, Target.CHECKED_BY), one_line)
    found |= dict.fromkeys((Target.DERIVATION, Target.ID, Target.TAGS, Target.VIA), one_line)
    found[Target.NOTE] = str.strip
    found[Target.CLAIMANT] = found[Target.VIA] = _named(names_by_any(known.claimants))
    found[Target.SUBJECT] = _named(names_by_any(known.subjects))
    found[Target.MEASURE] = _measure(known)
    found[Target.GRADE] = _grade
    return found


def choices(target: Target) -> tuple[StrEnum, ...]:
    """The words that a target may hold; none where it is no enumeration."""
    return tuple(_WORDS.get(target, ()))


def one_line(text: str) -> str:
    """The text with blanks and line ends as one space each."""
    return " ".join(text.split())


def parted(text: str, separator: str) -> Iterable[str]:
    """The texts of a list, empty ones left out."""
    parts = text.split(separator) if separator else [text]
    return (part.strip() for part in parts if part.strip())


def _choice(words: type[StrEnum]) -> ReadText:
    by_text = {folded(label(word)): word for word in words} | {folded(word): word for word in words}
    if words is Bound:
        by_text |= {sign(word): word for word in Bound if sign(word)} | {">=": Bound.AT_LEAST, "<=": Bound.AT_MOST}

    def read(text: str) -> object:
        word = by_text.get(folded(text))
        if word is None:
            known = Joined(", ", *(Clause(label(word)) for word in words if word))
            raise ClaimsError("“{0}” is none of: {1}. Say what it stands for.", text, known)
        return word

    return read


def _named(names: dict[str, str]) -> ReadText:
    def read(text: str) -> object:
        name = one_line(text)
        return names.get(name.casefold(), name)

    return read


def _measure(known: Known) -> ReadText:
    ids = measures_by_any(known.measures)

    def read(text: str) -> object:
        found = ids.get(folded(text))
        if found is None:
            raise ClaimsError("There is no measure “{0}” in this file: say which measure it stands for.", text)
        return found

    return read


def _grade(text: str) -> Grade:
    letter, digit = (*text.strip().upper().replace("-", "–"), "")[:2] if text.strip() else ("", "")
    try:
        if len(text.strip()) > 2:
            raise ValueError
        return Reliability(letter.replace("–", "")), Credibility(digit.replace("–", ""))
    except ValueError:
        raise ClaimsError("“{0}” is no grade: a letter A to F and a digit 1 to 6, as in B2.", text) from None
