"""What a screen reader finds: the accessible tree of a window as plain values, and what is wrong with it."""

import re
from collections import Counter
from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
_CONTROLS = frozenset(
    (
        *(Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton, Role.ComboBox),
        *(Role.EditableText, Role.List, Role.Table, Role.Tree, Role.Slider, Role.SpinBox, Role.PageTab, Role.MenuItem),
    )
)
"""Roles that a person acts on, or goes through."""

_FULL = frozenset((Role.List, Role.Table, Role.Tree, Role.ComboBox))
"""Roles whose children are their contents, which say what the file holds."""

_WORDS = re.compile(r"\w")


class Node(msgspec.Struct, frozen=True):
    """One thing that a screen reader may speak of; what is not in sight has no node."""

    role: Role
    name: str
    description: str
    label: str
    """What another thing says of it that labels it."""

    where: str
    is_focusable: bool
    children: tuple["Node", ...] = ()

    @property
    def is_control(self) -> bool:
        """Whether it can be acted on, or take the keys."""
        return self.role in _CONTROLS or self.is_focusable

    @property
    def said(self) -> str:
        """What is told of it, beside what it holds; Qt's combo box gives its text for its name where there is X11."""
        return (self.label or self.description) if self.role is Role.ComboBox else (self.name or self.label)

    def walk(self) -> Iterator["Node"]:
        """It, and all that it holds."""
        yield self
        for child in self.children:
            yield from child.walk()


def tree(widget: QWidget) -> Node:
    """The accessible tree of a widget that is shown."""
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return _node(found, "")


def faults(top: Node) -> list[str]:
    """What somebody who only hears the window would not understand."""
    found = []
    for node in top.walk():
        if node.is_control and not _WORDS.search(node.said):
            found.append(f"no name: {node.role.name} in {node.where}")
        if "<" in node.description and ">" in node.description:
            found.append(f"markup is read aloud: {node.description} in {node.where}")
        found += [f"twice in one place: {said} in {node.where}" for said in _twice(node)]
    return found


def _twice(node: Node) -> list[tuple[str, str]]:
    if node.role in _FULL:
        return []
    said = Counter((child.role.name, child.said) for child in node.children if child.is_control)
    return [one for one, count in said.items() if count > 1]


def _node(found: QAccessibleInterface, above: str) -> Node:
    text, state, thing = QAccessible.Text, found.state(), found.object()
    where = f"{above}/{thing.objectName() or type(thing).__name__}" if thing is not None else above
    return Node(
        role=found.role(),
        name=found.text(text.Name),
        description=found.text(text.Description),
        label=_label(found),
        where=where,
        is_focusable=bool(state.focusable) and not _hands_on(thing),
        children=() if found.role() in _FULL else tuple(_shown(found, where)),
    )


def _shown(found: QAccessibleInterface, where: str) -> Iterator[Node]:
    for place in range(found.childCount()):
        child = found.child(place)
        if child is None or child.state().invisible:
            continue
        if _is_qts_own(child):
            yield from _shown(child, where)
        else:
            yield _node(child, where)


def _is_qts_own(found: QAccessibleInterface) -> bool:
    """Whether Qt alone knows of it: the ground of a scroll area, a splitter's handle, the cross in a search line."""
    thing = found.object()
    if thing is None:
        return False
    return thing.objectName().startswith("qt_") or thing.metaObject().className() == "QLineEditIconButton"


def _hands_on(thing: QObject | None) -> bool:
    """Whether it gives the keyboard to another at once."""
    return isinstance(thing, QWidget) and thing.focusProxy() is not None


def _label(found: QAccessibleInterface) -> str:
    labels = found.relations(QAccessible.RelationFlag.Label)
    return " ".join(other.text(QAccessible.Text.Name) for other, _ in labels if other is not None)
