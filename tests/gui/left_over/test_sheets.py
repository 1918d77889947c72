"""No sheet that is printed, nor its page of HTML, holds a text that no translator was asked for."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from gui.paper.web import html_bytes
from models.formats.suffixes import read_file
from models.report.asking import Asked, compare_file
from models.report.blocks import Report
from models.report.claim_list import claim_list
from models.report.comparison_report import comparison_report
from tests.gui.left_over.pseudo import DISPLAY
from tests.gui.left_over.seen import english, on_page, strings, without_measures

pytestmark = pytest.mark.usefixtures("pseudo")

EXAMPLE = "stoltenberg-2024-03.claims"


def left(report: Report, path: Path) -> list[str]:
    """What is left over on the page of a report on a file."""
    data = [*strings(without_measures(read_file(path))), path.name]
    return english(on_page(html_bytes(report, DISPLAY).decode()), data)


def test_nothing_english_is_left_on_the_list_of_claims(examples: Path) -> None:
    path = examples / EXAMPLE
    report = claim_list(read_file(path), None, DISPLAY, name=path.name, program="Counterclaim", day="14.03.2024")
    assert not (found := left(report, path)), "\n".join(found)


def test_nothing_english_is_left_on_the_comparison(examples: Path) -> None:
    path = examples / EXAMPLE
    compared = compare_file(read_file(path), Asked(), path.name)
    report = comparison_report(msgspec.structs.replace(compared, display=DISPLAY), date(2024, 3, 15))
    assert not (found := left(report, path)), "\n".join(found)
