"""The list of what was packed is the one that the self-test reads."""

from pathlib import Path

import pytest

from gui.self_test.outcome import Failed
from gui.self_test.packed import LIST, has_files
from resources.packaging.listing import write_list


def test_all_that_is_listed_is_found_until_it_is_taken_away(tmp_path: Path) -> None:
    for name in ("a.qm", "тека ü/with blanks.toml", "lib/liba.so.1"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    (tmp_path / "liba.so").symlink_to("lib/liba.so.1")
    write_list(tmp_path)
    write_list(tmp_path)  # the list does not list itself
    assert has_files(tmp_path, has_list=True) == "4 files."
    assert LIST not in (tmp_path / LIST).read_text("utf-8")
    (tmp_path / "lib/liba.so.1").unlink()
    with pytest.raises(Failed, match=r"lib/liba\.so\.1, liba\.so\."):
        has_files(tmp_path, has_list=True)
