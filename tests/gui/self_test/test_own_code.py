"""What the program's own code names is found in it."""

from gui.self_test.own_code import called_with, has_modules


def test_libraries_that_are_imported_late_are_imported() -> None:
    assert int(has_modules().split()[0]) > 15


def test_the_texts_that_a_function_is_called_with() -> None:
    assert {"find", "clear"} <= called_with("icon")
    assert not called_with("no_such_function")
