"""The order of series: as they first appear."""

import numpy as np

from models.timeline.columns import Ints


def by_first(numbers: Ints) -> Ints:
    """The different numbers in the order in which they first appear."""
    count = int(numbers.max(initial=-1)) + 1
    places = np.full(count, len(numbers))
    places[numbers[::-1]] = np.arange(len(numbers))[::-1]  # numpy writes in turn: the first place stays
    order: Ints = np.argsort(places, kind="stable")
    return order[places[order] < len(numbers)]
