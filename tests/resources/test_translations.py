"""The translations: every text of the program is in them, whole, and what the program reads is made of them."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from tests.translations.linguist import Message, messages, release, sheets
from tests.translations.literals import TOP
from tests.translations.texts import Text, texts, unknown

SHEETS = pytest.mark.parametrize("sheet", sheets(), ids=lambda sheet: sheet.stem)

TABLES = re.compile(
    r"""(label|in_sentence|word_label|_status|_noun)\(.* | .*\.label(\.lower\(\))? | row\.text | title | label
      | change(s\[\w+\])?\.text | group | word | column\.title | str\((part|text|template|cell\.tone)\)
      | \{.*\bin\ BOUNDS\b.* | template | _LABELS\.get.* | _OWN.*
      | (_STANDARD|QPalette|NOUNS)\b.* | many | in_short\(outcome.* | name\.replace.*""",
    re.VERBOSE,
)
"""What is said from tables that `tests.translations.texts` walks through."""

HANDED_ON = ("models/claims/saying.py", "models/claims/errors.py", "models/confined/refusal.py")
"""Files that say what they are handed, whatever that is."""

FORMS = {"de": 2, "uk": 3}
QUOTES = {"de": "„“", "uk": "«»"}


@cache
def wanted() -> dict[tuple[str, str], Text]:
    return {(text.context, text.source): text for text in texts()}


def language(sheet: Path) -> str:
    return sheet.stem.removeprefix("counterclaim_")


def pairs(sheet: Path) -> Iterator[tuple[Message, str]]:
    for message in messages(sheet):
        for form in message.forms:
            yield message, form


def test_there_are_german_and_ukrainian() -> None:
    assert {language(sheet) for sheet in sheets()} >= {"de", "uk"}


@SHEETS
def test_every_text_of_the_program_is_there_and_nothing_else(sheet: Path) -> None:
    held = {(message.context, message.source): message.is_counted for message in messages(sheet)}
    assert held == {key: text.is_counted for key, text in wanted().items()}, "run: make translations"


@SHEETS
def test_every_text_is_translated(sheet: Path) -> None:
    left = [message.source for message, form in pairs(sheet) if not message.is_finished or not form.strip()]
    assert not left


@SHEETS
def test_a_number_has_every_form_of_the_language(sheet: Path) -> None:
    for message in messages(sheet):
        count = FORMS.get(language(sheet), len(message.forms)) if message.is_counted else 1
        assert len(message.forms) == count, message.source


@SHEETS
def test_the_same_gaps_are_filled(sheet: Path) -> None:
    for message, form in pairs(sheet):
        gaps, said = (re.findall(r"\{\w*\}|%n", text) for text in (message.source, form))
        if message.is_counted:  # "one claim" need not say the number where it stands for 1 alone
            assert set(said) <= set(gaps) and set(gaps) - set(said) <= {"{0}"}, message.source
        else:
            assert Counter(said) == Counter(gaps) or ("{}" not in gaps and set(said) == set(gaps)), message.source
        if language(sheet) != "de" and message.is_counted:
            assert set(said) == set(gaps), message.source


@SHEETS
def test_signs_around_the_words_are_the_same(sheet: Path) -> None:
    for message, form in pairs(sheet):
        source = message.source
        assert bool(re.search("&[^ &]", form)) == bool(re.search("&[^ &]", source)), source
        assert form.endswith("…") == source.endswith("…"), source
        assert form.endswith(":") == source.endswith(":"), source
        assert form.endswith(" ") == source.endswith(" "), source
        assert form.startswith(" ") == source.startswith(" ") or form.startswith(","), source


@SHEETS
def test_quotation_marks_are_those_of_the_language(sheet: Path) -> None:
    left, right = QUOTES.get(language(sheet), "“”")
    for message, form in pairs(sheet):
        assert form.count(left) == form.count(right) >= message.source.count("“"), message.source
        assert "'" not in form and '"' not in form.replace('"id"', ""), message.source


@SHEETS
def test_no_menu_has_one_mnemonic_twice(sheet: Path) -> None:
    from gui.actions import ACTIONS, MENUS

    said = {message.source: message.forms[0] for message in messages(sheet)}
    named = {row.id: said[row.text] for row in ACTIONS} | {"recent": said["Open &recent"]}
    for ids in (*MENUS.values(), ()):
        texts_ = [named[id] for id in ids if id in named] if ids else [said[title] for title in MENUS]
        letters = Counter(found[1].lower() for text in texts_ if (found := re.search("&(.)", text)))
        assert [letter for letter, count in letters.items() if count > 1] == [], texts_


@SHEETS
def test_what_the_program_reads_is_made_of_the_translators_file(sheet: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    release(sheet, compiled)
    assert sheet.with_suffix(".qm").read_bytes() == compiled.read_bytes(), "run: make translations"


@SHEETS
def test_a_page_says_which_language_it_is_in(sheet: Path) -> None:
    (code,) = (message.forms[0] for message in messages(sheet) if message.source == "en")
    assert code == language(sheet) and QLocale(code).language() != QLocale.Language.C


def test_nothing_is_said_that_cannot_be_found() -> None:
    found = [one for one in unknown() if not TABLES.fullmatch(one.said)]
    assert not [one for one in found if one.where not in HANDED_ON]


ON_SCREEN = ("gui", "models/report", "models/tables", "models/text")
FOR_THE_COMMAND_LINE = ("gui/command_line/", "gui/self_test/", "models/report/asking.py")


def spliced(path: Path) -> Iterator[str]:
    """Quotation marks of English around what is put into a text there, whatever language that is in."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            written = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
            if re.search("[“”]", written):
                yield f"{path.relative_to(TOP)}:{node.lineno}: {ast.unparse(node)}"


def test_no_text_is_put_between_the_quotation_marks_of_english() -> None:
    """`in_quotes` has those of the language."""
    paths = [path for folder in ON_SCREEN for path in sorted((TOP / folder).rglob("*.py"))]
    shown = [path for path in paths if not path.relative_to(TOP).as_posix().startswith(FOR_THE_COMMAND_LINE)]
    assert not [found for path in shown for found in spliced(path)]


_IN_SIGHT = ("ComparisonBar", "ComparisonPane", "AssumptionPage")


@SHEETS
def test_no_letter_of_the_comparison_is_another_ones_or_a_menus(sheet: Path) -> None:
    from gui.actions import MENUS

    said = {message.source: message.forms[0] for message in messages(sheet)}
    shown = [message for message in messages(sheet) if message.context in _IN_SIGHT and "{" not in message.source]
    texts_ = [*(message.forms[0] for message in shown), *(said[title] for title in MENUS)]
    letters = Counter(found[1].lower() for text in texts_ if (found := re.search("&(.)", text)))
    assert [letter for letter, count in letters.items() if count > 1] == [], texts_
