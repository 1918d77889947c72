"""Run before the program, where it is packaged: what it starts gets the system's libraries, not those in its folder.

A browser or file manager that loads them may not start at all. The program's own are known to the loader by now.
"""

import os

_PATH = "LD_LIBRARY_PATH"

if (before := os.environ.pop(f"{_PATH}_ORIG", None)) is not None:
    os.environ[_PATH] = before
else:
    os.environ.pop(_PATH, None)
