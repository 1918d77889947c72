"""The family of errors that a user may see, and every place where one is made."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.translations.literals import TOP, Module, module

_HEAD = "ClaimsError"


@cache
def family() -> frozenset[str]:
    """The names of the classes that are, or come from, the one whose text may be shown."""
    bases = {node.name: set(map(_name, node.bases)) for node in _classes()}
    found = {_HEAD}
    while further := {name for name, above in bases.items() if above & found} - found:
        found |= further
    return frozenset(found)


@cache
def templated() -> frozenset[str]:
    """Those that are made of a template and what goes into its gaps; others say themselves what they are made of."""
    own = {node.name for node in _classes() if any(getattr(held, "name", "") == "__init__" for held in node.body)}
    return family() - own | {_HEAD}


def makings() -> Iterator[tuple[Module, ast.Call]]:
    """Every call that makes a refusal of a template, those of their own constructors too."""
    for path in _code():
        held = module(path)
        for node in ast.walk(held.tree):
            if isinstance(node, ast.Call) and (called(node) in templated() or is_above(held, node)):
                yield held, node


def called(call: ast.Call) -> str:
    """The last name of what is called: "say" of display.say(…)."""
    return _name(call.func)


def is_above(held: Module, call: ast.Call) -> bool:
    """Whether a refusal with a constructor of its own hands a template to the one above it."""
    if called(call) != "__init__" or "super()" not in ast.unparse(call.func):
        return False
    around = next(held.around(call, ast.ClassDef), None)
    return isinstance(around, ast.ClassDef) and around.name in family() - {_HEAD}


def _classes() -> Iterator[ast.ClassDef]:
    for path in _code():
        yield from (node for node in ast.walk(module(path).tree) if isinstance(node, ast.ClassDef))


def _code() -> list[Path]:
    return [TOP / "main.py", *sorted((TOP / "models").rglob("*.py")), *sorted((TOP / "gui").rglob("*.py"))]


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
