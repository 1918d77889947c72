"""What the targets of a mapping are called on screen."""

from collections.abc import Iterable

from models.sheets.mapping import Target
from models.sheets.values import choices
from models.tables.language import say
from models.text.fields import BY_NAME
from models.text.words import label

_OWN = {
    Target.LOW: "Low end",
    Target.HIGH: "High end",
    Target.BEST: "Best value",
    Target.BOUND: "Bound",
    Target.ID: "Id",
}


def target_label(target: Target) -> str:
    """What a target is called, as the claim's form calls it."""
    return say(_OWN[target] if target in _OWN else BY_NAME[target].label)


def target_labels(targets: Iterable[Target]) -> str:
    """Several targets in one line."""
    return ", ".join(map(target_label, targets))


def target_choices(target: Target) -> tuple[tuple[str, str], ...]:
    """The words that a target of a fixed list may hold, as value and label; none for any other target."""
    return tuple((str(word), say(label(word))) for word in choices(target) if word)
