"""What a spreadsheet would run is text to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text.formulas import escaped, unescaped


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@a", "＝1+1", "\t=1", "\r=1", "\n=1", "'a", "'", "=cmd|' /C calc'!A0"]
)
def test_a_cell_that_could_be_run_is_escaped(text: str) -> None:
    assert escaped(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "NATO", "350,000", "> 350,000", "−5", "a=b", "–"])
def test_others_stay_as_they_are(text: str) -> None:
    assert escaped(text) == text


@given(st.text("'=+-@＝＋－＠\t\r\na", max_size=4))
def test_what_was_escaped_comes_back(text: str) -> None:
    assert unescaped(escaped(text)) == text


@pytest.mark.parametrize("text", ["", "'tis", "NATO", "=1"])
def test_what_nobody_escaped_stays(text: str) -> None:
    assert unescaped(text) == text
