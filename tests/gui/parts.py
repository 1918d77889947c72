"""The parts of a window, by what they are and what they are called: who looks for one means that it is there."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

P = TypeVar("P", bound=QObject)


def part_of(top: QObject, kind: type[P], name: str | None = None) -> P:
    """The first part of a kind that has the name, or any name where none is given."""
    found = top.findChild(kind, name)
    assert found is not None, f"{kind.__name__} {name or ''}"
    return found


def said_by(top: QObject, label: str) -> str:
    """What the label of a name says."""
    return part_of(top, QLabel, label).text()
