"""The words of a chart in a file: its title, and what stands beside its marks."""

from xml.etree import ElementTree

import msgspec
from pytestqt.qtbot import QtBot

from gui.paper.chart_files import chart_svg
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading
from tests.models.timeline.dated_claims import claim, claim_file

SVG = "{http://www.w3.org/2000/svg}"


def test_a_sheet_without_a_title_says_what_is_counted(qtbot: QtBot) -> None:
    def words(file: ClaimFile) -> list[str]:
        return ["".join(node.itertext()) for node in ElementTree.fromstring(chart_svg(file)).iter(f"{SVG}text")]

    file = claim_file(claim("a", subject="Quake"), claim("b", subject="Workers"))
    assert "Quake, Workers" in words(file)
    assert ElementTree.fromstring(chart_svg(file)).findtext(f"{SVG}title") == "Quake, Workers"
    titled = msgspec.structs.replace(file, heading=Heading(title="Losses"))
    assert "Losses" in words(titled)
    assert "Quake, Workers" not in words(titled)


def test_words_beside_marks_name_the_claimant_and_the_subject_where_most_are_of_another(qtbot: QtBot) -> None:
    def words(*claims: Claim) -> str:
        root = ElementTree.fromstring(chart_svg(claim_file(*claims)))
        return "|".join("".join(node.itertext()) for node in root.iter(f"{SVG}text"))

    days = ("2024-03-01", "2024-03-08")
    quake = [claim(f"q{n}", 734 + n, claimant="", subject="Quake", as_of=day) for n, day in enumerate(days)]
    told = words(claim("a", 23, claimant="Reuters", subject="Workers"), *quake)
    assert "23|Reuters · Workers|" in told
    assert "734|Claimant not stated|" in told
