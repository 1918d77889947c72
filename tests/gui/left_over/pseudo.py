"""A language of which every letter shows that a translator was asked: "Ŝåṽḗ ~" for "Save", forty per cent longer."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from models.tables.language import say, write_as
from models.text.display import Display

_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_MARKED = "ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ"
_LETTERS = str.maketrans(_PLAIN, _MARKED)
_KEPT = re.compile(r"(\{\w*\}|%[nL]?[0-9]*|<[^<>]*>|&\w+;)")
"""What is no word of a text: its gaps, and its markup."""

_LONGER = 0.4

_MONTHS = ("ΙΑΝ", "ΦΕΒ", "ΜΑΡ", "ΑΠΡ", "ΜΑΪ", "ΙΟΝ", "ΙΟΛ", "ΑΥΓ", "ΣΕΠ", "ΟΚΤ", "ΝΟΕ", "ΔΕΚ")

DISPLAY = Display(group="\N{NARROW NO-BREAK SPACE}", decimal=",", months=_MONTHS, full_months=_MONTHS, say=say)
"""Numbers and days as no Englishman writes them."""


def pseudo(text: str) -> str:
    """The text in that language; a space, colon or "…" stays at its end, and its gaps stay."""
    words, end = re.fullmatch(r"(.*?)([ :….]*)", text, re.DOTALL).groups()  # type: ignore[union-attr]
    said = "".join(part if _KEPT.fullmatch(part) else part.translate(_LETTERS) for part in _KEPT.split(words))
    return f"{said}{'~' * round(_LONGER * len(words))}{end}" if re.search(r"[^\W\d_]", words) else text


class Pseudo(QTranslator):
    """Translates whatever it is asked for, by us and by Qt."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        return pseudo(source)


@contextmanager
def spoken(qt: QCoreApplication) -> Iterator[None]:
    """All that is made meanwhile speaks it."""
    translator = Pseudo()
    qt.installTranslator(translator)
    write_as(DISPLAY)
    try:
        yield
    finally:
        qt.removeTranslator(translator)
        write_as(Display())
