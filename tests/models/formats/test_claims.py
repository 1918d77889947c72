"""Claim files: written as the design shows, read back as they were, refused with place and reason."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given

from models.claims.claim_file import VERSION, ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_careful import read_carefully
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.formats.schema import claims_schema, schema_text
from tests.drawn import files

SAMPLE = (Path(__file__).parent / "version-1.claims").read_bytes()
"""A whole file as version 1 writes it; it stays here for ever."""


def changed(old: str, new: str) -> bytes:
    text = SAMPLE.decode()
    assert old in text
    return text.replace(old, new, 1).encode()


def test_a_file_saved_twice_is_the_same_to_the_byte() -> None:
    assert write_claims(read_claims(SAMPLE)) == SAMPLE


@given(files())
def test_what_is_written_is_read_back(file: ClaimFile) -> None:
    data = write_claims(file)
    assert read_claims(data) == file
    assert read_carefully(data) == file
    assert write_claims(read_claims(data)) == data


@given(files())
def test_one_record_stands_on_one_line(file: ClaimFile) -> None:
    lines = write_claims(file).decode().split("\n")
    records = [*file.measures, *file.subjects, *file.claimants, *file.sources, *file.claims, *file.views]
    assert sum(line.startswith("{") and len(line) > 1 for line in lines) == len(records)
    assert lines[-1] == ""


@given(files())
def test_written_files_satisfy_the_schema(file: ClaimFile) -> None:
    jsonschema.validate(json.loads(write_claims(file)), claims_schema())


def test_the_schema_in_resources_is_current() -> None:
    held = Path(__file__).parents[3] / "resources" / "claims.schema.json"
    assert held.read_text(encoding="utf-8") == schema_text(), "run `make schema`"


def test_the_schema_refuses_what_the_reader_refuses() -> None:
    validator = jsonschema.Draft202012Validator(claims_schema())
    validator.check_schema(claims_schema())
    assert not validator.is_valid(json.loads(changed('"low":350000', '"low":-1')))
    assert not validator.is_valid(json.loads(changed('"more_than"', '"plenty"')))
    assert not validator.is_valid(json.loads(changed('"subject":"Russian military",', "")))
    assert not validator.is_valid(json.loads(changed('["killed","wounded"]', "[]")))


@pytest.mark.parametrize("layout", [{"indent": 4}, {"separators": (" ,", " : ")}, {"ensure_ascii": True}])
def test_any_json_layout_is_read(layout: dict[str, object]) -> None:
    other = json.dumps(json.loads(SAMPLE), **layout).encode()  # type: ignore[arg-type]
    assert read_claims(other) == read_claims(SAMPLE)
    assert read_claims(b"\xef\xbb\xbf" + other) == read_claims(SAMPLE)


def test_windows_line_ends_are_read() -> None:
    assert read_claims(SAMPLE.replace(b"\n", b"\r\n")) == read_claims(SAMPLE)


def test_null_counts_as_absent() -> None:
    assert read_claims(changed('"bound"', '"place":null,"note":null,"high":null,"bound"')) == read_claims(SAMPLE)


def test_unknown_fields_are_kept_at_every_level() -> None:
    text = SAMPLE.decode()
    for old, new in (
        ('"version":1,', '"version":1,\n"generator":{"name":"other","parts":[1,2.50,1e400]},'),
        ('"counts":[', '"colour":"red","counts":['),
        ('"id":"k3v9q2m7",', '"id":"k3v9q2m7","big":123456789012345678901234567890,'),
        ('"start":416', '"start":416,"page":null,"line":7'),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    written = write_claims(read_claims(text.encode()))
    assert b'"generator":{"name":"other","parts":[1,2.50,1e400]}' in written
    assert b'"big":123456789012345678901234567890' in written
    assert b'"colour":"red"' in written
    assert b'"page":null,"line":7' in written
    assert write_claims(read_claims(written)) == written


def test_unknown_fields_survive_an_edit() -> None:
    import msgspec

    file = read_claims(changed('"low":350000', '"low":350000,"mood":"grim"'))
    claim = msgspec.structs.replace(file.claims[0], note="seen")
    written = write_claims(msgspec.structs.replace(file, claims=(claim,)))
    assert b'"note":"seen","mood":"grim"' in written


def test_a_newer_file_opens_but_is_not_written_back() -> None:
    file = read_claims(changed('"version":1', f'"version":{VERSION + 1}'))
    assert file.version == VERSION + 1
    assert len(file.claims) == 1
    with pytest.raises(ClaimsError, match="newer program"):
        write_claims(file)


REFUSED = {
    "not UTF-8": (SAMPLE.replace("…".encode(), b"\xff\xfe"), "Line 15 is not UTF-8"),
    "not JSON": (changed('"version":1', '"version"=1'), "Line 3, column 10 is not JSON"),
    "nothing": (b"", "is empty"),
    "a list": (b"[]", "not a claim file"),
    "another format": (changed("counterclaim", "other"), "not a claim file"),
    "no version": (changed('"version":1,', ""), "“version”"),
    "version 0": (changed('"version":1', '"version":0'), "“version”"),
    "version true": (changed('"version":1', '"version":true'), "“version”"),
    "version text": (changed('"version":1', '"version":"1"'), "“version”"),
    "a list left out": (changed('"views":[],', ""), "“views” is missing"),
    "a list that is none": (changed('"views":[]', '"views":{}'), "“views” is not a list"),
    "a record that is none": (changed('"views":[]', '"views":[7]'), "View 1 is not an object"),
    "a field left out": (changed('"subject":"Russian military",', ""), "“k3v9q2m7”.*“subject” is missing"),
    "a field of a quote left out": (changed('"start":416,', ""), "“start” of “quotes.0.” is missing"),
    "a wrong type": (changed('"low":350000', '"low":"many"'), "“low” is not a whole number"),
    "a truth for a number": (changed('"low":350000', '"low":true'), "“low” is not a whole number"),
    "a wrong title": (changed('"title":"Russian losses, March 2024"', '"title":7'), "“title” is not a text"),
    "a negative number": (changed('"low":350000', '"low":-3'), "“low” is -3.*negative"),
    "a fraction": (changed('"low":350000', '"low":3.5'), "“low” is not a whole number"),
    "a whole float": (changed('"low":350000', '"low":350000.0'), "“low” is not a whole number"),
    "beyond 2^53": (changed('"low":350000', '"low":9007199254740993'), "beyond 2\\^53"),
    "far beyond 2^53": (changed('"low":350000', '"low":' + "9" * 400), "beyond 2\\^53"),
    "an unknown bound": (changed('"more_than"', '"plenty"'), "“bound” holds “plenty”"),
    "an unknown grade": (changed('"reliability":"B"', '"reliability":"G"'), "“reliability” holds “G”"),
    "an unknown credibility": (changed('"credibility":"3"', '"credibility":"7"'), "“credibility” holds “7”"),
    "ends that do not fit": (changed('"low":350000', '"high":350000'), "“k3v9q2m7”.*low end"),
    "an impossible date": (changed('"stated_on":"2024-03-14"', '"stated_on":"2024-02-30"'), "“stated_on”.*2024-02-30"),
    "a double id": (
        changed('"id":"ki-2024-03-15"', '"id":"x","text":""},\n{"id":"x"'),
        "“x” stands for another source",
    ),
    "a double field": (changed('"low":350000', '"low":350000,"low":1'), "“k3v9q2m7” holds the field “low” twice"),
    "a double field elsewhere": (changed('"version":1', '"version":1,"version":1'), "“version” twice"),
    "a measure that is not there": (changed('"measure":"killed_or', '"measure":"killed_and'), "“measure” names"),
    "a source that is not there": (changed('"source":"ki-', '"source":"no-'), "“quotes” names a source"),
    "a claim that is not there": (changed('"basis"', '"replaces":"gone","basis"'), "“replaces” names a claim"),
    "half a character": (changed('"title":"', '"title":"\\ud800'), "half of a character"),
    "NaN": (changed('"low":350000', '"low":NaN'), "“NaN” is not a JSON number"),
    "deep nesting": (changed('"version":1', '"version":1,"x":' + "[" * 65 + "]" * 65), "deeper than 64"),
    "very deep nesting": (changed('"version":1', '"version":1,"x":' + "[" * 50_000 + "]" * 50_000), "deeper than 64"),
    "something behind it": (SAMPLE + b"{}", "extra data"),
    "about 0": (changed('"more_than","low":350000', '"about","low":0,"high":0'), "“About 0” says nothing"),
    "less than 0": (changed('"more_than","low":350000', '"less_than","high":0'), "Nothing can be less than 0"),
    "a best value outside the range": (
        changed('"more_than","low":350000', '"range","low":1,"high":5,"best":6'),
        "“k3v9q2m7”.*best value of a range lies between",
    ),
    "a spread without a range": (changed('"low":350000', '"low":350000,"spread":"scenarios"'), "“k3v9q2m7”.*range"),
    "a measure that counts nothing": (changed('["killed","wounded"]', "[]"), "“killed_or_wounded”.*“counts” is empty"),
    "a measure that counts a blank": (changed('["killed","wounded"]', '[" "]'), "“counts” names no outcome"),
    "a newer source of nothing": (
        changed('"id":"ki-2024-03-15"', '"id":"ki-2024-03-15","previous":"gone"'),
        "“previous”",
    ),
    "a view of nothing": (
        changed('"views":[]', '"views":[{"name":"v","measures":["gone"]}]'),
        "View 1 .*“measures” names",
    ),
    "a view against nothing": (changed('"views":[]', '"views":[{"name":"v","reference":"gone"}]'), "“reference” names"),
    "derived from nothing": (
        changed('"basis"', '"derived_from":["gone"],"basis"'),
        "“derived_from” names a claim “gone”",
    ),
    "a double subject": (
        changed('"subjects":[', '"subjects":[{"name":"Russian military"},'),
        "another subject already",
    ),
    "a double claimant": (changed('"claimants":[', '"claimants":[{"name":"NATO"},'), "Claimant 2: “NATO” stands"),
    "a double measure": (
        changed('"measures":[', '"measures":[{"id":"killed_or_wounded","label":"","counts":["killed"]},'),
        "another measure already",
    ),
    "a double view": (
        changed('"views":[]', '"views":[{"name":"v"},{"name":"v"}]'),
        "View 2: “v” stands for another view",
    ),
    "an empty id": (changed('"id":"k3v9q2m7"', '"id":""'), "“id” is empty"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_with_place_and_reason(case: str) -> None:
    data, reason = REFUSED[case]
    with pytest.raises(ClaimsError, match=reason) as caught:
        read_claims(data)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.parametrize("length", range(0, len(SAMPLE) - 1, 37))
def test_a_truncated_file_is_refused(length: int) -> None:
    with pytest.raises(ClaimsError):
        read_claims(SAMPLE[:length])
