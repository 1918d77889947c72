"""The vocabularies of linked data that are known here, and what the names in a document mean by its contexts.

A context is never fetched: one that is only named is known by heart, or its names are read as schema.org's. The rules
are those of JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/, 4.1) as far as published claims use them: terms, prefixes,
`@vocab` and aliases of keywords.
"""

import re
from collections.abc import Iterable

from models.claims.errors import ClaimsError

SCHEMA_CONTEXT = "https://schema.org"
ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld"

OURS = "urn:counterclaim:"
"""The namespace of the words that schema.org does not have; each stands for the field of a record of that name."""

_OURS = "cc:"
_SCHEMA = re.compile(r"https?://(?:www\.)?schema\.org/?(?:docs/jsonldcontext\.jsonld?)?#?")
_ANNOTATION = "http://www.w3.org/ns/oa#"
_KEYWORDS = {"id": "@id", "type": "@type"}
_MOST_TERMS = 1_000


class Words:
    """What names mean within a context; a new one for each context in a document."""

    def __init__(self, terms: dict[str, str] | None = None, vocabulary: str = "") -> None:
        self._terms = terms or {}
        self._vocabulary = vocabulary

    def within(self, context: object, foreign: set[str]) -> "Words":
        """What names mean below an object with this `@context`; contexts that are not known go into ``foreign``."""
        given = context if isinstance(context, list) else [context]
        named = (one for one in given if isinstance(one, str))
        foreign.update(one for one in named if one != ANNOTATION_CONTEXT and not _SCHEMA.fullmatch(one))
        inline = [one for one in given if isinstance(one, dict)]
        if not inline:
            return self
        terms, vocabulary = dict(self._terms), self._vocabulary
        for one in inline:
            terms.update(_terms(one))
            vocabulary = one["@vocab"] if isinstance(one.get("@vocab"), str) else vocabulary
        if len(terms) > _MOST_TERMS:
            raise ClaimsError("A context in it gives more than {0} names a meaning.", _MOST_TERMS)
        return Words(terms, vocabulary)

    def meaning(self, name: str) -> str:
        """The word that a name stands for: "@id", "author" of schema.org, "cc:via" of ours; else an address or itself.

        Names of the annotation model, which shares few with schema.org, come bare too.
        """
        if name.startswith("@"):
            return name
        meant = self._terms.get(name)
        if meant is None and ":" in name:
            prefix, _, rest = name.partition(":")
            meant = self._terms[prefix] + rest if prefix in self._terms and not rest.startswith("//") else name
        elif meant is None:
            meant = _KEYWORDS.get(name) or self._vocabulary + name
        return _short(meant)


def _terms(context: dict[str, object]) -> Iterable[tuple[str, str]]:
    for name, meant in context.items():
        address = meant.get("@id") if isinstance(meant, dict) else meant
        if isinstance(address, str) and not name.startswith("@") and name != address:
            yield name, address


def _short(address: str) -> str:
    if address.startswith(OURS):
        return _OURS + address.removeprefix(OURS)
    if address.startswith(_ANNOTATION):
        return address.removeprefix(_ANNOTATION)
    match = re.fullmatch(rf"(?:{_SCHEMA.pattern}|schema:)([A-Za-z]\w*)", address)
    return match[1] if match else address
