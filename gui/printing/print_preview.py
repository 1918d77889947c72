"""The pages of a report before they are printed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPageLayout
from PySide6.QtWidgets import QDialog, QSpinBox, QToolButton, QVBoxLayout, QWidget

from gui.dialogs.labels import MessageLine
from gui.looks.bar import Bar
from gui.looks.icons import icon
from gui.looks.theme import Theme
from gui.paper.sheet import Sheet
from gui.printing.pages_view import PagesView
from gui.printing.zoom import Fit
from models.tables.language import say


class PrintPreview(QDialog):
    """Shows the pages of a sheet; what would change them is asked of its owner, who shows it another sheet then."""

    print_requested = Signal()
    paper_requested = Signal()
    """Paper and margins are to be chosen."""

    turn_requested = Signal(QPageLayout.Orientation)
    """The paper is to lie so."""

    def __init__(self, sheet: Sheet, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pages = PagesView(sheet, self)
        """The pages themselves."""

        self.sheet = sheet
        self._bar = Bar(say("Print preview"), "print_preview_bar")
        self._page = QSpinBox()
        self._message = MessageLine("print_preview_message")
        self._orientations = QActionGroup(self)
        self._fits: dict[Fit, QAction] = {}
        self._turns_back: list[QAction] = []
        self._turns_on: list[QAction] = []
        self.setObjectName("print_preview")
        self._fill()
        self._lay_out()
        self._connect()
        self._show_sheet(sheet)
        self.pages.setFocus()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show other pages in the place of these."""
        self.sheet = sheet
        self._message.say("")
        self.pages.show_sheet(sheet)
        self._show_sheet(sheet)

    def refuse(self, reason: str) -> None:
        """Say why something that was asked for here is not done."""
        self._message.say(reason)

    def _fill(self) -> None:
        """Put the buttons into the bar; their words are Qt's, which has them in every language."""
        pages, bar = self.pages, self._bar
        self._add_fit("Fit page", "Ctrl+0", Fit.PAGE)
        self._add_fit("Fit width", "Ctrl+1", Fit.WIDTH)
        self._add("Zoom out", "Ctrl+-", pages.zoom_out, "zoom_out")
        self._add("Zoom in", "Ctrl++", pages.zoom_in, "zoom_in")
        bar.addSeparator()
        self._turns_back = [
            self._add("First page", "Ctrl+Home", partial(pages.turn_to, 0), "first"),
            self._add("Previous page", "Ctrl+PgUp", partial(pages.turn_by, -1), "previous"),
        ]
        bar.addWidget(self._page)
        self._turns_on = [
            self._add("Next page", "Ctrl+PgDown", partial(pages.turn_by, 1), "next"),
            self._add("Last page", "Ctrl+End", pages.turn_to_last, "last"),
        ]
        bar.addSeparator()
        self._add_orientation("Portrait", QPageLayout.Orientation.Portrait)
        self._add_orientation("Landscape", QPageLayout.Orientation.Landscape)
        bar.addSeparator()
        paper = self._add_action(self.tr("Page set-up"), self.paper_requested.emit)
        paper.setObjectName("preview_page_setup")
        for opens in (paper, self._add("Print", "Ctrl+P", self.print_requested.emit)):
            opens.setText(f"{opens.text()}…")
            opens.setIconText(opens.text())  # Qt would take away the dots, which say that a dialog opens

    def _add(self, word: str, keys: str, do: Callable[[], object], outline: str = "") -> QAction:
        action = self._add_action(QCoreApplication.translate("QPrintPreviewDialog", word), do)
        action.setObjectName(f"preview_{word.lower().replace(' ', '_')}")
        action.setShortcut(QKeySequence(keys))
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{action.text()} ({shown})")
        if outline:
            action.setIcon(icon(outline, self._theme))
        return action

    def _add_fit(self, word: str, keys: str, fit: Fit) -> None:
        self._fits[fit] = self._add(word, keys, partial(self.pages.fit, fit))
        self._fits[fit].setCheckable(True)

    def _add_orientation(self, word: str, orientation: QPageLayout.Orientation) -> None:
        wish = partial(self.turn_requested.emit, orientation)
        action = self._add_action(QCoreApplication.translate("QPrintPreviewDialog", word), wish)
        action.setObjectName(f"preview_{word.lower()}")
        action.setCheckable(True)
        action.setData(orientation)
        self._orientations.addAction(action)

    def _add_action(self, text: str, do: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda _is_checked: do())
        self._bar.addAction(action)
        if isinstance(button := self._bar.widgetForAction(action), QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt leaves them to the mouse
        return action

    def _lay_out(self) -> None:
        self._bar.setIconSize(QSize(18, 18))
        self._page.setObjectName("preview_page")
        self._page.setAccessibleName(say("Page"))
        self._page.setKeyboardTracking(False)
        self._message.setContentsMargins(12, 8, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self._message)

    def _connect(self) -> None:
        self.pages.page_changed.connect(self._show_page)
        self.pages.zoomed.connect(self._show_fit)
        self._page.valueChanged.connect(self._turn_to)

    def _show_sheet(self, sheet: Sheet) -> None:
        """Say how many pages there are, and how the paper lies."""
        self._page.setRange(1, len(sheet))
        self._page.setSuffix(" " + say("of {0}").format(say.number(len(sheet))))
        for action in self._orientations.actions():
            action.setChecked(action.data() == sheet.layout.orientation())
        self._show_page(self.pages.page)
        self._show_fit()

    def _show_fit(self) -> None:
        for fit, action in self._fits.items():
            action.setChecked(fit is self.pages.fitted)

    def _show_page(self, number: int) -> None:
        """Say which page is at hand, and offer to turn to where there are others."""
        self._page.blockSignals(True)
        self._page.setValue(number + 1)
        self._page.blockSignals(False)
        for actions, is_there in ((self._turns_back, number > 0), (self._turns_on, number + 1 < len(self.sheet))):
            for action in actions:
                action.setEnabled(is_there)

    def _turn_to(self, number: int) -> None:
        self.pages.turn_to(number - 1)
