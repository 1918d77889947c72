"""What the user wants of a newer version, as one change."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.change import Change, Edit
from models.claims.check import check_file
from models.claims.claim import Claim, Credibility, Status
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.importing.revision import Revision, revise
from models.importing.revision_change import Consent, revision_change
from models.importing.revision_quote import Choice
from tests.models.importing.revision_example import ARTICLE, FILE, MAYOR, NEW_TEXT, OLD, quote, records, revision

REVISION = revision()


def applied(choices: dict[tuple[str, int], Choice], given: Revision = REVISION) -> Records:
    """The file once the new version is taken; quotes that are not named stay."""
    held = records()
    row = [choices.get((found.claim.id, found.index), Choice.KEEP) for found in given.quotes]
    held.apply(revision_change(held, given, row))
    return held


def claim(held: Records, id: str) -> Claim:
    found = held.claims.get(id)
    assert found is not None
    return found


@given(st.data())
def test_any_choice_makes_a_file_that_holds_together_and_undo_gives_what_was(data: st.DataObject) -> None:
    held = records()
    choices = [data.draw(st.sampled_from(found.choices)) for found in REVISION.quotes]
    change = revision_change(held, REVISION, choices)
    held.apply(change)
    now = held.snapshot()
    check_file(now)
    assert now.sources == (OLD, REVISION.new)
    for found, choice in zip(REVISION.quotes, choices, strict=True):
        was_moved = found.quote not in claim(held, found.claim.id).quotes
        assert was_moved == (choice is Choice.MOVE)
    held.apply(change.inverse())
    assert held.snapshot() == FILE


def test_nothing_but_the_source_comes_in_where_every_quote_stays() -> None:
    held = applied({})
    assert held.snapshot().claims == FILE.claims
    assert held.sources.get(REVISION.new.id) == REVISION.new


def test_a_moved_quote_quotes_the_newer_version() -> None:
    held = applied({("mayor", 0): Choice.MOVE})
    first, second = claim(held, "mayor").quotes
    assert first == quote("over 350 hurt", NEW_TEXT, REVISION.new.id)
    assert second == MAYOR.quotes[1]
    assert msgspec.structs.replace(claim(held, "mayor"), quotes=MAYOR.quotes) == MAYOR


def test_a_new_figure_is_a_new_claim_that_replaces_the_old_one() -> None:
    held = applied({("mayor", 0): Choice.MOVE, ("mayor", 1): Choice.REPLACE})
    assert claim(held, "mayor").quotes[1] == MAYOR.quotes[1]
    new = list(held.claims)[-1]
    assert (new.replaces, new.bound, new.low, new.worded) == (
        "mayor", MAYOR.bound, 355, "We count well over 355 wounded dockers",
    )  # fmt: skip
    assert new.quotes == (quote("We count well over 355 wounded dockers", NEW_TEXT, REVISION.new.id),)
    assert (new.status, new.checked_by, new.credibility, new.note) == (Status.OPEN, "", Credibility.UNGRADED, "")
    assert (new.claimant, new.subject, new.measure, new.basis, new.tags) == (
        MAYOR.claimant, MAYOR.subject, MAYOR.measure, MAYOR.basis, MAYOR.tags,
    )  # fmt: skip


def test_the_days_of_a_new_figure_are_the_old_ones_only_where_the_day_is_the_same() -> None:
    other_day = list(applied({("mayor", 1): Choice.REPLACE}).claims)[-1]
    assert (other_day.as_of, other_day.stated_on) == ("", "2031-05-04")
    same = revise(records(), "old", msgspec.structs.replace(ARTICLE, published=OLD.published))
    same_day = list(applied({("mayor", 1): Choice.REPLACE}, same).claims)[-1]
    assert (same_day.as_of, same_day.stated_on) == (MAYOR.as_of, MAYOR.stated_on)


def test_two_quotes_that_have_become_one_passage_are_one() -> None:
    twice = msgspec.structs.replace(MAYOR, quotes=(MAYOR.quotes[0], MAYOR.quotes[0]))
    held = Records(msgspec.structs.replace(FILE, claims=(twice,)))
    made = revise(held, "old", ARTICLE)
    held.apply(revision_change(held, made, [Choice.MOVE, Choice.MOVE]))
    assert len(claim(held, "mayor").quotes) == 1


def test_a_lost_quote_cannot_move() -> None:
    lost = [Choice.MOVE if found.now is None else Choice.KEEP for found in REVISION.quotes]
    with pytest.raises(ClaimsError, match="coast guard"):
        revision_change(records(), REVISION, lost)


def test_it_is_one_step_with_a_name() -> None:
    change = Consent(REVISION, tuple(found.proposed for found in REVISION.quotes)).change(records())
    assert change.text == "Take newer version of “Harbour strike (corrected)”"
    assert [edit.kind for edit in change.edits] == [Kind.SOURCES, Kind.CLAIMS, Kind.CLAIMS]


def test_what_has_changed_meanwhile_is_refused() -> None:
    keep = [Choice.KEEP] * len(REVISION.quotes)
    held = records()
    held.apply(revision_change(held, REVISION, keep))
    with pytest.raises(ClaimsError, match="source has changed"):
        revision_change(held, REVISION, keep)
    held = records()
    noted = msgspec.structs.replace(MAYOR, note="n")
    held.apply(Change(text="", edits=(Edit(kind=Kind.CLAIMS, was=MAYOR, now=noted),)))
    assert revision_change(held, REVISION, keep).edits
    with pytest.raises(ClaimsError, match="claim that quotes the source has changed"):
        revision_change(held, REVISION, [found.proposed for found in REVISION.quotes])


def test_a_text_that_no_file_can_keep_is_refused() -> None:
    held = records()
    made = revise(held, "old", msgspec.structs.replace(ARTICLE, text="half \ud800 of one"))
    with pytest.raises(ClaimsError, match="surrogate"):
        revision_change(held, made, [Choice.KEEP] * len(made.quotes))
