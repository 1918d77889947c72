"""Bytes that Qt writes go on in pieces, in order, each once."""

from PySide6.QtCore import QByteArray

from gui.paper.drain import Drain


def test_each_byte_goes_on_once() -> None:
    poured: list[bytes] = []
    drain = Drain(poured.append)
    for piece in (b"a" * 5000, b"", b"bc", b"\0\xff"):
        drain.device.write(QByteArray(piece))
        drain.empty()
    assert poured == [b"a" * 5000, b"", b"bc", b"\0\xff"]


def test_nothing_is_poured_before_it_is_told_to() -> None:
    poured: list[bytes] = []
    drain = Drain(poured.append)
    drain.device.write(QByteArray(b"one"))
    drain.device.write(QByteArray(b"two"))
    assert not poured
    drain.empty()
    assert poured == [b"onetwo"]
