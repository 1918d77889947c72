"""The text beside a package that says to people what its files and their columns hold."""

import textwrap
from collections.abc import Iterator, Mapping

from models.claims.claim_file import ClaimFile
from models.formats.claims_table.columns import BY_NAME, Column
from models.formats.claims_table.descriptions import ESCAPING, TITLES
from models.report.program import PROGRAM

_WIDTH = 100
_COLUMN = 16


def readme(file: ClaimFile, paths: Mapping[str, str], descriptor: str) -> str:
    """What to read first of a package whose tables stand at these paths, by name."""
    first = next(iter(paths.values()))
    about = (
        f"These files were exported by {PROGRAM}. “{first}” holds the claims; the others hold what its rows name by "
        "id or name, such as the sources and their quotes. All are CSV in UTF-8, with the names of the columns in the "
        f"first row. {ESCAPING} “{descriptor}” says the same to programs, which is how the files are read again."
    )
    parts = [_filled(about), *("\n".join(_table(name, path, file)) for name, path in paths.items())]
    return "\n\n".join(parts) + "\n"


def _table(name: str, path: str, file: ClaimFile) -> Iterator[str]:
    yield _filled(f"{path}: {TITLES[name]}")
    yield from map(_line, BY_NAME[name].with_unknown(file))


def _line(column: Column) -> str:
    words = f" One of: {', '.join(column.words)}." if column.words else ""
    head = f"  {column.name} ".ljust(_COLUMN)
    return _filled(f"{column.description}{words}", head, " " * _COLUMN)


def _filled(text: str, first: str = "", others: str = "") -> str:
    return textwrap.fill(text, _WIDTH, initial_indent=first, subsequent_indent=others, break_on_hyphens=False)
