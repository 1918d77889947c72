"""The command line: opens windows, or converts without one."""

import argparse
import contextlib
import gc
import locale
import os
import sys
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

import models
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.visible import sentence, visible
from models.confined.streams import hold_streams
from models.formats.suffixes import PAINTED, WRITERS, known_suffix, read_file, write_files

OK, AT_FAULT, BAD_CALL = 0, 1, 2
"""Exit codes: done; an input or output is at fault; the call is."""


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
        description="Lays conflicting numbers side by side, with their sources.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    opened = "a claim file to open, or a file of another kind to import, each in a window"
    result.add_argument("files", nargs="*", type=Path, metavar="FILE", help=opened)
    converted = "convert FILE without a window; the suffix says the format"
    result.add_argument("--export", type=Path, metavar="OUTPUT", help=converted)
    result.add_argument(
        "--merge", nargs=3, type=Path, metavar=("BASE", "OURS", "THEIRS"), help="merge claim files into OUTPUT"
    )
    result.add_argument("--self-test", action="store_true", help="try this copy of the program, piece by piece")
    result.add_argument("--out", type=Path, metavar="REPORT.json", help="write what --self-test finds out there too")
    result.add_argument("--version", action="version", version=f"counterclaim {models.__version__}")
    _add_importing(result.add_argument_group("reading FILE, with --export"))
    _add_comparing(result.add_argument_group("comparing, with --export to .pdf, .html, .csv or .xlsx"))
    return result


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


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code."""
    _settle_locale()
    options = parser().parse_args(arguments)
    try:
        if options.self_test or options.out:
            return _test_self(options)
        if options.merge:
            return _merge(options)
        if _is_comparing(options):
            return _compare(options)
        return _export(options) if options.export else _open(options.files)
    except ClaimsError as error:
        print("counterclaim:", *str(error).split(), file=sys.stderr)  # one line, whatever a file is called
        return AT_FAULT


def _settle_locale() -> None:
    """Write in UTF-8 whatever the variables say; else Qt complains on stderr before it does so itself.

    What they say of numbers and paper stays: Qt reads that from the variables, even of a locale that is not installed.
    """
    if not sys.platform.startswith("linux"):
        return
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_CTYPE"] = "C.UTF-8"
    try:
        locale.setlocale(locale.LC_ALL, "")
    except locale.Error:
        with contextlib.suppress(locale.Error):
            locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
    if locale.nl_langinfo(locale.CODESET) != "UTF-8":
        if spoken := os.environ.pop("LC_ALL", ""):
            os.environ["LANG"] = spoken
        os.environ["LC_CTYPE"] = "C.UTF-8"


def _test_self(options: argparse.Namespace) -> int:
    """Try this copy of the program."""
    given = {name for name, value in vars(options).items() if value} - {"self_test", "out"}
    if not options.self_test or given:
        parser().error("--self-test goes with --out REPORT.json, and with nothing else")
    from gui.screen import require_qt

    require_qt()
    from gui.self_test.run import run_self_test

    return run_self_test(options.out)


def _merge(options: argparse.Namespace) -> int:
    """Three-way merge, as git asks for it; OUTPUT is a claim file whatever its suffix, and left alone at any fault."""
    from models.formats.claims_writer import write_claims
    from models.merging.merge import merge

    others = options.published or options.mapping or options.refused or options.bom
    if options.files or not options.export or _is_comparing(options) or others:
        parser().error("--merge BASE OURS THEIRS goes with --export OUTPUT, and with nothing else")
    base, *sides = options.merge
    was = _read_role("BASE", base, ClaimFile())  # of no base, no measure was taken away
    merged = merge(was, *map(_read_role, ("OURS", "THEIRS"), sides))
    _write(options.export, write_claims(merged.file))
    if left := len(merged.conflicts):
        say = "1 conflict is left: the merged file holds it, open it to settle it."
        many = f"{left:,} conflicts are left: the merged file holds them, open it to settle them."
        print("counterclaim:", say if left == 1 else many, file=sys.stderr)
    return AT_FAULT if merged.conflicts else OK


def _read_role(role: str, path: Path, blank: ClaimFile = ClaimFile.NEW) -> ClaimFile:
    """One of the three files of a merge; a refusal says which, for git gives them names that tell nothing."""
    from models.formats.any_file import read_any

    try:
        return read_any(path, blank)
    except ClaimsError as error:
        raise ClaimsError("{0} is at fault: {1}", role, error) from None


def _is_comparing(options: argparse.Namespace) -> bool:
    asked = (options.subject, options.as_of, options.reference, options.view, options.pairs)
    if not options.compare and any(asked):
        parser().error("--subject, --as-of, --reference, --view and --pairs need --compare")
    if not options.export:
        for name in ("compare", "published", "mapping", "refused", "bom"):
            if getattr(options, name):
                parser().error(f"--{name} needs --export OUTPUT")
    return bool(options.compare)


def _export(options: argparse.Namespace) -> int:
    output = options.export
    _check_call(options.files, output, (*WRITERS, *PAINTED))
    painting = _begin_painting(output) if output.suffix.lower() in PAINTED else None
    if options.bom and output.suffix.lower() != ".csv":
        parser().error("--bom goes with --export to .csv")
    files = write_files(_read(options), output, options.bom)
    _check_beside(files)
    for path, data in files.items():
        _write(path, data)
    del painting
    return OK


def _check_beside(files: Iterable[Path]) -> None:
    """Refuse to replace what nobody has named: only OUTPUT, and what belongs to an export that is there."""
    from models.formats.whole_files import strangers

    if others := strangers(files):
        raise ClaimsError(
            "“{0}” is there already, and belongs to no export: move it, or export under another name.",
            visible(others[0].name),
        )


def _read(options: argparse.Namespace) -> ClaimFile:
    """What the one FILE holds, or makes; what is left of it is told."""
    from models.formats.whole_files import is_native

    path = options.files[0]
    _check_refused(options)
    if is_native(path) and not options.published and not options.mapping:
        return read_file(path)
    from gui.screen import require_qt

    require_qt()  # the folder of the user's own mappings is Qt's to tell
    from models.formats.inputs import Misplaced, Said, read_input
    from models.storage.data_folder import MAPPINGS, data_folder, name_program

    name_program()
    said = Said(published=_published(options.published), mapping=options.mapping, mappings=data_folder() / MAPPINGS)
    keep = partial(_write, options.refused) if options.refused else None
    try:
        return read_input(path, said, lambda sentence: print("counterclaim:", *sentence.split(), file=sys.stderr), keep)
    except Misplaced as error:
        return parser().error(str(error).rstrip("."))


def _check_refused(options: argparse.Namespace) -> None:
    """Refuse a file for refused rows where none can be refused, or that would cost another file of the call."""
    if not options.refused:
        return
    if not options.mapping:
        parser().error("--refused goes with --mapping, which tells how a table is read")
    if not known_suffix(options.refused, (".csv",)):
        parser().error(f"--refused: “{options.refused.name}” has not the suffix .csv")
    if options.refused.resolve() in [path.resolve() for path in (options.files[0], options.export)]:
        parser().error("--refused asks for another file than FILE and OUTPUT")


def _published(text: str) -> str:
    """A day as EDTF; a call at fault where it is none."""
    from models.text.date_text import read_date

    try:
        return read_date(text)
    except ClaimsError as error:
        return parser().error(f"--published: {str(error).rstrip('.')}")


def _compare(options: argparse.Namespace) -> int:
    from models.formats.comparisons import COMPARISON_WRITERS, PAINTED_COMPARISONS, PAIR_WRITERS
    from models.report.asking import Asked, compare_file

    output, suffix = options.export, options.export.suffix.lower()
    writers = PAIR_WRITERS if options.pairs else COMPARISON_WRITERS
    painted = () if options.pairs else PAINTED_COMPARISONS
    _check_call(options.files, output, tuple(dict.fromkeys((*painted, *writers))))
    asked = Asked(subject=options.subject, day=_day(options.as_of), reference=options.reference, view=options.view)
    painting = _begin_painting() if suffix in painted else None
    compared = compare_file(_read(options), asked, options.files[0].name)
    _write(output, writers[suffix].write(compared))
    del painting
    return OK


def _day(text: str) -> int | None:
    """The last day that a date may mean; a call at fault where it is none."""
    from models.report.asking import read_day

    try:
        return read_day(text) if text else None
    except ClaimsError as error:
        return parser().error(f"--as-of: {str(error).rstrip('.')}")


def _check_call(files: Sequence[Path], output: Path, suffixes: Sequence[str]) -> None:
    """Refuse any number of files but one, and a suffix that is not known."""
    if len(files) != 1:
        parser().error("--export takes exactly one FILE")
    if not known_suffix(output, suffixes):
        parser().error(f"“{output.name}” has none of the suffixes {', '.join(suffixes)}")


def _write(output: Path, data: bytes) -> None:
    from gui.screen import require_qt

    require_qt()
    from models.storage.atomic import write_atomically

    write_atomically(output, data)


def _begin_painting(output: Path | None = None) -> object:
    """Load the writers that paint ``output``, or a comparison, which put themselves in tables; what they paint with."""
    from gui.screen import require_painting

    require_painting()
    if output is None:
        import gui.comparison_files
    elif output.suffix.lower() == ".pdf":
        import gui.paper.files
    else:
        import gui.chart_files  # noqa: F401
    from gui import offscreen

    return offscreen.begin()


def _open(files: Sequence[Path]) -> int:
    from gui.beside.uncollected import uncollected

    with contextlib.ExitStack() as start:
        start.enter_context(uncollected())  # what is made until the first window stands stays as long as the program
        from gui.screen import require_screen

        require_screen()
        from gui.handing_over.door import Door

        door = Door()
        if door.hand_over(files):
            return OK
        from gui.application import Application, make_qt
        from gui.handing_over.raising import open_handed
        from gui.log import logs
        from gui.log.at_hand import AtHand

        qt = make_qt(sys.argv)
        running = logs.begin(logs.log_folder())
        application = Application(qt)
        try:
            application.open_files([*files, *qt.early_files])
            door.open(partial(open_handed, application.open_window))
            AtHand(application)
            gc.freeze()
            start.close()
            return qt.exec()
        finally:
            door.close()
            application.end()
            running.end()


if __name__ == "__main__":
    hold_streams()
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # what is read in a process of its own: the frozen program starts itself
    sys.exit(main())
