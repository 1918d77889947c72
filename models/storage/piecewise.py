"""A file read piece by piece, so that a large one costs neither memory nor a long wait."""

import hashlib
import os
from pathlib import Path
from types import TracebackType

from models.storage.signature import Signature, open_to_look

PIECE = 1 << 20
"""Bytes that are read at a time."""


class FileReader:
    """Reads a plain file from its beginning, and hashes what it reads; OSError where it cannot."""

    def __init__(self, path: Path) -> None:
        self._descriptor = open_to_look(path)
        self._hash = hashlib.sha256()
        self._done = 0
        try:
            self.signature = Signature.of(os.fstat(self._descriptor))
        except OSError:
            self.close()
            raise

    def __enter__(self) -> "FileReader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def part(self) -> float:
        """How much is read, 0 to 1."""
        return min(1.0, self._done / self.signature.size) if self.signature.size else 1.0

    @property
    def hash(self) -> str:
        """The SHA-256 of what was read so far, in hexadecimal."""
        return self._hash.hexdigest()

    def read(self) -> bytes:
        """The next piece; b"" at the end."""
        piece = os.read(self._descriptor, PIECE)
        self._hash.update(piece)
        self._done += len(piece)
        return piece

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)
