"""The list of what was packed, against which the self-test holds what is there."""

from pathlib import Path

from gui.self_test.packed import LIST


def write_list(folder: Path) -> None:
    """Write the list into a folder that has nothing to be added any more."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != LIST)
    lines = (f"{path.stat().st_size} {path.relative_to(folder).as_posix()}\n" for path in paths)
    (folder / LIST).write_text("".join(lines), "utf-8", newline="\n")
