"""Which version a copy began with: the nearest of those that are related to it."""

from collections.abc import Iterator
from random import Random

import msgspec
import pytest

from models.claims.claim_file import ClaimFile, Heading
from models.claims.registry import Claimant
from models.claims.source import Source
from models.merging.ancestor import is_related, nearest
from tests.models.merging.test_step import file_of


def found(theirs: ClaimFile, *versions: ClaimFile) -> int | None:
    return nearest(theirs, enumerate(versions))


def test_the_version_with_the_fewest_differing_records_is_the_one() -> None:
    theirs = file_of(range(10), changed=2)
    versions = file_of(range(14)), file_of(range(10)), file_of(range(10), changed=6), file_of(range(7))
    assert found(theirs, *versions) == 1
    assert found(theirs, *versions[2:]) == 0


def test_added_changed_and_removed_records_and_the_heading_count() -> None:
    theirs = file_of(range(10))
    titled = msgspec.structs.replace(theirs, heading=Heading(title="t"))
    one_less, one_more, one_other = file_of(range(9)), file_of(range(11)), file_of(range(10), changed=1)
    for near in (titled, one_less, one_more, one_other):
        assert found(theirs, file_of(range(10), changed=2), file_of(range(8)), file_of(range(12)), near) == 3


def test_of_two_as_near_the_newer_is_the_one_and_an_equal_one_ends_the_search() -> None:
    theirs = file_of(range(10))
    assert found(theirs, file_of(range(9)), file_of(range(11))) == 0

    def versions() -> Iterator[tuple[str, ClaimFile]]:
        yield "near", file_of(range(9))
        yield "equal", theirs
        raise AssertionError("read on")

    assert nearest(theirs, versions()) == "equal"


def test_what_is_not_related_is_none() -> None:
    assert found(file_of(range(10)), file_of(range(100, 110)), ClaimFile.NEW, ClaimFile()) is None
    assert found(ClaimFile.NEW, ClaimFile.NEW) is None
    assert found(file_of([1])) is None


@pytest.mark.parametrize(("version", "theirs", "related"), [(10, 5, True), (10, 4, False), (2, 300, True)])
def test_half_of_the_version_must_be_there_whatever_theirs_has_besides(
    version: int, theirs: int, related: bool
) -> None:
    assert is_related(file_of(range(version)), file_of(range(theirs))) is related


def test_sources_count_and_names_that_everybody_uses_do_not() -> None:
    names = msgspec.structs.replace(ClaimFile.NEW, claimants=(Claimant(name="NATO"),))
    assert not is_related(names, names)
    sources = msgspec.structs.replace(names, sources=(Source(id="s", text="t"),))
    assert is_related(sources, sources)
    claims = msgspec.structs.replace(file_of([1]), sources=sources.sources)
    assert is_related(claims, sources)


def test_a_copy_is_traced_to_the_version_that_it_was_made_of() -> None:
    random = Random(4)
    for _ in range(40):
        versions = saved(random)
        place = random.randrange(len(versions))
        assert found(edited(versions[place], random, 6), *reversed(versions)) == len(versions) - 1 - place


def saved(random: Random) -> list[ClaimFile]:
    """Versions of a file that grows and is edited, the oldest first."""
    versions = [file_of(range(20))]
    for number in range(8):
        more = file_of(range(100 + 10 * number, 104 + 10 * number)).claims
        last = edited(versions[-1], random, 4)
        versions.append(msgspec.structs.replace(last, claims=(*last.claims, *more)))
    return versions


def edited(file: ClaimFile, random: Random, count: int) -> ClaimFile:
    """The file with new notes in some claims, and one claim gone."""
    claims = list(file.claims)
    for place in random.sample(range(len(claims)), count):
        claims[place] = msgspec.structs.replace(claims[place], note=str(random.random()))
    del claims[random.randrange(len(claims))]
    return msgspec.structs.replace(file, claims=tuple(claims))
