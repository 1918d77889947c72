"""The self-test passes where all is there, and says what is wanting where it is not."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from gui.self_test.ink import ink, marks_among
from gui.self_test.outcome import Failed, report_of, taken
from gui.self_test.patience import wait_for

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
    assert [step["passed"] for step in steps.values()] == [True] * 15
    assert said.splitlines()[-1] == "15 passed, 0 failed"
    assert [path.name for path in tmp_path.iterdir() if path.name != ".cache"] == ["report.json"]


def test_what_is_wanting_is_named_and_the_rest_is_tried_all_the_same(tmp_path: Path) -> None:
    top = tmp_path / "copy"
    for part in ("gui", "models", "resources"):
        shutil.copytree(TOP / part, top / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(TOP / "main.py", top)
    icon = top / "resources" / "icons" / "find.svg"
    icon.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"></svg>')
    painter = top / "gui" / "panes" / "timeline" / "layer.py"
    blank = "\n\ndef paint_layered(*_: object) -> None:\n    pass\n"
    painter.write_text(painter.read_text("utf-8").replace("def paint_layered(", "def paint_nothing(") + blank, "utf-8")
    code, steps, _ = run(top, tmp_path)
    assert code == 1
    assert steps["icons"]["said"] == "The icon “find” is blank."
    assert not steps["draw the timeline"]["passed"]
    assert steps["save"]["passed"]


def test_a_blank_picture_has_no_ink_and_a_mark_has_its_colour() -> None:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    assert ink(image) == {}
    image.setPixelColor(3, 4, QColor("#0072b2"))
    assert ink(image) == {"#0072B2": 1 / 200}
    assert marks_among(ink(image), ("#0072B2", "#D55E00")) == 1


@pytest.mark.parametrize(
    ("error", "said"), [(Failed("It is blank."), "It is blank."), (KeyError("x"), "KeyError: 'x'")]
)
def test_a_step_that_raises_has_failed_and_says_how(error: Exception, said: str) -> None:
    def work() -> str:
        raise error

    outcome = taken("draw", work)
    assert (outcome.step, outcome.passed, outcome.said) == ("draw", False, said)


def test_no_steps_are_no_pass(qapp: object) -> None:
    assert not report_of(()).passed
    assert report_of((taken("look", lambda: "Seen."),)).passed


def test_no_wait_is_without_end(qapp: object) -> None:
    with pytest.raises(Failed, match=r"^The comet did not come within 0.05 seconds.$"):
        wait_for(lambda: None, "The comet", longest=0.05)
    assert wait_for(lambda: 3, "Three") == 3
