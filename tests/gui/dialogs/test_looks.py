"""What can be seen of a dialog, light and dark."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleFactory,
    QWidget,
)

from gui.dialogs.about import AboutDialog
from gui.dialogs.ask_name import AskName, Question
from gui.dialogs.dialog_layout import SPACING, DialogLayout
from gui.dialogs.heading import HeadingDialog
from gui.dialogs.plain_edit import PlainEdit
from gui.dialogs.preferences import PreferencesDialog
from gui.dialogs.ratio import RatioDialog
from gui.dialogs.source_text import SourceTextDialog
from gui.dialogs.sources import SourcesDialog
from gui.editor import Editor
from gui.looks.theme import DARK, LIGHT, Theme, palette
from gui.settings import Settings
from models.claims.measure import STANDARD_MEASURES
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.parts import part_of

pytestmark = OFFSCREEN


def frame_and_window(field: QWidget, dialog: QDialog) -> tuple[QColor, QColor]:
    """The colour in the middle of a field's left edge, and of the window it stands on."""
    image: QImage = field.grab().toImage()
    return image.pixelColor(0, field.height() // 2), dialog.palette().color(dialog.backgroundRole())


@pytest.mark.parametrize("order", [(LIGHT, DARK), (DARK, LIGHT)], ids=["dark", "light"])
def test_the_frame_of_a_field_can_be_seen_after_the_theme_changed(
    order: tuple[Theme, Theme], editor: Editor, hands: Hands
) -> None:
    dialog = hands.open(SourcesDialog(editor))
    for theme in order:
        dialog.setPalette(palette(theme))
    field = hands.find(dialog, PlainEdit, "source_note")
    field.setStyle(QStyleFactory.create("Fusion"))
    frame, window = frame_and_window(field, dialog)
    if order[-1].is_dark:
        assert frame.lightness() > window.lightness() + 30
    else:
        assert frame.lightness() < window.lightness() - 30
    assert field.palette().color(field.foregroundRole()) == QColor(order[-1].text)


def test_a_long_refusal_has_room_for_all_its_lines(editor: Editor, hands: Hands) -> None:
    dialog = hands.open(SourcesDialog(editor))
    hands.type(dialog, "source_published", "late Feb 2024")
    refusal = hands.find(dialog, QLabel, "source_published_refusal")
    hands.qtbot.waitUntil(lambda: refusal.isVisible() and refusal.height() >= refusal.heightForWidth(refusal.width()))
    assert refusal.height() > refusal.fontMetrics().height() * 1.5
    hands.type(dialog, "source_published", "2024")
    assert not refusal.isVisible()


class WithIcons(QProxyStyle):
    """A desktop that puts icons on the buttons of dialogs."""

    def styleHint(self, hint: QStyle.StyleHint, *more: Any) -> int:  # noqa: N802
        return 1 if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons else super().styleHint(hint, *more)


@pytest.fixture
def icons(qapp: QApplication) -> Iterator[None]:
    name = qapp.style().name()
    qapp.setStyle(WithIcons(name))
    yield
    qapp.setStyle(name)


def test_the_buttons_of_a_dialog_have_no_icons(editor: Editor, hands: Hands, icons: None) -> None:
    plain = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    hands.qtbot.addWidget(plain)
    assert not plain.buttons()[0].icon().isNull()
    parent = QWidget()
    hands.qtbot.addWidget(parent)
    question = Question(name="x", title="x", sentence="x", label="x")
    for dialog in (
        HeadingDialog(editor),
        AboutDialog(),
        PreferencesDialog(Settings()),
        AskName(question, lambda _: "", parent),
        SourceTextDialog("x", "x", "x", parent),
    ):
        hands.qtbot.addWidget(dialog)
        box = part_of(dialog, QDialogButtonBox)
        buttons: list[QAbstractButton] = box.buttons()
        assert buttons
        assert all(button.icon().isNull() for button in buttons)


def test_buttons_at_the_foot_do_not_touch(hands: Hands) -> None:
    dialog, foot = QDialog(), QHBoxLayout()
    buttons = [QPushButton(text, dialog) for text in ("Take 12 claims", "Cancel")]
    for button in buttons:
        foot.addWidget(button)
    DialogLayout(dialog, QLabel("Some words", dialog), foot)
    hands.open(dialog)
    assert buttons[1].x() - buttons[0].geometry().right() > 6


def test_a_dialog_of_text_that_wraps_is_no_higher_than_its_parts(hands: Hands) -> None:
    dialog = hands.open(RatioDialog(STANDARD_MEASURES))
    line, buttons = hands.line(dialog, "ratio_source"), part_of(dialog, QDialogButtonBox)
    gap = buttons.mapTo(dialog, QPoint()).y() - line.mapTo(dialog, line.rect().bottomLeft()).y()
    assert gap <= 2 * SPACING + 4
