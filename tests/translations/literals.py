"""Follows names in a module to the literals that they stand for, without running it."""

import ast
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent.parent

_NOTHING = ast.Constant(None)

Function = ast.FunctionDef | ast.Lambda


class Module:
    """One file of the program, taken apart."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.tree = ast.parse(self.text)
        self._parents = {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}
        self._followed: set[ast.AST] = set()

    @property
    def name(self) -> str:
        """Where it lies, for people: "gui/frame/bars.py"."""
        return self.path.relative_to(TOP).as_posix()

    def around(self, node: ast.AST, kind: type | tuple[type, ...]) -> Iterator[ast.AST]:
        """The classes or functions that a node stands in, the nearest first."""
        while parent := self._parents.get(node):
            if isinstance(parent, kind):
                yield parent
            node = parent

    def literals(self, node: ast.expr) -> Iterator[ast.expr]:
        """What an expression may be: texts, tuples, tables; what cannot be followed comes as it stands."""
        if node in self._followed:  # a name that is made of itself
            yield node
            return
        self._followed.add(node)
        try:
            yield from list(self._literals(node))
        finally:
            self._followed.remove(node)

    def _literals(self, node: ast.expr) -> Iterator[ast.expr]:
        match node:
            case ast.IfExp(body=one, orelse=other):
                yield from chain(self.literals(one), self.literals(other))
            case ast.BoolOp(values=values):
                yield from chain.from_iterable(map(self.literals, values))
            case ast.Starred(value=value):
                yield from self.literals(value)
            case ast.Subscript():
                for held in self.literals(node.value):
                    yield from self._elements(held)
            case ast.Call():
                yield from self._called(node)
            case ast.Name() | ast.Attribute():
                found = [one for value in self._meant(node) for one in self.literals(value)]
                yield from found or [node]
            case _:
                yield node

    def _called(self, call: ast.Call) -> Iterator[ast.expr]:
        """What a call may give: of a table, of a function of this module; any other as it stands."""
        match call:
            case ast.Call(func=ast.Attribute(value=table, attr="get"), args=[_, *defaults]):
                held = chain.from_iterable(map(self._elements, self.literals(table)))
                yield from chain(held, *map(self.literals, defaults))
            case ast.Call(func=ast.Attribute(attr="fromkeys"), args=[_, value]):
                yield from self.literals(value)
            case ast.Call(func=ast.Name(id=name)) if found := self._answers(name):
                yield from chain.from_iterable(map(self.literals, found))
            case _:
                yield call

    def is_parameter(self, node: ast.expr) -> bool:
        """Whether a name is what the function around it was called with."""
        functions = self.around(node, Function)
        return isinstance(node, ast.Name) and any(
            node.id == arg.arg
            for function in functions
            if isinstance(function, Function)
            for arg in (*function.args.args, *function.args.posonlyargs)
        )

    def _elements(self, held: ast.expr) -> Iterator[ast.expr]:
        inner = held.values if isinstance(held, ast.Dict) else held.elts if isinstance(held, ast.Tuple) else [held]
        for one in inner:
            yield from self.literals(one)

    def _meant(self, node: ast.Name | ast.Attribute) -> Iterator[ast.expr]:
        if isinstance(node, ast.Attribute):
            owner = imported(self).get(node.value.id) if isinstance(node.value, ast.Name) else None
            if owner is not None and owner[1] == "":
                yield from owner[0].assigned(node.attr, owner[0].tree)
            return
        places = (*self.around(node, ast.FunctionDef), self.tree)
        found = next((values for place in places if (values := list(self.assigned(node.id, place)))), [])
        if not found and node.id in imported(self):
            module, name = imported(self)[node.id]
            found = list(module.assigned(name, module.tree))
        yield from found

    def assigned(self, name: str, place: ast.AST) -> Iterator[ast.expr]:
        """What is assigned to a name in a function, or in the module itself."""
        for node in ast.walk(place) if isinstance(place, ast.FunctionDef) else ast.iter_child_nodes(place):
            match node:
                case ast.Assign(targets=[target], value=value):
                    yield from self._matched(target, value, name)
                case ast.AnnAssign(target=target, value=ast.expr() as value):
                    yield from self._matched(target, value, name)
                case ast.For(target=target, iter=values) | ast.comprehension(target=target, iter=values) if _names(
                    target, name
                ):
                    for one in self._walked(values):
                        yield from self._matched(target, one, name)

    def _walked(self, values: ast.expr) -> Iterator[ast.expr]:
        """What a loop goes through."""
        match values:
            case ast.Call(func=ast.Attribute(value=table, attr="items")):
                held = [one for one in self.literals(table) if isinstance(one, ast.Dict)]
                yield from (ast.Tuple([_NOTHING, value]) for table in held for value in table.values)
            case ast.Call(func=ast.Name(id="zip"), args=parts):
                for place, part in enumerate(parts):
                    for one in self._walked(part):
                        yield ast.Tuple([one if place == at else _NOTHING for at in range(len(parts))])
            case ast.Call(func=ast.Name(id=name)):
                yield from self._answers(name)
            case _:
                for held in self.literals(values):
                    yield from held.elts if isinstance(held, ast.Tuple | ast.List) else ()

    def _answers(self, name: str) -> list[ast.expr]:
        """What a function of this module returns, or yields one after the other."""
        functions = (node for node in self.tree.body if isinstance(node, ast.FunctionDef) and node.name == name)
        answers = (node for function in functions for node in ast.walk(function))
        return [node.value for node in answers if isinstance(node, ast.Return | ast.Yield) and node.value]

    def _matched(self, target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
        """The part of a value that a name gets."""
        if isinstance(target, ast.Name):
            if target.id == name:
                yield value
        elif isinstance(target, ast.Tuple):
            for held in self.literals(value):
                if isinstance(held, ast.Tuple) and len(held.elts) == len(target.elts):
                    for part, one in zip(target.elts, held.elts, strict=True):
                        yield from self._matched(part, one, name)


def _names(target: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))


@cache
def module(path: Path) -> Module:
    """A file of the program, read once."""
    return Module(path)


@cache
def imported(of: Module) -> dict[str, tuple[Module, str]]:
    """The names that a module imports from ours: the module they come from, and their name there; "" for a module."""
    found: dict[str, tuple[Module, str]] = {}
    for node in ast.walk(of.tree):
        for alias in node.names if isinstance(node, ast.ImportFrom) and node.module else ():
            assert isinstance(node, ast.ImportFrom)
            folder = TOP / str(node.module).replace(".", "/")
            if (inner := folder / f"{alias.name}.py").exists():
                found[alias.asname or alias.name] = (module(inner), "")
            elif (outer := folder.with_suffix(".py")).exists():
                found[alias.asname or alias.name] = (module(outer), alias.name)
    return found
