"""References into the file of a window; whole claim files of other formats opened as copies."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from models.formats.suffixes import read_file, write_files
from tests.gui.hands import claims, trigger
from tests.gui.importing.roads_room import RIS, Traveller
from tests.gui.parts import part_of


def test_references_become_sources_once(traveller: Traveller, tmp_path: Path) -> None:
    path = tmp_path / "zotero.ris"
    path.write_text(RIS)
    traveller.choose(path)
    traveller.is_told("1 source was imported.")
    (source,) = traveller.window.editor.records.sources
    assert (source.title, source.published, source.url) == (
        "Storm over Norland",
        "2024-03-16",
        "https://news.example.org/storm",
    )
    traveller.choose(path)
    traveller.is_told("1 was in the file already.")
    assert traveller.window.editor.undo_stack.count() == 1
    trigger(traveller.window, "edit.undo")
    assert not traveller.window.editor.records.sources


def test_references_that_are_none_are_refused(traveller: Traveller, tmp_path: Path) -> None:
    path = tmp_path / "bad.bib"
    path.write_bytes(b"\0\0")
    traveller.choose(path)
    traveller.is_told("“bad.bib” cannot be imported.")


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".jsonld"])
def test_an_export_is_opened_as_a_copy_without_a_name(
    traveller: Traveller, tmp_path: Path, examples: Path, suffix: str
) -> None:
    file = read_file(examples / "stoltenberg-2024-03.claims")
    path = tmp_path / f"six{suffix}"
    for place, data in write_files(file, path).items():
        place.write_bytes(data)
    traveller.drop_files(path)
    traveller.until(lambda: len(claims(traveller.window)) == 6)
    assert traveller.window.editor.records.snapshot() == file
    assert traveller.window.editor.path is None


def test_an_export_that_somebody_broke_can_be_taken_as_a_table(
    traveller: Traveller, tmp_path: Path, examples: Path
) -> None:
    path = tmp_path / "six.csv"
    for place, data in write_files(read_file(examples / "stoltenberg-2024-03.claims"), path).items():
        place.write_bytes(data.replace(b",350000,", b",many,"))
    traveller.choose(path)
    dialog = traveller.dialog("mapping_dialog")
    said = part_of(dialog, QLabel, "mapping_message")
    assert "“many” is not a whole number" in said.text()
