"""VisiData without its screen: run with a CSV file and a folder to write into, by a Python that has visidata."""

import importlib
import sys

from tests.bench.peers.spoken import WORD, Stopwatch


def main(source: str, folder: str) -> None:
    """Each operation as its commands do it; what it does in threads of its own is waited for."""
    visidata = importlib.import_module("visidata")
    vd = visidata.vd
    vd.options.batch = True
    vd.options.overwrite = "y"
    sheet = vd.openSource(source)
    watch = Stopwatch()

    def sort() -> None:
        sheet._ordering.append((sheet.column("claimant"), False))
        sheet.sort()
        vd.sync()

    watch.time("open", lambda: (sheet.ensureLoaded(), vd.sync()))
    watch.time("filter", lambda: list(vd.searchRegex(sheet, regex=WORD, columns="visibleCols")))
    watch.time("sort", sort)
    watch.time("edit", lambda: (sheet.column("place").setValues([sheet.rows[5]], "Kyiv"), vd.sync()))
    watch.time("save", lambda: (vd.save_csv(visidata.Path(f"{folder}/peer.csv"), sheet), vd.sync()))
    watch.tell()


main(sys.argv[1], sys.argv[2])
