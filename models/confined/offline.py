"""No network for a process that reads what strangers wrote, whatever libraries it uses."""

import sys

_INTERNET = (2, 10, 23, 30)
"""AF_INET, and AF_INET6 as Linux, Windows and macOS number it."""

_LOOKUPS = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request")


def stay_offline() -> None:
    """From now on this process opens no internet socket: what tries to is told that there is no network.

    One of the libraries under trafilatura opens one as it is loaded, only to see whether it can.
    """
    sys.addaudithook(_refuse)


def _refuse(event: str, values: tuple[object, ...]) -> None:
    if event in _LOOKUPS or (event == "socket.__new__" and values[1] in _INTERNET):
        raise OSError("There is no network here.")
