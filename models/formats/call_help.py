"""What the help of the command line says of files: which are read and written, the ready mappings, and examples."""

import textwrap
from collections.abc import Iterable

from models.formats.kinds import IMPORTED, Kind
from models.formats.suffixes import PAINTED, WRITERS
from models.sheets.kept import READY, SUFFIXES

_WIDTH = 100
_EXAMPLES = """\
Examples:
  counterclaim losses.claims --export out.csv
  counterclaim article.html --published 2024-03-15 --export article.claims
  counterclaim estimates.csv --mapping economist-estimates --refused rest.csv --export out.claims
  counterclaim library.bib --export sources.claims
  counterclaim losses.claims --compare --as-of 2024-03-14 --export sheet.pdf
  counterclaim --merge base.claims ours.claims theirs.claims --export merged.claims
"""


def afterword() -> str:
    """What the help says after the options."""
    kinds = {kind: _listed(suffixes) for kind, suffixes in IMPORTED.items()}
    ready = _listed(sorted(path.stem for path in READY.glob("*") if path.suffix in SUFFIXES))
    paragraphs = (
        f"FILE is a claim file (.claims, .jsonld, or .csv and .xlsx that were exported here), an article "
        f"({kinds[Kind.ARTICLE]}), a table ({kinds[Kind.TABLE]}) or a list of references ({kinds[Kind.REFERENCES]}).",
        f"OUTPUT ends in {_listed((*WRITERS, *PAINTED))}. Beside out.csv, which holds the claims, stand "
        "out.quotes.csv, out.sources.csv and so on; out.README.txt says what is in them. OUTPUT is replaced where it "
        "is there already, a file of others beside it never.",
        f"NAME is a mapping that you keep, or one of these that are there already: {ready}.",
    )
    return "\n\n".join((*(textwrap.fill(one, _WIDTH, break_on_hyphens=False) for one in paragraphs), _EXAMPLES))


def _listed(words: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(words))
