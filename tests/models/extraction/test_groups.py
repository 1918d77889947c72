"""Groups of candidates: which they join, and that what no longer fits is found no more."""

from models.extraction.groups import Groups


def grouped(*said: tuple[str, str]) -> list[list[int]]:
    """The members of every group of candidates that are a claimant and an outcome each, in a sentence each."""
    groups = Groups()
    for index, (claimant, outcome) in enumerate(said):
        groups.place(index, index, 12, (claimant,), (outcome,))
    return [group.members for group in groups.in_order]


def test_who_names_nobody_joins_the_first_and_who_names_another_begins_one() -> None:
    assert grouped(("", "killed"), ("Ada", "killed"), ("Ivo", "killed"), ("", "killed")) == [[0, 1, 3], [2]]


def test_a_claimant_joins_the_group_that_has_its_name_whoever_came_between() -> None:
    said = [(name, "killed") for name in ("Ada", "Ivo", "Eva", "Ivo", "Ada")]
    assert grouped(*said) == [[0, 4], [1, 3], [2]]


def test_a_group_without_a_name_is_met_by_none_but_its_own_once_it_has_one() -> None:
    said = (
        ("", "killed"),
        ("Ada", "killed"),
        ("", "wounded"),
        ("Ivo", "wounded"),
        ("Eva", "wounded"),
        ("Eva", "killed"),
    )
    assert grouped(*said) == [[0, 1], [2, 3], [4], [5]]


def test_two_of_one_sentence_are_two_figures() -> None:
    groups = Groups()
    groups.place(0, 40, 12, ("Ada",), ("killed",))
    groups.place(1, 40, 12, ("Ada",), ("killed",))
    groups.place(2, 80, 12, ("Ada",), ("killed",))
    assert [group.members for group in groups.in_order] == [[0, 2], [1]]
