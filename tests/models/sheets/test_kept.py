"""Mappings kept by name."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.errors import ClaimsError
from models.sheets.kept import READY, KeptMappings, decode_mapping, read_mapping, write_mapping
from models.sheets.mapping import DateStyle, Format, LeaveOut, Mapping, NumberStyle, SourceWords, Target

TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
MAPPINGS = st.builds(
    Mapping,
    name=TEXTS,
    header=st.integers(0, 9),
    columns=st.dictionaries(st.sampled_from(Target), TEXTS, max_size=3),
    words=st.dictionaries(st.sampled_from(Target), st.dictionaries(TEXTS, TEXTS, max_size=2), max_size=2),
    numbers=st.none() | st.sampled_from(NumberStyle),
    dates=st.none() | st.sampled_from(DateStyle),
    left_out=st.lists(st.builds(LeaveOut, column=TEXTS, values=st.lists(TEXTS).map(tuple)), max_size=2).map(tuple),
    source=st.builds(SourceWords, title=TEXTS),
    format=st.none() | st.builds(Format, delimiter=TEXTS),
)


@given(MAPPINGS)
def test_a_mapping_is_read_as_it_was_written(mapping: Mapping) -> None:
    assert decode_mapping(write_mapping(mapping)) == mapping


@pytest.fixture
def kept(tmp_path: Path) -> KeptMappings:
    return KeptMappings(tmp_path / "mappings")


def test_a_mapping_is_kept_by_name_and_replaced(kept: KeptMappings, tmp_path: Path) -> None:
    first, other = Mapping(name="a/b: c?", header=2), Mapping(name="a\\b: c?", header=3)
    assert kept.save(first) != kept.save(other)
    kept.save(msgspec.structs.replace(first, header=5))
    assert kept.get("a/b: c?").header == 5
    assert kept.get("a\\b: c?") == other
    assert set(kept.names()[:2]) == {first.name, other.name}
    assert len(list((tmp_path / "mappings").iterdir())) == 2


def test_an_own_mapping_hides_a_ready_one_until_it_is_removed(kept: KeptMappings) -> None:
    name = "Gaza, day by day: killed"
    assert not kept.is_own(name)
    kept.save(Mapping(name=name, header=7))
    assert kept.is_own(name)
    assert kept.get(name).header == 7
    assert kept.names().count(name) == 1
    kept.remove(name)
    assert kept.get(name) == read_mapping(READY / "gaza-killed.toml")
    with pytest.raises(ClaimsError, match="no mapping of yours"):
        kept.remove(name)


def test_what_cannot_be_kept_or_found_is_refused(kept: KeptMappings, tmp_path: Path) -> None:
    with pytest.raises(ClaimsError, match="no name"):
        kept.save(Mapping(name=" "))
    with pytest.raises(ClaimsError, match=r"no mapping “x”\. The kept ones are: .*Gaza"):
        kept.get("x")
    (tmp_path / "mappings").write_text("a file stands here")
    with pytest.raises(ClaimsError, match=r"“x” could not be saved in “.*mappings”: look whether there is room"):
        kept.save(Mapping(name="x"))


def test_a_file_that_is_no_mapping_is_passed_over(kept: KeptMappings, tmp_path: Path) -> None:
    kept.save(Mapping(name="good"))
    (tmp_path / "mappings/bad.json").write_bytes(b"{")
    (tmp_path / "mappings/worse.toml").write_bytes(b"\xff")
    assert kept.names()[0] == "good"


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        *((b"{", ".json"), (b'{"colour":1}', ".json"), (b'{"numbers":"1_000"}', ".json"), (b"[" * 9999, ".json")),
        *((b"header = 'x'", ".toml"), (b"\xff", ".toml"), (b"header 1", ".toml"), (b"{}", ".ini")),
    ],
)
def test_bytes_that_are_no_mapping_are_refused(tmp_path: Path, data: bytes, suffix: str) -> None:
    path = tmp_path / f"m{suffix}"
    path.write_bytes(data)
    with pytest.raises(ClaimsError, match="is no mapping"):
        read_mapping(path)


def test_a_mapping_without_a_name_is_called_after_its_file(tmp_path: Path) -> None:
    (tmp_path / "losses.json").write_bytes(b'{"header":2}')
    assert read_mapping(tmp_path / "losses.json") == Mapping(name="losses", header=2)
    with pytest.raises(ClaimsError, match="cannot be read"):
        read_mapping(tmp_path / "none.json")


def test_the_ready_mappings_are_all_read_and_have_names_of_their_own() -> None:
    mappings = [read_mapping(path) for path in sorted(READY.iterdir())]
    assert len(mappings) == len({mapping.name for mapping in mappings}) == len({m.source.id for m in mappings}) == 6


def test_a_ready_mapping_has_a_short_name_too_and_case_is_put_aside(tmp_path: Path) -> None:
    kept = KeptMappings(tmp_path)
    whole = kept.get("The Economist: estimates of losses in Ukraine")
    for name in ("economist-estimates", "Economist-Estimates", "the economist: Estimates of  losses in ukraine"):
        assert kept.get(name) == whole


def test_a_name_as_it_is_spelt_goes_before_one_in_another_case(kept: KeptMappings) -> None:
    kept.save(Mapping(name="Losses", header=2))
    kept.save(Mapping(name="losses", header=3))
    assert (kept.get("Losses").header, kept.get("losses").header) == (2, 3)
