"""The three descriptors that every process has from its birth, unless whoever started it has closed them."""

import os


def hold_streams() -> None:
    """Open the null device in place of standard input, output and error where they are closed.

    Else the next file or pipe that is opened gets their number, and whatever is printed goes into it.
    """
    while (lowest := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(lowest, True)
    os.close(lowest)
