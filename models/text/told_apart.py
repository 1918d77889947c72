"""Files of the same name, told apart by as little of their folders as it takes."""

from collections.abc import Iterable, Mapping
from pathlib import Path


def told_apart(paths: Iterable[Path]) -> Mapping[Path, str]:
    """For each path the end of its folder that no other path of the same name has; "" where it needs none.

    As in ``{Path("/a/2024/x.claims"): "2024", Path("/a/2023/x.claims"): "2023", Path("/a/y.claims"): ""}``. Where one
    folder is the end of another, it is given whole.
    """
    by_name: dict[str, list[Path]] = {}
    for path in dict.fromkeys(paths):
        by_name.setdefault(path.name, []).append(path)
    return {path: _end(path, alike) for alike in by_name.values() for path in alike}


def _end(path: Path, alike: list[Path]) -> str:
    """As many of the last folders as tell a path from the others that are named alike."""
    parts, others = path.parent.parts, [other.parent.parts for other in alike if other != path]
    if not others:
        return ""
    for count in range(1, len(parts)):
        if all(other[-count:] != parts[-count:] for other in others):
            return str(Path(*parts[-count:]))
    return str(path.parent)
