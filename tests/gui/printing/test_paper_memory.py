"""The paper that was chosen last."""

import pytest
from PySide6.QtCore import QLocale, QMarginsF, QSettings
from PySide6.QtGui import QPageLayout, QPageSize

from gui.printing.paper_memory import read_paper, write_paper

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
SIZES = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A5)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("orientation", list(QPageLayout.Orientation))
def test_paper_is_kept(qapp: object, size: QPageSize.PageSizeId, orientation: QPageLayout.Orientation) -> None:
    chosen = QPageLayout(QPageSize(size), orientation, QMarginsF(10, 12.5, 15, 20), QPageLayout.Unit.Millimeter)
    write_paper(QSettings(), chosen)
    found = read_paper(QSettings(), BRITISH)
    assert found.pageSize().id() is size
    assert found.orientation() is orientation
    assert found.margins() == QMarginsF(10, 12.5, 15, 20)


@pytest.mark.parametrize("kept", [None, "", "A4", "210 297", "0 0 0 0 0 0 0", "210 297 0 300 0 0 0", "a b c d e f g"])
def test_what_makes_no_sense_is_the_countrys_paper(qapp: object, kept: str | None) -> None:
    if kept is not None:
        QSettings().setValue("paper/layout", kept)
    assert read_paper(QSettings(), BRITISH).pageSize().id() is QPageSize.PageSizeId.A4
