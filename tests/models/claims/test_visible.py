"""Characters that do not show are shown; those that spell a name stay."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.errors import ClaimsError
from models.claims.visible import LONGEST, in_short, sentence, visible, visible_lines

ANY_TEXT = st.text(st.characters(exclude_categories=()))

SEEN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
"""Signs before numbers, which Unicode counts as formatting although they are drawn."""


def test_every_control_mark_and_half_of_a_character_is_shown() -> None:
    hidden = ("Cc", "Cf", "Cs", "Zl", "Zp")
    signs = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in hidden]
    assert {sign for sign in signs if visible(sign) == sign} == SEEN


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\u202eNATO", "⟨U+202E⟩NATO"),
        ("NA\u200bTO", "NA⟨U+200B⟩TO"),
        ("NATO\u2066", "NATO⟨U+2066⟩"),
        ("a\u200eb\u061c", "a⟨U+200E⟩b⟨U+061C⟩"),
        ("\ufeffa\u2060", "⟨U+FEFF⟩a⟨U+2060⟩"),
        ("a\0\x1b\x85", "a⟨U+0000⟩⟨U+001B⟩⟨U+0085⟩"),
        ("a\u2028b", "a⟨U+2028⟩b"),
        ("a\U000e0041", "a⟨U+E0041⟩"),
        ("\ud800", "⟨U+D800⟩"),
        ("\u3164\u2800\u034f\u00ad", "⟨U+3164⟩⟨U+2800⟩⟨U+034F⟩⟨U+00AD⟩"),
        ("a\nb", "a⟨U+000A⟩b"),
        # A joiner where nothing joins.
        ("a\u200db", "a⟨U+200D⟩b"),
        ("ا\u200cب", "ا⟨U+200C⟩ب"),
        ("ب\u200c", "ب⟨U+200C⟩"),
        ("ب\u200c\u200cب", "ب⟨U+200C⟩⟨U+200C⟩ب"),
        ("NATO\ufe0f", "NATO⟨U+FE0F⟩"),
        ("❤\ufe0f\ufe0f", "❤⟨U+FE0F⟩⟨U+FE0F⟩"),
        ("a\U000e0067\U000e007f", "a⟨U+E0067⟩⟨U+E007F⟩"),
    ],
)
def test_what_hides_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        *(
            "NATO",
            "",
            "Генеральний штаб ЗСУ",
            "משרד הביטחון",
            "וزارة",
            "National\u00a0Guard",
            "350\u202f000",
            "naïve e\u0301",
        ),
        "می\u200cخواهم",  # Persian: the non-joiner keeps two parts of a word apart
        "क्\u200dष",  # Hindi: the joiner asks for half a letter
        "শ্\u200cর",
        "👨\u200d👩\u200d👧",
        "🏳\ufe0f\u200d🌈",
        "❤\ufe0f 1\ufe0f\u20e3",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",  # the flag of England
    ],
)
def test_what_spells_a_name_stays(text: str) -> None:
    assert visible(text) == visible_lines(text) == text


def test_a_text_of_several_lines_keeps_its_lines() -> None:
    assert visible_lines("a\n\tb\r\nc\rd\0") == "a\n\tb\r\nc⟨U+000D⟩d⟨U+0000⟩"


@given(ANY_TEXT)
def test_what_is_visible_stays_as_it_is(text: str) -> None:
    for show in (visible, visible_lines, in_short):
        once = show(text)
        assert show(once) == once
        once.encode()


@given(ANY_TEXT, ANY_TEXT)
def test_names_that_differ_by_what_is_hidden_look_different(one: str, other: str) -> None:
    if one != other and "⟨" not in one + other:
        assert visible(one) != visible(other)


@given(ANY_TEXT | st.integers(0, 5000).map(lambda count: "“" + "x\u202e" * count + "” \n"))
def test_an_error_is_one_line_that_can_be_read(text: str) -> None:
    shown = str(ClaimsError(text))
    assert shown == sentence(text)
    assert len(shown) <= LONGEST
    assert visible(shown) == shown
    assert "\n" not in shown


def test_a_long_quotation_loses_its_middle_and_the_reason_stays() -> None:
    shown = sentence(f"“{'a' * 10_000_000}z” is not read: it is too long.")
    assert shown.startswith("“aaa")
    assert shown.endswith("aaz” is not read: it is too long.")
    assert len(shown) < 130


@pytest.mark.parametrize("marks", ["“”", "„“", "«»"])
def test_a_long_quotation_is_shortened_between_the_marks_of_any_language(marks: str) -> None:
    shown = sentence(f"{marks[0]}{'a' * 1000}{marks[1]} wird nicht gelesen: " + "zu lang " * 5)
    assert shown.startswith(marks[0]) and f"a{marks[1]} wird nicht gelesen" in shown and len(shown) < 200


def test_plain_names_cost_next_to_nothing() -> None:
    names = ["Russian military", "Генеральний штаб ЗСУ"] * 50_000
    begun = time.perf_counter()
    for name in names:
        visible(name)
    assert time.perf_counter() - begun < 1
