"""Mappings kept by name: the user's own in a folder, and those that come with the program."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from models.claims.errors import ClaimsError
from models.claims.visible import in_short, visible
from models.sheets.known import folded
from models.sheets.mapping import Mapping
from models.sheets.misread import why_misread

READY = Path(__file__).resolve().parents[2] / "resources" / "mappings"
"""The folder of the mappings that come with the program."""

SUFFIXES = (".toml", ".json")
"""The suffixes of mappings, in lower case with the dot."""

_MOST_DOTS = 500
"""How many dots a line of TOML may have: far more than a text has, or a name within names."""

_LARGEST = 10_000_000
"""How many bytes a mapping may have."""


class KeptMappings:
    """The mappings of one user by name; one of the user's own hides a ready one of the same name."""

    def __init__(self, folder: Path, ready: Path = READY) -> None:
        """``folder`` holds the user's own, and need not be there yet."""
        self._folder, self._ready = folder, ready

    def names(self) -> tuple[str, ...]:
        """Every name in order, the user's own first; a file that is no mapping is passed over."""
        return tuple(
            dict.fromkeys(mapping.name for folder in (self._folder, self._ready) for _, mapping in _in(folder))
        )

    def is_own(self, name: str) -> bool:
        """Whether the user has saved a mapping under this name."""
        return self._own(name) is not None

    def get(self, name: str) -> Mapping:
        """The mapping of that name, or else in a file called so without its suffix; ClaimsError where there is none.

        Where none is spelt so, case is put aside.
        """
        kept = [found for folder in (self._folder, self._ready) for found in _in(folder)]
        for is_it in (_is_named, _is_named_in_any_case, _is_called):
            if (found := next((mapping for path, mapping in kept if is_it(mapping, path, name)), None)) is not None:
                return found
        known = "; ".join(self.names())
        raise ClaimsError("There is no mapping “{0}”. The kept ones are: {1}.", in_short(name), known)

    def save(self, mapping: Mapping) -> Path:
        """Keep a mapping under its name, instead of the user's own of that name; ClaimsError where it cannot be."""
        if not mapping.name.strip():
            raise ClaimsError("The mapping has no name: give it one.")
        path = self._own(mapping.name) or self._free(mapping.name)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _replace(path, write_mapping(mapping))
        except (OSError, UnicodeError) as error:
            raise ClaimsError(
                "The mapping “{0}” could not be saved in “{1}”: look whether there is room and you may write there.",
                mapping.name,
                visible(str(self._folder)),
            ) from error
        return path

    def remove(self, name: str) -> None:
        """Take away the user's own mapping of that name; ClaimsError where there is none, or it cannot be."""
        path = self._own(name)
        if path is None:
            raise ClaimsError("“{0}” is no mapping of yours, so it cannot be removed.", name)
        try:
            path.unlink()
        except OSError as error:
            raise ClaimsError(
                "The mapping “{0}” could not be removed from “{1}”: look whether you may write there.",
                name,
                visible(str(self._folder)),
            ) from error

    def _own(self, name: str) -> Path | None:
        return next((path for path, mapping in _in(self._folder) if mapping.name == name), None)

    def _free(self, name: str) -> Path:
        stem = re.sub(r"[^\w -]+", "_", name).strip(" _")[:60] or "mapping"
        paths = (self._folder / f"{stem}{f' {number}' if number > 1 else ''}.json" for number in range(1, 10_000))
        return next(path for path in paths if not path.exists())


def read_mapping(path: Path) -> Mapping:
    """The mapping in a file, named after the file where it has no name; ClaimsError where it is none."""
    try:
        if path.stat().st_size > _LARGEST:
            raise ClaimsError("“{0}” is too large for a mapping.", visible(path.name))
        mapping = decode_mapping(path.read_bytes(), path.suffix.lower())
    except OSError as error:
        raise ClaimsError(
            "The mapping “{0}” cannot be read: look whether it is still there and you may read it.", visible(path.name)
        ) from error
    except ClaimsError as error:
        raise ClaimsError("“{0}” is no mapping. {1}", visible(path.name), error) from None
    return mapping if mapping.name else msgspec.structs.replace(mapping, name=path.stem)


def decode_mapping(data: bytes, suffix: str = ".json") -> Mapping:
    """The mapping in these bytes, TOML or JSON by the suffix; ClaimsError where they hold none."""
    if suffix not in SUFFIXES:
        raise ClaimsError("A mapping is a file with the suffix {0} or {1}.", *SUFFIXES)
    try:
        plain = data.removeprefix(b"\xef\xbb\xbf")
        if suffix == ".json":
            return msgspec.json.decode(plain, type=Mapping)
        _check_dots(plain)
        return msgspec.toml.decode(plain, type=Mapping)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:  # of TOML, what int says of 5,000 digits
        raise why_misread(error, suffix.removeprefix(".").upper()) from None


def _check_dots(toml: bytes) -> None:
    """Refuse names within names without end, which Python reads in more than linear time."""
    for number, line in enumerate(toml.split(b"\n"), start=1):
        if line.count(b".") > _MOST_DOTS:
            raise ClaimsError("It cannot be read: line {0} has more than {1} dots.", number, _MOST_DOTS)


def write_mapping(mapping: Mapping) -> bytes:
    """A mapping as JSON for people to read, which `decode_mapping` reads back."""
    return msgspec.json.format(msgspec.json.encode(mapping), indent=2) + b"\n"


def _is_named(mapping: Mapping, _path: Path, name: str) -> bool:
    return mapping.name == name


def _is_named_in_any_case(mapping: Mapping, _path: Path, name: str) -> bool:
    return folded(mapping.name) == folded(name)


def _is_called(_mapping: Mapping, path: Path, name: str) -> bool:
    return folded(path.stem) == folded(name)


def _in(folder: Path) -> Iterator[tuple[Path, Mapping]]:
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    except OSError:
        return
    for path in paths:
        try:
            yield path, read_mapping(path)
        except ClaimsError:
            continue


def _replace(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
