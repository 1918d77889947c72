"""Articles: texts in which claims are found, by suffix."""

from pathlib import Path

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.extraction.candidate import Article
from models.extraction.claim_file import claim_file
from models.formats.suffixes import read_bytes

ARTICLES = (".txt", ".md")
"""The suffixes of articles, in lower case with the dot."""


def read_article(path: Path, published: str = "") -> ClaimFile:
    """The source and the claims of an article; ``published`` is its day, an EDTF date, where the text does not say.

    ClaimsError, naming the file, where it cannot be read.
    """
    try:
        text = _text(read_bytes(path))
    except ClaimsError as error:
        raise ClaimsError(f"“{path.name}” cannot be opened. {error}") from None
    return claim_file(Article(text=text, title=path.stem, published=published, language="en"))


def _text(data: bytes) -> str:
    """The text, with line ends as they are; a byte order mark says which encoding, else it is UTF-8."""
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ClaimsError(f"It is no text in UTF-8 (byte {error.start:,}): save it as UTF-8.") from None
    if "\0" in text:
        raise ClaimsError("It is no text: it holds NUL.")
    if not text.strip():
        raise ClaimsError("It holds no text.")
    return text
