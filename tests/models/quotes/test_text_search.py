from models.quotes.text_search import find_all, step

TEXT = "Russian losses. RUSSIAN\r\nlosses; (Russian) 😀 russian\u00a0losses"


def test_case_and_kinds_of_blanks_do_not_matter() -> None:
    assert [TEXT[start:end] for start, end in find_all(TEXT, "russian  losses")] == [
        "Russian losses",
        "RUSSIAN\r\nlosses",
        "russian\u00a0losses",
    ]


def test_signs_stand_for_themselves() -> None:
    assert [TEXT[start:end] for start, end in find_all(TEXT, "(russian)")] == ["(Russian)"]
    assert find_all(TEXT, "r.ssian") == []


def test_blanks_alone_find_nothing() -> None:
    assert find_all(TEXT, " \n") == []


def test_steps_go_around_both_ends() -> None:
    hits = [(2, 4), (8, 10), (20, 22)]
    assert step(hits, 5, 0) == 1
    assert step(hits, 8, 0) == 1
    assert step(hits, 8, 1) == 2
    assert step(hits, 20, 1) == 0
    assert step(hits, 2, -1) == 2
    assert step(hits, 30, 0) == 0
