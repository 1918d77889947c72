"""Which version a copy began with: the nearest of those that are related to it."""

from collections.abc import Iterator
from random import Random

import msgspec
import pytest

from models.claims.claim_file import ClaimFile, Heading
from models.claims.registry import Claimant
from models.claims.source import Source
from models.merging.ancestor import Origin, is_related, origin
from models.merging.merge import merge
from tests.models.merging.test_step import file_of


def found(theirs: ClaimFile, *versions: ClaimFile) -> int | None:
    """The place of the nearest version, doubted or not."""
    result = origin(ClaimFile(), theirs, enumerate(versions))
    return result.place if result.doubted is None else result.doubted


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


def test_of_two_as_near_the_older_is_the_one_and_an_equal_one_ends_the_search() -> None:
    theirs = file_of(range(10))
    assert found(theirs, file_of(range(9)), file_of(range(11))) == 1

    def versions() -> Iterator[tuple[int, ClaimFile]]:
        yield 0, file_of(range(9))
        yield 1, theirs
        raise AssertionError("read on")

    assert origin(theirs, theirs, versions()) == Origin(1)


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


def without(file: ClaimFile, name: str) -> ClaimFile:
    return msgspec.structs.replace(file, claims=tuple(claim for claim in file.claims if claim.id != name))


OLD = file_of(range(10))
IDS = [claim.id for claim in OLD.claims]
BETWEEN = msgspec.structs.replace(
    OLD, claims=(*(msgspec.structs.replace(claim, scope="s") for claim in OLD.claims[:6]), *OLD.claims[6:])
)
NEW = msgspec.structs.replace(
    BETWEEN, claims=(*(msgspec.structs.replace(claim, place="p") for claim in BETWEEN.claims[:3]), *BETWEEN.claims[3:])
)
"""The versions of a file in which scopes were written, then places."""


def ending(file: ClaimFile, note: str = "theirs") -> ClaimFile:
    """The file with another note in the last claim."""
    return msgspec.structs.replace(
        file, claims=(*file.claims[:-1], msgspec.structs.replace(file.claims[-1], note=note))
    )


def test_a_copy_of_a_version_that_is_known_is_not_doubted() -> None:
    versions = (NEW, BETWEEN, OLD)
    for place, version in enumerate(versions[:2]):
        assert origin(NEW, ending(version), enumerate(versions)).place == place
    assert origin(NEW, ending(NEW), enumerate(versions)) == Origin(0)
    assert origin(NEW, ending(OLD), enumerate(versions)).place == 2


def test_what_an_older_version_holds_may_never_have_been_changed() -> None:
    assert origin(NEW, ending(BETWEEN), enumerate((NEW, OLD))) == Origin(1, 0, back=3)
    back = msgspec.structs.replace(NEW, claims=(OLD.claims[0], *NEW.claims[1:]))
    assert origin(NEW, back, enumerate((NEW, BETWEEN, OLD))).doubted == 0


def test_what_was_saved_here_and_changed_otherwise_in_the_copy_is_asked() -> None:
    saved_here = ending(OLD, "mine")
    found_one = origin(saved_here, ending(OLD), enumerate((saved_here, OLD)))
    assert found_one == Origin(1)
    assert [each.field for each in merge(OLD, saved_here, ending(OLD)).conflicts] == ["note"]


def test_what_was_changed_here_as_well_is_asked_and_so_no_reason_for_doubt() -> None:
    mine = msgspec.structs.replace(NEW, claims=tuple(msgspec.structs.replace(c, place="q") for c in NEW.claims))
    assert origin(mine, ending(BETWEEN), enumerate((NEW, OLD))).doubted is None
    more, less = file_of(range(14)), file_of(range(9))
    theirs = ending(file_of(range(13)))
    assert origin(ending(more, "mine"), theirs, enumerate((more, less))).doubted is None


def test_records_that_were_added_since_or_removed_since_count_too() -> None:
    more, less = file_of(range(14)), file_of(range(9))
    assert origin(more, ending(file_of(range(13))), enumerate((more, less))) == Origin(1, 0, back=1)
    fewer = file_of(range(2, 14))
    assert origin(fewer, ending(file_of(range(1, 14))), enumerate((fewer, more))) == Origin(1)
    assert origin(fewer, ending(file_of(range(1, 14))), enumerate((fewer, file_of(range(15))))).doubted == 0


def test_a_removal_that_no_older_version_explains_is_one_and_only_counted_where_none_is_known() -> None:
    gone = without(NEW, IDS[5])
    assert origin(NEW, gone, enumerate((NEW, OLD))) == Origin(0)
    assert origin(NEW, gone, enumerate([NEW])) == Origin(0, lacking=1)
    assert origin(NEW, ending(BETWEEN), enumerate([NEW])) == Origin(0, lacking=3)
    assert origin(NEW, ending(NEW), enumerate([NEW])) == Origin(0)
