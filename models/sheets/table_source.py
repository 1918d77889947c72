"""The source that a table is: one of the file's where it holds this very table, else a new one."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from models.claims.naming import free_id
from models.claims.source import Source
from models.sheets.mapping import Keep, Mapping
from models.sheets.sheet import Sheet, is_blank, shown

_LOOKED_AT = 50
"""How many rows tell which table they are of."""

_MOST = 0.5
"""What part of their cells the text of that table must hold at least."""


def source_of(sheet: Sheet, mapping: Mapping, lines: Sequence[str], held: Iterable[Source]) -> Source:
    """The source of the claims of a sheet, whose text are ``lines`` as far as the mapping keeps them.

    Of ``held``, those of the file, the one with the same text is it; for refused rows of a table, the one whose table
    they are of, though its text has them as they were.
    """
    made = _made(sheet, mapping, lines)
    if not made.text:
        return made
    sources = [source for source in held if source.text]
    same = next((source for source in sources if source.text == made.text), None)
    if same is None and sheet.is_refused and mapping.header:
        same = _origin(sheet, lines[mapping.header - 1], mapping.header, sources)
    return same or made


def line_starts(lines: Sequence[str], source: Source) -> Sequence[int | None]:
    """Where each of the lines begins in the text of their source; None where it does not stand there."""
    if not source.text:
        return [None] * len(lines)
    starts = list(accumulate((len(line) + bool(line) for line in lines), initial=0))
    if starts[-1] == len(source.text) and source.text == _text(lines):
        return starts
    held = source.text.splitlines(keepends=True)
    places = dict(zip((line.rstrip("\n") for line in held), accumulate(map(len, held), initial=0), strict=False))
    return [places.get(line) for line in lines]


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines if line)


def _made(sheet: Sheet, mapping: Mapping, lines: Sequence[str]) -> Source:
    words = mapping.source
    title = words.title or sheet.title or sheet.name
    licence = f"Licence: {words.licence}" if words.licence else ""
    kept = words.keep is not Keep.NOTHING
    return Source(
        id=words.id or free_id(title or "table", ()),
        kind=words.kind,
        title=title,
        outlet=words.outlet,
        authors=words.authors,
        url=words.url,
        published=words.published,
        retrieved=words.retrieved,
        language=words.language,
        text=_text(lines) if kept else "",
        note="\n".join(filter(None, (words.note, licence))),
    )


def _origin(sheet: Sheet, head: str, header: int, sources: Iterable[Source]) -> Source | None:
    """The source that has the header of these rows as a line, and most of their cells; None where none has."""
    rows = [row for row in sheet.rows[header:] if not is_blank(row)][:_LOOKED_AT]
    cells = {shown(cell).strip() for row in rows for cell in row} - {""}
    shares = [(sum(cell in one.text for cell in cells), one) for one in sources if head in one.text.splitlines()]
    most, found = max(shares, key=lambda share: share[0], default=(0, None))
    return found if most > _MOST * len(cells) else None
