"""A DOI as an address (https://www.doi.org/doi-handbook/HTML/encoding-rules-for-urls.html)."""

import re
from urllib.parse import quote, unquote

_DOI = re.compile(r"(?:doi:\s*|(https?://(?:dx\.|www\.)?doi\.org/))?(10\.[0-9]{4,9}(?:\.[0-9]+)*/\S+)", re.IGNORECASE)
_SAFE = "/:;()._-,@!$&'*+=~"
"""Signs of a DOI that an address keeps."""


def address_of(doi: str) -> str:
    """The address under which a DOI is found, itself written bare, with “doi:”, or as an address; "" for no DOI."""
    match = _DOI.fullmatch(doi.strip())
    if match is None:
        return ""
    return f"https://doi.org/{quote(unquote(match[2]) if match[1] else match[2], safe=_SAFE)}"
