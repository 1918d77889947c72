"""A file and changes of every kind to it, as the tests of the recovery log want them."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from models.claims import steps
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading, Kind
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.quote import Quote
from models.claims.record import Extra
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.unknown_fields import NumberText
from models.claims.view import View
from models.formats.claims_writer import write_claims
from models.storage.extra_text import encode_extra
from models.storage.recovery import Recovered
from models.storage.recovery_log import RecoveryLog
from models.storage.whole import whole_changes


def claim(id: str, **more: object) -> Claim:
    """A claim of which only the id matters."""
    fields = {"subject": "Army", "measure": "killed", "bound": Bound.EXACT, "low": 5, "high": 5} | more
    return Claim(id=id, **fields)  # type: ignore[arg-type]


UNKNOWN = Extra((("later", [1, {"deep": NumberText("1.50")}]), ("huge", NumberText("1" * 30)), ("ünï\n", None)))
"""Fields that this program does not know."""

FILE = ClaimFile(
    heading=Heading(title="Losses", extra=UNKNOWN),
    measures=STANDARD_MEASURES,
    subjects=(Subject(name="Army", aliases=("Forces",)),),
    claimants=(Claimant(name="Ministry", extra=UNKNOWN),),
    sources=(Source(id="s", text="five were killed\r\n\u2028“ü”"),),
    claims=(
        claim("a", claimant="Ministry", extra=UNKNOWN),
        claim("b", derived_from=("a",), replaces="a"),
        claim("c", quotes=(Quote(source="s", start=0, exact="five", extra=UNKNOWN),)),
    ),
    views=(View(name="Killed", subject="Army", reference="a"),),
)
"""A file with every kind of record, and with unknown fields at every level."""


def changes(records: Records) -> Sequence[Change]:
    """Changes of every kind, made on records of FILE one after the other."""
    made: list[Change] = []

    def do(change: Change) -> None:
        records.apply(change)
        made.append(change)

    do(steps.add(records, Kind.CLAIMS, [claim("x", extra=UNKNOWN), claim("y")], "Add 2 claims", place=1))
    c = records.claims.get("c")
    assert c is not None
    do(steps.change(records, Kind.CLAIMS, [msgspec.structs.replace(c, note="line\nline \u2029 \ufdd0")], "Change note"))
    do(steps.rename(records, Kind.SUBJECTS, "Army", Subject(name="Land forces", aliases=("Forces",))))
    do(steps.change_heading(records, Heading(title="Losses, 2024", extra=UNKNOWN)))
    do(steps.remove_claims(records, ["a", "y"], "Remove 2 claims"))
    do(steps.add(records, Kind.SOURCES, [Source(id="t", text="“" * 100, extra=UNKNOWN)], "Add source"))
    do(steps.remove(records, Kind.SOURCES, ["t"], "Remove source"))
    return made


def states(file: ClaimFile = FILE) -> list[ClaimFile]:
    """The file, and as it is after each of `changes`."""
    records = Records(file)
    result = [file]
    for change in changes(Records(file)):
        records.apply(change)
        result.append(records.snapshot())
    return result


def encode_whole(change: Change) -> bytes:
    """A change as a log of version 2 says it: every record whole, before and after."""
    return msgspec.json.encode({"text": change.text, "edits": change.edits}, enc_hook=encode_extra)


def whole(recovered: Recovered, file: ClaimFile = FILE) -> tuple[Change, ...]:
    """The changes that a log holds, as they are on the file that they were made on."""
    return whole_changes(recovered.changes, file)


def hash_of(data: bytes) -> str:
    """The SHA-256 by which a log knows a file."""
    return hashlib.sha256(data).hexdigest()


def save(path: Path, file: ClaimFile = FILE) -> str:
    """Write a file as a program without a log would, and return its hash."""
    data = write_claims(file)
    path.write_bytes(data)
    return hash_of(data)


def left_log(folder: Path, log: RecoveryLog) -> Path:
    """The log as it is when its program has been killed: let go of, with nothing tidied."""
    assert log.path is not None
    path = folder / log.path.name
    log.close()
    return path
