"""The dialog of preferences: language, theme, numbers, dates, font, backups, exported tables."""

from enum import StrEnum

import msgspec
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QWidget,
)

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.frames import Frames
from gui.dialogs.labels import MutedLabel, PlainLabel
from gui.looks.drop_list import DropList
from gui.settings import (
    BACKUP_COUNTS,
    FONT_SIZES,
    BackupPlace,
    CsvStart,
    DateOrder,
    Grouping,
    Settings,
    ThemeChoice,
    display,
    font,
)
from gui.translation import languages, own_name
from models.text.date_text import show_date

_NUMBER = 350_000
_DAY = "2024-03-14"
_Standard = QDialogButtonBox.StandardButton


class PreferencesDialog(QDialog):
    """Shows what numbers and dates would look like; nothing else changes before OK or Apply.

    It blocks all windows: the preferences are theirs together.
    """

    settings_changed = Signal(object)
    """Settings as the user wants them; the recent files are those that it was given."""

    def __init__(self, settings: Settings, parent: QWidget | None = None, locale: QLocale | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._locale = locale or QLocale()
        self._language, self._theme, self._grouping, self._dates, self._family = (DropList() for _ in range(5))
        self._backup_place, self._csv_start = DropList(), DropList()
        self._size, self._backups = QSpinBox(), QSpinBox()
        self._preview, self._restart = PlainLabel(), MutedLabel(self.tr("Used from the next start of Counterclaim on."))
        self._form = QFormLayout()
        self._buttons = ButtonBox(_Standard.Ok | _Standard.Cancel | _Standard.Apply | _Standard.RestoreDefaults)
        self.setObjectName("preferences_dialog")
        self.setWindowTitle(self.tr("Preferences"))
        self._fill()
        self._lay_out()
        self._show(settings)
        self._connect()
        Frames(self)

    def open(self) -> None:
        """Show the dialog; unlike other dialogs, before all windows."""
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.show()

    def accept(self) -> None:
        """Take the preferences over, and close."""
        self._apply()
        super().accept()

    def chosen(self) -> Settings:
        """The settings as the controls say."""
        size = self._size.value()
        return msgspec.structs.replace(
            self._settings,
            language=self._language.currentData(),
            theme=ThemeChoice(self._theme.currentData()),  # Qt gives plain text back
            grouping=Grouping(self._grouping.currentData()),
            dates=DateOrder(self._dates.currentData()),
            font_family=self._family.currentData(),
            font_size=size if size in FONT_SIZES else 0,
            backups=self._backups.value(),
            backup_place=BackupPlace(self._backup_place.currentData()),
            csv_start=CsvStart(self._csv_start.currentData()),
        )

    def _fill(self) -> None:
        self._language.addItem(self.tr("As the desktop"), "")
        for language in languages():
            self._language.addItem(own_name(language), language)
        themes = (self.tr("As the desktop"), self.tr("Light"), self.tr("Dark"))
        for choice, text in zip(ThemeChoice, themes, strict=True):
            self._theme.addItem(text, choice)
        for grouping in Grouping:
            self._grouping.addItem(self._example(Settings(grouping=grouping), grouping), grouping)
        for order in DateOrder:
            self._dates.addItem(self._example(Settings(dates=order), order), order)
        self._family.addItem(self.tr("System font"), "")
        for family in QFontDatabase.families():
            if not QFontDatabase.isPrivateFamily(family):
                self._family.addItem(family, family)
        self._size.setRange(FONT_SIZES.start - 1, FONT_SIZES.stop - 1)
        self._size.setSpecialValueText(self.tr("System size"))
        self._size.setSuffix(self.tr(" pt"))
        self._backups.setRange(BACKUP_COUNTS.start, BACKUP_COUNTS.stop - 1)
        self._backups.setSpecialValueText(self.tr("None"))
        self._backup_place.addItem(self.tr("In the program’s own folder"), BackupPlace.DATA_FOLDER)
        self._backup_place.addItem(self.tr("In a folder beside the file"), BackupPlace.BESIDE)
        self._csv_start.addItem(self.tr("As UTF-8"), CsvStart.PLAIN)
        self._csv_start.addItem(self.tr("As UTF-8 with a byte order mark, for Excel"), CsvStart.MARK)

    def _example(self, settings: Settings, choice: StrEnum) -> str:
        shown = display(settings, self._locale)
        example = shown.number(_NUMBER) if isinstance(choice, Grouping) else show_date(_DAY, shown)
        return self.tr("As the system: {}").format(example) if choice == "locale" else example

    def _lay_out(self) -> None:
        form = self._form
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        for name, label, widget in (
            ("language", self.tr("&Language"), self._language),
            ("restart", "", self._restart),
            ("theme", self.tr("&Theme"), self._theme),
            ("grouping", self.tr("&Numbers"), self._grouping),
            ("dates", self.tr("&Dates"), self._dates),
            ("font_family", self.tr("&Font"), self._family),
            ("font_size", self.tr("Font &size"), self._size),
            ("preview", self.tr("Preview"), self._preview),
            ("backups", self.tr("&Backups of a file"), self._backups),
            ("backup_place", self.tr("&Kept"), self._backup_place),
            ("csv_start", self.tr("&CSV files"), self._csv_start),
        ):
            widget.setObjectName(f"preferences_{name}")
            widget.setAccessibleName(label.replace("&", "") if isinstance(widget, QComboBox | QSpinBox) else "")
            form.addRow(label, widget)
        self._finish()

    def _finish(self) -> None:
        DialogLayout(self, self._form, self._buttons)

    def _connect(self) -> None:
        for combo in (self._theme, self._grouping, self._dates, self._family):
            combo.currentIndexChanged.connect(self._show_preview)
        self._size.valueChanged.connect(self._show_preview)
        self._backups.valueChanged.connect(lambda count: self._backup_place.setEnabled(count > 0))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(_Standard.Apply).clicked.connect(self._apply)
        self._buttons.button(_Standard.RestoreDefaults).clicked.connect(lambda: self._show(Settings()))

    def _show(self, settings: Settings) -> None:
        for combo, value in (
            (self._language, settings.language),
            (self._theme, settings.theme),
            (self._grouping, settings.grouping),
            (self._dates, settings.dates),
            (self._family, settings.font_family),
            (self._backup_place, settings.backup_place),
            (self._csv_start, settings.csv_start),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self._size.setValue(settings.font_size or self._size.minimum())
        self._backups.setValue(settings.backups)
        self._backup_place.setEnabled(settings.backups > 0)
        self._show_preview()

    def _show_preview(self) -> None:
        settings = self.chosen()
        shown = display(settings, self._locale)
        text = self.tr("more than {}, said on {}").format(shown.number(_NUMBER), show_date(_DAY, shown))
        self._preview.setText(text)
        self._preview.setFont(font(settings, QFont(QApplication.font())))

    def _apply(self) -> None:
        settings = self.chosen()
        if settings != self._settings:
            self._settings = settings
            self.settings_changed.emit(settings)
