"""The writers that paint, among the others."""

import gui.paper.comparison_files  # noqa: F401  puts its writers into the table
from models.formats.comparisons import COMPARISON_WRITERS


def test_what_editors_read_is_offered_first() -> None:
    assert list(COMPARISON_WRITERS) == [".pdf", ".html", ".csv", ".xlsx"]
