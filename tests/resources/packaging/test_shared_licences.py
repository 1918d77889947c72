"""Whoever has the folder has every licence in it, on whatever system."""

from pathlib import Path

import pytest

from resources.packaging.shared_licences import shared_licences

DEBIAN = pytest.mark.skipif(not Path("/usr/share/common-licenses").is_dir(), reason="this is no Debian")


def test_the_mozilla_licence_is_had_everywhere() -> None:
    for words in ("Licence: MPL-2.0", "of the Mozilla Public License,\nv. 2.0", "MPL 2.0"):
        ((name, text),) = shared_licences(words)
        assert name == "MPL-2.0"
        assert "Exhibit A - Source Code Form License Notice" in text
    assert not list(shared_licences("MPL-1.1 OR GPL-2.0-only, Mozilla Public License Version 1.1"))


@DEBIAN
def test_what_debian_keeps_in_one_place_is_in_the_text_once() -> None:
    notices = (
        "see `/usr/share/common-licenses/GPL-2'. Or /usr/share/common-licenses/GPL-2.\n/usr/share/common-licenses/GPL"
    )
    found = dict(shared_licences(notices))
    assert list(found) == ["GPL-2", "GPL-3"]
    assert "Version 2, June 1991" in found["GPL-2"]
    assert found["GPL-3"] == "It is in GPL-3.0.txt."


@DEBIAN
def test_a_licence_that_is_not_there_stops_the_build() -> None:
    with pytest.raises(FileNotFoundError):
        list(shared_licences("in /usr/share/common-licenses/Nobodys-1.0"))
