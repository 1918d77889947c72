"""A table is one source, however often it is read, and what was refused of it belongs to it."""

import msgspec

from models.claims.claim_file import ClaimFile
from models.claims.source import Source
from models.formats.tables.table import Table, read_sheet
from models.sheets.delimited import write_delimited
from models.sheets.known import Known
from models.sheets.mapping import Format, Mapping, NumberStyle, Target
from models.sheets.reading import read_rows
from models.sheets.refused_rows import REASON, refused_sheet
from models.sheets.sheet import Sheet, SheetKind

T = Target
FORM = Format(delimiter=";")
TEXT = "who;dead;hurt;day\nMoH;27;1;2024-03-01\nMoH;k.A.;2;2024-03-02\nMoH;1.5;3;2024-03-03\n"
OTHER = TEXT.replace("-03-", "-04-")
DEAD = Mapping(
    columns={T.CLAIMANT: "who", T.FIGURE: "dead", T.AS_OF: "day"},
    constants={T.SUBJECT: "Gaza", T.MEASURE: "killed"},
    numbers=NumberStyle.PLAIN,
    format=FORM,
)
HURT = msgspec.structs.replace(
    DEAD, columns=DEAD.columns | {T.FIGURE: "hurt"}, constants={T.SUBJECT: "Gaza", T.MEASURE: "wounded"}
)


def sheet(text: str, name: str) -> Sheet:
    data = text.encode()
    return read_sheet(Table(name=f"{name}.csv", kind=SheetKind.DELIMITED, data=data, sheets=(name,), format=FORM))


def held(*sources: Source) -> Known:
    return Known(file=ClaimFile(sources=sources))


def test_another_column_of_the_same_table_comes_from_the_source_that_is_there() -> None:
    there = Source(id="r4nd0m", title="Daily reports of March", outlet="MoH", text=TEXT)
    reading = read_rows(sheet(TEXT, "maerz"), HURT, held(there))
    assert reading.source is there
    assert {claim.quotes[0].source for claim in reading.claims} == {"r4nd0m"}


def test_another_text_is_another_source() -> None:
    there = Source(id="maerz", title="maerz", text=TEXT)
    assert read_rows(sheet(OTHER, "april"), HURT, held(there)).source.title == "april"


def refused_of(text: str, name: str) -> str:
    whole = sheet(text, name)
    return write_delimited(refused_sheet(whole, DEAD, read_rows(whole, DEAD, Known())), FORM).decode()


def test_the_reasons_are_no_column_and_no_words_of_the_table() -> None:
    saved = refused_of(TEXT, "maerz")
    assert REASON in saved
    again = sheet(saved, "maerz-refused")
    assert again.rows[0] == ("who", "dead", "hurt", "day")
    assert again.lines == ("who;dead;hurt;day", "MoH;k.A.;2;2024-03-02", "MoH;1.5;3;2024-03-03")
    reading = read_rows(sheet(saved.replace("k.A.", "48"), "maerz-refused"), DEAD, Known())
    assert reading.source.text == "who;dead;hurt;day\nMoH;48;2;2024-03-02\nMoH;1.5;3;2024-03-03\n"


def test_refused_rows_that_were_mended_come_from_the_source_they_are_of() -> None:
    march, april = Source(id="m", title="maerz", text=TEXT), Source(id="a", title="april", text=OTHER)
    mended = sheet(refused_of(TEXT, "maerz").replace("k.A.", "48"), "rest")
    reading = read_rows(mended, DEAD, held(march, april))
    assert reading.source is march
    (claim,) = reading.claims
    assert (claim.low, claim.quotes[0].source, claim.quotes[0].exact) == (48, "m", "MoH;48;2;2024-03-02")


def test_a_row_that_needed_no_mending_is_found_in_the_text_of_its_source() -> None:
    march = Source(id="m", title="maerz", text=TEXT)
    reading = read_rows(sheet(refused_of(TEXT, "maerz"), "rest"), HURT, held(march))
    for claim in reading.claims:
        (quote,) = claim.quotes
        assert march.text[quote.start : quote.start + len(quote.exact)] == quote.exact
    assert [claim.low for claim in reading.claims] == [2, 3]


def test_refused_rows_of_a_table_that_the_file_has_not_are_a_source_of_their_own() -> None:
    saved = refused_of(TEXT, "maerz").replace("k.A.", "48")
    other = Source(id="a", title="april", text=OTHER.replace("MoH", "Red Cross").replace("hurt", "injured"))
    assert read_rows(sheet(saved, "maerz-refused"), DEAD, held(other)).source.title == "maerz-refused"
