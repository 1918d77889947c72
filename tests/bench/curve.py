"""`make curve`: what each operation costs at 1,000 to 1,000,000 claims, in docs/performance.md, with a plot."""

import argparse
import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench.apart import TOP, made_file, walked
from tests.bench.walk import WORD, Walked

SIZES = (1_000, 10_000, 100_000, 1_000_000)
SHOWN = {
    "open, first page": ("open", "first"),
    "open, whole": ("open", "whole"),
    "save": ("save", "whole"),
    f"filter by “{WORD[:-1]}”, all": (f"filter “{WORD[:-1]}”", "whole"),
    "sort by claimant": ("sort by claimant", "whole"),
    "edit a cell": ("edit a cell", "whole"),
    "undo": ("undo", "whole"),
    "chart, first picture": ("chart", "whole"),
    "pan the chart": ("pan the timeline", "whole"),
    "compare, first answer": ("compare", "whole"),
    "scroll a page": ("scroll a page", "whole"),
}
"""What the table and the plot show: an operation of the walk, and which of its times."""

BEGIN, END = "<!-- written by make curve -->", "<!-- to here -->"
PICTURE = "pictures/cost-curve.png"
_SIZE = (1100, 620)
_ROOM = 0.9
"""How far the plot goes on beside the lines, in powers of ten: there stand their names."""


def main() -> None:
    """Walk at every size, and write what it took between the marks of the document."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.curve")
    parser.add_argument("--claims", type=int, action="append", help="only this size (may be given again)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        walks = [walked(made_file(count, Path(folder))) for count in options.claims or SIZES]
    document = TOP / "docs" / "performance.md"
    before, _, rest = document.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    document.write_text(f"{before}{BEGIN}\n\n{_table(walks)}\n{END}{after}", "utf-8")
    _plot(walks, TOP / "docs" / PICTURE)


def _table(walks: list[Walked]) -> str:
    heads = " | ".join(f"{walk.claims:,}" for walk in walks)
    lines = [f"| milliseconds at so many claims | {heads} |", "|---" * (len(walks) + 1) + "|"]
    for name in SHOWN:
        lines.append(f"| {name} | {' | '.join(_amount(_milliseconds(walk, name)) for walk in walks)} |")
    memory = " | ".join(f"{walk.memory / 1e6:,.0f}" for walk in walks)
    return "\n".join([*lines, f"| memory at the most, MB | {memory} |", "", f"![The cost curve]({PICTURE})", ""])


def _milliseconds(walk: Walked, name: str) -> float:
    operation, which = SHOWN[name]
    return float(getattr(walk.taken[operation], which)) * 1000


def _amount(milliseconds: float) -> str:
    return f"{milliseconds:,.0f}" if milliseconds >= 10 else f"{milliseconds:.1f}"


def _plot(walks: list[Walked], path: Path) -> None:
    """Both axes by powers of ten; one line an operation, told apart by colour, sign and its name at its end."""
    import numpy as np
    import pyqtgraph as pg
    from PySide6.QtGui import QColor

    from gui.application import make_qt
    from gui.looks.theme import LIGHT

    keep = make_qt([])
    plot = pg.PlotWidget(background=LIGHT.base)
    plot.resize(*_SIZE)
    plot.setLogMode(x=True, y=True)
    plot.showGrid(x=True, y=True, alpha=0.15)
    plot.setLabel("bottom", "claims")
    plot.setLabel("left", "milliseconds")
    plot.getAxis("bottom").setTicks([[(np.log10(walk.claims), f"{walk.claims:,}") for walk in walks]])
    plot.setXRange(np.log10(walks[0].claims), np.log10(walks[-1].claims) + _ROOM)
    plot.addLegend(offset=(-1, 1), labelTextColor=QColor(LIGHT.text))
    frame = pg.InfiniteLine(pos=np.log10(16), angle=0, pen=pg.mkPen(LIGHT.muted, style=pg.QtCore.Qt.PenStyle.DashLine))
    plot.addItem(frame)
    sizes = np.array([walk.claims for walk in walks], float)
    for number, name in enumerate(SHOWN):
        colour = LIGHT.series[number % len(LIGHT.series)]
        taken = np.array([_milliseconds(walk, name) for walk in walks])
        plot.plot(
            sizes, taken, pen=pg.mkPen(colour, width=2), symbol="ost+dxph"[number % 8], symbolBrush=colour, name=name
        )
    plot.show()
    keep.processEvents()
    plot.grab().save(str(path))


if __name__ == "__main__":
    main()
