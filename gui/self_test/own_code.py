"""What the program's own code names, read from its compiled modules, so that no list of it can fall behind."""

import dis
import importlib
import importlib.util
import pkgutil
import sys
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from types import CodeType

import gui
import models
from gui.self_test.outcome import Failed

_OWN = ("gui", "models", "main")
_ELSEWHERE = ("_typeshed",)
"""What only readers of types know."""


def has_modules() -> str:
    """Every library that the program imports can be imported, wherever it does so."""
    names = sorted(set(_imported()))
    for name in names:
        try:
            importlib.import_module(name)
        except Exception as error:
            raise Failed(f"“{name}” cannot be imported: {error}") from error
    return f"{len(names)} modules of libraries."


def called_with(function: str) -> frozenset[str]:
    """The texts that are given to a function first, wherever it is called by its own name with a text as written."""
    return frozenset(text for code in _codes() if function in code.co_names for text in _texts(code, function))


def _imported() -> Iterator[str]:
    for code in _codes():
        if dis.opmap["IMPORT_NAME"] not in code.co_code[::2]:
            continue
        for step in dis.get_instructions(code):
            if step.opname == "IMPORT_NAME" and _is_of_a_library(str(step.argval)):
                yield str(step.argval)


def _is_of_a_library(name: str) -> bool:
    first = name.partition(".")[0]
    return first not in (*_OWN, *_ELSEWHERE) and first not in sys.stdlib_module_names


def _texts(code: CodeType, function: str) -> Iterator[str]:
    for step, following in pairwise(dis.get_instructions(code)):
        is_call = step.opname == "LOAD_GLOBAL" and step.argval == function and following.opname == "LOAD_CONST"
        if is_call and isinstance(following.argval, str):
            yield following.argval


@lru_cache(maxsize=1)
def _codes() -> tuple[CodeType, ...]:
    """The code of all our modules, of what is nested in them too; nothing is run but the packages themselves."""
    return tuple(nested for name in _modules() for nested in _nested(_code(name)))


def _modules() -> Iterator[str]:
    for package in (models, gui):
        yield from (found.name for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."))


def _code(name: str) -> CodeType:
    spec = importlib.util.find_spec(name)
    code = spec.loader.get_code(name) if spec and spec.loader and hasattr(spec.loader, "get_code") else None
    if not isinstance(code, CodeType):
        raise Failed(f"“{name}” has no code.")
    return code


def _nested(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _nested(constant)
