"""The text of a file of references, whatever program wrote it."""

from models.claims.errors import ClaimsError

LARGEST = 50 * 10**6
"""How many bytes a file of references may have."""


def decoded(data: bytes) -> str:
    """The text in UTF-8, in UTF-16 with a mark, or else in Windows-1252, which RIS once asked for.

    ClaimsError where it is larger than `LARGEST`, or no text at all.
    """
    if len(data) > LARGEST:
        raise ClaimsError(
            "It holds {0} MB, and more than {1} MB are not read: split it.",
            round(len(data) / 1e6),
            LARGEST // 10**6,
        )
    text = _text(data)
    if "\0" in text:
        raise ClaimsError("It is no text: it holds NUL.")
    if not text.strip():
        raise ClaimsError("It is empty.")
    return text


def _text(data: bytes) -> str:
    encodings = ["utf-16"] if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ClaimsError("It is no text in UTF-8: save it as UTF-8.")
