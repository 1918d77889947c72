"""Recovery: what is offered at the next start, what is said of it, and that no bytes can break it."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.change import Change, Edit
from models.claims.check import check_file
from models.claims.claim_file import ClaimFile, Heading, Kind
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.claims.registry import Subject
from models.storage.log_line import FORMAT, VERSION, Header, Saved, Word, encode_line, encode_values
from models.storage.process import Process
from models.storage.recovery import Ground, Recovered, find, read_log, read_start, set_aside
from models.storage.recovery_log import RecoveryLog
from models.storage.replay import replay
from tests.models.storage.logged import FILE, changes, claim, encode_whole, left_log, save, states

CHANGES = changes(Records(FILE))
STATES = states()
GONE = Process(host=Process.this().host, pid=2**22 + 1)
"""A process that no Linux can have."""


def log_of(lines: Sequence[tuple[Word, bytes]]) -> bytes:
    """The bytes of a log with right checksums, whatever it says."""
    result, checksum = b"", 0
    for word, body in lines:
        line, checksum = encode_line(word, body, checksum)
        result += line
    return result


def header(path: str = "", hash: str = "", process: Process = GONE, version: int = VERSION) -> tuple[Word, bytes]:
    saved = Saved(path=path, hash=hash)
    values = Header(format=FORMAT, version=version, program="1", time="", process=process, file=saved)
    return Word.LOG, encode_values(values)


def edited(*more: Change) -> list[tuple[Word, bytes]]:
    return [(Word.CHANGE, encode_whole(change)) for change in (*CHANGES, *more)]


def left(folder: Path, process: Process = GONE, name: str = "1.recovery") -> Path:
    """A log with all changes, and the file that it belongs to, as a process that has ended left them."""
    path = folder / "a.claims"
    log = folder / name
    log.write_bytes(log_of([header(str(path), save(path), process), *edited()]))
    return log


def recovered_from(folder: Path, data: bytes) -> Recovered:
    """What a log of these bytes holds."""
    (folder / "1.recovery").write_bytes(data)
    return read_log(folder / "1.recovery")


def test_a_folder_without_logs_or_none_at_all_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_bytes(b"x")
    (tmp_path / "folder.recovery").mkdir()
    (tmp_path / "circle.recovery").symlink_to("circle.recovery")
    assert find(tmp_path) == find(tmp_path / "missing") == find(tmp_path / "other.txt") == []


def test_what_a_process_left_is_found(tmp_path: Path) -> None:
    left(tmp_path)
    (recovered,) = find(tmp_path)
    assert (recovered.path, recovered.ground, recovered.changes) == (tmp_path / "a.claims", Ground.SAME, tuple(CHANGES))
    assert (recovered.is_torn, recovered.damage, recovered.process) == (False, "", GONE)
    assert replay(recovered, read_start(recovered)).file == STATES[-1]


def test_the_newest_comes_first(tmp_path: Path) -> None:
    for name, time in (("1.recovery", 5), ("2.recovery", 7), ("3.recovery", 6)):
        os.utime(left(tmp_path, name=name), (time, time))
    assert [recovered.log.name[0] for recovered in find(tmp_path)] == ["2", "3", "1"]


def test_a_running_process_keeps_its_log(tmp_path: Path) -> None:
    left(tmp_path, Process.this())
    assert find(tmp_path) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not say when a process started")
def test_a_process_under_a_number_used_again_is_not_the_one_that_wrote(tmp_path: Path) -> None:
    this = Process.this()
    left(tmp_path, msgspec.structs.replace(this, started=this.started + "0"))
    assert len(find(tmp_path)) == 1


def test_a_log_from_another_computer_is_found_and_said_to_be(tmp_path: Path) -> None:
    left(tmp_path, Process(host="elsewhere", pid=os.getpid()))
    (recovered,) = find(tmp_path)
    assert recovered.process is not None
    assert recovered.process.is_elsewhere


def test_a_process_that_ended_is_not_alive_even_before_its_parent_asks() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        process = Process(host=Process.this().host, pid=child.pid)
        alive = [process.is_alive]
        assert child.stdin is not None
        child.stdin.close()
        if sys.platform == "linux":
            os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
            alive.append(process.is_alive)
    assert alive == [True, False][: len(alive)]
    assert not process.is_alive


def test_a_file_that_was_changed_is_said(tmp_path: Path) -> None:
    left(tmp_path)
    save(tmp_path / "a.claims", ClaimFile.NEW)
    (recovered,) = find(tmp_path)
    assert recovered.ground is Ground.CHANGED
    with pytest.raises(ClaimsError, match=r"“a\.claims” has been changed since, so not every change need fit it\."):
        read_start(recovered)


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    left(tmp_path)
    (tmp_path / "a.claims").unlink()
    (recovered,) = find(tmp_path)
    assert recovered.ground is Ground.MISSING
    with pytest.raises(ClaimsError, match=r"“a\.claims” is no longer in"):
        read_start(recovered)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_in_place_of_the_file_is_not_waited_for(tmp_path: Path) -> None:
    left(tmp_path)
    (tmp_path / "a.claims").unlink()
    os.mkfifo(tmp_path / "a.claims")
    assert find(tmp_path)[0].ground is Ground.MISSING


def test_setting_aside_moves_and_never_overwrites(tmp_path: Path) -> None:
    for expected in ("1.recovery", "1-2.recovery", "1-3.recovery"):
        data = left(tmp_path).read_bytes()
        target = set_aside(find(tmp_path)[0])
        assert (target, target.read_bytes()) == (tmp_path / "aside" / expected, data)
        assert find(tmp_path) == []


def test_what_cannot_be_set_aside_is_said(tmp_path: Path) -> None:
    left(tmp_path)
    (recovered,) = find(tmp_path)
    recovered.log.unlink()
    with pytest.raises(ClaimsError, match=r"“1\.recovery” could not be set aside: there is no such folder\."):
        set_aside(recovered)


def test_a_log_of_a_newer_program_is_left_to_it(tmp_path: Path) -> None:
    (tmp_path / "1.recovery").write_bytes(log_of([header(version=VERSION + 1), *edited()]))
    (recovered,) = find(tmp_path)
    assert recovered.damage == "The recovery log was written by a newer program: start that one to restore it."


WHOLE = log_of([header(), (Word.START, msgspec.json.encode("no file")), *edited()])


def test_cut_anywhere_it_gives_the_whole_lines(tmp_path: Path) -> None:
    ends = [0, *(place + 1 for place, byte in enumerate(WHOLE) if byte == ord("\n"))]
    for length in range(len(WHOLE)):
        recovered = recovered_from(tmp_path, WHOLE[:length])
        whole = sum(0 < end <= length for end in ends)
        assert recovered.changes == tuple(CHANGES[: max(0, whole - 2)]), length
        assert (recovered.is_torn, recovered.damage) == (length not in ends, ""), length


@settings(max_examples=150)
@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_a_changed_byte_is_always_noticed(tmp_path_factory: pytest.TempPathFactory, place: int, flip: int) -> None:
    data = bytearray(WHOLE)
    data[place] ^= flip
    recovered = recovered_from(tmp_path_factory.getbasetemp(), bytes(data))
    whole = WHOLE.count(b"\n", 0, place)
    assert recovered.changes == tuple(CHANGES[: max(0, whole - 2)])
    assert recovered.is_torn or recovered.damage


def test_damage_in_the_middle_is_said_with_its_place(tmp_path: Path) -> None:
    lines = WHOLE.split(b"\n")
    for damaged in (lines[:3] + lines[4:], [*lines[:3], lines[4], lines[3], *lines[5:]], [*lines[:3], b"", *lines[4:]]):
        recovered = recovered_from(tmp_path, b"\n".join(damaged))
        assert recovered.changes == (CHANGES[0],)
        assert recovered.damage.startswith("Line 4 of the recovery log is damaged: it and the ")


@given(st.binary(max_size=400) | st.binary(max_size=200).map(lambda more: WHOLE + more))
def test_any_bytes_give_the_changes_that_can_be_trusted(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.getbasetemp()
    (folder / "1.recovery").write_bytes(data)
    expected = tuple(CHANGES) if data.startswith(WHOLE) else ()
    assert read_log(folder / "1.recovery").changes == expected
    assert all(recovered.changes == expected for recovered in find(folder))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 2**70) | st.text(max_size=5) | st.sampled_from([*Kind, "a", "killed"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "text", "edits", "kind", "place", "was", "now", "path"]), inner)
    ),
    max_leaves=8,
)
BODIES = [body for _, body in edited()]


@st.composite
def bodies(draw: st.DrawFn) -> bytes:
    """Some JSON, bytes that are none, or a change with a piece cut out."""
    body = draw(st.sampled_from(BODIES))
    start, end = sorted((draw(st.integers(0, len(body))), draw(st.integers(0, len(body)))))
    some = draw(json_values.map(msgspec.json.encode) | st.binary(max_size=30) | st.just(body[:start] + body[end:]))
    return draw(st.sampled_from([some, body])).replace(b"\n", b" ")


@settings(max_examples=200)
@given(st.booleans(), st.lists(st.tuples(st.sampled_from(Word), bodies()), max_size=5))
def test_right_checksums_around_anything_break_nothing(
    tmp_path_factory: pytest.TempPathFactory, is_headed: bool, lines: list[tuple[Word, bytes]]
) -> None:
    folder = tmp_path_factory.getbasetemp()
    recovered = recovered_from(folder, log_of([header(), *lines] if is_headed else lines))
    for file in (FILE, ClaimFile.NEW):
        result = replay(recovered, file)
        check_file(result.file)
        assert (len(result.changes) == len(recovered.changes)) is not bool(result.problem)
    try:
        read_start(recovered)
    except ClaimsError as error:
        assert str(error).endswith(".")


HOSTILE = {
    "deep": b"[" * 100_000,
    "deep extra": msgspec.json.encode({"\ufdd0extra": "[" * 5000, "name": "x"}),
    "surrogate": b'{"name":"\\ud800"}',
    "surrogate in extra": msgspec.json.encode({"\ufdd0extra": '{"a":"\\ud800"}', "name": "x"}),
    "not a number": msgspec.json.encode({"\ufdd0extra": '{"a":NaN}', "name": "x"}),
    "extra as object": msgspec.json.encode({"\ufdd0extra": {"a": 1}, "name": "x"}),
    "not UTF-8": b'{"name":"\xff"}',
}


@pytest.mark.parametrize("record", HOSTILE.values(), ids=HOSTILE)
def test_a_record_that_no_file_could_hold_stops_there(tmp_path: Path, record: bytes) -> None:
    body = b'{"text":"t","edits":[{"kind":"subjects","was":null,"now":%s,"place":0}]}' % record
    recovered = recovered_from(tmp_path, log_of([header(), *edited(), (Word.CHANGE, body), edited()[0]]))
    assert recovered.changes == tuple(CHANGES)
    assert recovered.damage.startswith("A change in the recovery log is left out with all behind it.")


def add(place: int, id: str = "new", **more: object) -> Edit:
    return Edit(kind=Kind.CLAIMS, now=claim(id, **more), place=place)


MISFITS = {
    "no such place": (add(4), "It adds or removes at place 5 of a list, where"),
    "before the first": (add(-1), "It adds or removes at place 0 of"),
    "there already": (
        add(0, "a"),
        "It adds what is there already, and says otherwise: Claim of Ministry: 5 · Killed · Army.",
    ),
    "names nothing": (add(0, measure="none"), "It names a measure that is not in the file: “none”."),
    "wrong in itself": (add(0, low=6), "the same low and high end"),
    "another stands there": (
        Edit(kind=Kind.CLAIMS, was=FILE.claims[2], place=0),
        "It adds or removes at place 1 of a list, where",
    ),
    "another now": (
        Edit(kind=Kind.CLAIMS, was=claim("a"), now=claim("a", note="n")),
        "It changes what has been changed since: Claim of Ministry: 5 · Killed · Army.",
    ),
    "gone": (
        Edit(kind=Kind.CLAIMS, was=claim("n", claimant="NATO"), place=0),
        "It removes what is no longer in the file: Claim of NATO: 5 · Killed · Army.",
    ),
    "other heading": (
        Edit(kind=Kind.HEADING, was=Heading(title="x"), now=Heading()),
        "It changes what has been changed since: Title and note of the file.",
    ),
    "no heading": (Edit(kind=Kind.HEADING, was=FILE.heading), "Title and note of the file can be changed, but neither"),
    "nothing": (Edit(kind=Kind.VIEWS), "It neither adds nor removes a view"),
    "named by others": (Edit(kind=Kind.CLAIMS, was=FILE.claims[0], place=0), "names a claim “a”"),
}


@pytest.mark.parametrize("is_last", [False, True])
@pytest.mark.parametrize(("edit", "reason"), MISFITS.values(), ids=MISFITS)
def test_a_change_that_does_not_fit_is_left_out_whole(tmp_path: Path, edit: Edit, reason: str, is_last: bool) -> None:
    fine = Edit(kind=Kind.SUBJECTS, now=Subject(name="Guard"), place=1)
    other = Edit(kind=Kind.SUBJECTS, now=Subject(name="Fleet"), place=1)
    made = [Change(text="Fine", edits=(fine,)), Change(text="Misfit", edits=(other, edit))]
    made += [] if is_last else [Change(text="Behind", edits=(other,))]
    lines = [(Word.CHANGE, encode_whole(change)) for change in made]
    result = replay(recovered_from(tmp_path, log_of([header(), *lines])), FILE)
    assert [subject.name for subject in result.file.subjects] == ["Army", "Guard"]
    assert result.problem.startswith(f"Change 2 of {len(made)} (“Misfit”) does not fit the file")
    assert reason in result.problem
    assert reason in result.left_out[1]
    assert list(result.left_out) == list(range(1, len(made)))


def test_places_count_what_the_change_itself_adds_and_removes(tmp_path: Path) -> None:
    first = Edit(kind=Kind.SUBJECTS, was=FILE.subjects[0], place=0)
    again = Edit(kind=Kind.SUBJECTS, now=FILE.subjects[0], place=0)
    made = Change(text="Move and add", edits=(add(3, "x"), add(4, "y"), first, again, add(5, "z")))
    far = Change(text="Too far", edits=(first, Edit(kind=Kind.SUBJECTS, now=Subject(name="Guard"), place=1)))
    lines = [(Word.CHANGE, encode_whole(change)) for change in (made, far)]
    result = replay(recovered_from(tmp_path, log_of([header(), *lines])), FILE)
    assert [claim.id for claim in result.file.claims] == ["a", "b", "c", "x", "y", "z"]
    assert result.problem.endswith("It adds or removes at place 2 of a list, where that could not happen.")


def test_a_file_of_a_newer_version_is_not_changed(tmp_path: Path) -> None:
    recovered = recovered_from(tmp_path, WHOLE)
    with pytest.raises(ClaimsError, match="newer program"):
        replay(recovered, msgspec.structs.replace(FILE, version=2))


def test_a_log_is_found_once_its_window_is_gone_with_its_process(tmp_path: Path) -> None:
    log = RecoveryLog.begin(tmp_path, None, start=FILE)
    log.append(CHANGES[0])
    path = left_log(tmp_path, log)
    assert find(tmp_path) == []
    assert read_log(path).changes == (CHANGES[0],)
