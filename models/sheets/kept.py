"""Mappings kept by name: the user's own in a folder, and those that come with the program."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.sheets.mapping import Mapping

READY = Path(__file__).resolve().parents[2] / "resources" / "mappings"
"""The folder of the mappings that come with the program."""

SUFFIXES = (".toml", ".json")
"""The suffixes of mappings, in lower case with the dot."""

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
        """The mapping of that name, or else in a file called so without its suffix; ClaimsError where there is none."""
        kept = [found for folder in (self._folder, self._ready) for found in _in(folder)]
        named = (mapping for _, mapping in kept if mapping.name == name)
        called = (mapping for path, mapping in kept if path.stem == name)
        if (found := next(named, None) or next(called, None)) is not None:
            return found
        known = "; ".join(self.names())
        raise ClaimsError(f"There is no mapping “{name}”. The kept ones are: {known}.")

    def save(self, mapping: Mapping) -> Path:
        """Keep a mapping under its name, instead of the user's own of that name; ClaimsError where it cannot be."""
        if not mapping.name.strip():
            raise ClaimsError("The mapping has no name: give it one.")
        path = self._own(mapping.name) or self._free(mapping.name)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _replace(path, write_mapping(mapping))
        except (OSError, UnicodeError) as error:
            raise ClaimsError(f"The mapping “{mapping.name}” could not be saved: {error}.") from None
        return path

    def remove(self, name: str) -> None:
        """Take away the user's own mapping of that name; ClaimsError where there is none, or it cannot be."""
        path = self._own(name)
        if path is None:
            raise ClaimsError(f"“{name}” is no mapping of yours, so it cannot be removed.")
        try:
            path.unlink()
        except OSError as error:
            raise ClaimsError(f"The mapping “{name}” could not be removed: {error.strerror}.") from None

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
            raise ClaimsError(f"“{visible(path.name)}” is too large for a mapping.")
        mapping = decode_mapping(path.read_bytes(), path.suffix.lower())
    except OSError as error:
        raise ClaimsError(f"The mapping “{visible(path.name)}” cannot be read: {error.strerror}.") from None
    except ClaimsError as error:
        raise ClaimsError(f"“{visible(path.name)}” is no mapping. {error}") from None
    return mapping if mapping.name else msgspec.structs.replace(mapping, name=path.stem)


def decode_mapping(data: bytes, suffix: str = ".json") -> Mapping:
    """The mapping in these bytes, TOML or JSON by the suffix; ClaimsError where they hold none."""
    if suffix not in SUFFIXES:
        raise ClaimsError(f"A mapping is a file with the suffix {' or '.join(SUFFIXES)}.")
    try:
        plain = data.removeprefix(b"\xef\xbb\xbf")
        is_toml = suffix == ".toml"
        return msgspec.toml.decode(plain, type=Mapping) if is_toml else msgspec.json.decode(plain, type=Mapping)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ClaimsError(f"It cannot be read: {error}.") from None


def write_mapping(mapping: Mapping) -> bytes:
    """A mapping as JSON for people to read, which `decode_mapping` reads back."""
    return msgspec.json.format(msgspec.json.encode(mapping), indent=2) + b"\n"


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
