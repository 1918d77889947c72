"""Every refusal can be said in another language: it is made of a template and its parts, and translators have both."""

import ast
from pathlib import Path

import pytest

from tests.translations.linguist import messages, sheets
from tests.translations.literals import Module
from tests.translations.refusals import family, makings, templated
from tests.translations.texts import code

HANDED_ON = {"models/claims/errors.py", "models/confined/refusal.py"}
"""Files that make refusals of what they are handed."""

MADE = sorted(makings(), key=lambda made: (made[0].name, made[1].lineno))


def _id(made: object) -> str:
    return f"{made[0].name}:{made[1].lineno}" if isinstance(made, tuple) else str(made)


def test_the_family_is_known() -> None:
    assert {"ClaimsError", "DateError", "Locked", "ForeignChange", "UnconfirmedError"} <= family()
    assert templated() == family() - {"DateError", "Locked"}
    assert len(MADE) > 300


@pytest.mark.parametrize("made", MADE, ids=_id)
def test_a_refusal_is_made_of_a_template_as_it_stands(made: tuple[Module, ast.Call]) -> None:
    held, call = made
    if held.name in HANDED_ON or not call.args:
        return
    for template in held.literals(call.args[0]):
        assert isinstance(template, ast.Constant) and isinstance(template.value, str), (
            f"{held.name}:{call.lineno} puts its template together: {ast.unparse(template)}"
        )


@pytest.mark.parametrize("made", MADE, ids=_id)
def test_what_goes_into_a_refusal_brings_no_english_words(made: tuple[Module, ast.Call]) -> None:
    held, call = made
    for part in call.args[1:]:
        if isinstance(part, ast.JoinedStr | ast.BinOp):
            texts = [str(node.value) for node in ast.walk(part) if isinstance(node, ast.Constant)]
            assert not any(map(str.isalpha, "".join(texts))), f"{held.name}:{call.lineno}: {texts}"


@pytest.mark.parametrize("made", MADE, ids=_id)
def test_a_refusal_has_a_part_for_every_gap(made: tuple[Module, ast.Call]) -> None:
    held, call = made
    if held.name in HANDED_ON or any(isinstance(part, ast.Starred) for part in call.args):
        return
    for template in held.literals(call.args[0]) if call.args else ():
        if isinstance(template, ast.Constant):
            gaps = {number for number in range(10) if f"{{{number}}}" in str(template.value)}
            assert gaps == set(range(len(call.args) - 1)), f"{held.name}:{call.lineno}: {template.value}"


@pytest.mark.parametrize("sheet", sheets(), ids=lambda sheet: sheet.stem)
def test_every_template_of_a_refusal_is_with_the_translators(sheet: Path) -> None:
    known, shown = {message.source for message in messages(sheet)}, set(code())
    for held, call in MADE:
        for template in held.literals(call.args[0]) if held.path in shown and call.args else ():
            if isinstance(template, ast.Constant) and any(map(str.isalpha, str(template.value))):
                assert template.value in known, f"{held.name}:{call.lineno}: {template.value}"
