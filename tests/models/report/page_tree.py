"""A page of HTML as a test reads it, with the standard library's parser."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(("meta", "br", "img", "link", "input", "hr"))


@dataclass
class Element:
    """One element with its attributes and all the words in it."""

    tag: str
    attributes: dict[str, str | None]
    words: str = ""
    children: "list[Element]" = field(default_factory=list)

    def all(self, tag: str) -> "list[Element]":
        """Every element of a tag within, in their order."""
        found = [self] if self.tag == tag else []
        return found + [one for child in self.children for one in child.all(tag)]

    def everything(self) -> "list[Element]":
        return [self, *(one for child in self.children for one in child.everything())]

    def __getitem__(self, name: str) -> str:
        return self.attributes.get(name) or ""


class Reader(HTMLParser):
    """Builds the tree; a tag that does not close what was opened last fails."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), f"an attribute of <{tag}> stands twice"
        element = Element(tag, dict(attrs))
        self._open[-1].children.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1].tag == tag, f"</{tag}> closes <{self._open[-1].tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.words += data

    def close(self) -> None:
        super().close()
        assert self._open == [self.root], f"<{self._open[-1].tag}> is never closed"


def read(page: str) -> Element:
    """The tree of a page; fails where its tags do not fit each other."""
    assert page.startswith("<!DOCTYPE html>")
    reader = Reader()
    reader.feed(page)
    reader.close()
    return reader.root
