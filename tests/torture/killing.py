"""The end of a program within this process: what it leaves on the disk, as if it had been another that was killed."""

from io import BytesIO
from pathlib import Path

import msgspec

from gui.editor import Editor
from models.storage.data_folder import RECOVERY, data_folder
from models.storage.holder import decode_holder, encode_holder
from models.storage.log_line import Header, LineReader, Word, decode_values, encode_line, encode_values
from models.storage.process import Process

DEAD = Process(host=Process.this().host, pid=4194303, started="another boot")
"""A process that does not run."""


def logs() -> list[Path]:
    """The recovery logs that the next start would find."""
    return sorted((data_folder() / RECOVERY).glob("*.recovery"))


def locks(folder: Path) -> list[Path]:
    """The locks beside the files of a folder."""
    return sorted(folder.glob(".*.lock"))


def remains(folder: Path) -> dict[Path, bytes]:
    """What a kill at this moment would leave beside the files themselves."""
    return {path: path.read_bytes() for path in (*logs(), *locks(folder))}


def let_die(editor: Editor, left: dict[Path, bytes]) -> None:
    """End an editor, and put back what a kill would have left, under the name of a process that is gone."""
    end(editor)
    for path, data in left.items():
        path.write_bytes(_dead_log(data) if path.suffix == ".recovery" else _dead_lock(data))


def end(editor: Editor) -> None:
    """Close an editor for good."""
    editor.close()
    editor.deleteLater()


def last_word(log: Path) -> Word:
    """What the last line of a log is."""
    return list(LineReader(BytesIO(log.read_bytes())))[-1].word


def torn(left: dict[Path, bytes], cut: int) -> dict[Path, bytes]:
    """The same with the last line of each log cut off somewhere within."""
    return {path: _torn(data, cut) if path.suffix == ".recovery" else data for path, data in left.items()}


def _torn(log: bytes, cut: int) -> bytes:
    last = len(log) - log.rstrip(b"\n").rfind(b"\n") - 1
    return log[: len(log) - 1 - cut % (last - 1)]


def _dead_log(log: bytes) -> bytes:
    whole, checksum = b"", 0
    for word, body in LineReader(BytesIO(log)):
        if word is Word.LOG:
            body = encode_values(msgspec.structs.replace(decode_values(body, Header), process=DEAD))  # noqa: PLW2901
        line, checksum = encode_line(word, body, checksum)
        whole += line
    return whole + log[log.rfind(b"\n") + 1 :]


def _dead_lock(lock: bytes) -> bytes:
    holder = decode_holder(lock)
    assert holder is not None
    return encode_holder(msgspec.structs.replace(holder, process=DEAD))
