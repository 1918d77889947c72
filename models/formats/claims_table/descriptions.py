"""What the columns of the tables hold, for people and programs that know nothing of claim files."""

from collections.abc import Mapping

_NAMES = "Other names, with “; ” between them; one with a semicolon or a quotation mark stands in quotation marks."
_SEVERAL = "with “; ” between them; one with a semicolon or a quotation mark stands in quotation marks."
_DAY = "EDTF (ISO 8601-2): a day, a month or a year, perhaps with ~, ? or %, or an interval; empty: not stated."
_FREE = "Whatever else is to be said."

TITLES: Mapping[str, str] = {
    "claims": "One number that somebody asserts a row.",
    "quotes": "The words of sources that claims are taken from; `claim` says which claim, `number` the order there.",
    "sources": "The documents, with their whole text.",
    "subjects": "Who or what is counted, and its other names. A name that is not here stands for itself.",
    "claimants": "Who asserts numbers, and their other names. A name that is not here stands for itself.",
    "measures": "What is counted of a subject.",
    "views": "Comparisons kept by name.",
    "conflicts": "What a merge could not settle: one field of one record, its values as JSON.",
}
"""What a row of each table is."""

DESCRIPTIONS: Mapping[str, Mapping[str, str]] = {
    "claims": {
        "id": "What other rows name the claim by.",
        "claimant": "The body that asserts the number.",
        "speaker": "The person who says it.",
        "via": f"Who passed it on, in order, {_SEVERAL}",
        "subject": "Who or what is counted.",
        "measure": "What is counted of them: the id of a measure.",
        "bound": "What the words around the number say of it. exact and about: low and high are the same; at_least and "
        "more_than: only low; at_most and less_than: only high; range: both.",
        "low": "The low end.",
        "high": "The high end.",
        "best": "The best value within a range, where the source gives one.",
        "spread": "What the two ends of a range are; empty: not stated.",
        "per": "The time that a rate is for; empty: a total.",
        "worded": "The figure in the source's own words.",
        "as_of": f"The day up to which it counts. {_DAY}",
        "stated_on": f"The day on which it was said. {_DAY}",
        "since": f"The day on which counting starts. {_DAY}",
        "place": "Where.",
        "scope": "Which part of the subject.",
        "basis": "How the claimant came by the number; empty: unknown.",
        "reliability": "Admiralty code of the source, A to F; F: cannot be judged; empty: not graded.",
        "credibility": "Admiralty code of the item, 1 to 6; 6: cannot be judged; empty: not graded.",
        "status": "How far the claim has been checked; empty: open.",
        "checked_by": "Who checked it.",
        "checked_on": f"The day on which it was checked. {_DAY}",
        "derived_from": f"The ids of the claims that it is computed from, {_SEVERAL}",
        "derivation": "How it is computed.",
        "replaces": "The id of the claim that it replaces.",
        "tags": f"Tags, {_SEVERAL}",
        "note": _FREE,
    },
    "quotes": {
        "claim": "The id of the claim that is taken from it.",
        "number": "Its place among the quotes of the claim, from 1.",
        "source": "The id of the source.",
        "start": "Where it begins in the text of the source, in Unicode code points from 0.",
        "exact": "The words of the source.",
        "prefix": "Up to 32 code points of what stands before it.",
        "suffix": "Up to 32 code points of what stands behind it.",
        "translation": "What it says in another language.",
    },
    "sources": {
        "id": "What other rows name the source by.",
        "kind": "What kind of document it is; empty: article.",
        "title": "Its title.",
        "outlet": "Where it was published.",
        "authors": f"Its authors, {_SEVERAL}",
        "url": "Its address.",
        "archived_url": "The address of an archived copy.",
        "published": f"The day on which it was published. {_DAY}",
        "retrieved": f"The day on which it was read. {_DAY}",
        "language": "Its language.",
        "previous": "The id of its older version.",
        "text": "Its whole text.",
        "note": _FREE,
    },
    "subjects": {
        "name": "Its name, as claims have it.",
        "aliases": _NAMES,
        "part_of": "The name of a larger subject that it belongs to.",
        "note": _FREE,
    },
    "claimants": {
        "name": "Its name, as claims have it.",
        "aliases": _NAMES,
        "party": "The side that it belongs to.",
        "note": _FREE,
    },
    "measures": {
        "id": "What other rows name the measure by.",
        "label": "What people call it.",
        "counts": f"The outcomes that it counts for sure, {_SEVERAL}",
        "may_count": f"The outcomes that it may count, {_SEVERAL}",
        "unit": "What one of them is: people, items.",
        "cumulative": "Whether it can only grow; empty: true.",
        "note": _FREE,
    },
    "views": {
        "name": "What it is kept under.",
        "subject": "The subject that is compared.",
        "day": f"The day of the comparison. {_DAY}",
        "measures": f"The ids of the measures that are compared, {_SEVERAL}",
        "reference": "The id of the claim that the others are set against.",
        "assumptions": f"The assumptions that are made, {_SEVERAL}",
    },
    "conflicts": {
        "number": "Its place in the list, from 1.",
        "record": "The table that the record is in.",
        "id": "The id or name of the record.",
        "field": "The field that is open; empty: the whole record.",
        "base": "What it said before both changes.",
        "mine": "What it says here.",
        "theirs": "What it says there.",
    },
}
"""By table and column."""

UNKNOWN = "Fields of other programs, as a JSON object."
ESCAPING = (
    "A text that a spreadsheet could take for a formula, for it begins with =, +, -, @, a tab or a line end, "
    "has a ' before it, and so has one that begins with a '."
)
