"""Licences that many refer to without repeating them: their texts, once each."""

import re
from collections.abc import Iterator
from pathlib import Path

_OURS = Path(__file__).resolve().parents[1] / "licences"
_DEBIANS = Path("/usr/share/common-licenses")
"""Where the notices of Debian's packages say that their licences are, on every Debian."""

_REFERENCE = re.compile(r"/usr/share/common-licenses/([A-Z][A-Za-z0-9.-]*[A-Za-z0-9])")
_MOZILLA = re.compile(r"MPL[- ]2\.0|Mozilla Public License,?\s+v(ersion|\.)\s+2\.0", re.IGNORECASE)
_BESIDE = {"GPL-3": "GPL-3.0.txt", "LGPL-3": "LGPL-3.0.txt"}
"""Those that are files of their own in the folder."""


def shared_licences(notices: str) -> Iterator[tuple[str, str]]:
    """Name and text of each licence that some notices refer to; FileNotFoundError where one is not to be had."""
    names = {(_DEBIANS / name).resolve().name for name in _REFERENCE.findall(notices)}
    if _MOZILLA.search(notices):
        names.add("MPL-2.0")
    for name in sorted(names):
        yield name, _text(name)


def _text(name: str) -> str:
    if name in _BESIDE:
        return f"It is in {_BESIDE[name]}."
    ours = _OURS / f"{name}.txt"
    return (ours if ours.is_file() else _DEBIANS / name).read_text("utf-8").strip()
