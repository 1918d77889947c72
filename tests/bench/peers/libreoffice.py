"""LibreOffice Calc without its window, over UNO: run with a CSV file and a folder, by the system's Python."""

import importlib
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.bench.peers.spoken import WORD, Stopwatch

_CSV = "44,34,76,1"
"""Comma, quote, UTF-8, from the first line on: the filter's own codes."""

_ASKED = 240
_PAUSE = 0.25


def main(source: Path, folder: Path) -> None:
    """Start an office of our own, do each operation through its interface, and end it."""
    pipe = f"counterclaim{os.getpid()}"
    options = ("--headless", "--norestore", "--nolockcheck", f"-env:UserInstallation={folder.as_uri()}/profile")
    office = subprocess.Popen(["soffice", *options, f"--accept=pipe,name={pipe};urp;"], stderr=subprocess.DEVNULL)
    try:
        desktop = _desktop(pipe)
        _work(desktop, source, folder)
        desktop.terminate()
    finally:
        try:
            office.wait(20)
        except subprocess.TimeoutExpired:
            office.kill()


def _desktop(pipe: str) -> Any:
    uno = importlib.import_module("uno")
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    for _ in range(_ASKED):
        try:
            there = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
        except Exception:  # UNO's own exceptions are made at run time
            time.sleep(_PAUSE)
    raise SystemExit("LibreOffice did not answer.")


def _work(desktop: Any, source: Path, folder: Path) -> None:
    watch, opened = Stopwatch(), []
    reading = _properties(Hidden=True, FilterName="Text - txt - csv (StarCalc)", FilterOptions=_CSV)
    watch.time("open", lambda: opened.append(desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, reading)))
    sheet = opened[0].Sheets.getByIndex(0)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    area = sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)
    watch.time("filter", lambda: area.filter(_containing(area, last.EndColumn + 1)))
    area.filter(area.createFilterDescriptor(True))
    watch.time("sort", lambda: area.sort(_by_claimant()))
    watch.time("edit", lambda: sheet.getCellByPosition(6, 5).setString("Kyiv"))
    saving = _properties(FilterName="calc8")
    watch.time("save", lambda: opened[0].storeToURL(f"{folder.as_uri()}/peer.ods", saving))
    opened[0].close(True)
    watch.tell()


def _properties(**values: object) -> tuple[Any, ...]:
    uno = importlib.import_module("uno")
    found = []
    for name, value in values.items():
        one = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        one.Name, one.Value = name, value
        found.append(one)
    return tuple(found)


def _containing(area: Any, columns: int) -> Any:
    uno = importlib.import_module("uno")
    asked = area.createFilterDescriptor(True)
    asked.ContainsHeader = True
    fields = []
    for column in range(columns):
        field = uno.createUnoStruct("com.sun.star.sheet.TableFilterField2")
        field.Field, field.IsNumeric, field.StringValue = column, False, WORD
        field.Operator = uno.getConstantByName("com.sun.star.sheet.FilterOperator2.CONTAINS")
        field.Connection = uno.Enum("com.sun.star.sheet.FilterConnection", "OR")
        fields.append(field)
    asked.setFilterFields2(tuple(fields))
    return asked


def _by_claimant() -> tuple[Any, ...]:
    uno = importlib.import_module("uno")
    field = uno.createUnoStruct("com.sun.star.table.TableSortField")
    field.Field, field.IsAscending = 1, True
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    return _properties(SortFields=fields, ContainsHeader=True)


main(Path(sys.argv[1]), Path(sys.argv[2]))
