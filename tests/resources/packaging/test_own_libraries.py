"""What the packaged program starts gets the variables that the user had."""

import os
import runpy
from pathlib import Path

import pytest

HOOK = Path(__file__).resolve().parents[3] / "resources" / "packaging" / "own_libraries.py"


@pytest.mark.parametrize("before", [None, "", "/opt/lib"])
def test_the_search_for_libraries_is_the_users_again(before: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/program/_internal")
    if before is None:
        monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    else:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(HOOK))
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
