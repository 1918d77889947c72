"""The OUTPUT of a call that converts, compares or merges."""

from collections.abc import Sequence
from pathlib import Path

from gui.command_line.parser import parser
from models.formats.suffixes import known_suffix
from models.storage.atomic import write_atomically


def check_call(files: Sequence[Path], output: Path, suffixes: Sequence[str]) -> None:
    """Refuse any number of files but one, and a suffix that is not known."""
    if len(files) != 1:
        parser().error("--export takes exactly one FILE")
    if not known_suffix(output, suffixes):
        parser().error(f"“{output.name}” has none of the suffixes {', '.join(suffixes)}")


def write(output: Path, data: bytes) -> None:
    """Write a file as a whole or not at all."""
    write_atomically(output, data)


def begin_painting(output: Path | None = None) -> object:
    """Load the writers that paint ``output``, or a comparison, which put themselves in tables; what they paint with."""
    from gui.machine.screen import require_painting

    require_painting()
    if output is None:
        import gui.paper.comparison_files
    elif output.suffix.lower() == ".pdf":
        import gui.paper.files
    else:
        import gui.paper.chart_files  # noqa: F401
    from gui.machine import offscreen

    return offscreen.begin()
