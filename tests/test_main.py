"""The command line, run as a user runs it: in a process of its own, without a screen and without any variable."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent


def run(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
    """What `python main.py` answers."""
    hidden = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "LANG", "LC_ALL", "LC_CTYPE")
    environment = {name: value for name, value in os.environ.items() if name not in hidden} | more
    return subprocess.run(
        [sys.executable, str(TOP / "main.py"), *map(str, arguments)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )


def test_an_export_to_claims_equals_its_input(examples: Path, tmp_path: Path) -> None:
    for example in sorted(examples.glob("*.claims")):
        out = tmp_path / "out.claims"
        done = run(example, "--export", out)
        assert (done.returncode, done.stderr) == (0, "")
        assert out.read_bytes() == example.read_bytes()


@pytest.mark.parametrize(("suffix", "start"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".PNG", b"\x89PNG")])
def test_the_chart_is_exported_without_a_screen(examples: Path, tmp_path: Path, suffix: str, start: bytes) -> None:
    out = tmp_path / f"out{suffix}"
    done = run(examples / "stoltenberg-2024-03.claims", "--export", out)
    assert (done.returncode, done.stderr) == (0, "")
    data = out.read_bytes()
    assert data.startswith(start)
    if suffix == ".svg":
        assert b"General Staff" in data


def one_sentence(done: subprocess.CompletedProcess[str]) -> bool:
    """Whether all that was said is one line, and no traceback."""
    return done.stderr.count("\n") == 1 and done.stderr.rstrip().endswith(".") and "Traceback" not in done.stderr


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[1]", b'{"format":"counterclaim","version":1}'])
def test_a_bad_file_is_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    bad = tmp_path / "bad.claims"
    bad.write_bytes(content)
    done = run(bad, "--export", tmp_path / "out.claims")
    assert done.returncode == 1
    assert one_sentence(done)
    assert "bad.claims" in done.stderr
    assert not (tmp_path / "out.claims").exists()


def test_files_at_fault_give_1(examples: Path, tmp_path: Path) -> None:
    good = examples / "stoltenberg-2024-03.claims"
    for arguments in (
        (tmp_path / "none.claims", "--export", tmp_path / "out.claims"),
        (tmp_path, "--export", tmp_path / "out.claims"),
        (good, "--export", tmp_path / "no folder" / "out.claims"),
        (tmp_path / "line\nend.claims", "--export", tmp_path / "out.claims"),
    ):
        done = run(*arguments)
        assert done.returncode == 1, arguments
        assert one_sentence(done), done.stderr


def test_calls_at_fault_give_2(examples: Path, tmp_path: Path) -> None:
    good = examples / "stoltenberg-2024-03.claims"
    for arguments in (
        ("--nonsense",),
        ("--export", tmp_path / "out.claims"),
        (good, good, "--export", tmp_path / "out.claims"),
        (good, "--export", tmp_path / "out.docx"),
        (good, "--export"),
    ):
        done = run(*arguments)
        assert done.returncode == 2, arguments
        assert one_sentence(done), done.stderr


def test_version_and_help() -> None:
    assert run("--version").stdout.startswith("counterclaim 0.")
    assert "--export" in run("--help").stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":4097"}, {"DISPLAY": "nonsense"}])
def test_without_a_screen_the_window_is_refused_and_export_named(examples: Path, display: dict[str, str]) -> None:
    done = run(examples / "stoltenberg-2024-03.claims", **display)
    assert done.returncode == 1
    assert one_sentence(done)
    assert "--export" in done.stderr
