"""Letters for claims, and lists of them in short."""

from models.report.letters import in_short, in_turn, letter, numeral


def test_letters_go_on_after_z() -> None:
    assert [letter(place) for place in (0, 25, 26, 27, 51, 52, 701, 702)] == [
        *("A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA")
    ]
    assert len({letter(place) for place in range(2000)}) == 2000


def test_assumptions_have_small_roman_numerals() -> None:
    assert [numeral(place) for place in (0, 1, 2, 3, 4, 8, 13, 39, 48, 98, 443)] == [
        *("i", "ii", "iii", "iv", "v", "ix", "xiv", "xl", "xlix", "xcix", "cdxliv")
    ]
    assert len({numeral(place) for place in range(500)}) == 500


def test_three_in_a_row_are_drawn_together_and_two_are_not() -> None:
    assert in_short([0, 2, 3, 4, 6, 7]) == "A, C–E, G, H"
    assert in_short([25, 24, 26]) == "Y–AA"
    assert in_short([]) == ""


def test_pairs_stand_with_their_first() -> None:
    assert in_turn([(1, 2), (0, 3), (0, 1), (0, 2)]) == [("A", "B–D"), ("B", "C")]
