"""Every text of the program that can be said in another language, found in its code and in its tables."""

import ast
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import msgspec

from models.tables.language import CONTEXT
from tests.translations.literals import TOP, Module, module
from tests.translations.refusals import called, is_above, templated

_SAYING = {"say", "_say", "Clause", "Sentence", *templated()}
_COUNTING = {"counted", "_counted", "_more", "many"}
_MARKING = {"translate", "QT_TRANSLATE_NOOP"}


QTS = (
    *(("QFileDialog", "&Look in:"), ("QFileDialog", "Files of &type:")),
    *(("QAbstractFileIconProvider", "Drive"), ("QAbstractFileIconProvider", "Folder")),
    *(("QPageSetupWidget", "Page &order:"), ("QPageSetupWidget", "Pages &per sheet:")),
    *(("QPrintSettingsOutput", "Double Sided Printing"), ("QPrintSettingsOutput", "Off")),
    *(("QPrintSettingsOutput", "Long side binding"), ("QPrintSettingsOutput", "Short side binding")),
    *(("QPrintSettingsOutput", "Pages"), ("QPrintSettingsOutput", "Page &Set:")),
    (
        "QPrintSettingsOutput",
        "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. "
        "E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.",
    ),
)
"""What Qt says in the dialogs that are used here, and its own Ukrainian lacks."""

_OF_THE_COMMAND_LINE = (
    *("gui/command_line/", "gui/self_test/", "gui/machine/screen.py"),
    *("models/report/asking.py", "models/formats/inputs.py"),
)


class Text(NamedTuple):
    """A text that is translated: where translators look for it, and whether it depends on a number."""

    context: str
    source: str
    is_counted: bool = False
    where: str = ""


class Unknown(NamedTuple):
    """A call that says what cannot be found out by reading the code."""

    where: str
    line: int
    said: str


def texts() -> Iterator[Text]:
    """All texts, each once."""
    yield from {(text.context, text.source): text for text in (*_in_code(), *_in_tables()) if _has_words(text)}.values()


def unknown() -> list[Unknown]:
    """What is said, and cannot be found out."""
    return [found for found in _calls() if isinstance(found, Unknown)]


def code() -> list[Path]:
    """The files of the program whose texts a screen may show; the command line speaks English."""
    found = (path for room in ("gui", "models") for path in sorted((TOP / room).rglob("*.py")))
    return [path for path in found if not path.relative_to(TOP).as_posix().startswith(_OF_THE_COMMAND_LINE)]


def _in_code() -> Iterator[Text]:
    return (found for found in _calls() if isinstance(found, Text))


def _calls() -> Iterator[Text | Unknown]:
    for path in code():
        held = module(path)
        for node in ast.walk(held.tree):
            if isinstance(node, ast.Call):
                yield from _said(held, node)


def _said(held: Module, call: ast.Call) -> Iterator[Text | Unknown]:
    name = called(call)
    if name == "tr" and call.args:
        yield from _single(held, call.args[0], _class(held, call))
    elif name in _MARKING and call.args:
        match call.args:
            case [ast.Constant(value=str() as context), text]:
                yield from _single(held, text, context)
    elif name in _SAYING and call.args and _is_saying(held, call.func):
        yield from _template(held, call)
    elif name in _COUNTING:
        yield from _counted(held, call)
    elif is_above(held, call):
        yield from _single(held, call.args[0], CONTEXT)


def _is_saying(held: Module, function: ast.expr) -> bool:
    """Whether a function called "say" is a translator, and no method of a widget that shows a sentence."""
    match function:
        case ast.Attribute(value=owner, attr="say"):
            return ast.unparse(owner).endswith(("display", "section", "compared")) or held.name.endswith("section.py")
        case ast.Attribute(attr="_say"):
            return "display.say" in held.text
    return True


def _class(held: Module, call: ast.Call) -> str:
    around = next(held.around(call, ast.ClassDef), None)
    return around.name if isinstance(around, ast.ClassDef) else ""


def _template(held: Module, call: ast.Call) -> Iterator[Text | Unknown]:
    """What is said by a template; of two, the second, which stands for both."""
    several = [key.value for key in call.keywords if key.arg == "several"]
    if called(call) in templated():
        several = []
    elif isinstance(call.args[0], ast.Starred):
        yield from _pairs(held, call.args[0])
        return
    elif len(call.args) == 3 and not several and called(call) not in ("Clause", "Sentence"):
        several = [call.args[1]]
    yield from _single(held, several[0] if several else call.args[0], CONTEXT, is_counted=bool(several))


def _counted(held: Module, call: ast.Call) -> Iterator[Text | Unknown]:
    """What is said with a number: two templates one after the other, or a pair of them."""
    for first, second in zip(call.args, call.args[1:], strict=False):
        if all(_is_text(held, one) for one in (first, second)):
            yield from _single(held, second, CONTEXT, is_counted=True)
            return
    for one in call.args:
        if isinstance(one, ast.Starred | ast.Attribute):
            yield from _pairs(held, one)


def _is_text(held: Module, node: ast.expr) -> bool:
    return any(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in held.literals(node))


def _pairs(held: Module, node: ast.expr) -> Iterator[Text]:
    for one in held.literals(node):
        match one:
            case ast.Tuple(elts=[ast.Constant(), ast.Constant(value=str() as source)]):
                yield Text(CONTEXT, source, True, held.name)


def _single(held: Module, node: ast.expr, context: str, is_counted: bool = False) -> Iterator[Text | Unknown]:
    for one in held.literals(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield Text(context, one.value, is_counted, held.name)
        elif isinstance(one, ast.Tuple):
            yield from (found for element in one.elts for found in _single(held, element, context))
        elif not held.is_parameter(one) and not _is_said(held, one):
            yield Unknown(held.name, node.lineno, ast.unparse(one))


def _is_said(held: Module, node: ast.expr) -> bool:
    """Whether it is no text, or comes from a translator already, perhaps with its gaps filled."""
    match node:
        case ast.Constant():
            return True
        case ast.Call(func=ast.Attribute(value=owner, attr="format")):
            return all(_is_said(held, one) for one in held.literals(owner))
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
            return name == "tr" or name in _SAYING
    return False


def _has_words(text: Text) -> bool:
    return any(sign.isalpha() or sign in "“%" for sign in text.source) or "{1}" in text.source


def _in_tables() -> Iterator[Text]:
    """What tables of the program hold: words of enumerations, fields, outcomes, standard measures, actions."""
    for where, sources in (
        ("Words of a choice", _choices()),
        ("Fields", _fields()),
        ("Standard measures, outcomes and units", _measures()),
        ("Menus and actions", _actions()),
        ("The table of printed claims", _columns()),
        ("The report", _report()),
        ("Kinds of files", _kinds()),
    ):
        yield from (Text(CONTEXT, source, False, where) for source in sources)
    yield from (
        Text(context, source, False, "Qt’s own, which it does not say in every language") for context, source in QTS
    )


def _choices() -> Iterator[str]:
    from models.claims.claim import Basis, Credibility, Per, Reliability, Status
    from models.claims.figure import Bound, Spread
    from models.claims.source import SourceKind
    from models.text.words import in_sentence, label

    words: tuple[type[StrEnum], ...] = (Basis, Per, Status, Bound, Spread, SourceKind, Reliability, Credibility)
    for kind in words:
        yield from map(label, kind)
    for kind in (Per, Spread):
        yield from map(in_sentence, kind)


def _fields() -> Iterator[str]:
    from models.claims.check import NOUNS
    from models.claims.claim import Claim
    from models.claims.claim_file import Heading
    from models.claims.measure import Measure
    from models.claims.registry import Claimant, Subject
    from models.claims.source import Source
    from models.claims.view import View
    from models.text.fields import FIELDS, Group
    from models.text.record_words import field_label

    yield from Group
    yield from (noun.capitalize() for noun in NOUNS.values())
    for field in FIELDS:
        yield from (field.label, field.label.lower())
    blanks = (
        *(Heading(), Measure(id="?", label="", counts=("?",)), Subject(name="?"), Claimant(name="?")),
        *(Source(id="?", text=""), View(name="?")),
    )
    for record in blanks:
        yield from (field_label(record, name) for name in record.__struct_fields__)
    yield from (field_label(_claim(Claim), name) for name in ("id", "quotes", "extra"))


def _claim(kind: type) -> object:
    return msgspec.convert({"id": "?", "subject": "", "measure": "", "bound": "exact", "low": 0, "high": 0}, kind)


def _measures() -> Iterator[str]:
    from models.claims.measure import STANDARD_MEASURES

    for measure in STANDARD_MEASURES:
        yield from (measure.label, measure.unit)
        yield from (outcome.replace("_", " ") for outcome in (*measure.counts, *measure.may_count))


def _actions() -> Iterable[str]:
    from gui.actions import ACTIONS, MENUS

    return (*(row.text for row in ACTIONS), *MENUS)


def _columns() -> Iterator[str]:
    from models.report.claim_list import COLUMNS

    return (column.title for column in COLUMNS)


def _report() -> Iterator[str]:
    """Everything that the module of the report's sentences holds."""
    from models.report import words

    for name, value in vars(words).items():
        if name.isupper():
            yield from _one_by_one(value)


def _one_by_one(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value.values()


def _kinds() -> Iterator[str]:
    from gui.paper import chart_files, comparison_files, files
    from models.formats.comparisons import COMPARISON_WRITERS, PAIR_WRITERS
    from models.formats.suffixes import WRITERS

    assert chart_files and comparison_files and files  # they put themselves into the tables
    for table in (WRITERS, COMPARISON_WRITERS, PAIR_WRITERS):
        yield from (writer.label for writer in table.values())
