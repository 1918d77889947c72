"""The inquiry: what is answered at once, what apart, and what stands until then."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.change import Change, Edit
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.registry import Subject
from models.comparison import rows
from models.comparison.comparer import Comparer
from models.comparison.comparison import Question
from models.tables import inquiry as module
from models.tables.document import Document
from models.tables.inquiry import Inquiry
from tests.models.comparison.changing import edits, files
from tests.models.tables.asked import claim, ordinal
from tests.models.tables.inquired import FILE, Hurried, Seen, answered

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def nothing_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MANY_CLAIMS", 0)
    monkeypatch.setattr(module, "MANY_SERIES", 0)


def _fail(*_: object) -> None:
    raise MemoryError


def test_the_first_answer_is_worked_out_apart_and_the_same() -> None:
    seen = Seen()
    seen.inquiry.wake(True)
    assert (seen.answers, seen.waited, seen.inquiry.comparison) == ([], [True], None)
    seen.later.do_all()
    assert seen.waited == [True, False]
    assert seen.answers == [seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))]


def test_what_is_known_already_is_answered_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = answered()
    monkeypatch.setattr(module, "MANY_SERIES", 10)
    asked = Question(subject="Army", day=ordinal("2024-03-01"))
    seen.inquiry.ask(asked)
    assert not seen.later.works
    assert seen.answers[-1] == seen.expected(asked)


def test_another_question_lets_go_what_is_worked_out() -> None:
    seen = answered()
    seen.inquiry.ask(Question(subject="Army", day=ordinal("2024-03-01")))
    asked = Question(subject="Navy", day=ordinal("2024-03-09"))
    seen.inquiry.ask(asked)
    assert seen.inquiry.asked == asked
    seen.later.do_all()
    assert len(seen.answers) == 2
    assert seen.answers[-1] == seen.expected(asked)


def test_the_last_answer_stands_until_the_change_is_taken_in() -> None:
    seen = answered()
    first = seen.inquiry.comparison
    was = seen.document.records.claims.at(1)
    seen.change(was, msgspec.structs.replace(was, low=21))
    assert first is not None
    assert seen.inquiry.comparison is first
    assert seen.inquiry.is_waiting
    seen.later.do_all()
    assert seen.inquiry.comparison == seen.expected(first.question) != first


def test_a_change_while_claims_are_taken_is_in_the_answer() -> None:
    seen = Seen()
    seen.inquiry.wake(True)
    was = seen.document.records.claims.at(1)
    seen.change(was, msgspec.structs.replace(was, low=21))
    seen.change(None, claim("c", 30, as_of="2024-03-04"), place=0)
    seen.later.do_all()
    assert seen.answers == [seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))]


def test_a_change_lets_go_a_comparison_that_is_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = answered()
    monkeypatch.setattr(module, "MANY_CLAIMS", 10)
    was = seen.document.records.claims.at(1)
    seen.change(was, now := msgspec.structs.replace(was, low=21))
    seen.inquiry.answer()
    assert seen.later.works
    seen.change(now, msgspec.structs.replace(now, low=22))
    assert seen.later.is_given_up
    seen.later.do_all()
    assert seen.inquiry.comparison == seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))
    assert len(seen.answers) == 2


def test_names_that_stand_for_others_are_taken_anew_meanwhile_the_last_answer_stands() -> None:
    seen = answered()
    seen.change(None, Subject(name="Army", aliases=("Navy",)), place=0)
    seen.inquiry.answer()
    assert seen.inquiry.comparison is not None
    assert seen.inquiry.comparison.known.subjects == ("Army", "Navy")
    seen.later.do_all()
    assert seen.inquiry.comparison is not None
    assert seen.inquiry.comparison.known.subjects == ("Army",)


def test_what_changed_before_anything_was_compared_is_changed_once() -> None:
    seen = Seen()
    seen.change(None, Subject(name="Army", aliases=("Navy",)), place=0)
    seen.change(None, claim("c", 30, as_of="2024-03-12"), place=0)
    seen.inquiry.wake(True)
    seen.later.do_all()
    assert seen.answers == [seen.expected(Question(subject="Army", day=ordinal("2024-03-12")))]
    seen.change(Subject(name="Army", aliases=("Navy",)), Subject(name="Army", aliases=("Navy",), note="Seen"))
    seen.inquiry.answer()
    assert seen.later.do_all() == 1  # nothing had to be taken anew


def test_who_falls_asleep_has_nothing_more_worked_out() -> None:
    seen = Seen()
    seen.inquiry.wake(True)
    seen.inquiry.wake(False)
    seen.later.do()
    assert (seen.later.works, seen.answers, seen.waited) == ([], [], [True, False])


def test_nobody_who_sleeps_has_anything_worked_out() -> None:
    seen = answered()
    seen.inquiry.wake(False)
    was = seen.document.records.claims.at(1)
    seen.change(was, msgspec.structs.replace(was, low=21))
    assert not seen.later.works
    seen.inquiry.wake(True)
    seen.later.do_all()
    assert seen.answers[-1] == seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))


def test_the_beginning_of_a_file_is_not_compared_and_what_was_asked_of_it_is_asked_of_the_whole() -> None:
    seen = Seen()
    seen.document.reset(FILE, is_partial=True)
    seen.inquiry.wake(True)
    asked = Question(subject="Navy", day=ordinal("2024-03-09"))
    seen.inquiry.ask(asked)
    assert (seen.answers, seen.waited, seen.later.works) == ([], [True], [])
    assert seen.inquiry.is_arriving
    with pytest.raises(ClaimsError, match="still being read"):
        seen.inquiry.answer_now()
    seen.document.reset(FILE)
    seen.inquiry.answer()
    assert (seen.inquiry.is_arriving, seen.waited) == (False, [True, True])
    seen.later.do_all()
    assert seen.answers == [seen.expected(asked)]
    seen.document.reset(FILE)
    seen.inquiry.answer()
    seen.later.do_all()
    assert seen.inquiry.asked == Question(subject="Army", day=ordinal("2024-03-05"))


def test_nobody_is_told_of_the_beginning_of_a_file_that_came_while_he_waited() -> None:
    seen = Seen()
    with pytest.raises(ClaimsError, match="still being read"):
        seen.inquiry.answer_now(Hurried(lambda: seen.document.reset(FILE, is_partial=True)))
    assert (seen.inquiry.last, seen.answers) == (None, [])


def test_of_another_file_the_last_answer_does_not_stand() -> None:
    seen = answered()
    assert seen.inquiry.last is not None
    seen.document.reset(FILE)
    assert seen.inquiry.last is None


def test_trouble_at_once_leaves_no_answer_either(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = answered()
    monkeypatch.setattr(module, "MANY_CLAIMS", 10)
    monkeypatch.setattr(module, "MANY_SERIES", 10)
    with monkeypatch.context() as patch:
        patch.setattr(rows, "as_of", _fail)
        with pytest.raises(MemoryError):
            seen.inquiry.ask(Question(subject="Army", day=ordinal("2024-03-01")))
    assert seen.inquiry.last is None
    seen.inquiry.answer()
    assert seen.inquiry.last == seen.expected(Question(subject="Army", day=ordinal("2024-03-01")))


def test_another_file_lets_go_what_is_worked_out_of_the_first() -> None:
    seen = Seen()
    seen.inquiry.wake(True)
    seen.document.reset(ClaimFile(measures=STANDARD_MEASURES))
    assert seen.later.is_given_up
    seen.later.do_all()
    assert seen.answers == [None]


def undated() -> Claim:
    """A claim that no file can hold: its comparison is refused."""
    return claim("x", 1, as_of="never")


@pytest.mark.parametrize("many", [0, 10_000], ids=["apart", "at once"])
def test_a_refusal_is_an_answer_and_the_next_edit_another_try(many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = answered()
    monkeypatch.setattr(module, "MANY_CLAIMS", many)
    seen.change(None, undated(), place=0)
    seen.inquiry.answer()
    seen.later.do_all()
    assert (seen.answers[-1], seen.inquiry.comparison, seen.inquiry.is_waiting) == (None, None, False)
    assert "never" in str(seen.inquiry.refusal)
    assert seen.inquiry.answer_now() is None
    seen.change(undated(), None, place=0)
    seen.inquiry.answer()
    seen.later.do_all()
    assert seen.inquiry.refusal is None
    assert seen.inquiry.comparison == seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))


def test_a_refusal_of_what_has_been_mended_meanwhile_is_none() -> None:
    seen = Seen()
    seen.change(None, undated(), place=0)
    seen.inquiry.wake(True)
    seen.later.do()
    seen.change(undated(), None, place=0)
    seen.later.do_all()
    assert seen.answers == [seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))]


def test_who_cannot_wait_is_refused_in_words_too() -> None:
    seen = Seen()
    seen.change(None, undated(), place=0)
    assert seen.inquiry.answer_now() is None
    assert "never" in str(seen.inquiry.refusal)
    assert seen.answers == [None]


def test_trouble_is_raised_once_and_the_next_edit_another_try(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = answered()
    was = seen.document.records.claims.at(1)
    seen.change(was, now := msgspec.structs.replace(was, low=21))
    seen.inquiry.answer()
    with monkeypatch.context() as patch:
        patch.setattr(rows, "as_of", _fail)
        with pytest.raises(MemoryError):
            seen.later.do_all()
    assert not seen.inquiry.is_waiting
    assert seen.waited[-1] is False
    assert (seen.inquiry.last, seen.answers[-1]) == (None, None)  # the last answer would look like one of now
    assert "unexpected" in str(seen.inquiry.refusal)
    seen.change(now, msgspec.structs.replace(now, low=22))
    seen.inquiry.answer()
    seen.later.do_all()
    assert seen.inquiry.comparison == seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))


def test_after_trouble_whoever_cannot_wait_has_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Seen()
    with monkeypatch.context() as patch:
        patch.setattr(rows, "as_of", _fail)
        with pytest.raises(MemoryError):
            seen.inquiry.answer_now()
    assert not seen.inquiry.is_waiting
    assert seen.inquiry.answer_now() == seen.expected(Question(subject="Army", day=ordinal("2024-03-05")))


def test_what_is_said_of_an_answer_is_said_of_claims_as_they_were_while_the_next_is_worked_out() -> None:
    told = claim("a", 10, 10, as_of="2024-03-01"), claim("b", 20, 20, measure="losses", as_of="2024-03-05")
    seen = Seen(ClaimFile(measures=STANDARD_MEASURES, claims=told))
    seen.inquiry.wake(True)
    seen.later.do_all()
    shown = seen.inquiry.comparison
    assert shown is not None
    assert shown.matrix is not None
    ((a, b, judgement),) = shown.matrix.pairs()
    expected = Comparer(seen.document.records).pairs.pair(a, b)
    gone = Edit(kind=Kind.MEASURES, was=losses(seen), place=seen.document.records.measures.place("losses"))
    seen.document.apply(Change(text="", edits=(Edit(kind=Kind.CLAIMS, was=b, place=1), gone)))
    seen.inquiry.answer()
    assert seen.later.works
    assert seen.inquiry.explained(a, b, judgement) == expected


def test_what_is_said_of_the_next_answer_is_said_by_the_names_that_it_was_read_with() -> None:
    told = claim("a", 10, 10, as_of="2024-03-01"), claim("b", 20, 20, measure="losses", as_of="2024-03-05")
    seen = Seen(ClaimFile(measures=STANDARD_MEASURES, claims=told))
    seen.inquiry.wake(True)
    seen.later.do_all()
    renamed = Edit(kind=Kind.MEASURES, was=losses(seen), now=msgspec.structs.replace(losses(seen), label="Gone"))
    seen.document.apply(Change(text="", edits=(renamed,)))
    seen.inquiry.answer()
    seen.later.do_all()
    shown = seen.inquiry.comparison
    assert shown is not None
    assert shown.matrix is not None
    ((a, b, judgement),) = shown.matrix.pairs()
    found = seen.inquiry.explained(a, b, judgement)
    assert found == Comparer(seen.document.records).pairs.pair(a, b)
    assert "Gone" in repr(found)


def losses(seen: Seen) -> Measure:
    found = seen.document.records.measures.get("losses")
    assert found is not None
    return found


@pytest.mark.parametrize(("day", "shown"), [("2024-03-10", "2024-03-10"), ("2024-03-01", "2024-03-09")])
def test_another_subject_is_asked_about_on_the_same_day_if_it_has_a_claim_by_then(day: str, shown: str) -> None:
    seen = answered()
    seen.inquiry.ask(Question(subject="Army", day=ordinal(day), measures=("killed",), reference="a"))
    seen.later.do_all()
    seen.inquiry.ask_about("Navy")
    seen.later.do_all()
    assert seen.inquiry.asked == Question(subject="Navy", day=ordinal(shown))


def test_whether_a_claim_is_about_somebody_is_known_before_anything_is_compared() -> None:
    seen = Seen()
    assert [seen.inquiry.knows(name) for name in ("Army", "Navy", "Fleet")] == [True, True, False]
    seen.inquiry.wake(True)
    seen.later.do_all()
    assert [seen.inquiry.knows(name) for name in ("Army", "Navy", "Fleet")] == [True, True, False]


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_what_is_worked_out_apart_is_what_is_answered_at_once(data: st.DataObject) -> None:
    file = data.draw(files())
    seen, at_once = Seen(file), Inquiry(Document(file))
    at_once.wake(True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "MANY_CLAIMS", data.draw(st.sampled_from((0, 5, 10_000))))
        patch.setattr(module, "MANY_SERIES", data.draw(st.sampled_from((0, 2, 10_000))))
        seen.inquiry.wake(True)
        for _ in range(data.draw(st.integers(0, 4))):
            if seen.later.works and data.draw(st.booleans()):
                seen.later.do()
            one = Change(text="", edits=(data.draw(edits(seen.document.records)),))
            seen.document.apply(one)
            at_once._document.apply(one)
            seen.inquiry.answer()
        seen.later.do_all()
        seen.inquiry.answer()
        seen.later.do_all()
    assert seen.inquiry.comparison == at_once.comparison
