"""What stands before a text in Markdown between two lines of "---", as `key: value`."""

import re

import msgspec

from models.formats.articles.plain.byline import read_day

_FENCE = re.compile(r"---[ \t]*(?:\r\n|\n|\r)")
_END = re.compile(r"(?:^|(?<=\r))(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE)
_MOST = 10_000
"""How many characters of a text are looked at."""
_LINE = re.compile(r"(?P<key>[A-Za-z_][\w -]{0,40}?)[ \t]*:(?:[ \t]+(?P<value>.*))?")
_MORE = re.compile(r"[ \t]*-[ \t]+(?P<value>.+)|[ \t]+.+|[ \t]*|#.*")
_DAY = re.compile(r"(?P<day>.+?)(?:[T ]\d{1,2}:\d\d.*)?")


class FrontMatter(msgspec.Struct, frozen=True):
    """Keys in small letters and their values as written, without quotation marks; lists as several values."""

    values: dict[str, tuple[str, ...]]
    length: int
    """How many characters it takes at the beginning of the text."""

    def first(self, *keys: str) -> str:
        """The value of the first of these keys that has one; "" where none has."""
        return next((self.values[key][0] for key in keys if self.values.get(key)), "")

    def all(self, *keys: str) -> tuple[str, ...]:
        """The values of the first of these keys that has any."""
        return next((self.values[key] for key in keys if self.values.get(key)), ())

    @property
    def day(self) -> str:
        """The day that it says, as EDTF; "" where it says none plainly."""
        match = _DAY.fullmatch(self.first("date", "published", "publish_date", "pubdate"))
        return read_day(match["day"]) if match else ""


NONE = FrontMatter({}, 0)


def front_matter(text: str) -> FrontMatter:
    """The front matter of a text; what is not written as one stays part of the text."""
    opening = _FENCE.match(text)
    ending = _END.search(text[:_MOST], opening.end()) if opening else None
    if not opening or not ending:
        return NONE
    values = _values(text[opening.end() : ending.start()])
    return FrontMatter(values, ending.end()) if values else NONE


def _values(block: str) -> dict[str, tuple[str, ...]]:
    """The values by key; none at all where a line is neither a key nor goes on with one."""
    values: dict[str, tuple[str, ...]] = {}
    key = ""
    for line in block.splitlines():
        if match := _LINE.fullmatch(line):
            key = match["key"].strip().casefold()
            values[key] = _listed((match["value"] or "").strip())
        elif (match := _MORE.fullmatch(line)) and (key or not line.strip()):
            item = _unquoted(match["value"] or "")
            values |= {key: (*values[key], item)} if item else {}
        else:
            return {}
    return values


def _listed(value: str) -> tuple[str, ...]:
    """One value, or those of a list in brackets."""
    parts = value[1:-1].split(",") if value.startswith("[") and value.endswith("]") else [value]
    return tuple(filter(None, (_unquoted(part) for part in parts)))


def _unquoted(value: str) -> str:
    stripped = value.strip()
    if len(stripped) > 1 and stripped[0] == stripped[-1] and stripped[0] in "\"'":
        return stripped[1:-1]
    return stripped
