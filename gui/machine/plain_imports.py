"""Imports as Python does them: PySide puts a hook before each, which reads the source of every module there is.

The hook looks there for the name of PySide, in case anybody says `from __feature__ import …`, which nobody here does,
and all that it has read stays in memory. It would be a tenth of the time until the first window is seen.
"""

import builtins


def import_plainly() -> None:
    """Take PySide's hook away, where it is in place; PySide6.QtCore must have been imported."""
    if getattr(builtins, "__feature_import__", None) is builtins.__import__:
        builtins.__import__ = getattr(builtins, "__orig_import__")  # noqa: B009  # a name only PySide knows
