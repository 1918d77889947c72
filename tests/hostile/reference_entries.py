"""References from other programs: RIS, BibTeX, CSL-JSON."""

import json
from collections.abc import Callable

from models.citing.bibtex import bibtex
from models.citing.csl import csl_json
from models.citing.ris import ris
from models.claims.errors import ClaimsError
from models.formats.linked.json_tree import parse_tree
from models.formats.references.bibtex_reader import read_bibtex
from models.formats.references.csl_reader import read_csl
from models.formats.references.reading import reference_file
from models.formats.references.reference import References
from models.formats.references.ris_reader import read_ris
from models.progress import Report, silent
from tests.hostile.laws import Entry, check_kept, check_sentence
from tests.models.formats.references.test_reading import BIB, CSL, RIS


def references_ris(data: bytes) -> References:
    """RIS, as it is written by Zotero, EndNote and people."""
    return _lawful(read_ris, data)


def references_bibtex(data: bytes) -> References:
    """BibTeX, with its macros and its markup."""
    return _lawful(read_bibtex, data)


def references_csl(data: bytes) -> References:
    """CSL-JSON, every item of which is accounted for."""
    found, tree = _lawful(read_csl, data), parse_tree(data)
    if isinstance(tree, list):
        assert len(found.sources) + len(found.refused) == len(tree)
    return found


def _lawful(read: Callable[[bytes, Report], References], data: bytes) -> References:
    """The sources, which a file can hold and every writer of references can write; what was refused, said."""
    found = read(data, silent)
    for refused in found.refused:
        assert refused.number > 0
        check_sentence(str(ClaimsError(f"Entry {refused.number} (“{refused.name}”): {refused.reason}")))
    for remark in found.remarks:
        check_sentence(str(remark))
    check_kept(reference_file(found))
    for write in (bibtex, ris, csl_json):
        write(found.sources).encode()
    return found


REFERENCE_ENTRIES: dict[str, Entry] = {
    entry.__name__: entry for entry in (references_ris, references_bibtex, references_csl)
}
"""By name."""

REFERENCE_SEEDS: dict[str, tuple[bytes, ...]] = {
    "references_ris": (RIS.encode(), RIS.encode("utf-16"), RIS.replace("\n", "\r\n").encode("cp1252")),
    "references_bibtex": (BIB.encode(),),
    "references_csl": (json.dumps(CSL).encode(), json.dumps(CSL * 2).encode()),
}
"""What each takes whole, to begin mutations with."""
