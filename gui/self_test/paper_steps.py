"""What is made of a saved file without a window: a comparison, and its print."""

from pathlib import Path

from gui.paper.comparison_files import comparison_pdf
from gui.self_test.outcome import Failed
from models.claims.records import Records
from models.comparison.pair import Verdict
from models.formats.articles import read_article
from models.formats.suffixes import read_file
from models.report.asking import Asked, compare_file
from models.report.compared import Compared


def compare(path: Path) -> str:
    """The claims of a file against one another; every verdict is there."""
    compared = _compared(path)
    verdicts = {
        row.judgement.now.verdict
        for comparison in compared.comparisons
        for group in comparison.groups
        for row in group.rows
        if row.judgement
    }
    if Verdict.UNLIKE not in verdicts:
        raise Failed("Nothing was found unlike, though measures differ.")
    return f"Verdicts: {', '.join(sorted(verdicts))}."


def print_to_pdf(path: Path, folder: Path) -> str:
    """The comparison as PDF; its text, read back, has a claim's own words."""
    printed = folder / "comparison.pdf"
    printed.write_bytes(comparison_pdf(_compared(path)))
    text = " ".join(read_article(printed).text.split())
    quote = next(quote for claim in Records(read_file(path)).claims for quote in claim.quotes)
    first_words = " ".join(quote.exact.split()[:4])
    if first_words not in text:
        raise Failed(f"The printed comparison does not quote “{first_words}”.")
    return f"{printed.stat().st_size:,} bytes, with “{first_words}”."


def _compared(path: Path) -> Compared:
    return compare_file(read_file(path), Asked(), path.name)
