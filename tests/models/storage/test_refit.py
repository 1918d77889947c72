"""Unsaved changes on a file that has been changed since: each that fits is made, each that does not is said why."""

from collections.abc import Callable, Mapping
from functools import partial

import msgspec
import pytest

from models.claims import steps
from models.claims.change import Change, Edit
from models.claims.claim_file import ClaimFile, Heading, Kind, key
from models.claims.errors import ClaimsError
from models.claims.measure import Measure
from models.claims.record import Record
from models.claims.records import Records
from models.claims.registry import Subject
from models.claims.source import Source
from models.progress import Cancelled
from models.storage.recovery import Ground
from models.storage.replay import replay
from tests.models.storage.logged import FILE, claim
from tests.models.storage.refitted import Changes, made, recovered


def with_claims(*claims: Record, file: ClaimFile = FILE) -> ClaimFile:
    """The file with other claims; without the view of one that is not there."""
    views = file.views if any(key(claim) == "a" for claim in claims) else ()
    return msgspec.structs.replace(file, claims=tuple(claims), views=views)


def noted(note: str, *names: str) -> Change:
    """Another note for claims of the file."""
    held = [msgspec.structs.replace(each, note=note) for each in FILE.claims if each.id in names]
    return steps.change(Records(FILE), Kind.CLAIMS, held, f"Note {note}")


def in_turn(*wishes: Callable[[Records], Change], base: ClaimFile = FILE) -> Changes:
    """Changes made one after the other."""
    records, result = Records(base), list[Change]()
    for wish in wishes:
        change = wish(records)
        records.apply(change)
        result.append(change)
    return result


def ids(file: ClaimFile) -> list[str]:
    return [each.id for each in file.claims]


def notes(file: ClaimFile) -> dict[str, str]:
    return {each.id: each.note for each in file.claims if each.note}


A, B, C = FILE.claims


def test_a_change_of_another_claim_is_made_though_the_one_before_it_does_not_fit() -> None:
    theirs = with_claims(msgspec.structs.replace(A, note="saved"), B, C)
    result = made([noted("mine", "a"), noted("mine", "c")], theirs)
    assert notes(result.file) == {"a": "saved", "c": "mine"}
    assert [change.edits[0].key for change in result.changes] == ["c"]
    assert result.left_out == {0: "It changes what has been changed since: Claim of Ministry: 5 · Killed · Army."}
    assert result.problem == (
        "Change 1 of 2 (“Note mine”) does not fit the file any more, and is left out. "
        "It changes what has been changed since: Claim of Ministry: 5 · Killed · Army."
    )


def test_what_builds_on_a_change_that_is_left_out_is_left_out_with_it() -> None:
    theirs = with_claims(msgspec.structs.replace(A, note="saved"), B, C)
    first = noted("one", "a", "c")
    second = noted("two", "c").edits[0]
    third = Edit(kind=Kind.CLAIMS, was=first.edits[1].now, now=second.now)
    result = made([first, Change(text="Second", edits=(third,)), noted("three", "b")], theirs)
    assert notes(result.file) == {"a": "saved", "b": "three"}
    assert result.left_out[1] == "It builds on change 1, which is left out."
    assert result.problem.startswith(
        "2 changes do not fit the file any more, and are left out; the first is change 1 of 3"
    )


def test_a_claim_that_quotes_a_source_left_out_is_left_out() -> None:
    source = Source(id="t", text="mine")
    theirs = msgspec.structs.replace(FILE, sources=(*FILE.sources, Source(id="t", text="theirs")))
    quote = msgspec.structs.replace(C.quotes[0], source="t")
    result = made(
        in_turn(
            lambda records: steps.add(records, Kind.SOURCES, [source], "Add source"),
            lambda records: steps.attach_quote(records, "b", quote),
        ),
        theirs,
    )
    assert result.file == theirs
    assert result.left_out == {
        0: "It adds what is there already, and says otherwise: Source “t”.",
        1: "It builds on change 1, which is left out.",
    }


def test_what_the_file_does_not_hold_any_more_can_be_neither_named_nor_changed() -> None:
    theirs = msgspec.structs.replace(FILE, claims=(A,), views=())
    result = made(
        in_turn(
            lambda records: noted("mine", "b"),
            lambda records: steps.add(records, Kind.CLAIMS, [claim("n", replaces="c")], "Add"),
        ),
        theirs,
    )
    assert result.file == theirs
    assert result.left_out == {
        0: "It changes what is no longer in the file: Claim without a claimant: 5 · Killed · Army.",
        1: "It names a claim that is not in the file: “c”.",
    }


def test_what_somebody_else_names_by_now_stays() -> None:
    own = Measure(id="own", label="Own", counts=("killed",))
    base = msgspec.structs.replace(FILE, measures=(*FILE.measures, own))
    theirs = with_claims(*FILE.claims, claim("n", claimant="NATO", measure="own"), file=base)
    result = made([steps.remove(Records(base), Kind.MEASURES, ["own"], "Remove")], theirs, base)
    assert result.file == theirs
    assert result.left_out == {0: "It removes Measure “Own”, which is still needed by Claim of NATO: 5 · Own · Army."}


def test_additions_stand_behind_what_they_stood_behind() -> None:
    changes = in_turn(
        lambda records: steps.add(records, Kind.CLAIMS, [claim("x"), claim("y")], "Add", place=1),
        lambda records: steps.add(records, Kind.CLAIMS, [claim("first")], "Add", place=0),
        lambda records: steps.add(records, Kind.CLAIMS, [claim("z")], "Add", place=6),
    )
    assert ids(made(changes, with_claims(claim("n"), C, A, B)).file) == [
        "first",
        "n",
        "c",
        "z",
        "a",
        "x",
        "y",
        "b",
    ]
    assert ids(made(changes, with_claims(claim("m"))).file) == ["first", "m", "x", "y", "z"]


def test_an_addition_of_which_nobody_knows_what_it_stood_behind_keeps_its_place() -> None:
    add = steps.add(Records(FILE), Kind.CLAIMS, [claim("x")], "Add", place=1)
    unknown = msgspec.structs.replace(recovered(FILE, [add]), behind=())
    assert ids(replay(unknown, with_claims(C, A, B)).file) == ["c", "x", "a", "b"]
    assert ids(replay(unknown, with_claims()).file) == ["x"]


def test_what_is_removed_is_found_by_its_key() -> None:
    changes = in_turn(
        lambda records: steps.remove_claims(records, ["c"], "Remove"),
        lambda records: steps.remove_claims(records, ["b"], "Remove"),
    )
    assert ids(made(changes, with_claims(C, claim("n"), A, B)).file) == ["n", "a"]


def test_what_the_file_holds_already_is_neither_made_nor_a_problem() -> None:
    theirs = with_claims(msgspec.structs.replace(A, note="two"), B, claim("n"))
    one, two = noted("one", "a"), noted("two", "a").edits[0]
    again = Change(text="Again", edits=(msgspec.structs.replace(two, was=one.edits[0].now),))
    more = in_turn(
        lambda records: one,
        lambda records: again,
        lambda records: steps.remove_claims(records, ["c"], "Remove"),
        lambda records: steps.add(records, Kind.CLAIMS, [claim("n")], "Add"),
        lambda records: noted("mine", "b"),
    )
    result = made(more, theirs)
    assert (sorted(result.there), result.problem) == ([0, 1, 2, 3], "")
    assert not result.left_out
    assert notes(result.file) == {"a": "two", "b": "mine"}


def test_of_a_change_only_what_is_not_there_is_made() -> None:
    rename = steps.rename(Records(FILE), Kind.SUBJECTS, "Army", Subject(name="Land", aliases=("Forces",)))
    theirs = msgspec.structs.replace(FILE, subjects=(Subject(name="Land", aliases=("Forces",)), *FILE.subjects))
    result = made([rename], theirs)
    assert [subject.name for subject in result.file.subjects] == ["Land"]
    assert {each.subject for each in result.file.claims} == {"Land"}
    assert (result.problem, result.there) == ("", frozenset())


def test_a_name_that_somebody_else_gave_otherwise_stops_the_whole_change() -> None:
    rename = steps.rename(Records(FILE), Kind.SUBJECTS, "Army", Subject(name="Land"))
    theirs = msgspec.structs.replace(FILE, subjects=(*FILE.subjects, Subject(name="Land", note="other")))
    result = made([rename], theirs)
    assert result.file == theirs
    assert result.left_out == {0: "It adds what is there already, and says otherwise: Subject “Land”."}


def test_a_record_that_went_round_and_came_back_is_there() -> None:
    """Saved by the user himself: nothing of it is made anew, though the first change would seem to fit."""
    changes = in_turn(
        lambda records: steps.remove_claims(records, ["b"], "Remove"),
        lambda records: steps.add(records, Kind.CLAIMS, [B], "Add again"),
        lambda records: steps.add(records, Kind.CLAIMS, [claim("n", derived_from=("b",))], "Add"),
    )
    theirs = with_claims(A, B, C, claim("n", derived_from=("b",)))
    result = made(changes, theirs)
    assert (result.file, sorted(result.there)) == (theirs, [0, 1, 2])
    assert not result.left_out


def test_what_only_moves_a_record_stays_as_it_is_where_that_was_changed() -> None:
    moved = (Edit(kind=Kind.CLAIMS, was=C, place=2), Edit(kind=Kind.CLAIMS, now=C, place=0))
    move = Change(text="Move", edits=(*noted("mine", "b").edits, *moved))
    theirs = with_claims(A, B, msgspec.structs.replace(C, note="saved"))
    result = made([move], theirs)
    assert (ids(result.file), notes(result.file)) == (["a", "b", "c"], {"b": "mine", "c": "saved"})
    assert ids(made([move], with_claims(A, B, C, claim("n"))).file) == ["c", "a", "b", "n"]
    assert made([move], with_claims(A, B)).file == with_claims(A, msgspec.structs.replace(B, note="mine"))


def notes_in_turn(*notes: str, others: Mapping[str, str]) -> Changes:
    """Notes of the first claim, one after the other; some along with one of the second claim."""

    def wish(records: Records, note: str) -> Change:
        wanted = {"a": note} | ({"b": others[note]} if note in others else {})
        held = [msgspec.structs.replace(each, note=wanted[each.id]) for each in records.claims if each.id in wanted]
        return steps.change(records, Kind.CLAIMS, held, f"Note {note}")

    return in_turn(*(partial(wish, note=note) for note in notes))


def test_a_change_that_takes_back_one_that_is_left_out_is_there() -> None:
    theirs = with_claims(msgspec.structs.replace(A, note="one"), msgspec.structs.replace(B, note="saved"), C)
    result = made(notes_in_turn("one", "two", "three", "two", "four", others={"three": "mine"}), theirs)
    assert (sorted(result.there), list(result.left_out)) == ([0, 3], [2])
    assert notes(result.file) == {"a": "four", "b": "saved"}


def test_what_a_change_before_has_named_and_still_names_stays() -> None:
    theirs = with_claims(A, B, msgspec.structs.replace(C, note="saved"), claim("o"))
    base = with_claims(A, B, C, claim("o"))
    changes = in_turn(
        lambda records: steps.remove_claims(records, ["o"], "Remove"),
        lambda records: steps.add(records, Kind.CLAIMS, [claim("n", claimant="NATO", derived_from=("b",))], "Add"),
        lambda records: steps.change(records, Kind.CLAIMS, [claim("n"), msgspec.structs.replace(C, note="mine")], "C"),
        lambda records: steps.remove_claims(records, ["b"], "Remove"),
        base=base,
    )
    result = made(changes, theirs, base)
    assert ids(result.file) == ["a", "b", "c", "n"]
    assert result.left_out[3] == (
        "It removes Claim without a claimant: 5 · Killed · Army, "
        "which is still needed by Claim of NATO: 5 · Killed · Army."
    )


def test_a_change_that_makes_no_sense_harms_nothing() -> None:
    nothing = Change(text="Nothing", edits=(Edit(kind=Kind.VIEWS),))
    odd = Change(text="Odd", edits=(*noted("n", "c").edits, Edit(kind=Kind.CLAIMS, now=claim("x", as_of="no day"))))
    again = Change(text="Again", edits=noted("n", "c").edits * 2)
    result = made([nothing, odd, again, noted("mine", "c")], with_claims(C, B, A))
    assert list(result.left_out) == [0, 1, 2]
    assert notes(result.file) == {"c": "mine"}
    assert ids(result.file) == ["c", "b", "a"]


def test_names_in_reasons_hide_nothing() -> None:
    army = Subject(name="\u202eymra <b>\u0645\u0646</b>")
    base = msgspec.structs.replace(FILE, subjects=(army,))
    theirs = msgspec.structs.replace(base, subjects=(msgspec.structs.replace(army, note="theirs"),))
    change = Change(text="\u202e", edits=(Edit(kind=Kind.SUBJECTS, was=army, place=0),))
    result = made([change], theirs, base)
    assert "⟨U+202E⟩ymra <b>" in result.left_out[0] and "\u202e" not in result.left_out[0]
    assert "⟨U+202E⟩ymra <b>" in result.problem and "⟨U+2068⟩" not in result.problem


def test_a_file_of_a_newer_program_or_one_that_does_not_hold_together_is_refused() -> None:
    with pytest.raises(ClaimsError, match="newer program"):
        made([noted("mine", "c")], msgspec.structs.replace(FILE, version=2))
    with pytest.raises(ClaimsError, match="names a claim “a” that the file does not hold"):
        made([noted("mine", "c")], with_claims(B, C))


def test_a_note_of_the_heading_is_a_record_as_any_other() -> None:
    changes = in_turn(
        lambda records: steps.change_heading(records, Heading(title="Mine")),
        lambda records: noted("mine", "c"),
    )
    theirs = msgspec.structs.replace(FILE, heading=Heading(title="Mine"))
    assert made(changes, theirs).there == {0}
    theirs = msgspec.structs.replace(FILE, heading=Heading(title="Theirs"))
    assert list(made(changes, theirs).left_out) == [0]


@pytest.mark.parametrize("ground", [Ground.SAME, Ground.CHANGED])
def test_it_tells_how_far_it_is_and_can_be_given_up(ground: Ground) -> None:
    names = [f"n{n}" for n in range(900)]
    changes = in_turn(
        lambda records: steps.add(records, Kind.CLAIMS, [claim(name) for name in names], "Add"),
        lambda records: steps.remove_claims(records, names[:300], "Remove"),
    )
    told = list[float]()
    assert len(replay(recovered(FILE, changes, ground), FILE, report=told.append).changes) == 2
    assert told == sorted(told)
    assert len(told) > 6

    def give_up(part: float) -> None:
        if part >= told[3]:
            raise Cancelled

    with pytest.raises(Cancelled):
        replay(recovered(FILE, changes, ground), FILE, report=give_up)
