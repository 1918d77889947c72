"""What the targets of a mapping are called on screen."""

from collections.abc import Sequence

from models.sheets.known import Known
from models.sheets.mapping import Mapping, Target
from models.sheets.values import choices
from models.tables.language import say
from models.text.fields import BY_NAME
from models.text.words import label, standard

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


def fed_in_words(names: Sequence[str], mapping: Mapping, known: Known) -> dict[int, str]:
    """What each column of a table feeds, counted from 0: fields, or the measure of which it holds the figures."""
    feeds: dict[int, list[str]] = {}
    measures = {measure.id: standard(measure.label, say) for measure in known.measures}
    fed = [(column, target_label(target)) for target, column in mapping.columns.items()]
    for column, measure in mapping.measures.items():
        end = target_label(Target(mapping.ends.get(column, Target.FIGURE)))
        counts = measures.get(measure, "")
        fed.append((column, f"{counts} · {end}" if counts and column in mapping.ends else counts or end))
    for column, label_ in fed:
        if column in names:
            feeds.setdefault(names.index(column), []).append(label_)
    return {at: ", ".join(labels) for at, labels in feeds.items()}


def target_choices(target: Target) -> tuple[tuple[str, str], ...]:
    """The words that a target of a fixed list may hold, as value and label; none for any other target."""
    return tuple((str(word), say(label(word))) for word in choices(target) if word)
