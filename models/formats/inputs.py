"""What the command line converts: a file of any kind that is read here, as a claim file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.formats.kinds import IMPORTED, Kind, kind_of
from models.formats.whole_files import is_native, read_whole


class Misplaced(ClaimsError):  # noqa: N818  the call is at fault, no file
    """Something is said of a file that such a file has no use for."""


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """What the call says of a file that does not say it itself."""

    published: str = ""
    """The day of an article, an EDTF date."""
    mapping: str = ""
    """The name or the path of the mapping of a table."""
    mappings: Path = Path()
    """The folder of the user's own mappings."""


Tell = Callable[[str], None]
"""Is told, in sentences, what of a file was left."""


def read_input(path: Path, said: Said, tell: Tell, keep_refused: Callable[[bytes], None] | None = None) -> ClaimFile:
    """The claim file that a file holds or makes; ``keep_refused`` gets the refused rows of a table, as CSV.

    ClaimsError, naming the file, where it cannot be read; Misplaced where the call is at fault.
    """
    kind = _kind(path, said)
    _check(path, kind, said)
    if kind is Kind.TABLE:
        return _table(path, said, tell, keep_refused)
    roads = {Kind.CLAIMS: _whole, Kind.ARTICLE: _article, Kind.REFERENCES: _references}
    return roads[kind](path, said, tell)


def _kind(path: Path, said: Said) -> Kind:
    """What a file is taken for: with a mapping a table, wherever it can be one, exports of ours too."""
    if is_native(path):
        return Kind.CLAIMS
    if said.mapping and path.suffix.lower() in IMPORTED[Kind.TABLE]:
        return Kind.TABLE
    return kind_of(path)


def _check(path: Path, kind: Kind, said: Said) -> None:
    """Refuse what is said of a file of another kind."""
    name = visible(path.name)
    if said.published and kind is not Kind.ARTICLE:
        raise Misplaced("--published is for an article, and “{0}” is none.", name)
    if said.mapping and kind is not Kind.TABLE:
        raise Misplaced("--mapping is for a table, and “{0}” is none.", name)


def _whole(path: Path, _said: Said, _tell: Tell) -> ClaimFile:
    return read_whole(path)


def _article(path: Path, said: Said, tell: Tell) -> ClaimFile:
    from models.extraction.claim_file import claim_file
    from models.formats.articles import read_article
    from models.importing.language import ONLY_ENGLISH, seems_foreign

    article = read_article(path, said.published)
    file = claim_file(article)
    if not file.claims:
        tell(ONLY_ENGLISH if seems_foreign(article.text) else "No claim was found in it: the source is there alone.")
    return file


def _table(path: Path, said: Said, tell: Tell, keep_refused: Callable[[bytes], None] | None) -> ClaimFile:
    from models.formats.refused_rows import refused_rows
    from models.formats.tables.by_mapping import find_mapping, in_short, read_table
    from models.sheets.kept import KeptMappings

    if not said.mapping:
        raise ClaimsError(
            "“{0}” is a table: say by --mapping NAME or FILE how its columns are to be read.", visible(path.name)
        )
    find = partial(find_mapping, said.mapping, KeptMappings(said.mappings))
    file, reading = read_table(path, find)
    for sentence in in_short(reading):
        tell(sentence)
    if keep_refused is not None:
        keep_refused(refused_rows(path, find(), reading))
    elif reading.refused:
        tell("--refused FILE.csv writes all of them, to be mended and read again.")
    return file


def _references(path: Path, _said: Said, tell: Tell) -> ClaimFile:
    from models.formats.plain_file import read_bytes
    from models.formats.references.reading import read_references, reference_file

    try:
        found = read_references(read_bytes(path), path.suffix)
    except ClaimsError as error:
        raise ClaimsError("“{0}” cannot be opened. {1}", visible(path.name), error) from None
    for refused in found.refused:
        tell(f"Entry {refused.number:,} was refused: {refused.reason}")
    return reference_file(found)
