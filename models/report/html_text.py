"""Text from a file as HTML: escaped, addresses as links where they may be."""

from html import escape

from models.report.address import is_link

_REPLACED = {code: "\N{REPLACEMENT CHARACTER}" for code in (*range(32), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"}
"""Control characters, which HTML forbids."""


def text(words: str) -> str:
    """Words as HTML that shows them as they are."""
    return escape(words.replace("\r\n", "\n").translate(_REPLACED), quote=True)


def element(tag: str, words: str, attributes: str = "") -> str:
    """One element that holds nothing but words."""
    return f"<{tag}{attributes}>{text(words)}</{tag}>"


def address(url: str) -> str:
    """An address: a link where it is one of http or https, else plain text."""
    if not is_link(url):
        return element("span", url)
    return f'<a href="{text(url)}" rel="noopener noreferrer">{text(url)}</a>'
