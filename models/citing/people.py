"""The names of authors: which are persons, which are bodies, and which part of a person's name is the family's."""

import re
from typing import NamedTuple

from models.text.number_words import words

_PARTICLES = words("von van de der den del della di da dos du la le al bin ibn ben ter ten zu af")
_BODIES = words(
    "the of and for & news desk agency press team staff ministry department office service services institute bureau"
    " editors editorial newsroom correspondents reporters forces army council committee group foundation university"
    " project centre center times post daily independent journal media tv radio"
)
_NAME = re.compile(r"[^\W\d_][\w.'’ʼ-]*")


class Person(NamedTuple):
    """A person's name in two parts; given + " " + family is the name as it is written."""

    given: str
    family: str


def person(name: str) -> Person | None:
    """The parts of a person's name; None where the name is a body's, or may be.

    A guess, and so on the safe side: two to four words, each with a capital unless it is a particle such as "van".
    A body that is taken for a person would be listed under its last word.
    """
    parts = name.split(" ")
    if not 2 <= len(parts) <= 4 or any(word.casefold() in _BODIES for word in parts):
        return None
    if not all(_NAME.fullmatch(word) and (word[0].isupper() or word in _PARTICLES) for word in parts):
        return None
    if not parts[-1][0].isupper() or not parts[0][0].isupper():
        return None
    at = len(parts) - 1
    while at > 1 and parts[at - 1] in _PARTICLES:
        at -= 1
    return Person(" ".join(parts[:at]), " ".join(parts[at:]))


def in_order(family: str, given: str, suffix: str = "") -> str:
    """The name in the order in which it is spoken: "Ludwig van Beethoven", "Martin King Jr."."""
    return " ".join(filter(None, (given.strip(), family.strip(), suffix.strip())))
