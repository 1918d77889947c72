"""A plot within a page of HTML."""

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from gui.forest.svg import plot_svg
from models.forest.plot import Mark, Plot, Row
from models.text.display import ENGLISH
from tests.gui.forest.sample_plots import ARTICLE, tall

SVG = "{http://www.w3.org/2000/svg}"


def texts(svg: str) -> list[str]:
    return [(element.text or "").strip() for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def test_it_is_one_element_of_vectors_and_words() -> None:
    svg = plot_svg(ARTICLE, 700, ENGLISH)
    assert svg.startswith("<svg") and svg.endswith("</svg>")
    tags = {element.tag.removeprefix(SVG) for element in ElementTree.fromstring(svg).iter()}
    assert "image" not in tags
    assert {"polyline", "text", "title", "desc"} <= tags
    assert "id=" not in svg  # several stand on one page


def test_names_figures_and_ticks_are_text() -> None:
    shown = " ".join(texts(plot_svg(ARTICLE, 700, ENGLISH)))
    for text in ("NATO <& “allies”>", "> 350,000", "Генеральный штаб", "Killed or wounded", "100k", "people"):
        assert text in shown
    assert "Volodymyr Zelensky (reference)" in shown


def test_title_and_description_say_it_in_words() -> None:
    root = ElementTree.fromstring(plot_svg(ARTICLE, 700, ENGLISH))
    assert root.findtext(f"{SVG}title") == "Forest plot"
    description = root.findtext(f"{SVG}desc") or ""
    assert description.startswith("Killed. Meduza and Mediazona: ≥ 83,000. Volodymyr Zelensky (reference): 180,000.")
    assert "NATO <& “allies”>: > 350,000." in description


def test_viewers_without_our_fonts_take_one_without_serifs() -> None:
    svg = plot_svg(ARTICLE, 700, ENGLISH)
    assert svg.count("font-family=") == svg.count(", Helvetica, Arial, sans-serif")


@pytest.mark.parametrize("width", [300, 700, 1600])
def test_it_is_as_wide_as_asked_for_and_can_be_shown(width: float) -> None:
    svg = plot_svg(tall(12, is_log=True), width, ENGLISH)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    assert renderer.viewBox().width() == width


def test_a_name_that_xml_cannot_hold_is_shown_without_it() -> None:
    odd = "a\x0bb\uffffc\nd"
    svg = plot_svg(Plot(rows=(Row(name=odd, words="5\x00", mark=Mark(low=5, high=5)),), unit=odd), 700, ENGLISH)
    assert "a b c d" in texts(svg)


def test_what_was_derived_is_in_italics_and_never_bold() -> None:
    mark = Mark(low=5, high=9)
    rows = (Row(name="K", words="50", mark=mark), Row(name="derived from K", words="217", mark=mark, is_derived=True))
    found = ElementTree.fromstring(plot_svg(Plot(rows=rows), 700, ENGLISH))
    styles = {
        (element.text or "").strip(): (element.get("font-style"), int(element.get("font-weight", "400")))
        for element in found.iter(f"{SVG}text")
    }
    assert styles["K"][0] == styles["50"][0] == "normal"
    assert styles["50"][1] > 400
    assert styles["derived from K"] == styles["217"] == ("italic", 400)
