"""Plots to paint in tests."""

from models.forest.plot import Mark, Plot, Row

ZELENSKY = Mark(low=180_000, high=180_000, claimant_index=3)

ARTICLE = Plot(
    reference=ZELENSKY,
    rows=(
        Row(name="Killed"),
        Row(name="Meduza and Mediazona", words="≥ 83,000", mark=Mark(low=83_000, high=None, claimant_index=4)),
        Row(name="Volodymyr Zelensky", words="180,000", mark=ZELENSKY, is_reference=True),
        Row(name="An older claim", words="150,000", mark=Mark(low=150_000, high=150_000), is_struck=True),
        Row(name="Killed or wounded"),
        Row(
            name="NATO <& “allies”>",
            words="> 350,000",
            mark=Mark(low=350_000, high=None, is_low_strict=True, claimant_index=0),
        ),
        Row(name="Генеральный штаб", words="427,840", mark=Mark(low=427_840, high=427_840, claimant_index=2)),
    ),
)


def tall(rows: int, *, is_log: bool = False) -> Plot:
    """A plot of many rows, a heading before each ten; names long, figures from 0 to the largest."""
    return Plot(
        is_log=is_log,
        unit="soldiers and officers of all services",
        rows=tuple(_row(place, rows) for place in range(rows)),
    )


def _row(place: int, rows: int) -> Row:
    if place % 10 == 0:
        return Row(name=f"Heading {place}")
    number = 2**53 * (place - 1) // max(rows - 2, 1)
    name = "Управление Верховного комиссара по правам человека " * (place % 4) + f"claimant {place}"
    return Row(name=name, words=f"≥ {number:,}", mark=Mark(low=number, high=None, claimant_index=place))
