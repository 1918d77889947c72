"""Colours, light and dark: every colour of the program stands here."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SERIES = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442")
"""Okabe-Ito, told apart by colour-blind eyes; one a claimant, and again with another line style."""


_TICKED = ("QCheckBox", "QRadioButton", "QMenu")
"""Qt's names for what has a box or a ring to be ticked; of a list, scroll bars and headings would take it on, too."""

_FRAMED = ("QLineEdit",)
"""Qt's names for fields whose frame is seen."""

_BOX, _FRAME = 127, 140
"""By how many per cent the style darkens the window's colour for the edge of a box, and for the frame of a field.

That leaves none in the dark.
"""


class Theme(msgspec.Struct, frozen=True, kw_only=True):
    """One palette; each colour as "#RRGGBB".

    Text on its background has a contrast of 4.5 : 1 or more, the edge of what can be ticked one of 3 : 1.
    """

    name: str
    window: str
    base: str
    text: str
    muted: str
    hairline: str
    edge: str
    frame: str
    accent: str
    on_accent: str
    mark: str
    faint_mark: str
    lost: str
    error: str
    series: tuple[str, ...] = SERIES
    agree: str = "#009E73"
    compatible: str = "#56B4E9"
    conflict: str = "#D55E00"
    unlike: str = "#8A8A8A"

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than what it stands on."""
        return QColor(self.window).lightness() < 128


LIGHT = Theme(
    name="light",
    window="#F6F6F7",
    base="#FFFFFF",
    text="#1E1F22",
    muted="#5F6368",
    hairline="#DCDDE0",
    edge="#80848A",
    frame="#B8BAC0",
    accent="#0B63A5",
    on_accent="#FFFFFF",
    mark="#FFE08A",
    faint_mark="#ECEEF1",
    lost="#F8D7C8",
    error="#B3261E",
)

DARK = Theme(
    name="dark",
    window="#1E1F22",
    base="#25262A",
    text="#E6E6E6",
    muted="#A3A7AE",
    hairline="#3A3B3F",
    edge="#8A8E95",
    frame="#575960",
    accent="#6CB4EE",
    on_accent="#10151A",
    mark="#6B5413",
    faint_mark="#34363B",
    lost="#5E3322",
    error="#FF8A80",
    series=("#4FA8DE", "#F0803C", "#2BC79A", "#DE9AC1", "#F0B43C", "#8CCEF2", "#F0E442"),
)


def dress(qt: "QApplication", theme: Theme) -> None:
    """Show the whole program in the colours of a theme."""
    colors = palette(theme)
    qt.setPalette(colors)
    for names, edge, darkened in ((_TICKED, theme.edge, _BOX), (_FRAMED, theme.frame, _FRAME)):
        colors.setColor(QPalette.ColorRole.Window, QColor(edge).lighter(darkened))  # seen of them nowhere but there
        for name in names:
            qt.setPalette(colors, name)  # type: ignore[arg-type]  # it takes text, and only that


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's widgets read it."""
    result = QPalette()
    roles = QPalette.ColorRole
    for role, color in (
        (roles.Window, theme.window),
        (roles.WindowText, theme.text),
        (roles.Base, theme.base),
        (roles.AlternateBase, theme.window),
        (roles.Text, theme.text),
        (roles.PlaceholderText, theme.muted),
        (roles.Button, theme.window),
        (roles.ButtonText, theme.text),
        (roles.BrightText, theme.error),
        (roles.ToolTipBase, theme.base),
        (roles.ToolTipText, theme.text),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Accent, theme.accent),
        (roles.Link, theme.accent),
        (roles.LinkVisited, theme.accent),
        (roles.Light, theme.base),
        (roles.Midlight, theme.window),
        (roles.Mid, theme.hairline),
        (roles.Dark, theme.hairline),
        (roles.Shadow, theme.hairline),
    ):
        result.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return result
