"""The recovery log: what has been changed in one open file since it was last saved.

A log is there only while something is unsaved: the first change makes it, saving takes it away. So whatever a killed
program leaves behind is worth looking at. `recovery` reads it.
"""

import contextlib
import os
import secrets
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import models
from models.claims.change import Change
from models.claims.claim_file import LISTS, ClaimFile
from models.claims.errors import ClaimsError
from models.progress import Report, followed, silent
from models.storage.growing_file import GrowingFile
from models.storage.log_change import AT_ONCE, change_lines
from models.storage.log_history import LogHistory
from models.storage.log_line import FORMAT, VERSION, Header, Saved, Word, encode_line, encode_values
from models.storage.neighbours import Neighbours
from models.storage.process import Process
from models.storage.start_line import StartLine
from models.storage.there import is_file
from models.storage.trouble import trouble

SUFFIX = ".recovery"
"""How the name of every log ends."""

_MANY = 2_000
"""Records that take longer to write than anybody should wait for a first change."""


class RecoveryLog:
    """The unsaved changes of one open file, each kept in a file of the log's folder before `append` returns.

    Where the log cannot be kept, it `is_broken` and says so once a change; editing, saving and closing go on. What it
    could not write it tries again with the next change, so that a disk with room again makes it whole.
    """

    def __init__(self, folder: Path, file: Saved, start: ClaimFile | None = None) -> None:
        self._folder = folder
        self._saved = file
        self._start = start if not file.path else None
        self._history = LogHistory()
        self._neighbours = Neighbours(ClaimFile.NEW if start is None and not file.path else start)
        self._file: GrowingFile | None = None
        self._checksum = 0
        self._waiting: list[bytes] = []
        self._start_line: StartLine | None = None
        self._start_pieces: Iterator[bytes] = iter(())
        self._is_broken = False
        self._change_count = 0

    @classmethod
    def begin(
        cls, folder: Path, path: Path | None, file_hash: str = "", start: ClaimFile | None = None
    ) -> "RecoveryLog":
        """The log of a file with that SHA-256 of its bytes, kept in ``folder``; nothing is written yet.

        It begins with ``start``; where that is not given, a file without a path begins as `ClaimFile.NEW`.
        """
        return cls(folder, Saved(path=_text(path), hash=file_hash), start)

    @property
    def path(self) -> Path | None:
        """Where the log is; None while there is nothing in it."""
        return self._file.path if self._file is not None else None

    @property
    def is_broken(self) -> bool:
        """Whether a change is not in the log, so that it would be lost if the program were killed now."""
        return self._is_broken

    @property
    def change_count(self) -> int:
        """How many changes (undone and redone ones too) were appended since the file was opened or saved."""
        return self._change_count

    def append(self, change: Change, report: Report = silent) -> None:
        """Keep a change that has been made; ClaimsError where that is not possible now.

        ``report`` may raise to have it left out. Where it fails in any other way, such as for want of memory, the log
        is as it was before.
        """
        with self._whole_or_not():
            self._change_count += 1
            behind, word = self._neighbours.follow(change), self._history.follow(change)
            if word is Word.CHANGE:
                lines = change_lines(change, behind)
                self._add_all(followed(lines, len(change.edits) // AT_ONCE + 1, report, every=1))
            else:
                self._add(word, b"{}")
            self._write()

    @property
    def is_long_to_begin(self) -> bool:
        """Whether the first change has to wait for a large file to be written, unless `begin_ahead` does so before."""
        start = self._start
        return start is not None and sum(len(getattr(start, kind)) for kind in LISTS) > _MANY

    def begin_ahead(self) -> bool:
        """Write a piece of what stands before the first change; whether there is more. Never fails."""
        if self._start is None or self._change_count:
            return False
        if self._file is None and not self._waiting:
            self._begin()
        try:
            piece = next(self._start_pieces, None)
            self._waiting += [piece] if piece else []
            self._write()
        except ClaimsError:
            self.discard()  # the first change will say so
            return False
        return piece is not None

    def sync(self) -> None:
        """Have every change on the disk itself, so that it outlives a power cut too; ClaimsError where it cannot be."""
        self._write()
        if self._file is not None:
            try:
                self._file.sync()
            except OSError as error:
                raise self._failure(error) from error

    def saving_as(self, file_hash: str, path: Path | None = None) -> None:
        """Note that the file is about to be saved with that hash, at another path where one is given.

        Call it before the new bytes take the file's name: killed in between, the program must not offer what is saved.
        Never fails, for a broken log must not keep anybody from saving.
        """
        self._note(Word.SAVING, self._as_saved(file_hash, path))

    def saved(self, file_hash: str, path: Path | None = None) -> None:
        """Forget all changes, for the file holds them now; never fails."""
        saved = self._as_saved(file_hash, path)
        self._note(Word.SAVED, saved)
        self.discard()
        self._saved, self._start = saved, None

    def close(self) -> None:
        """Let go of the log: it goes where nothing is unsaved, else it stays for the next start. Never fails."""
        if self._change_count == 0:
            self.discard()
            return
        with contextlib.suppress(ClaimsError, OSError):
            self._write()
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None

    def discard(self) -> None:
        """Take the log away, with the changes in it: they are saved, undone, or not wanted. Never fails."""
        if self._file is not None:
            with contextlib.suppress(OSError):  # what is left says by itself that it is saved
                self._file.remove()
        self._file = None
        self._history.begin_anew()
        self._start_line, self._start_pieces = None, iter(())
        self._checksum, self._waiting, self._is_broken, self._change_count = 0, [], False, 0

    def _as_saved(self, file_hash: str, path: Path | None) -> Saved:
        return Saved(path=_text(path) if path is not None else self._saved.path, hash=file_hash)

    @contextlib.contextmanager
    def _whole_or_not(self) -> Iterator[None]:
        """Have nothing stay of a change that fails half way: its edits would be read as those of the next one."""
        before = self._change_count, self._checksum, [*self._waiting], self._is_broken
        length = self._file.length if self._file is not None else 0
        try:
            yield
        except ClaimsError:
            raise  # it has been made all the same, and is written with the next
        except BaseException:
            self._neighbours = Neighbours(None)  # better nothing than something wrong
            self._history.begin_anew()
            if not before[0]:
                self.discard()
                raise
            self._change_count, self._checksum, self._waiting, self._is_broken = before
            if self._file is not None:
                self._file.shorten(length)
            raise

    def _note(self, word: Word, saved: Saved) -> None:
        if self._file is not None and self._change_count:
            self._add(word, encode_values(saved))
            self._history.begin_anew()
            with contextlib.suppress(ClaimsError):
                self._write()

    def _add(self, word: Word, body: bytes) -> None:
        if self._file is None and not self._waiting:
            self._begin()
        self._end_start()
        line, self._checksum = encode_line(word, body, self._checksum)
        self._waiting.append(line)

    def _add_all(self, lines: Iterable[tuple[Word, bytes]]) -> None:
        """Write lines one by one; those that cannot be are held until they can."""
        for word, body in lines:
            self._add(word, body)
            if not self._is_broken:
                with contextlib.suppress(ClaimsError):
                    self._write()

    def _begin(self) -> None:
        """The first line, and the start where no file holds it."""
        header = Header(
            format=FORMAT,
            version=VERSION,
            program=models.__version__,
            time=datetime.now(UTC).isoformat(timespec="milliseconds"),
            process=Process.this(),
            file=self._saved,
        )
        line, self._checksum = encode_line(Word.LOG, encode_values(header), 0)
        self._waiting = [line]
        if self._start is not None:
            self._start_line = StartLine(self._start, self._checksum)
            self._start_pieces = self._start_line.pieces()

    def _end_start(self) -> None:
        """Write what is left of the start; held until it can be where that fails."""
        if self._start_line is None:
            return
        for piece in self._start_pieces:
            self._waiting.append(piece)
            if not self._is_broken:
                with contextlib.suppress(ClaimsError):
                    self._write()
        self._checksum, self._start_line = self._start_line.checksum, None

    def _write(self) -> None:
        if not self._waiting:
            return
        try:
            if self._file is None:
                self._file = _new_file(self._folder)
            self._file.append(b"".join(self._waiting))
        except OSError as error:
            raise self._failure(error) from error
        self._waiting, self._is_broken = [], False

    def _failure(self, error: OSError) -> ClaimsError:
        self._is_broken = True
        return ClaimsError(
            "Unsaved changes would be lost if the program ended now, for the recovery log in “{0}” "
            "cannot be written ({1}): save the file soon.",
            self._folder,
            trouble(error).reason,
        )


def find_logs(folder: Path) -> list[Path]:
    """All that have the name of a log in a folder, whoever wrote them; none where it cannot be looked into."""
    try:
        return [path for path in sorted(folder.glob(f"*{SUFFIX}")) if is_file(path)]
    except OSError:
        return []


def _text(path: Path | None) -> str:
    return str(path.absolute()) if path is not None else ""


def _new_file(folder: Path) -> GrowingFile:
    """A file that no other window or process has."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return GrowingFile(folder / f"{os.getpid()}-{secrets.token_hex(8)}{SUFFIX}")
