"""The dialog of a ratio: two measures, four numbers, a source; or a sentence that says what is missing."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from gui.dialogs.ratio import RatioDialog
from models.claims.measure import STANDARD_MEASURES, Measure
from models.comparison.assumption import Assume, Assumption, assume, read_assumption
from models.text.display import Display
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.parts import part_of

pytestmark = OFFSCREEN

GOOD = {
    "ratio_least_of": "189,500",
    "ratio_least_per": "43,000",
    "ratio_most_of": "223,000",
    "ratio_most_per": "43,000",
    "ratio_source": "Pentagon leak: p. 3",
}


class Ratio:
    """The dialog, filled in; `given` keeps what it handed over."""

    def __init__(self, hands: Hands, filled: dict[str, str], display: Display | None = None) -> None:
        self.dialog = hands.open(RatioDialog(STANDARD_MEASURES, None, display or Display()))
        self.given: list[Assumption] = []
        self.dialog.ratio_given.connect(self.given.append)
        self.pick("ratio_known", "Killed")
        self.pick("ratio_wanted", "Casualties")
        for name, text in filled.items():
            hands.find(self.dialog, QLineEdit, name).setText(text)
        self.message = hands.find(self.dialog, QLabel, "ratio_message")

    def pick(self, name: str, label: str) -> None:
        combo = part_of(self.dialog, QComboBox, name)
        combo.setCurrentIndex(next(n for n in range(combo.count()) if combo.itemText(n).startswith(label)))


def test_a_ratio_is_handed_over(hands: Hands) -> None:
    ratio = Ratio(hands, GOOD)
    ratio.dialog.accept()
    wanted = assume(Assume.RATIO, "killed", "casualties", "189500/43000", "223000/43000", "Pentagon leak: p. 3")
    assert ratio.given == [wanted]
    assert read_assumption(wanted.text) == wanted


def test_numbers_are_read_as_the_user_writes_them(hands: Hands) -> None:
    dotted = {name: text.replace(",", ".") for name, text in GOOD.items()}
    ratio = Ratio(hands, dotted, Display(group=".", decimal=","))
    ratio.dialog.accept()
    assert [given.of[2:4] for given in ratio.given] == [("189500/43000", "223000/43000")]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"ratio_source": " "}, "Say where the ratio comes from"),
        ({"ratio_least_of": ""}, "A number of the lowest ratio is missing"),
        ({"ratio_most_per": "0"}, "The second number of the highest ratio is 0"),
        ({"ratio_most_of": "at least 5"}, "“at least 5” in the highest ratio is no whole number"),
        ({"ratio_most_of": "many"}, "many"),
        ({"ratio_most_of": "1"}, "The lowest ratio is above the highest"),
    ],
)
def test_what_is_no_ratio_is_refused_in_words(hands: Hands, wrong: dict[str, str], said: str) -> None:
    ratio = Ratio(hands, GOOD | wrong)
    ratio.dialog.accept()
    assert ratio.given == []
    assert said in ratio.message.text()
    assert ratio.dialog.isVisible()


def test_a_measure_has_no_ratio_to_itself(hands: Hands) -> None:
    ratio = Ratio(hands, GOOD)
    ratio.pick("ratio_wanted", "Killed")
    ratio.dialog.accept()
    assert "choose two that differ" in ratio.message.text()
    ratio.pick("ratio_wanted", "Casualties")
    assert not ratio.message.isVisible()


def test_it_opens_with_killed_and_casualties_where_there_are(hands: Hands) -> None:
    def opened(*measures: Measure) -> tuple[str, str]:
        dialog = hands.open(RatioDialog(measures, None))
        combos = (hands.find(dialog, QComboBox, f"ratio_{name}") for name in ("known", "wanted"))
        return tuple(str(combo.currentData()) for combo in combos)  # type: ignore[return-value]

    assert opened(*STANDARD_MEASURES) == ("killed", "casualties")
    killed, *_ = (measure for measure in STANDARD_MEASURES if measure.id == "killed")
    x, y, casualties = (msgspec.structs.replace(killed, id=id, label=id) for id in ("x", "y", "casualties"))
    assert opened(x, y) == ("x", "y")
    assert opened(casualties, y) == ("casualties", "y")


@pytest.mark.parametrize(
    ("filled", "field"),
    [
        ({"ratio_most_of": "many"}, "ratio_most_of"),
        ({"ratio_least_of": "5", "ratio_most_per": "0"}, "ratio_most_per"),
        ({"ratio_least_of": "5"}, "ratio_least_per"),
        (GOOD | {"ratio_source": "", "ratio_most_of": "1"}, "ratio_most_of"),
        (GOOD | {"ratio_source": ""}, "ratio_source"),
    ],
)
def test_the_field_at_fault_gets_the_focus_and_wrong_ones_come_before_empty_ones(
    hands: Hands, filled: dict[str, str], field: str
) -> None:
    ratio = Ratio(hands, filled)
    ratio.dialog.accept()
    focused = ratio.dialog.focusWidget()
    assert focused is not None
    assert focused.objectName() == field


def test_numbers_of_both_ratios_stand_below_each_other(hands: Hands) -> None:
    ratio = Ratio(hands, GOOD)
    ratio.pick("ratio_known", "Killed or wounded")
    QApplication.processEvents()
    for part in ("of", "per"):
        lines = [hands.find(ratio.dialog, QLineEdit, f"ratio_{which}_{part}") for which in ("least", "most")]
        assert len({(line.x(), line.width(), line.height()) for line in lines}) == 1


@pytest.fixture
def large_letters() -> Iterator[None]:
    before, large = QApplication.font(), QApplication.font()
    large.setPointSize(16)
    QApplication.setFont(large)
    yield
    QApplication.setFont(before)


@pytest.mark.usefixtures("large_letters")
def test_a_number_is_seen_whole_whatever_it_counts(hands: Hands) -> None:
    ratio = Ratio(hands, GOOD)
    ratio.pick("ratio_known", "Equipment lost")
    ratio.pick("ratio_wanted", "Killed or wounded")
    QApplication.processEvents()
    line = hands.find(ratio.dialog, QLineEdit, "ratio_least_of")
    assert line.width() >= line.fontMetrics().horizontalAdvance("1,189,500") + 8
