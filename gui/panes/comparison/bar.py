"""The bar of the comparison: what is asked."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QToolButton, QWidget

from gui.looks.drop_list import DropList
from gui.looks.plain_tip import plain_tip
from gui.panes.comparison.day import DayLine
from gui.panes.comparison.folding_row import FoldingRow, flat
from gui.panes.comparison.menus import ChoiceMenu, MenuButton, TickMenu, ViewMenu, plain
from models.claims.measure import Measure
from models.claims.visible import in_short
from models.comparison.comparison import Comparison
from models.comparison.wording import Wording
from models.tables.inquiry import Inquiry
from models.tables.language import say
from models.text.display import Display
from models.text.words import standard

_NARROWEST = 80
"""Pixels that the subject has where there is no room for more of it."""

_LONGEST = 28
"""Characters of a name on a button."""


class ComparisonBar(FoldingRow):
    """Subject, day, measures, reference, switches and kept views; tells what is wished, and shows what was asked."""

    wished = Signal(str, object)
    """The field of the question, and what it is to be."""

    subject_picked = Signal(str)
    log_switched = Signal(bool)
    save_wished = Signal()
    view_opened = Signal(str)
    view_removed = Signal(str)
    refused = Signal(str)

    def __init__(self, inquiry: Inquiry, columns: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_bar")
        self._inquiry = inquiry
        self._wording = Wording(inquiry.records)
        self._measures: tuple[Measure, ...] = ()
        self._subjects: tuple[str, ...] = ()
        self._view = ""
        self._has_aside = False
        self.subject = DropList(self)
        self.subject.setObjectName("comparison_subject")
        self.subject.setAccessibleName(self.tr("Subject"))
        self.subject.setToolTip(self.tr("Who or what is counted"))
        self.subject.setAccessibleDescription(self.subject.toolTip())
        self.subject.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.subject.setMinimumContentsLength(13)
        self.subject.setMinimumWidth(_NARROWEST)
        self.day = DayLine(self)
        self.add_fixed(self.subject)
        self.add_fixed(self.day, stretch=1)
        self._make_menus()
        self.log = self._switch("log", self.tr("&Log scale"), self.tr("Equal steps on the plot are equal ratios"))
        self.aside = self._switch("aside", self.tr("W&ith retracted and replaced"), "")
        self.views_button = self._add_menu_button("views", self.views, self.tr("Comparisons kept in the file"))
        self.add_menu(columns)
        self.finish()
        self._connect()

    @property
    def tab_order(self) -> tuple[QWidget, ...]:
        """The controls from left to right, the day as its three."""
        subject, _, *rest = super().tab_order
        return subject, self.day.date, self.day.button, self.day.slider, *rest

    def show_answer(self, comparison: Comparison, wording: Wording) -> None:
        """Show what was asked; what is being typed stays."""
        asked, known = comparison.question, comparison.known
        self._wording = wording
        self._show_subjects(known.subjects, asked.subject)
        self.day.show_days(known.days)
        self._offer_measures(known.measures)
        self._has_aside = known.aside > 0
        self.day.show_day(asked.day)
        self._show_measures(asked.measures)
        self._show_reference(comparison)
        self._show_aside(asked.with_set_aside)

    def show_views(self, names: Sequence[str], current: str) -> None:
        """Offer the views kept in the file."""
        self.views.show_names(names, current)
        self._view = current
        text = self.tr("&Kept: {}").format(plain(_short(current))) if current else self.tr("&Kept")
        self._say(self.views_button, text)

    def set_display(self, display: Display) -> None:
        """Write dates in another way."""
        self.day.set_display(display)

    def _make_menus(self) -> None:
        self.measures = TickMenu(self.tr("Mea&sures: all"), self)
        self.references = ChoiceMenu(self.tr("&Reference: best graded"), self._reference_choices, self)
        self.views = ViewMenu(self.tr("&Kept"), self)
        self.measures_button = self._add_menu_button("measures", self.measures, self.tr("Measures"))
        self.references_button = self._add_menu_button(
            "reference", self.references, self.tr("The claim that the others are set against")
        )

    def _add_menu_button(self, name: str, menu: QMenu, accessible: str) -> MenuButton:
        button = MenuButton(f"comparison_{name}", menu, accessible, self)
        self.add_folding(button, menu.menuAction())
        return button

    def _switch(self, name: str, text: str, tip: str) -> QAction:
        action = QAction(text, self, checkable=True)
        action.setObjectName(f"comparison_{name}_action")
        action.setIconText(text)  # else the button would lose its mnemonic
        button = QToolButton(self)
        button.setObjectName(f"comparison_{name}")
        button.setDefaultAction(action)
        button.setAccessibleName(text.replace("&", ""))
        action.changed.connect(lambda: button.setAccessibleDescription(action.toolTip()))
        action.setToolTip(tip)
        self.add_folding(flat(button), action)
        return action

    def _connect(self) -> None:
        self.subject.activated.connect(self._pick_subject)
        self.day.picked.connect(lambda day: self.wished.emit("day", day))
        self.day.refused.connect(self.refused)
        self.measures.ticked.connect(self._tick_measure)
        self.references.picked.connect(lambda claim_id: self.wished.emit("reference", claim_id))
        self.aside.toggled.connect(lambda on: self.wished.emit("with_set_aside", on))
        self.log.toggled.connect(self.log_switched)
        self.views.save_wished.connect(self.save_wished)
        self.views.opened.connect(self.view_opened)
        self.views.removed.connect(self.view_removed)
        self.views.triggered.connect(self._untick_views, Qt.ConnectionType.QueuedConnection)

    def _pick_subject(self, place: int) -> None:
        self.subject_picked.emit(self.subject.itemData(place))

    def _tick_measure(self, measure_id: str, on: bool) -> None:
        """Wish one measure more or less; all of them are none in particular, and the last one stays."""
        every = tuple(measure.id for measure in self._measures)
        comparison = self._inquiry.comparison
        asked = comparison.question.measures if comparison else ()
        chosen = {*(asked or every), measure_id} if on else {*(asked or every)} - {measure_id}
        if not chosen:
            self._show_measures(asked)
            self.refused.emit(self.tr("A comparison needs a measure: tick another one before you take this one away."))
            return
        wished = tuple(id for id in every if id in chosen)
        self.wished.emit("measures", () if wished == every else wished)

    def _show_subjects(self, subjects: Sequence[str], current: str) -> None:
        with QSignalBlocker(self.subject):
            if subjects != self._subjects:
                self._subjects = tuple(subjects)
                self.subject.clear()
                for name in subjects:
                    self.subject.addItem(in_short(name), name)
            self.subject.setCurrentIndex(self.subject.findData(current))
        self.subject.setToolTip(plain_tip(in_short(current)))

    def _offer_measures(self, measures: tuple[Measure, ...]) -> None:
        if measures != self._measures:
            self._measures = measures
            self.measures.clear()
            for measure in measures:
                self.measures.add_tick(standard(measure.label, say), True, measure.id)

    def _show_measures(self, chosen: Sequence[str]) -> None:
        for action in self.measures.actions():
            action.setChecked(not chosen or action.data() in chosen)
        labels = [standard(measure.label, say) for measure in self._measures if measure.id in chosen]
        text = self.tr("all") if not labels else plain(_short(in_short(labels[0])))
        if len(labels) > 1:
            text = self.tr("{0} of {1}").format(len(labels), len(self._measures))
        self._say(self.measures_button, self.tr("Mea&sures: {}").format(text))

    def _show_reference(self, comparison: Comparison) -> None:
        """Name the reference that was chosen, where it is one: a claim that is gone, or set aside, is not."""
        chosen = comparison.question.reference
        claim = next((row.claim for row in comparison.rows if row.is_reference and row.claim.id == chosen), None)
        self.references.current = claim.id if claim else ""
        name = plain(_short(self._wording.name(claim))) if claim else self.tr("best graded")
        self._say(self.references_button, self.tr("&Reference: {}").format(name))

    def _show_aside(self, is_on: bool) -> None:
        """Tick the switch; it is not to be had where nothing is set aside, and says so."""
        with QSignalBlocker(self.aside):
            self.aside.setChecked(is_on)
        is_of_use = is_on or self._has_aside
        self.aside.setEnabled(is_of_use)
        self.aside.setToolTip(
            self.tr("Show retracted and replaced claims too, struck through")
            if is_of_use
            else self.tr("No claim about this subject is retracted or replaced by another")
        )

    def _say(self, button: MenuButton, text: str) -> None:
        if button.show_text(text):
            self.fit()

    def _reference_choices(self) -> Iterator[tuple[str, str]]:
        """The best graded of each measure, or one of the claims that are compared now."""
        yield "", self.tr("Best graded of each measure")
        comparison = self._inquiry.comparison
        for group in comparison.groups if comparison else ():
            yield "", ""
            for row in group.rows:
                if row.stands:
                    yield (
                        row.claim.id,
                        f"{self._wording.measure(group.measure, group.per)}: {self._wording.name(row.claim)}",
                    )

    def _untick_views(self) -> None:
        """A click ticks by itself; what is open is known when the answer comes."""
        for action in self.views.actions():
            action.setChecked(action.isCheckable() and action.data() == self._view)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
