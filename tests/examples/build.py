"""Builds the examples: `python -m tests.examples.build [--data FOLDER] [--to FOLDER]`, from the top folder."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_writer import write_claims
from tests.examples import losses, stoltenberg

TOP = Path(__file__).parents[2]


def main() -> int:
    """Write both examples and say what became of every row of the tables."""
    parser = ArgumentParser(description="Build the examples from the article's passages and the public tables.")
    parser.add_argument("--data", type=Path, default=TOP / "../shared/data", help="the folder with the tables")
    parser.add_argument("--to", type=Path, default=TOP / "resources/examples", help="the folder to write into")
    arguments = parser.parse_args()
    _write(arguments.to / "stoltenberg-2024-03.claims", stoltenberg.build())
    try:
        tables = losses.read_tables(arguments.data)
    except ClaimsError as error:
        print(f"Only the first example was written: {error}", file=sys.stderr)
        return 1
    result = losses.build(tables)
    print("\n".join(result.report))
    _write(arguments.to / "russian-losses-2022-2026.claims", result.file)
    return 0


def _write(path: Path, file: ClaimFile) -> None:
    path.write_bytes(write_claims(file))
    print(f"{path.name}: {len(file.claims):,} claims")


if __name__ == "__main__":
    sys.exit(main())
