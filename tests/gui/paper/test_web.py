"""A report as an HTML file with its drawings in it."""

from pytestqt.qtbot import QtBot

from gui.looks.theme import DARK, LIGHT
from gui.paper.web import html_bytes
from models.report.blocks import Drawing, Heading
from tests.gui.paper.printed_pages import plot, report, table
from tests.models.report.page_tree import read


def test_drawings_are_in_the_page_and_need_nothing_else(qtbot: QtBot) -> None:
    page = html_bytes(report(Heading("One"), Drawing(plot(3)), table(3, 3), Drawing(plot(2)))).decode()
    found = read(page)
    assert len(found.all("svg")) == 2
    ids = [element["id"] for element in found.everything() if element["id"]]
    assert len(ids) == len(set(ids))
    assert not found.all("script") and "url(http" not in page


def test_its_colours_are_those_of_both_themes(qtbot: QtBot) -> None:
    style = read(html_bytes(report()).decode()).all("style")[0].words
    for theme in (LIGHT, DARK):
        numbers = (int(theme.text[at : at + 2], 16) for at in (1, 3, 5))
        assert f"--text:{' '.join(map(str, numbers))};" in style
