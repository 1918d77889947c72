"""The encoding of what is written to a terminal."""

import contextlib
import locale
import os
import sys


def settle_locale() -> None:
    """Write in UTF-8 whatever the variables say; else Qt complains on stderr before it does so itself.

    What they say of numbers and paper stays: Qt reads that from the variables, even of a locale that is not installed.
    """
    if not sys.platform.startswith("linux"):
        return
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_CTYPE"] = "C.UTF-8"
    try:
        locale.setlocale(locale.LC_ALL, "")
    except locale.Error:
        with contextlib.suppress(locale.Error):
            locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
    if locale.nl_langinfo(locale.CODESET) != "UTF-8":
        if spoken := os.environ.pop("LC_ALL", ""):
            os.environ["LANG"] = spoken
        os.environ["LC_CTYPE"] = "C.UTF-8"
