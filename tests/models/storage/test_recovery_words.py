"""What is said of a log and of the changes in it is said in the user's language, whole."""

import shutil
from pathlib import Path

import msgspec
import pytest

from models.claims import steps
from models.claims.change import Change, Edit
from models.claims.claim_file import ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.claims.saying import English
from models.storage.recovery import Ground
from models.storage.recovery_log import RecoveryLog
from models.storage.replay import replay
from models.text.display import ENGLISH
from tests.models.storage.logged import FILE, claim, save
from tests.models.storage.refitted import recovered


class Loud(English):
    """Another language: capitals."""

    def __call__(self, text: str, several: str = "", number: int = 1, /) -> str:
        return super().__call__(text, several, number).upper()


LOUD = msgspec.structs.replace(ENGLISH, say=Loud())

DETACHED = steps.detach_quote(Records(FILE), "c", 0)
"""A change whose name stands in the code."""


def changed(*ids: str) -> ClaimFile:
    """The file, with a note on some claims."""
    claims = (msgspec.structs.replace(one, note="n") if one.id in ids else one for one in FILE.claims)
    return msgspec.structs.replace(FILE, claims=tuple(claims))


def shouted(problem: str) -> str:
    """What is in capitals, without what the file says itself."""
    return problem.replace("Ministry", "MINISTRY").replace("Killed", "KILLED").replace("Army", "ARMY")


@pytest.mark.parametrize("ground", [Ground.SAME, Ground.CHANGED])
def test_a_change_that_is_left_out_is_named_in_the_users_words(ground: Ground) -> None:
    problem = replay(recovered(FILE, [DETACHED], ground), changed("c"), LOUD).problem
    assert f"(“{DETACHED.text.upper()}”)" in problem
    assert shouted(problem).isupper()


def test_so_is_the_first_of_several() -> None:
    noted = steps.change(Records(FILE), Kind.CLAIMS, [claim("a", note="mine")], "Change note")
    problem = replay(recovered(FILE, [DETACHED, noted]), changed("a", "c"), LOUD).problem
    assert problem.startswith("2 CHANGES DO NOT FIT")
    assert f"(“{DETACHED.text.upper()}”)" in problem


def test_a_place_that_is_none_is_said_without_a_word_of_the_file_format() -> None:
    far = Change(text="Add", edits=(Edit(kind=Kind.CLAIMS, now=claim("new"), place=9),))
    assert replay(recovered(FILE, [far], Ground.SAME), FILE, LOUD).problem.isupper()


def test_why_a_log_cannot_be_kept_is_said_in_it_too(tmp_path: Path) -> None:
    log = RecoveryLog.begin(tmp_path / "logs", tmp_path / "a.claims", save(tmp_path / "a.claims"))
    log.append(DETACHED)
    shutil.rmtree(tmp_path / "logs")
    with pytest.raises(ClaimsError) as refused:
        log.append(DETACHED.inverse())
    assert "(THERE IS NO SUCH FOLDER)" in refused.value.said(Loud())
