"""What the mapping dialog says before anything is imported: totals, falls, what is there already, whose title it is."""

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.claims.claim_file import ClaimFile
from models.sheets.mapping import Target, Totals
from models.sheets.reading import file_of, read_rows
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.dialogs.mapping.desk import KNOWN, MAPPING, TABLE, Desk, sheet

pytestmark = OFFSCREEN

T = Target
WEEKS = sheet(
    """day|who|what|side|number
11/03/2024|NATO|deaths|russia|27
18/03/2024|NATO|deaths|russia|20
||deaths|Total|47""",
    name="maerz",
)
MARCH = msgspec.structs.replace(WEEKS, title="maerz")


def test_a_title_made_of_the_files_name_is_not_kept(hands: Hands) -> None:
    named = msgspec.structs.replace(MAPPING, source=msgspec.structs.replace(MAPPING.source, title="maerz"))
    desk = Desk(hands, named, (MARCH,))
    desk.page(3)
    assert desk.line("mapping_source_title").text() == "maerz"
    desk.dialog._ask_to_keep("monthly")
    ((_, kept),) = desk.asked
    assert kept.source.title == ""
    april = Desk(hands, kept, (msgspec.structs.replace(MARCH, name="april", title="april"),))
    april.page(3)
    assert april.line("mapping_source_title").text() == "april"
    assert read_rows(april.dialog.sheet, april.mapping, KNOWN).source.title == "april"


def test_a_title_that_was_typed_is_kept(hands: Hands) -> None:
    desk = Desk(hands, MAPPING, (MARCH,))
    desk.page(3)
    hands.type(desk.dialog, "mapping_source_title", "Daily reports")
    desk.dialog._ask_to_keep("monthly")
    assert desk.asked[-1][1].source.title == "Daily reports"
    hands.type(desk.dialog, "mapping_source_title", "")
    assert desk.line("mapping_source_title").text() == "maerz"


def test_totals_are_counted_and_can_be_taken_all_the_same(hands: Hands) -> None:
    desk = Desk(hands, MAPPING, (MARCH,))
    assert desk.verdict.startswith("2 of 3 rows can be taken, 1 looks like a total and is refused.")
    desk.choose("mapping_totals", "Are taken")
    assert desk.mapping.totals is Totals.TAKEN
    assert desk.verdict.startswith("3 of 3 rows can be taken.")


def test_running_totals_that_fall_raise_the_question_of_the_rate(hands: Hands) -> None:
    desk = Desk(hands, MAPPING, (MARCH,))
    question = (
        "27 on 11 Mar 2024, then 20 on 18 Mar 2024, though a total cannot fall: are these figures for each day or week?"
    )
    assert desk.said("mapping_lack_per") == question
    assert desk.verdict.endswith(question)
    assert desk.import_button.isEnabled()
    hands.click(desk.dialog, "mapping_go_there")
    assert desk.combo("mapping_from_per").hasFocus()
    desk.choose("mapping_from_per", "Same for all rows")
    desk.choose("mapping_word_per", "Per week")
    assert desk.said("mapping_lack_per") == ""
    assert question not in desk.verdict


def test_the_rate_is_asked_beside_the_measure_and_seen_in_the_preview(hands: Hands) -> None:
    desk = Desk(hands)
    rate, measure = desk.combo("mapping_from_per"), desk.combo("mapping_from_measure")
    assert rate.isVisible()
    assert rate.currentText() == "Total"
    assert rate.mapTo(desk.dialog, rate.rect().topLeft()).y() > measure.mapTo(desk.dialog, measure.rect().topLeft()).y()
    header = desk.view("mapping_claims").model()
    assert "Rate" in [header.headerData(at, Qt.Orientation.Horizontal) for at in range(header.columnCount())]


def test_what_the_file_has_already_is_said_before(hands: Hands) -> None:
    file = file_of(read_rows(TABLE, MAPPING, KNOWN), KNOWN)
    known = msgspec.structs.replace(KNOWN, file=msgspec.structs.replace(file, claims=file.claims[:1]))
    desk = Desk(hands, known=known)
    desk.until(lambda: "already" in desk.verdict)
    assert desk.verdict == "2 of 4 rows can be taken, 1 is in the file already, 2 are refused."
    assert Desk(hands, known=msgspec.structs.replace(KNOWN, file=ClaimFile())).verdict.count("already") == 0


def test_each_field_says_what_it_holds(hands: Hands) -> None:
    desk = Desk(hands)
    for target in Target:
        row: QWidget | None = desk.combo(f"mapping_from_{target}")
        while row is not None and not row.whatsThis():
            row = row.parentWidget()
        assert row is not None, target
        assert not row.isWindow(), target
