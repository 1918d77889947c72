"""What this program exports, changed by others before it comes back: CSV packages, workbooks; and files by suffix."""

import tempfile
from functools import cache
from pathlib import Path

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_reader import read_claims
from models.formats.claims_table.package import is_own_package, read_package, write_package
from models.formats.claims_table.xlsx_reader import claims_in, is_marked
from models.formats.claims_table.xlsx_writer import write_xlsx
from models.formats.inputs import Said, read_input
from tests.hostile.article_entries import ARTICLE_SEEDS
from tests.hostile.bait import FILE as BAITED
from tests.hostile.laws import PART, Entry, check_kept, check_sentence, parts_of
from tests.hostile.linked_entries import linked_seeds
from tests.hostile.reference_entries import REFERENCE_SEEDS
from tests.hostile.table_entries import TABLE_SEEDS
from tests.hostile.wall import WALL
from tests.models.storage.logged import FILE

_NAMES = ("out.datapackage.json", "out.csv", "out.quotes.csv", "out.sources.csv", "out.measures.csv")

SUFFIXES = (".json", ".csv", ".tsv", ".txt", ".md", ".ris", ".bib", ".jsonld", ".claims")
"""Of what no other process reads; the first byte of an input says which."""


def own_package(data: bytes) -> ClaimFile:
    """The descriptor and the tables of a package; those that no part gives are as they were written."""
    whole = write_package(FILE, "out.csv")
    files = whole | {name: part for name, part in zip(_NAMES, parts_of(data, len(_NAMES)), strict=True) if part}

    def read(path: Path) -> bytes:
        if str(path) not in files:
            raise ClaimsError("There is no such file.")
        return files[str(path)]

    is_own_package(Path("out.csv"), read)
    file = read_package(Path("out.datapackage.json"), read)
    check_kept(file)
    return file


def own_workbook(data: bytes) -> ClaimFile:
    """A workbook that was written here."""
    assert WALL.confined(is_marked, data, bool) in (True, False)
    file = read_claims(WALL.confined(claims_in, data, bytes))
    check_kept(file)
    return file


def any_file(data: bytes) -> ClaimFile:
    """A file of any kind, told by its suffix and by what it holds, as the command line reads it."""
    told: list[str] = []
    suffix = SUFFIXES[(data[0] if data else 0) % len(SUFFIXES)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(data[1:])
        is_table = suffix in (".csv", ".tsv")
        file = read_input(path, Said(mapping="economist-estimates" if is_table else ""), told.append)
    for sentence in told:
        check_sentence(str(ClaimsError(sentence)))
    if file.version == 1:
        check_kept(file)
    return file


OWN_ENTRIES: dict[str, Entry] = {entry.__name__: entry for entry in (own_package, own_workbook, any_file)}
"""By name."""


@cache
def own_seeds() -> dict[str, tuple[bytes, ...]]:
    """What each takes whole, to begin mutations with."""
    package = write_package(FILE, "out.csv")
    return {
        "own_package": (PART.join(package[name] for name in _NAMES), package[_NAMES[0]]),
        "own_workbook": (write_xlsx(FILE), write_xlsx(BAITED)),
        "any_file": tuple(_of_suffix(*one) for one in _files()),
    }


def _files() -> tuple[tuple[str, bytes], ...]:
    return (
        (".json", TABLE_SEEDS["objects"][0]),
        (".json", REFERENCE_SEEDS["references_csl"][0]),
        (".json", linked_seeds()["annotations"][0]),
        (".csv", TABLE_SEEDS["delimited"][0]),
        (".txt", ARTICLE_SEEDS["article_text"][0]),
        (".md", ARTICLE_SEEDS["article_markdown"][0]),
        (".ris", REFERENCE_SEEDS["references_ris"][0]),
        (".bib", REFERENCE_SEEDS["references_bibtex"][0]),
        (".jsonld", linked_seeds()["jsonld"][0]),
    )


def _of_suffix(suffix: str, data: bytes) -> bytes:
    return bytes((SUFFIXES.index(suffix),)) + data
