"""A folder as .tar.gz, the same bytes whenever and by whomever it is packed."""

import gzip
import tarfile
from pathlib import Path


def write_archive(folder: Path, inside: str, path: Path, moment: int) -> None:
    """Pack a folder as ``inside``: sorted, everything root's, and all of ``moment``, in seconds since 1970."""

    def settle(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = moment
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    with (
        path.open("wb") as file,
        gzip.GzipFile("", "wb", 6, file, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for member in (folder, *sorted(folder.rglob("*"))):
            name = str(Path(inside, member.relative_to(folder)))
            archive.add(member, name, recursive=False, filter=settle)
