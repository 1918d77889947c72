"""From bytes to text: a byte order mark, UTF-8, what the bytes say of themselves, or what can be told for sure.

Nothing is replaced or left out on the way: what cannot be read so is refused.
"""

import codecs
import re

from models.claims.errors import ClaimsError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_ONE_BYTE = (
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp866", "cp874"),
    *("koi8_r", "koi8_u", "iso8859_2", "iso8859_5", "iso8859_7", "iso8859_15", "mac_roman"),
)
_MANY_BYTES = ("cp932", "euc_jp", "gb18030", "big5", "cp949", "iso2022_jp")

_LABELS = {
    **{name.replace("cp", "windows-"): name for name in _ONE_BYTE if name.startswith("cp125")},
    **{name.replace("iso8859_", "iso-8859-"): name for name in _ONE_BYTE if name.startswith("iso")},
    **dict.fromkeys(("us-ascii", "ascii", "iso-8859-1", "latin1"), "cp1252"),  # as browsers take them
    **dict.fromkeys(("ibm866", "cp866"), "cp866"),
    **dict.fromkeys(("windows-874", "tis-620"), "cp874"),
    **dict.fromkeys(("shift_jis", "shift-jis", "x-sjis", "windows-31j"), "cp932"),
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk"), "gb18030"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987"), "cp949"),
    **dict.fromkeys(("utf-8", "utf8"), "utf-8"),
    "koi8-r": "koi8_r",
    "koi8-u": "koi8_u",
    "iso-8859-9": "cp1254",
    "macintosh": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "big5": "big5",
    "euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp",
}
"""Encodings by the names that pages give them. Python knows more: no text is written in those, and some are slow."""

_SAMPLE = 10**6
"""How many bytes are looked at to find an encoding."""
_NEAR_CHAOS, _NEAR_COHERENCE = 0.02, 0.05
"""How much more disorder, and how much less of a language, another reading may show and still be as likely."""


def decoded(data: bytes, declared: str = "") -> str:
    """The text that bytes mean; ``declared`` is the encoding that they say they are in.

    ClaimsError where they are no text, or their encoding cannot be told for sure.
    """
    text = _decoded(data, declared)
    if "\0" in text:
        raise ClaimsError("It is no text: it holds NUL.")
    return text


def _decoded(data: bytes, declared: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    named = _LABELS.get(declared.strip().casefold(), "")
    if named == "iso2022_jp":  # written in ASCII alone, so that it would pass for UTF-8
        return _strictly(data, named)
    for encoding in ("utf-8", named):
        if encoding and (text := _tried(data, encoding)) is not None:
            return text
    return _found(data)


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        place = error.start + 1 + (len(codecs.BOM_UTF8) if encoding == "utf-8-sig" else 0)
        name = encoding.removesuffix("-sig").upper()
        raise ClaimsError("It is no text in {0} (byte {1}): save it as UTF-8.", name, place) from None


def _found(data: bytes) -> str:
    """The text in the one encoding that fits; refused where another reading is as likely."""
    from charset_normalizer import from_bytes

    matches = list(from_bytes(data[:_SAMPLE], cp_isolation=[*_ONE_BYTE, *_MANY_BYTES], enable_fallback=False))
    for best in matches[:1]:
        rivals = [
            match
            for match in matches[1:]
            if match.chaos - best.chaos < _NEAR_CHAOS and best.coherence - match.coherence < _NEAR_COHERENCE
        ]
        is_language = best.coherence > 0 or best.encoding in _MANY_BYTES
        if is_language and all(str(rival) == str(best) for rival in rivals):
            return _strictly(data, best.encoding)
    raise ClaimsError("It is no text in UTF-8, and its encoding cannot be told for sure: save it as UTF-8.")


_CHARSET = re.compile(rb"""<meta\s[^>]*?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_XML = re.compile(rb"""\A\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9_:.-]{2,40})["']""")
_HEAD = 4096
"""How many bytes of a page may say its encoding; browsers look at 1,024."""


def declared_in(data: bytes) -> str:
    """The encoding that a page names at its head; "" where it names none."""
    match = _XML.search(data[:_HEAD]) or _CHARSET.search(data[:_HEAD])
    return match[1].decode("ascii") if match else ""
