"""The call that compares what a file holds."""

import argparse

from gui.command_line.parser import OK, parser
from gui.command_line.reading import read
from gui.command_line.writing import begin_painting, check_call, write
from models.claims.errors import ClaimsError
from models.formats.comparisons import COMPARISON_WRITERS, PAINTED_COMPARISONS, PAIR_WRITERS
from models.report.asking import Asked, compare_file, read_day


def compare(options: argparse.Namespace) -> int:
    """Write what the claims of FILE are to each other; the exit code."""
    output, suffix = options.export, options.export.suffix.lower()
    writers = PAIR_WRITERS if options.pairs else COMPARISON_WRITERS
    painted = () if options.pairs else PAINTED_COMPARISONS
    check_call(options.files, output, tuple(dict.fromkeys((*painted, *writers))))
    asked = Asked(subject=options.subject, day=_day(options.as_of), reference=options.reference, view=options.view)
    painting = begin_painting() if suffix in painted else None
    compared = compare_file(read(options), asked, options.files[0].name)
    write(output, writers[suffix].write(compared))
    del painting
    return OK


def _day(text: str) -> int | None:
    """The last day that a date may mean; a call at fault where it is none."""
    try:
        return read_day(text) if text else None
    except ClaimsError as error:
        return parser().error(f"--as-of: {str(error).rstrip('.')}")
