"""The self-test passes where all is there, and says what is wanting where it is not."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QColor, QImage

from gui.self_test.ink import ink, marks_among
from gui.self_test.outcome import Failed, report_of, taken
from gui.self_test.patience import Patience

TOP = Path(__file__).resolve().parents[3]


def run(top: Path, home: Path) -> tuple[int, dict[str, dict[str, object]], str]:
    """The exit code, the steps of the report by name, and what was printed."""
    out = home / "report.json"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "main.py", "--self-test", "--out", str(out)],
        cwd=top,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    report = json.loads(out.read_text("utf-8"))
    assert report["format"] == "counterclaim self-test"
    assert report["passed"] == (done.returncode == 0)
    return done.returncode, {step["step"]: step for step in report["steps"]}, done.stdout


def test_it_passes_from_source_and_touches_nothing_of_the_users(tmp_path: Path) -> None:
    code, steps, said = run(TOP, tmp_path)
    assert code == 0, said
    assert [step["passed"] for step in steps.values()] == [True] * 27
    assert said.splitlines()[-1] == "27 passed, 0 failed"
    assert [path.name for path in tmp_path.iterdir() if path.name != ".cache"] == ["report.json"]


def test_what_is_wanting_is_named_and_the_rest_is_tried_all_the_same(tmp_path: Path) -> None:
    top = tmp_path / "copy"
    for part in ("gui", "models", "resources"):
        shutil.copytree(TOP / part, top / part, ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("main.py", "LICENSE"):
        shutil.copy(TOP / part, top)
    for name in ("icons/undo.svg", "licences/LGPL-3.0.txt", "examples/russian-losses-2022-2026.claims"):
        (top / "resources" / name).unlink()
    for name in ("translations/counterclaim_de.qm", "claims.schema.json", "lexicons/en/dates.toml"):
        (top / "resources" / name).write_bytes(b"")
    (top / "resources/mappings/gaza-killed.toml").write_text("name = [", "utf-8")
    painter = top / "gui" / "panes" / "timeline" / "layer.py"
    blank = "\n\ndef paint_layered(*_: object) -> None:\n    pass\n"
    painter.write_text(painter.read_text("utf-8").replace("def paint_layered(", "def paint_nothing(") + blank, "utf-8")
    code, steps, _ = run(top, tmp_path)
    failed = {name: step["said"] for name, step in steps.items() if not step["passed"]}
    assert code == 1
    assert failed.keys() >= {"mappings", "large example", "lexicons", "draw the timeline", "import an article"}
    assert failed["icons"] == "The icon “undo” is missing."
    assert failed["translations"] == "The translation “counterclaim_de.qm” cannot be loaded."
    assert failed["schema"] == "The schema is not that of this program."
    assert failed["licences"] == "The text “LGPL-3.0.txt” is missing."
    assert "within 60 seconds" not in str(failed["import an article"])
    assert steps["save"]["passed"]


def start(*arguments: str, **told: str) -> "subprocess.Popen[str]":
    """The self-test, begun without a screen; what it says is to be read."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | told
    command = [sys.executable, "main.py", "--self-test", *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=TOP, env=environment, stdout=pipe, stderr=pipe, text=True)


def test_a_report_that_cannot_be_written_is_told_before_anything_is_tried(tmp_path: Path) -> None:
    said, why = start("--out", str(tmp_path / "nowhere" / "report.json")).communicate(timeout=60)
    assert not said
    assert why.startswith("counterclaim: “report.json” could not be saved in")


def test_without_a_screen_it_says_so_and_does_not_let_qt_abort(tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    hidden = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"), "")
    process = start("--out", str(out), QT_QPA_PLATFORM="xcb", **hidden)
    process.communicate(timeout=120)
    steps = {step["step"]: step for step in json.loads(out.read_text("utf-8"))["steps"]}
    assert process.returncode == 1
    assert steps["screen"]["said"] == (
        "There is no screen to open a window on: QT_QPA_PLATFORM=offscreen tries it without one."
    )
    assert steps["end"]["passed"]
    assert "plugins" not in steps


def test_where_no_folder_can_be_had_it_says_so(tmp_path: Path) -> None:
    code = "import tempfile; tempfile.tempdir = '/nowhere'; import main; raise SystemExit(main.main(['--self-test']))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=TOP, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 1
    assert done.stderr.startswith("counterclaim: There is no folder for what is tried, name one in TMPDIR:")
    assert "Traceback" not in done.stderr


def test_the_report_is_whole_though_nobody_reads_what_is_printed(tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    with start("--out", str(out)) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("ok     files")
        process.stdout.close()
        assert process.wait(timeout=300) == 0
    assert json.loads(out.read_text("utf-8"))["passed"]


def test_a_blank_picture_has_no_ink_and_a_mark_has_its_colour() -> None:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    assert ink(image) == {}
    image.setPixelColor(3, 4, QColor("#0072b2"))
    assert ink(image) == {"#0072B2": 1 / 200}
    assert marks_among(ink(image), ("#0072B2", "#D55E00")) == 1


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (Failed("It is blank."), "It is blank."),
        (KeyError("x"), "KeyError: 'x'"),
        (RuntimeError("Traceback:\n  line 1\nOSError: no disk\n"), "RuntimeError: OSError: no disk"),
        (ValueError(), "ValueError: "),
    ],
)
def test_a_step_that_raises_has_failed_and_says_how(error: Exception, said: str) -> None:
    def work() -> str:
        raise error

    outcome = taken("draw", work)
    assert (outcome.step, outcome.passed, outcome.said) == ("draw", False, said)


def test_no_steps_are_no_pass_nor_is_what_was_broken_off() -> None:
    assert not report_of((), is_complete=True).passed
    assert not report_of((taken("look", lambda: "Seen."),), is_complete=False).passed
    assert report_of((taken("look", lambda: "Seen."),), is_complete=True).passed


def test_no_wait_is_without_end(qapp: object) -> None:
    with Patience() as patience:
        with pytest.raises(Failed, match=r"^The comet did not come within 0.05 seconds.$"):
            patience.wait_for(lambda: None, "The comet", longest=0.05)
        assert patience.wait_for(lambda: 3, "Three") == 3


def test_a_wait_ends_with_the_first_fault(qapp: object) -> None:
    def fail() -> None:
        raise KeyError("tail")

    with Patience() as patience:
        QTimer.singleShot(0, fail)
        QCoreApplication.processEvents()
        with pytest.raises(Failed, match=r"^The comet did not come: KeyError: 'tail'$"):
            patience.wait_for(lambda: None, "The comet")
        assert patience.faults == ["KeyError: 'tail'"]
        assert patience.wait_for(lambda: 3, "Three") == 3
