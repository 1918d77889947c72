"""A report as one page of HTML, its drawings as SVG within it."""

from collections.abc import Callable

from gui.forest.svg import plot_svg
from gui.looks.theme import DARK, LIGHT, Theme
from gui.paper.drain import Pour
from models.progress import Report as Progress
from models.report.blocks import Report
from models.report.html import page
from models.report.html_style import Colors
from models.text.display import ENGLISH, Display

_DRAWING = 960
"""The width of a drawing, in units of its SVG; on the page it is as wide as that is."""


def html_bytes(report: Report, display: Display = ENGLISH) -> bytes:
    """A report as an HTML file that needs no other; ``display`` is how its drawings show numbers."""
    return page(report, lambda plot: plot_svg(plot, _DRAWING, display), colors(LIGHT), colors(DARK)).encode()


def pour_html(make: Callable[[Progress], Report], display: Display, pour: Pour, told: Progress) -> None:
    """A report that is made first, as such a file."""
    pour(html_bytes(make(told), display))


def colors(theme: Theme) -> Colors:
    """The theme as a page wears it."""
    return Colors(
        background=theme.base,
        text=theme.text,
        muted=theme.muted,
        hairline=theme.hairline,
        group=theme.faint_mark,
        accent=theme.accent,
        agree=theme.agree,
        compatible=theme.compatible,
        conflict=theme.conflict,
        unlike=theme.unlike,
    )
