"""Logs of any size are read line by line; what does not fit is said to be too large, and what is before it is kept."""

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from models.claims.change import Change, Edit
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.formats import plain_file
from models.storage.log_change import change_lines, decode_change, encode_change
from models.storage.log_content import LogContent, left
from models.storage.log_line import LineReader, Saved, Word, encode_line, encode_values
from models.storage.recovery import read_log
from models.storage.recovery_log import RecoveryLog
from tests.models.storage.logged import FILE, changes, claim, encode_whole, left_log, save, whole
from tests.models.storage.test_recovery import header, log_of

CHANGES = changes(Records(FILE))
LINES = [header(), *((Word.CHANGE, encode_change(change)) for change in CHANGES)]


def read(lines: list[tuple[Word, bytes]], most: int) -> tuple[list[str], str]:
    content = LogContent(most)
    for line in LineReader(BytesIO(log_of(lines))):
        content.read(line)
    logged, problem = left(content.base().stretches)
    return [change.text for change, _ in logged], str(problem or "")


def test_what_is_more_than_memory_may_hold_is_left_out_with_all_behind_it() -> None:
    texts = [change.text for change in CHANGES]
    assert read(LINES, 10**9) == (texts, "")
    some, problem = read(LINES, 4_000)
    assert 0 < len(some) < len(texts) and some == texts[: len(some)]
    assert problem == "The recovery log is too large for the memory: a change in it is left out with all behind it."


def test_what_is_saved_takes_no_memory() -> None:
    saved = (Word.SAVED, encode_values(Saved(path="", hash="0" * 64)))
    assert read([*LINES, saved, *LINES[1:3]], 8_000) == ([change.text for change in CHANGES[:2]], "")


def test_a_change_that_cannot_be_read_does_not_matter_once_all_is_saved() -> None:
    saved = (Word.SAVED, encode_values(Saved(path="", hash="0" * 64)))
    assert read([*LINES, (Word.CHANGE, b"{}"), saved, *LINES[1:2]], 10**9) == ([CHANGES[0].text], "")


@pytest.mark.parametrize("ends", [True, False])
def test_a_line_too_long_to_be_read_is_no_damage(ends: bool) -> None:
    data = log_of(LINES) + b"x" * 5_000 + b"\n" * ends
    reader = LineReader(BytesIO(data), longest=4_000)
    assert len(list(reader)) == reader.count == len(LINES)
    assert not reader.is_torn
    assert str(reader.damage) == (
        f"Line {len(LINES) + 1} of the recovery log is too large to be read: it and all behind it are left out."
    )


def test_a_log_may_be_larger_than_any_other_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.claims"
    log = RecoveryLog.begin(tmp_path / "logs", path, save(path), FILE)
    for change in CHANGES:
        log.append(change)
    monkeypatch.setattr(plain_file, "LARGEST", 100)
    recovered = read_log(left_log(tmp_path / "logs", log))
    assert (recovered.damage, whole(recovered)) == ("", tuple(CHANGES))


def test_what_is_said_of_additions_stays_with_them_over_several_lines(tmp_path: Path) -> None:
    first = FILE.claims[0]
    noted = [first, *(msgspec.structs.replace(first, note=str(number)) for number in range(1_000))]
    notes = [Edit(kind=Kind.CLAIMS, was=was, now=now) for was, now in pairwise(noted)]
    added = [Edit(kind=Kind.CLAIMS, now=claim(f"n{number}"), place=3 + number) for number in range(1_200)]
    change = Change(text="Many", edits=(*notes, *added))
    path = tmp_path / "a.claims"
    log = RecoveryLog.begin(tmp_path / "logs", path, save(path), FILE)
    log.append(change)
    recovered = read_log(left_log(tmp_path / "logs", log))
    assert whole(recovered) == (change,)
    assert recovered.behind == ((*[None] * 1_000, "c", *(f"n{number}" for number in range(1_199))),)


def test_edits_without_the_change_they_belong_to_are_torn(tmp_path: Path) -> None:
    body = msgspec.json.encode({"edits": msgspec.json.decode(encode_change(CHANGES[1]))["edits"]})
    (tmp_path / "1.recovery").write_bytes(log_of([*LINES[:2], (Word.EDITS, body)]))
    recovered = read_log(tmp_path / "1.recovery")
    assert (recovered.changes, recovered.is_torn, recovered.damage) == ((CHANGES[0],), True, "")


def test_edits_of_one_field_are_told_together_and_those_of_others_apart() -> None:
    fields = [{"note": "n"}, {"note": "m"}, {"scope": "s"}, {"note": "n", "scope": "s"}]
    claims = [claim(str(number), tags=("t",)) for number in range(len(fields))]
    edits = [
        Edit(kind=Kind.CLAIMS, was=each, now=msgspec.structs.replace(each, **some))
        for each, some in zip(claims, fields, strict=True)
    ]
    body = encode_change(Change(text="", edits=tuple(edits)))
    assert [group[1] for group in msgspec.json.decode(body)["edits"]] == [["note"], ["scope"], ["scope", "note"]]
    assert [edit.key for edit in decode_change(body).edits] == ["0", "1", "2", "3"]


def test_a_former_log_is_read_as_it_was(tmp_path: Path) -> None:
    lines = [header(version=2), *((Word.CHANGE, encode_whole(change)) for change in CHANGES)]
    (tmp_path / "1.recovery").write_bytes(log_of(lines))
    assert read_log(tmp_path / "1.recovery").changes == tuple(CHANGES)


NAME = {"id": "a", "subject": "", "measure": "killed", "bound": "exact", "low": 5, "high": 5}
BAD_PARTS = {
    "no such field": ["claims", ["none"], [NAME], [{}], [{}], [1]],
    "unknown fields": ["claims", ["extra"], [NAME], [{}], [{}], [1]],
    "nothing said": ["claims", ["note"], [NAME], [{}], [{"note": "n"}], [1]],
    "not as many": ["claims", ["note"], [NAME], [{"note": ""}], [{"note": "n"}], [1, 2]],
    "of a kind that is whole": ["views", ["note"], [{"name": "v"}], [{}], [{}], [1]],
    "wrong type": ["claims", ["note"], [NAME], [{"note": 1}], [{"note": "n"}], [1]],
}


@pytest.mark.parametrize("part", BAD_PARTS.values(), ids=BAD_PARTS)
def test_parts_that_make_no_sense_are_refused(part: list[object]) -> None:
    with pytest.raises(ClaimsError, match="It holds no change that this program can read"):
        decode_change(msgspec.json.encode({"text": "t", "edits": [part]}))


def test_a_large_change_is_a_few_short_lines() -> None:
    claims = [claim(str(number), note="n" * 500) for number in range(2_500)]
    edits = [Edit(kind=Kind.CLAIMS, was=each, now=msgspec.structs.replace(each, place="p")) for each in claims]
    lines = list(change_lines(Change(text="", edits=tuple(edits))))
    assert [word for word, _ in lines] == [Word.EDITS] * 3 + [Word.CHANGE]
    assert sum(len(body) for _, body in lines) < 2_500 * 150
    assert encode_line(*lines[-1], 0)[0].endswith(b"]\n")
