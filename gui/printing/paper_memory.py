"""The paper that was chosen last, kept between starts."""

from PySide6.QtCore import QLocale, QMarginsF, QSettings, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from gui.paper.layout import page_layout

_KEY = "paper/layout"
_UNIT = QPageLayout.Unit.Millimeter


def read_paper(store: QSettings, locale: QLocale) -> QPageLayout:
    """The paper as it was kept; that of the user's country where none was, or where it makes no sense."""
    fresh = page_layout(locale)
    kept = store.value(_KEY)
    try:
        width, height, is_turned, *margins = map(float, str(kept).split())
        left, top, right, bottom = margins
    except ValueError:
        return fresh
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)
    orientation = QPageLayout.Orientation.Landscape if is_turned else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, orientation, QMarginsF(left, top, right, bottom), _UNIT)
    room = layout.paintRect(_UNIT)
    return layout if layout.isValid() and room.width() > 50 and room.height() > 50 else fresh


def write_paper(store: QSettings, layout: QPageLayout) -> None:
    """Keep the paper: width and height upright, whether it is turned, and the margins; in millimetres."""
    size, margins = layout.pageSize().size(QPageSize.Unit.Millimeter), layout.margins(_UNIT)
    is_turned = layout.orientation() is QPageLayout.Orientation.Landscape
    numbers = size.width(), size.height(), int(is_turned), margins.left(), margins.top(), margins.right()
    store.setValue(_KEY, " ".join(f"{number:g}" for number in (*numbers, margins.bottom())))
