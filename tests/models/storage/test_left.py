"""What was left, tried on the file it belongs to: never an error, always a sentence."""

from pathlib import Path

import msgspec
import pytest

from models.claims import steps
from models.claims.change import Change
from models.claims.claim_file import ClaimFile, Heading, Kind
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.progress import Cancelled
from models.storage.left import Left, found_at, left
from models.storage.recovery import Ground, Recovered, read_log
from models.storage.recovery_log import RecoveryLog
from models.storage.replay import replay
from models.text.display import Display
from tests.models.storage.logged import FILE, changes, claim, left_log, save, states

CHANGES = changes(Records(FILE))


def logged(folder: Path, path: Path | None, made: tuple[Change, ...] = tuple(CHANGES)) -> Recovered:
    """What the log holds of changes to a file that is saved at a path, or that has none."""
    log = RecoveryLog.begin(folder / "logs", path, save(path) if path else "", FILE)
    for change in made:
        log.append(change)
    return read_log(left_log(folder / "logs", log))


def test_changes_that_fit_are_all_fitting(tmp_path: Path) -> None:
    recovered = logged(tmp_path, tmp_path / "a.claims")
    assert left(recovered) == Left(recovered=recovered, file=FILE, title="Losses, 2024", fitting=len(CHANGES))
    assert left(recovered).can_be_restored


def test_a_file_without_a_name_has_the_title_that_was_given_to_it(tmp_path: Path) -> None:
    found = left(logged(tmp_path, None))
    assert (found.recovered.path, found.title, found.problem) == (None, "Losses, 2024", "")


def test_changes_of_a_file_that_was_changed_since_are_tried_on_it(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    logged(tmp_path, path)
    save(path, msgspec.structs.replace(FILE, claims=(*FILE.claims, claim("new"))))
    found = left(read_log(next((tmp_path / "logs").iterdir())))
    assert (found.recovered.ground, found.fitting, found.problem) == (Ground.CHANGED, len(CHANGES), "")
    save(path, msgspec.structs.replace(FILE, heading=Heading(title="Theirs")))
    found = left(read_log(next((tmp_path / "logs").iterdir())))
    assert (found.fitting, found.title, found.there) == (6, "Theirs", frozenset())
    assert found.left_out == {3: "It changes what has been changed since: Title and note of the file."}
    assert found.problem.startswith("Change 4 of 7 (“Change title and note”) does not fit the file any more, and is")


@pytest.mark.parametrize("data", [b"{", b"", b'{"format":"counterclaim","version":9}'])
def test_a_file_that_cannot_be_read_any_more_is_a_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.claims"
    logged(tmp_path, path)
    path.write_bytes(data)
    found = left(read_log(next((tmp_path / "logs").iterdir())))
    assert found.problem and not found.can_be_restored
    assert list(found.left_out) == list(range(len(CHANGES)))
    assert "a.claims" in found.problem


def test_a_file_that_vanishes_meanwhile_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    recovered = logged(tmp_path, path)
    path.unlink()
    assert "no longer in" in left(recovered).problem
    changed = msgspec.structs.replace(recovered, ground=Ground.CHANGED)
    assert "“a.claims” cannot be opened. There is no such file." in left(changed).problem


def test_without_file_or_changes_nothing_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    logged(tmp_path, path)
    path.unlink()
    missing = read_log(next((tmp_path / "logs").iterdir()))
    assert left(missing) == Left(recovered=missing, file=ClaimFile.NEW)
    damaged = Recovered(log=tmp_path / "x.recovery", when=missing.when, damage="It is damaged.")
    assert not left(damaged).can_be_restored


def test_a_file_found_elsewhere_is_the_same_or_another(tmp_path: Path) -> None:
    path, moved = tmp_path / "a.claims", tmp_path / "b.claims"
    logged(tmp_path, path)
    path.rename(moved)
    missing = read_log(next((tmp_path / "logs").iterdir()))
    found = found_at(missing, moved)
    assert (missing.ground, found.ground, found.path) == (Ground.MISSING, Ground.SAME, moved)
    assert replay(found, left(found).file).file == states()[-1]
    save(moved, ClaimFile.NEW)
    found = found_at(missing, moved)
    assert (found.ground, set(left(found).left_out)) == (Ground.CHANGED, {1, 2, 3, 4})


def test_reasons_say_figures_as_everything_else_does(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    large = claim("x", low=5_000, high=5_000)
    logged(tmp_path, path, (steps.add(Records(FILE), Kind.CLAIMS, [large], "Add"),))
    save(path, msgspec.structs.replace(FILE, claims=(*FILE.claims, msgspec.structs.replace(large, note="theirs"))))
    found = left(read_log(next((tmp_path / "logs").iterdir())), Display(group="."))
    assert "Claim without a claimant: 5.000 · Killed" in found.left_out[0]


def test_a_file_that_is_not_found_is_refused(tmp_path: Path) -> None:
    recovered = logged(tmp_path, tmp_path / "a.claims")
    with pytest.raises(ClaimsError, match=r"“none\.claims” cannot be opened"):
        found_at(recovered, tmp_path / "none.claims")


def test_changes_that_make_no_sense_are_a_sentence(tmp_path: Path) -> None:
    add = steps.add(Records(FILE), Kind.CLAIMS, [claim("n", as_of="2024")], "Add")
    odd = Change(text="odd", edits=(msgspec.structs.replace(add.edits[0], now=claim("n", as_of="no day")),))
    found = left(logged(tmp_path, tmp_path / "a.claims", (odd,)))
    assert not found.can_be_restored
    assert "does not fit" in found.problem


def test_looking_tells_how_far_it_is_and_can_be_given_up(tmp_path: Path) -> None:
    logged(tmp_path, tmp_path / "a.claims")
    folder, told = tmp_path / "logs", list[float]()
    (log,) = folder.iterdir()
    recovered = read_log(log, report=told.append)
    assert told == sorted(told)
    assert len(told) >= len(CHANGES)

    def give_up(part: float) -> None:
        if part >= told[-1]:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_log(log, report=give_up)
    with pytest.raises(Cancelled):
        left(recovered, report=give_up)
    assert [*folder.iterdir()] == [log]
