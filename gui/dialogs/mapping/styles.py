"""How numbers and dates of the table are written: choices with samples from the table itself."""

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from gui.dialogs.labels import MessageLine, MutedLabel
from gui.dialogs.mapping.choice import Choice
from gui.dialogs.mapping.style_samples import Sample, samples
from gui.dialogs.mapping.styling import Style, needing_style, styled_cells
from models.sheets.mapping import DateStyle, Mapping, NumberStyle
from models.sheets.sheet import Sheet
from models.text.display import Display

_Key = tuple[object, ...]


class StylesBox(QWidget):
    """A list for the style of numbers and one for that of dates; each is there only where the table needs it."""

    mapping_changed = Signal(object)
    """The Mapping as it is to be."""

    def __init__(self, display: Display) -> None:
        super().__init__()
        self._display = display
        self._mapping = Mapping()
        self._choices = {
            Style.NUMBERS: Choice("mapping_numbers", self.tr("How numbers are written"), 16),
            Style.DATES: Choice("mapping_dates", self.tr("How dates are written"), 16),
        }
        self._samples = {style: MutedLabel() for style in Style}
        self._messages = {style: MessageLine(f"mapping_lack_{style.value}") for style in Style}
        self._parts = {style: QWidget() for style in Style}
        self._shown_for: dict[Style, tuple[Sheet | None, _Key]] = {}
        self._form = QFormLayout()
        self._lay_out()
        self._choices[Style.NUMBERS].activated.connect(self._choose_numbers)
        self._choices[Style.DATES].activated.connect(self._choose_dates)

    def show_mapping(self, sheet: Sheet, mapping: Mapping) -> None:
        """Show the styles that are chosen, with what they make of the cells of a sheet."""
        self._mapping = mapping
        for style, chosen in ((Style.NUMBERS, mapping.numbers), (Style.DATES, mapping.dates)):
            key: _Key = (mapping.header, tuple(mapping.columns.items()), mapping.counting, chosen)
            was_sheet, was_key = self._shown_for.get(style, (None, ()))
            if was_sheet is sheet and was_key == key:
                continue
            self._shown_for[style] = (sheet, key)
            self._show(style, sheet, chosen)

    def show_lacks(self, sentences: dict[Style, str]) -> None:
        """Say what must be chosen."""
        for style, message in self._messages.items():
            message.say(sentences.get(style, ""))
            self._choices[style].describe(sentences.get(style, ""))

    def go_to(self, style: Style) -> None:
        """Put the keys into one of the lists."""
        self._choices[style].setFocus()

    def _show(self, style: Style, sheet: Sheet, chosen: NumberStyle | DateStyle | None) -> None:
        found = samples(style, sheet, self._mapping, self._display)
        is_needed = needing_style(style, styled_cells(style, sheet, self._mapping)) is not None
        self._form.setRowVisible(self._parts[style], bool(found) and (is_needed or chosen is not None))
        none = self.tr("Choose…") if is_needed else self.tr("No style is needed")
        self._choices[style].offer([(none, None), *((self._text(sample), sample.style) for sample in found)], chosen)

        chosen_one = next((sample for sample in found if sample.style is chosen), None)
        more = self._more(chosen_one) if chosen_one else ""
        self._samples[style].setText(more)
        self._samples[style].setVisible(bool(more))

    def _text(self, sample: Sample) -> str:
        shown = self._shown(sample)[:1] if sample.read else [self.tr("reads none of these")]
        return f"{self._name(sample.style)}: {', '.join(shown)}"

    def _more(self, sample: Sample) -> str:
        """What the closed list has no room for."""
        shown = self._shown(sample)[1:]
        if sample.read < sample.cells:
            count, cells = (self._display.number(number) for number in (sample.cells - sample.read, sample.cells))
            shown.append(self.tr("{0} of {1} values cannot be read so").format(count, cells))
        return "; ".join(shown)

    def _shown(self, sample: Sample) -> list[str]:
        return [f"{cell} → {reading or self.tr('cannot be read')}" for cell, reading in sample.readings]

    def _name(self, style: NumberStyle | DateStyle) -> str:
        names: dict[object, str] = {
            DateStyle.ISO: self.tr("Year-month-day (ISO)"),
            DateStyle.DAY_MONTH_YEAR: self.tr("Day/month/year"),
            DateStyle.MONTH_DAY_YEAR: self.tr("Month/day/year"),
            DateStyle.YEAR_MONTH_DAY: self.tr("Year/month/day"),
            DateStyle.WORDS: self.tr("In words"),
        }
        return names[style] if isinstance(style, DateStyle) else str(style)

    def _choose_numbers(self) -> None:
        self._change(numbers=_given(NumberStyle, self._choices[Style.NUMBERS]))

    def _choose_dates(self) -> None:
        self._change(dates=_given(DateStyle, self._choices[Style.DATES]))

    def _change(self, **styles: NumberStyle | DateStyle | None) -> None:
        self.mapping_changed.emit(msgspec.structs.replace(self._mapping, **styles))

    def _lay_out(self) -> None:
        self._form.setContentsMargins(0, 0, 8, 0)
        self._form.setVerticalSpacing(6)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setLayout(self._form)
        for text, style in ((self.tr("Num&bers"), Style.NUMBERS), (self.tr("Da&tes"), Style.DATES)):
            column = QVBoxLayout(self._parts[style])
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(self._choices[style])
            self._samples[style].setObjectName(f"mapping_sample_{style.value}")
            column.addWidget(self._samples[style])
            column.addWidget(self._messages[style])
            self._parts[style].setFocusProxy(self._choices[style])
            label = QLabel(text)
            label.setBuddy(self._choices[style])
            self._form.addRow(label, self._parts[style])
            self._form.setRowVisible(self._parts[style], False)


def _given(styles: type[NumberStyle] | type[DateStyle], choice: Choice) -> NumberStyle | DateStyle | None:
    chosen = choice.currentData()
    return styles(chosen) if chosen else None  # Qt gives plain text back
