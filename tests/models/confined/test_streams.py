"""A program that was started with its standard streams closed, as some desktops do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[3]

CLOSED = """
import os, sys
for number in {closed}:
    os.close(number)
os.execv(sys.executable, [sys.executable, *{arguments!r}])
"""

IN_CHILD = """
from models.confined.call import confined
from tests.models.confined import works
if __name__ == "__main__":
    assert confined(works.turned, b"abc", list[int]) == [99, 98, 97]
"""


def run(closed: tuple[int, ...], *arguments: str) -> int:
    """The exit code of Python with some of its descriptors closed."""
    code = CLOSED.format(closed=closed, arguments=arguments)
    pipe = subprocess.PIPE
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TOP)}
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, cwd=TOP, env=environment, stdin=pipe, stdout=pipe, stderr=pipe, timeout=120, check=False
    ).returncode


@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (1, 2), (0, 1, 2)])
def test_what_is_done_in_a_process_of_its_own_comes_back(closed: tuple[int, ...], tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(IN_CHILD)
    assert run(closed, str(script)) == 0


@pytest.mark.parametrize("closed", [(1,), (0, 1, 2)])
def test_an_article_is_imported(closed: tuple[int, ...], tmp_path: Path) -> None:
    article, made = tmp_path / "storm.html", tmp_path / "storm.claims"
    words = "<p>More than 1,200 people were killed by the storm, officials said on Monday.</p>"
    article.write_text(f"<title>Storm</title><article><h1>Storm</h1>{words}{words}</article>", "utf-8")
    assert run(closed, "main.py", str(article), "--published", "2024-03-15", "--export", str(made)) == 0
    assert '"low":1200' in made.read_text("utf-8")
