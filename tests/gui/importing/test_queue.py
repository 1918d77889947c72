"""Several imports at once: one after another, and what came of each is said."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytest import MonkeyPatch
from shiboken6 import isValid

from gui.beside.background import Background
from models.formats.suffixes import read_file, write_files
from tests.gui.hands import claims
from tests.gui.importing.roads_room import ARTICLE, RIS, TABLE, Traveller
from tests.gui.parts import part_of


def files(folder: Path, **texts: str) -> list[Path]:
    """Files of these texts, by their names."""
    paths = [folder / name.replace("_", ".") for name in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_text(text)
    return paths


def shown(traveller: Traveller) -> list[QDialog]:
    names = ("article_dialog", "mapping_dialog")
    return [each for each in traveller.window.findChildren(QDialog) if each.isVisible() and each.objectName() in names]


def told(traveller: Traveller) -> str:
    return " ".join(label.text() for label in traveller.window.notice.findChildren(QLabel))


def test_the_next_article_is_shown_once_the_one_before_is_taken(traveller: Traveller, tmp_path: Path) -> None:
    traveller.choose(*files(tmp_path, a_txt=ARTICLE, b_txt=ARTICLE))
    first = traveller.dialog("article_dialog")
    traveller.qtbot.wait(200)
    assert shown(traveller) == [first]
    traveller.press(first, "article_take")
    traveller.until(lambda: bool(shown(traveller)) and shown(traveller) != [first])
    assert len(claims(traveller.window)) == 2
    says = part_of(traveller.dialog("article_dialog"), QLabel, "article_source_says")
    assert "holds this very text already" in says.text()
    traveller.qtbot.keyClick(traveller.dialog("article_dialog"), Qt.Key.Key_Escape)
    traveller.until(lambda: not shown(traveller))
    assert len(traveller.window.editor.records.sources) == 1


def test_tables_and_references_take_part(traveller: Traveller, tmp_path: Path) -> None:
    traveller.drop_files(*files(tmp_path, a_csv=TABLE, b_ris=RIS, c_txt=ARTICLE))
    table = traveller.dialog("mapping_dialog")
    assert not traveller.window.editor.records.sources
    traveller.qtbot.keyClick(table, Qt.Key.Key_Escape)
    article = traveller.dialog("article_dialog")
    assert [each.title for each in traveller.window.editor.records.sources] == ["Storm over Norland"]
    traveller.press(article, "article_take")
    traveller.is_told("1 source was imported.")
    assert "Imported: 2 claims." in told(traveller)


def test_a_refusal_is_said_beside_what_was_imported(traveller: Traveller, tmp_path: Path) -> None:
    torn, good = tmp_path / "torn.pdf", tmp_path / "good.txt"
    torn.write_bytes(b"%PDF-1.7 torn")
    good.write_text(ARTICLE)
    traveller.choose(torn, good)
    traveller.press(traveller.dialog("article_dialog"), "article_take")
    traveller.is_told("“torn.pdf” cannot be opened.")
    assert "Imported: 2 claims." in told(traveller)


def test_leaving_one_goes_on_with_the_next(traveller: Traveller, tmp_path: Path) -> None:
    traveller.choose(*files(tmp_path, a_txt=ARTICLE, b_txt=ARTICLE.replace("12", "13")))
    for _ in range(2):
        dialog = traveller.dialog("article_dialog")
        dialog.reject()
        traveller.until(dialog.isHidden)
    assert not traveller.window.editor.records.sources


def test_a_window_that_goes_begins_no_other_import(
    traveller: Traveller, tmp_path: Path, monkeypatch: MonkeyPatch
) -> None:
    traveller.drop_files(*files(tmp_path, a_txt=ARTICLE, b_txt=ARTICLE.replace("12", "13")))
    first, begun = traveller.dialog("article_dialog"), []
    monkeypatch.setattr(Background, "start", lambda _: begun.append("another"))
    assert traveller.window.close()
    traveller.until(lambda: not isValid(first))
    assert begun == []


def test_a_whole_file_of_another_format_is_shown_before_the_next_is_imported(
    traveller: Traveller, tmp_path: Path, examples: Path
) -> None:
    whole, article = tmp_path / "whole.csv", tmp_path / "a.txt"
    for place, data in write_files(read_file(examples / "stoltenberg-2024-03.claims"), whole).items():
        place.write_bytes(data)
    article.write_text(ARTICLE)
    traveller.drop_files(whole, article)
    traveller.dialog("article_dialog")
    assert len(claims(traveller.window)) == 6
