"""The house: who may import whom, what models may load, and how long a file may be."""

import ast
import graphlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
CODE = sorted([TOP / "main.py", *(TOP / "models").rglob("*.py"), *(TOP / "gui").rglob("*.py")])

FLOORS = (
    "models.claims",
    "models.progress",
    "models.uncollected",
    "models.confined",
    "models.merging",
    "models.text",
    "models.quotes",
    "models.frame",
    "models.sieve",
    "models.timeline",
    "models.comparison",
    "models.forest",
    "models.report",
    "models.extraction",
    "models.sheets",
    "models.importing",
    "models.citing",
    "models.formats",
    "models.storage",
    "models.tables",
    "gui",
    "main",
)
"""Rooms from the ground up; a room imports only what lies below it (and itself)."""

APART = (
    *(("models.comparison", "models.extraction"), ("models.report", "models.extraction")),
    *(("models.sheets", "models.extraction"), ("models.comparison", "models.importing")),
    *(("models.timeline", "models.comparison"), ("models.timeline", "models.forest")),
)
"""Rooms that do not know each other, though they lie on neighbouring floors."""


def name_of(path: Path) -> str:
    """The dotted name of a module."""
    parts = path.relative_to(TOP).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in the file; for `from a import b` both a and a.b."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_in(module: str, room: str) -> bool:
    """Whether a module is the room or stands in it."""
    return module == room or module.startswith(room + ".")


def floor(module: str) -> int:
    """The number of the floor that a module lies on; -1 for what is not of the house."""
    return next((n for n, room in enumerate(FLOORS) if is_in(module, room)), -1)


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_a_room_imports_only_what_lies_below_it(path: Path) -> None:
    own = floor(name_of(path))
    for module in imports(path):
        assert floor(module) <= own or own < 0, f"{name_of(path)} imports {module}"
        for one, other in APART:
            assert not (is_in(name_of(path), one) and is_in(module, other)), f"{name_of(path)} imports {module}"
            assert not (is_in(name_of(path), other) and is_in(module, one)), f"{name_of(path)} imports {module}"


@pytest.mark.parametrize("path", [path for path in CODE if is_in(name_of(path), "models")], ids=name_of)
def test_models_know_qt_only_where_they_must(path: Path) -> None:
    qt = {module for module in imports(path) if is_in(module, "PySide6")}
    if is_in(name_of(path), "models.tables") or is_in(name_of(path), "models.storage"):
        assert all(module == "PySide6" or is_in(module, "PySide6.QtCore") for module in qt)
    else:
        assert not qt


def test_no_module_imports_itself_by_a_detour() -> None:
    modules = {name_of(path): path for path in CODE}
    graph = {name: {other for other in imports(path) if other in modules} - {name} for name, path in modules.items()}
    graphlib.TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


GROUND = ("gui.looks", "gui.space", "gui.machine", "gui.resources")
"""What every room with a face may stand on; it knows no other."""


@pytest.mark.parametrize(
    "path", [path for path in CODE if any(is_in(name_of(path), room) for room in GROUND)], ids=name_of
)
def test_the_ground_knows_no_room_above_it(path: Path) -> None:
    for module in imports(path):
        known = module == "gui" or any(is_in(module, room) for room in GROUND)
        assert known or not is_in(module, "gui"), f"{name_of(path)} imports {module}"


PANES = [path for path in CODE if is_in(name_of(path), "gui.panes")]


@pytest.mark.parametrize("path", PANES, ids=name_of)
def test_a_pane_knows_neither_the_editor_nor_another_pane(path: Path) -> None:
    own = ".".join(name_of(path).split(".")[:3])
    allowed = (
        own,
        *GROUND,
        "gui.forest",
        "models",
        "gui.panes.source" if own == "gui.panes.detail" else own,
    )
    for module in imports(path):
        if is_in(module, "gui") and module not in ("gui", "gui.panes"):
            assert any(is_in(module, room) for room in allowed), f"{name_of(path)} imports {module}"


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_heavy_libraries_stay_in_their_rooms(path: Path) -> None:
    own = name_of(path)
    for module in imports(path):
        if is_in(module, "pyqtgraph"):
            assert is_in(own, "gui.panes.timeline"), f"{own} imports pyqtgraph"
        if is_in(module, "pandas"):
            assert is_in(own, "models.frame"), f"{own} imports pandas"


@pytest.mark.parametrize("path", [*CODE, *sorted((TOP / "tests").rglob("*.py"))], ids=str)
def test_files_are_short(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= (249 if path.name == "main_window.py" else 400)


ALL_MODELS = """
import pkgutil, sys, models
for module in pkgutil.walk_packages(models.__path__, "models."):
    __import__(module.name)
loaded = [name for name in ("PySide6.QtGui", "PySide6.QtWidgets", "gui", "pyqtgraph") if name in sys.modules]
sys.exit(", ".join(loaded) or 0)
"""

START = """
import sys, main
main.parser()
print(" ".join(name for name in sys.modules if name in (
    "numpy", "pandas", "pyqtgraph", "rapidfuzz", "PySide6.QtWidgets", "PySide6.QtGui")))
"""

WINDOW = """
import sys, gui.application
print(" ".join(name for name in sys.modules if name in (
    "numpy", "pandas", "pyqtgraph", "rapidfuzz", "gui.panes.comparison", "gui.panes.conflicts", "gui.disk.recovering",
    "models.merging.merge", "models.comparison.wording")))
"""

FIRST_PICTURE = """
import os, sys
from pathlib import Path
from gui.application import Application, make_qt
from gui.first_paint import FirstPaint
os.environ["QT_QPA_PLATFORM"] = "offscreen"
qt = make_qt([])
application = Application(qt)
window = application.open_window(Path({file!r}))
def tell():
    assert window.table.rowCount() == 6
    print(*sys.modules)
    window.close()
    qt.quit()
FirstPaint(window).painted.connect(tell)
qt.exec()
"""

AFTER_THE_FIRST_PICTURE = (
    *("numpy", "pandas", "pyqtgraph", "rapidfuzz"),
    *("gui.interior", "gui.panes.detail", "gui.panes.source", "gui.panes.timeline", "gui.panes.comparison"),
    *("gui.panes.conflicts", "gui.panes.claims.clipboard", "gui.rooms", "gui.verbs", "gui.importing"),
    *("gui.dialogs", "gui.forest", "gui.paper", "gui.printing", "gui.disk.recovering", "gui.disk.merge_beginnings"),
    *("models.quotes", "models.frame", "models.timeline", "models.comparison", "models.forest", "models.report"),
    *("models.extraction", "models.sheets", "models.importing", "models.citing", "models.confined"),
    *("models.formats.articles", "models.formats.tables", "models.formats.references", "models.formats.linked"),
    *("models.formats.claims_table", "models.merging.merge", "models.merging.settle", "models.storage.replay"),
    *("models.text.figure_reading", "models.text.number_words", "models.text.change_words", "models.text.tsv"),
    *("models.formats.claims_careful", "models.formats.claims_pieces", "gui.beside.waiting", "gui.disk.save_name"),
    *("html", "fractions", "json", "calendar", "csv", "gui.machine.show_folder"),
)
"""What a window is seen without: it is loaded when the first picture stands, or when it is asked for."""


def run(code: str) -> subprocess.CompletedProcess[str]:
    """What a fresh Python says to some code."""
    return subprocess.run([sys.executable, "-c", code], cwd=TOP, capture_output=True, text=True, check=False)


def test_all_models_together_load_no_screen() -> None:
    done = run(ALL_MODELS)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("code", [START, WINDOW])
def test_nothing_heavy_is_imported_before_it_is_used(code: str) -> None:
    done = run(code)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""


def test_the_first_picture_needs_only_what_it_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    example = TOP / "resources" / "examples" / "stoltenberg-2024-03.claims"
    done = run(FIRST_PICTURE.format(file=shutil.copy(example, tmp_path)))
    assert done.returncode == 0, done.stderr
    early = [name for name in done.stdout.split() if any(is_in(name, room) for room in AFTER_THE_FIRST_PICTURE)]
    assert early == []


def test_the_top_level_is_as_fixed() -> None:
    for name in ("main.py", "gui", "models", "resources", "tests", "build.spec"):
        assert (TOP / name).exists()
