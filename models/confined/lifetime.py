"""The lifetime of a process of ours: as long as a block of code runs, and not a moment longer."""

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import NamedTuple

from models.confined.streams import hold_streams


class Child(NamedTuple):
    """A process, and our end of the pipe to it."""

    process: SpawnProcess
    connection: Connection


@contextmanager
def spawned(
    target: Callable[..., object], values: tuple[object, ...], *, name: str, is_daemon: bool = False
) -> Iterator[Child]:
    """A fresh process that calls a function of a module with its own end of a pipe, and then some values.

    However the block is left, the process is ended and its pipe closed. OSError where the system lets none begin. Only
    one that is no daemon may have children itself.
    """
    hold_streams()  # the child opens them anew, whatever they are
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=target, args=(there, *values), name=name, daemon=is_daemon)
    try:
        with there:  # whose other copy is the child's alone, so that its end is heard
            process.start()
        yield Child(process, here)
    finally:
        here.close()
        if process.pid is not None:
            process.kill()
            process.join()
        process.close()
