"""What macOS is told of the application: that claim files are its own, and what they are."""

import plistlib
from pathlib import Path
from typing import Any

IDENTIFIER = "org.counterclaim.Counterclaim"
_PARTS = Path(__file__).parent / "macos" / "Info.plist"


def info() -> dict[str, Any]:
    """What goes into Info.plist beside name, version and identifier, which PyInstaller writes."""
    return dict(plistlib.loads(_PARTS.read_bytes()))
