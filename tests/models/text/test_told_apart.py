"""Files of the same name are told apart by their folders."""

from pathlib import Path
from pathlib import PurePosixPath as Pure

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text.told_apart import told_apart


@pytest.mark.parametrize(
    ("paths", "ends"),
    [
        ((), ()),
        (("/a/x.claims",), ("",)),
        (("/a/x.claims", "/a/y.claims"), ("", "")),
        (("/a/2024/x.claims", "/a/2023/x.claims", "/a/y.claims"), ("2024", "2023", "")),
        (("/a/one/data/x.claims", "/a/two/data/x.claims"), ("one/data", "two/data")),
        (("/data/x.claims", "/a/data/x.claims"), ("/data", "a/data")),
        (("/x.claims", "/a/x.claims"), ("/", "a")),
        (("/a/x.claims", "/a/x.claims"), ("", "")),
    ],
)
def test_as_little_of_the_folders_as_it_takes(paths: tuple[str, ...], ends: tuple[str, ...]) -> None:
    told = told_apart(map(Path, paths))
    assert tuple(told[Path(path)] for path in paths) == ends


FOLDERS = st.lists(st.sampled_from("abc"), max_size=4)


@given(st.lists(st.tuples(FOLDERS, st.sampled_from(["x", "y"])), max_size=6))
def test_no_two_are_told_the_same(places: list[tuple[list[str], str]]) -> None:
    paths = {Path("/", *folders, name) for folders, name in places}
    told = told_apart(paths)
    assert set(told) == paths
    assert len({(path.name, end) for path, end in told.items()}) == len(paths)
    assert all(Pure(path.parent).match(end) for path, end in told.items() if end not in {"", "/"})
