"""What a field may be completed to: words of its enumeration, or what the file holds already."""

from models.claims.records import Records
from models.tables.language import say
from models.text.alphabet import in_alphabet
from models.text.fields import Entry, Field
from models.text.words import standard

_AT_MOST = 100_000
"""How many claims are looked through for words: enough for a list, and no wait."""


def completions(records: Records, field: Field) -> list[str]:
    """The words to choose from, sorted; for a field of free text, those that stand in it already."""
    match field.entry:
        case Entry.CHOICE:
            return list(map(say, field.choices))
        case Entry.MEASURE:
            return [standard(measure.label, say) for measure in records.measures]
        case Entry.CLAIMANT:
            return _sorted({*records.claimant_names.names(), *_used(records, field)})
        case Entry.SUBJECT:
            return _sorted({*records.subject_names.names(), *_used(records, field)})
        case Entry.TEXT if field.name in ("speaker", "place", "scope", "checked_by", "grade"):
            return _sorted(_used(records, field))
        case _:
            return []


def _used(records: Records, field: Field) -> set[str]:
    name = field.name
    claims = (claim for claim, _ in zip(records.claims, range(_AT_MOST), strict=False))
    return {str(getattr(claim, name)) for claim in claims}


def _sorted(words: set[str]) -> list[str]:
    return sorted((word for word in words if word), key=in_alphabet)
