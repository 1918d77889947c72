"""Every way into the program for what somebody else wrote, as one function of bytes each."""

import io
import os
import tempfile
from collections.abc import Callable, Iterable
from contextlib import chdir, redirect_stderr, redirect_stdout
from functools import cache
from pathlib import Path

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.formats.claims_layout import LIST_TYPES
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.text.display import DateStyle, Display
from models.text.fields import FIELDS, Terms
from tests.hostile.article_entries import ARTICLE_ENTRIES
from tests.hostile.extraction_entries import EXTRACTION_ENTRIES
from tests.hostile.laws import PART, Entry, check_sentence, parts_of, text_of
from tests.hostile.linked_entries import LINKED_ENTRIES
from tests.hostile.own_entries import OWN_ENTRIES
from tests.hostile.reference_entries import REFERENCE_ENTRIES
from tests.hostile.table_entries import TABLE_ENTRIES

DISPLAYS = (Display(), Display(group="'", decimal=",", date_style=DateStyle.MONTH_DAY_YEAR), Display(group=""))
TERMS = Terms({measure.id: measure for measure in STANDARD_MEASURES})
CLAIM = Claim(id="c", subject="Army", measure="killed", bound=Bound.EXACT, low=5, high=5)


def claims(data: bytes) -> ClaimFile:
    """A claim file; what is read is written as it was meant."""
    file = read_claims(data)
    if file.version == 1:
        assert read_claims(write_claims(file)) == file
    return file


def shown(data: bytes) -> object:
    """A claim file, and all that is derived from it: columns, their order, comparisons, report and tables."""
    import datetime

    from models.claims.records import Records
    from models.formats.comparisons import COMPARISON_WRITERS, PAIR_WRITERS
    from models.frame import COLUMNS, ClaimFrame
    from models.report.asking import Asked, compare_file
    from models.report.comparison_report import comparison_report
    from models.report.html import page
    from models.report.html_style import Colors

    file = read_claims(data)
    frame = ClaimFrame(Records(file))
    for name in COLUMNS:
        frame.column(name)
        frame.coded(name).ranks()
    compared = compare_file(file, Asked(), "name.claims")
    for writer in (*COMPARISON_WRITERS.values(), *PAIR_WRITERS.values()):
        if writer.label.endswith(("CSV", "workbook")):
            writer.write(compared)
    colors = Colors(**dict.fromkeys(Colors.__struct_fields__, "#000000"))
    return page(comparison_report(compared, datetime.date(2024, 3, 15)), lambda _: "", colors, colors)


def merged(data: bytes) -> object:
    """Three claim files and their merge; every conflict settled either way, and the result written and read."""
    from models.merging.merge import merge

    base, mine, theirs = (read_claims(part) if part else ClaimFile.NEW for part in parts_of(data, 3))
    file = merge(base, mine, theirs).file
    assert read_claims(write_claims(file)) == file
    return file


def unit(data: bytes) -> object:
    """The value of one field in a conflict, as a file may hold it."""
    from models.merging.written import read_unit

    kind, name, text = (text_of(part) for part in parts_of(data, 3))
    return read_unit(text, LIST_TYPES.get(kind, Claim), name)


def record(data: bytes) -> object:
    """A whole record in a conflict, as a file may hold it."""
    from models.merging.written import read_record, written

    kind, text = (text_of(part) for part in parts_of(data, 2))
    made = read_record(text, LIST_TYPES.get(kind, Claim))
    assert read_record(written(made), type(made)) == made
    return made


def recovery(data: bytes) -> object:
    """A recovery log that is found in the folder, and what can be replayed of it."""
    from models.storage.recovery import find, read_start
    from models.storage.recovery_log import SUFFIX
    from models.storage.replay import replay

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / f"log{SUFFIX}").write_bytes(data)
        for found in find(Path(folder)):
            check_sentence(found.damage)
            replayed = replay(found, ClaimFile.NEW)
            check_sentence(replayed.problem)
            replay(found, read_start(found))
    return None


def change(data: bytes) -> object:
    """One line of a recovery log."""
    from models.storage.log_change import decode_change, encode_change

    made = decode_change(data)
    again = decode_change(encode_change(made))
    assert [(edit.kind, edit.key) for edit in again.edits] == [(edit.kind, edit.key) for edit in made.edits]
    return made


def pasted(data: bytes) -> object:
    """Text from the clipboard, as new claims and into cells."""
    from models.text import tsv

    rows = tsv.read_tsv(text_of(data))
    assert tsv.read_tsv(tsv.write_tsv(rows)) == rows
    headed = tsv.header_fields(rows)
    fields, rows = headed or list(FIELDS), rows[1:] if headed else rows
    tsv.new_claims(CLAIM, fields, rows, TERMS)
    return tsv.overwrite([CLAIM] * len(rows), fields[: max(map(len, rows), default=0)], rows, TERMS)


def field(data: bytes) -> object:
    """Text typed into a field of a claim: the first byte says which."""
    chosen, text = FIELDS[(data[0] if data else 0) % len(FIELDS)], text_of(data[1:])
    claim = chosen.read(CLAIM, text, TERMS)
    return chosen.show(claim, TERMS)


def figure(data: bytes) -> object:
    """Text that may be a figure, in each way of writing numbers."""
    from models.text.figure_reading import read_figure

    return _first(lambda display: read_figure(text_of(data), display))


def figures_within(data: bytes) -> object:
    """A passage that may hold a figure and the words of a measure."""
    from models.text.figure_reading import find_figure
    from models.text.measure_words import measure_in_words

    return find_figure(text_of(data)), measure_in_words(text_of(data), STANDARD_MEASURES)


def date(data: bytes) -> object:
    """Text that may be a date."""
    from models.claims.edtf import parse_date
    from models.text.date_text import read_date

    parse_date(_first(lambda display: read_date(text_of(data), display)))
    return parse_date(text_of(data))


def quote(data: bytes) -> object:
    """A source's text, a quote and what stood around it."""
    from models.quotes.locate import locate

    text, exact, prefix, suffix = (text_of(part) for part in parts_of(data, 4))
    found = locate(text, exact, len(data) // 2, prefix[-32:], suffix[:32])
    assert 0 <= found.start <= found.end <= len(text)
    return found


def searched(data: bytes) -> object:
    """Words looked for in a source, and in the claims of a file."""
    from gui.panes.source.find_bar import LONGEST_SEARCH
    from models.claims.filter import Filter
    from models.claims.records import Records
    from models.frame import ClaimFrame
    from models.quotes.text_search import find_all
    from models.sieve import sieve

    text, words = (text_of(part) for part in parts_of(data, 2))
    words = words[:LONGEST_SEARCH]
    find_all(text, words)
    file = ClaimFile(measures=STANDARD_MEASURES, claims=(CLAIM,))
    return sieve(ClaimFrame(Records(file)), Filter(text=words or text))


def asked(data: bytes) -> object:
    """What a comparison is asked for: subject, day, reference, name of a kept one."""
    from models.report.asking import Asked, compare_file, read_day

    subject, day, reference, view = (text_of(part) for part in parts_of(data, 4))
    return compare_file(
        _example(),
        Asked(subject=subject, day=read_day(day) if day else None, reference=reference, view=view),
        "name.claims",
    )


def assumption(data: bytes) -> object:
    """An assumption as a kept comparison names it."""
    from models.comparison.assumption import read_assumption

    made = read_assumption(text_of(data))
    assert read_assumption(made.text) == made
    return made


def command_line(data: bytes) -> object:
    """Arguments of the program; it never opens a window, for it is told to export."""
    import main

    with tempfile.TemporaryDirectory() as folder:
        output = os.fsencode(folder) + b"/out.claims"
        arguments = [os.fsdecode(part) for part in (b"--export", output, *data.split(PART)) if b"\0" not in part]
        with chdir(folder):  # a name may be mutated into another
            return _called(lambda: main.main(arguments))


def _called(run: Callable[[], int]) -> int:
    """The exit code of a call that says at most one sentence, and in one line, where it is refused."""
    out, err = io.StringIO(), io.StringIO()
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = run()
    except SystemExit as end:
        code = int(end.code or 0)
    assert code in (0, 1, 2)
    said = err.getvalue()
    assert bool(said) == bool(code)
    check_sentence(said.removesuffix("\n"))
    return code


def _first(read: Callable[[Display], str | object]) -> str:
    """What the first display reads that can read it; else its refusal."""
    refusal: ClaimsError | None = None
    for display in DISPLAYS:
        try:
            return str(read(display))
        except ClaimsError as error:
            check_sentence(str(error))
            refusal = error
    assert refusal is not None
    raise refusal


@cache
def _example() -> ClaimFile:
    path = Path(__file__).resolve().parents[2] / "resources" / "examples" / "stoltenberg-2024-03.claims"
    return read_claims(path.read_bytes())


_FILES: tuple[Entry, ...] = (
    *(claims, shown, merged, unit, record, recovery, change, pasted, field, figure),
    *(figures_within, date, quote, searched, asked, assumption, command_line),
)

IMPORT_ENTRIES: dict[str, Entry] = {
    **ARTICLE_ENTRIES,
    **EXTRACTION_ENTRIES,
    **TABLE_ENTRIES,
    **LINKED_ENTRIES,
    **REFERENCE_ENTRIES,
    **OWN_ENTRIES,
}
"""Those of what is imported."""

ENTRIES: dict[str, Entry] = {entry.__name__: entry for entry in _FILES} | IMPORT_ENTRIES
"""By name; those that need a window are in `windows`."""


def names() -> Iterable[str]:
    """The names of all entries."""
    return ENTRIES
