"""The dialog of a ratio between two measures, such as casualties to killed."""

import html
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.frames import Frames
from gui.dialogs.labels import MessageLine, MutedLabel, PlainLabel
from gui.looks.drop_list import DropList
from gui.looks.letters import letters_width
from gui.space.screen_room import give_room
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.measure import Measure
from models.claims.visible import in_short
from models.comparison.assumption import Assume, Assumption, assume, read_ratio
from models.tables.language import said, say
from models.text.display import ENGLISH, Display
from models.text.figure_reading import read_figure
from models.text.words import standard

_RATIOS = ("least", "most")
_NUMBER = 11
"""Letters for which a number has room at least, and its edges."""

_UNIT = 20
"""The most characters of a measure beside a number; the rest is in its tooltip."""

_WIDTH = 520
"""Pixels in which both numbers of a ratio have room beside their measures."""


class RatioDialog(QDialog):
    """Asks for a lowest and a highest ratio, each as two whole numbers, and where they come from."""

    ratio_given = Signal(object)
    """The Assumption to be switched on."""

    def __init__(self, measures: Sequence[Measure], parent: QWidget | None = None, display: Display = ENGLISH) -> None:
        super().__init__(parent)
        self._display = display
        self._measures = tuple(measures)
        known = self._first("killed")
        others = [measure.id for place, measure in enumerate(self._measures) if place != known]
        self._known = self._combo("known", known)
        self._wanted = self._combo("wanted", self._first(*sorted(others, key=lambda id: id != "casualties")))
        self._numbers = {name: QLineEdit() for name in ("least_of", "least_per", "most_of", "most_per")}
        self._units: list[tuple[PlainLabel, QComboBox]] = []
        self._source = QLineEdit()
        self._message = MessageLine("ratio_message")
        self._buttons = ButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("ratio_dialog")
        self.setWindowTitle(self.tr("Add a casualty ratio"))
        self._lay_out()
        self._connect()
        self._name_units()
        Frames(self)

    def accept(self) -> None:
        """Hand the ratio over, and close; or say why it is none, and go to the field that is to be mended."""
        problem = next(self._problems(), None)
        if problem is not None:
            field, sentence = problem
            self._message.say(sentence)
            field.setFocus()
            return
        self.ratio_given.emit(self._assumption())
        super().accept()

    def _assumption(self) -> Assumption:
        """What was typed, once there is no problem with it."""
        known, wanted = str(self._known.currentData()), str(self._wanted.currentData())
        return assume(Assume.RATIO, known, wanted, *map(self._ratio, _RATIOS), self._source_text())

    def _problems(self) -> Iterator[tuple[QWidget, str]]:
        """Fields that are to be mended, and why: first what is wrong, then what is missing."""
        if self._known.currentData() == self._wanted.currentData():
            yield self._wanted, self.tr("A ratio is between two measures: choose two that differ.")
        yield from self._wrong_numbers()
        if all(line.text().strip() for line in self._numbers.values()):
            least, most = map(read_ratio, map(self._ratio, _RATIOS))
            if least > most:
                sentence = self.tr("The lowest ratio is above the highest: put the smaller one first.")
                yield self._numbers["most_of"], sentence
        for name, line in self._numbers.items():
            if not line.text().strip():
                sentence = self.tr("A number of the {0} ratio is missing: write two whole numbers.")
                yield line, sentence.format(self._which(name))
        if not self._source_text():
            yield self._source, self.tr("Say where the ratio comes from: a reader cannot judge it otherwise.")

    def _wrong_numbers(self) -> Iterator[tuple[QWidget, str]]:
        """Numbers that were typed, but cannot be."""
        for name, line in self._numbers.items():
            if not line.text().strip():
                continue
            try:
                number = self._number(name)
            except ClaimsError as error:
                yield line, said(error)
                continue
            if not number and name.endswith("_per"):
                sentence = self.tr("The second number of the {0} ratio is 0: write one above 0.")
                yield line, sentence.format(self._which(name))

    def _which(self, name: str) -> str:
        return self.tr("lowest") if name.startswith("least") else self.tr("highest")

    def _ratio(self, name: str) -> str:
        """Two numbers as an assumption has them, such as 189500/43000."""
        return f"{self._number(f'{name}_of')}/{self._number(f'{name}_per')}"

    def _number(self, name: str) -> int:
        """A number as it was typed; ClaimsError where it is none."""
        text = self._numbers[name].text().strip()
        figure = read_figure(text, self._display)
        if figure.bound is not Bound.EXACT or figure.low is None:
            said = "“{0}” in the {1} ratio is no whole number: write one, as in {2}."
            raise ClaimsError(said, text, self._which(name), 43_000)
        return figure.low

    def _source_text(self) -> str:
        return " ".join(self._source.text().split())

    def _first(self, *wanted: str) -> int:
        """The place of the first of these measures that the file has; 0 where it has none of them."""
        places = {measure.id: place for place, measure in enumerate(self._measures)}
        return next((places[id] for id in wanted if id in places), 0)

    def _combo(self, name: str, chosen: int) -> QComboBox:
        combo = DropList()
        combo.setObjectName(f"ratio_{name}")
        for measure in self._measures:
            combo.addItem(in_short(standard(measure.label, say)), measure.id)
        combo.setCurrentIndex(min(chosen, combo.count() - 1))
        return combo

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        for text, field, accessible in (
            (self.tr("From &measure"), self._known, self.tr("From measure: what claims give")),
            (self.tr("&To measure"), self._wanted, self.tr("To measure: what follows")),
        ):
            field.setAccessibleName(accessible)
            form.addRow(text, field)
        for text, of, per in (
            (self.tr("&Lowest ratio"), "least_of", "least_per"),
            (self.tr("&Highest ratio"), "most_of", "most_per"),
        ):
            label = QLabel(text)
            label.setBuddy(self._numbers[of])
            form.addRow(label, self._two(text.replace("&", ""), of, per))
        self._source.setObjectName("ratio_source")
        self._source.setAccessibleName(self.tr("Source of the ratio"))
        self._source.setPlaceholderText(self.tr("Who published it, where and when"))
        form.addRow(self.tr("&Source"), self._source)
        self._finish(form)

    def _finish(self, form: QFormLayout) -> None:
        sentence = self.tr(
            "Where one measure is claimed, the other follows by a ratio: 189,500 casualties for 43,000 killed, say. It "
            "is an assumption, is shown as one, and is switched on at once."
        )
        layout = DialogLayout(self, MutedLabel(sentence), form, self._message, self._buttons)
        give_room(self, _WIDTH, layout.height_at(_WIDTH))

    def _two(self, label: str, of: str, per: str) -> QWidget:
        """Two numbers, each with the measure that it counts."""
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for name, combo in ((of, self._wanted), (per, self._known)):
            line, unit = self._numbers[name], PlainLabel()
            unit.setWordWrap(False)
            unit.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            line.setObjectName(f"ratio_{name}")
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
            line.setMinimumWidth(letters_width(self.fontMetrics(), _NUMBER))
            line.setAccessibleName(
                self.tr("{0}: {1} number").format(label, self.tr("first") if name == of else self.tr("second"))
            )
            self._units.append((unit, combo))
            row.addWidget(line, 1)
            row.addWidget(unit)
        return both

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._known.currentIndexChanged.connect(self._name_units)
        self._wanted.currentIndexChanged.connect(self._name_units)
        for line in (*self._numbers.values(), self._source):
            line.textEdited.connect(lambda: self._message.say(""))

    def _name_units(self) -> None:
        """Say beside each number what it counts."""
        for place, (unit, combo) in enumerate(self._units):
            label = combo.currentText()
            unit.setToolTip(f"<span>{html.escape(label)}</span>" if len(label) > _UNIT else "")
            label = label if len(label) <= _UNIT else f"{label[: _UNIT - 1].rstrip()}…"
            unit.setText(label if place % 2 else self.tr("{0} for").format(label))
        self._message.say("")
