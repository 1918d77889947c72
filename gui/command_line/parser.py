"""The options of the command line, and the codes with which a call ends."""

import argparse
from pathlib import Path

import models
from models.claims.visible import sentence

OK, AT_FAULT, BAD_CALL, INTERRUPTED = 0, 1, 2, 130
"""Exit codes: done; an input or output is at fault; the call is; it was broken off, as by ^C."""

_WAYS = """\
counterclaim [FILE ...]
       counterclaim FILE [OPTION ...] --export OUTPUT
       counterclaim FILE --compare [OPTION ...] --export OUTPUT
       counterclaim --merge BASE OURS THEIRS --export OUTPUT
       counterclaim --self-test [--out REPORT.json]"""
"""The ways to call the program, as its help begins."""


class _Parser(argparse.ArgumentParser):
    """A parser that refuses in one sentence."""

    def error(self, message: str) -> None:  # type: ignore[override]
        self.exit(BAD_CALL, f"counterclaim: {sentence(message)} (see --help).\n")

    def format_help(self) -> str:
        """The help, with what is read and written, which takes modules that no other call needs here."""
        from models.formats.call_help import afterword

        self.epilog = afterword()
        return super().format_help()


def parser() -> argparse.ArgumentParser:
    """The options of the command line."""
    result = _Parser(
        prog="counterclaim",
        usage=_WAYS,
        description="Lays conflicting numbers side by side, with their sources.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
    )
    _add_calls(result.add_argument_group("what to do"))
    _add_importing(result.add_argument_group("reading FILE, with --export"))
    _add_comparing(result.add_argument_group("comparing, with --export to .pdf, .html, .csv or .xlsx"))
    return result


def _add_calls(group: argparse._ArgumentGroup) -> None:
    opened = "a claim file to open, or a file of another kind to import, each in a window"
    group.add_argument("files", nargs="*", type=Path, metavar="FILE", help=opened)
    converted = "convert FILE without a window; the suffix of OUTPUT says the format"
    group.add_argument("--export", type=Path, metavar="OUTPUT", help=converted)
    merged = "merge what two claim files made of a third, and write OUTPUT"
    group.add_argument("--merge", nargs=3, type=Path, metavar=("BASE", "OURS", "THEIRS"), help=merged)
    group.add_argument("--self-test", action="store_true", help="try this copy of the program, piece by piece")
    group.add_argument("--out", type=Path, metavar="REPORT.json", help="write there too what --self-test finds")
    told = "say which version this is, and end"
    group.add_argument("--version", action="version", version=f"counterclaim {models.__version__}", help=told)
    group.add_argument("-h", "--help", action="help", help="say all this, and end")


def _add_importing(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--published", default="", metavar="DAY", help="the day of an article that does not say it")
    group.add_argument("--mapping", default="", metavar="NAME|FILE", help="how the columns of a table are to be read")
    refused = "write the rows of a table that are refused, to be mended and read again; with --mapping"
    group.add_argument("--refused", type=Path, metavar="FILE.csv", help=refused)
    group.add_argument("--bom", action="store_true", help="begin .csv files with a byte order mark, as Excel wants it")


def _add_comparing(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--compare", action="store_true", help="export what the claims of FILE are to each other")
    group.add_argument("--subject", default="", metavar="S", help="only claims about S; else each subject")
    group.add_argument("--as-of", default="", metavar="DAY", help="the day to compare; else the last that is known")
    group.add_argument("--reference", default="", metavar="ID", help="the claim that others are set against")
    group.add_argument("--view", default="", metavar="NAME", help="as the comparison of that name in FILE asks")
    group.add_argument("--pairs", action="store_true", help="one row a pair of claims, to .csv or .xlsx")


def is_comparing(options: argparse.Namespace) -> bool:
    """Whether a call compares; it ends where options stand without those that they need."""
    asked = (options.subject, options.as_of, options.reference, options.view, options.pairs)
    if not options.compare and any(asked):
        parser().error("--subject, --as-of, --reference, --view and --pairs need --compare")
    if not options.export:
        for name in ("compare", "published", "mapping", "refused", "bom"):
            if getattr(options, name):
                parser().error(f"--{name} needs --export OUTPUT")
    return bool(options.compare)
