"""The command line, run as a user runs it: in a process of its own, without a screen and without any variable."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import main

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


CLOSED = ["sh", "-c", 'exec "$0" "$@" <&- >&- 2>&-', sys.executable]
"""Starts Python without the three streams that every process has."""

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="whoever starts a program there cannot close them")


@UNIX
def test_closed_streams_cost_nothing(examples: Path, tmp_path: Path) -> None:
    page, example = tmp_path / "storm.html", examples / "stoltenberg-2024-03.claims"
    page.write_text("<article><h1>Storm</h1><p>More than 1,200 people were killed on 14 March 2024.</p></article>")
    outputs = [tmp_path / name for name in ("out.claims", "out.png", "article.claims")]
    for path, out in zip((example, example, page), outputs, strict=True):
        subprocess.run([*CLOSED, str(TOP / "main.py"), str(path), "--export", str(out)], check=True, timeout=60)
    assert outputs[0].read_bytes() == example.read_bytes()
    assert outputs[1].read_bytes().startswith(b"\x89PNG")
    assert b'"low":1200' in outputs[2].read_bytes()


@UNIX
def test_no_file_gets_the_number_of_a_closed_stream() -> None:
    looks = """
import os, runpy, sys
sys.argv[1:] = ["--version"]
try:
    runpy.run_path("main.py", run_name="__main__")
except SystemExit:
    os._exit(sum(os.fstat(number).st_rdev != os.stat(os.devnull).st_rdev for number in range(3)))
"""
    subprocess.run([*CLOSED, "-c", looks], cwd=TOP, check=True, timeout=60)


def test_version_and_help() -> None:
    assert run("--version").stdout.startswith("counterclaim 0.")
    said = run("--help").stdout
    assert said.startswith("usage: counterclaim [FILE ...]\n")
    assert max(map(len, said.splitlines())) <= 100
    for action in main.parser()._actions:
        assert action.help is None or all(name in said for name in action.option_strings)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":4097"}, {"DISPLAY": "nonsense"}])
def test_without_a_screen_the_window_is_refused_and_export_named(examples: Path, display: dict[str, str]) -> None:
    done = run(examples / "stoltenberg-2024-03.claims", **display)
    assert done.returncode == 1
    assert one_sentence(done)
    assert "--export" in done.stderr


def test_a_call_that_is_broken_off_ends_without_a_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken_off(_options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "_call", broken_off)
    assert main.main(["a.claims", "--export", "b.pdf"]) == main.INTERRUPTED == 130
    assert "".join(capsys.readouterr()) == ""
