"""How work tells how far it is."""

from models.progress import followed, part_between, shares


def test_shares_go_by_size_and_follow_one_another() -> None:
    told: list[float] = []
    for size, report in shares([1, 3, 0, 4], told.append, lambda size: size):
        for _ in followed(range(size), size, report, every=1):
            pass
    assert told == [0, 0, 1 / 8, 1 / 8, 2 / 8, 3 / 8, 4 / 8, 4 / 8, 4 / 8, 5 / 8, 6 / 8, 7 / 8]


def test_nothing_has_no_share() -> None:
    told: list[float] = []
    assert not list(shares([], told.append))
    assert not told


def test_a_part_of_the_whole() -> None:
    told: list[float] = []
    report = part_between(told.append, 0.5, 0.75)
    for part in (0.0, 0.5, 1.0):
        report(part)
    assert told == [0.5, 0.625, 0.75]
