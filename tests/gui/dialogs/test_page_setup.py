"""The dialog of the paper: what it shows, what it hands over, and what it refuses."""

import pytest
from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QWidget

from gui.dialogs.page_setup import PageSetupDialog
from gui.paper.layout import page_layout
from tests.gui.dialogs.hands import OFFSCREEN, Hands

pytestmark = OFFSCREEN

GERMAN, AMERICAN = QLocale("de_DE"), QLocale("en_US")
MARGINS = ("left", "top", "right", "bottom")


class Setup:
    """The dialog, and what it handed over."""

    def __init__(self, hands: Hands, layout: QPageLayout, locale: QLocale) -> None:
        self.hands = hands
        self.dialog = hands.open(PageSetupDialog(layout, locale))
        self.chosen: list[QPageLayout] = []
        self.dialog.paper_chosen.connect(self.chosen.append)
        self.message = hands.find(self.dialog, QLabel, "page_setup_message")

    def choose(self, name: str, text: str) -> None:
        combo = self.hands.find(self.dialog, QComboBox, f"page_setup_{name}")
        combo.setCurrentIndex(next(n for n in range(combo.count()) if combo.itemText(n).startswith(text)))

    def margin(self, name: str) -> QDoubleSpinBox:
        return self.hands.find(self.dialog, QDoubleSpinBox, f"page_setup_{name}")


@pytest.mark.parametrize("locale", [GERMAN, AMERICAN], ids=["mm", "in"])
def test_what_is_not_touched_stays_as_it_was(hands: Hands, locale: QLocale) -> None:
    setup = Setup(hands, page_layout(locale), locale)
    setup.dialog.accept()
    assert setup.chosen == [page_layout(locale)]


def test_paper_orientation_and_margins_are_handed_over(hands: Hands) -> None:
    setup = Setup(hands, page_layout(GERMAN), GERMAN)
    setup.choose("size", "A5")
    setup.choose("orientation", "Landscape")
    setup.margin("left").setValue(12.5)
    setup.dialog.accept()
    (chosen,) = setup.chosen
    assert chosen.pageSize().id() is QPageSize.PageSizeId.A5
    assert chosen.orientation() is QPageLayout.Orientation.Landscape
    assert chosen.margins(QPageLayout.Unit.Millimeter) == QMarginsF(12.5, 15, 15, 15)


@pytest.mark.parametrize(("locale", "shown"), [(GERMAN, "15,0 mm"), (AMERICAN, "0.59 in")])
def test_margins_are_in_the_measure_of_the_country(hands: Hands, locale: QLocale, shown: str) -> None:
    setup = Setup(hands, page_layout(locale), locale)
    assert {setup.margin(name).text() for name in MARGINS} == {shown}


def test_inches_are_inches(hands: Hands) -> None:
    setup = Setup(hands, page_layout(AMERICAN), AMERICAN)
    setup.margin("top").setValue(1)
    setup.dialog.accept()
    assert setup.chosen[0].margins(QPageLayout.Unit.Inch).top() == pytest.approx(1, abs=0.01)


def test_margins_that_leave_no_room_are_refused_until_they_do(hands: Hands) -> None:
    setup = Setup(hands, page_layout(GERMAN), GERMAN)
    for name in ("left", "right"):
        setup.margin(name).setValue(90)
    setup.dialog.accept()
    assert not setup.chosen and setup.dialog.isVisible()
    assert "no room is left" in setup.message.text()
    setup.choose("size", "A3")
    assert not setup.message.text()
    setup.dialog.accept()
    assert setup.chosen[0].pageSize().id() is QPageSize.PageSizeId.A3


def test_paper_of_another_size_is_kept(hands: Hands) -> None:
    other = QPageLayout(page_layout(GERMAN))
    other.setPageSize(QPageSize(QPageSize.PageSizeId.B5))
    setup = Setup(hands, other, GERMAN)
    setup.dialog.accept()
    assert setup.chosen[0].pageSize().isEquivalentTo(QPageSize(QPageSize.PageSizeId.B5))


def test_every_field_says_what_it_is(hands: Hands) -> None:
    setup = Setup(hands, page_layout(GERMAN), GERMAN)
    fields = [setup.dialog.findChild(QWidget, f"page_setup_{name}") for name in ("size", "orientation", *MARGINS)]
    assert [field.accessibleName() for field in fields if field] == [
        *("Paper", "Orientation", "Left margin", "Top margin", "Right margin", "Bottom margin")
    ]
