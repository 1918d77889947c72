"""An unexpected error: how it is told, and which others are the same."""

import re
import traceback
from collections.abc import Iterator
from types import TracebackType

from gui.machine.home import home_folder

_LONGEST_MESSAGE = 200
"""Characters: an error may carry a whole article."""

_LONGEST_CHAIN = 5

_END = r"(?![\w-]|\.\w)"
"""Where the name of a folder ends: “ann” does in “ann.” and “ann/”, not in “anna” nor in “ann.old”."""

Likeness = tuple[str, ...]
"""What two errors have in common that come from one mistake: their kind, and where they were raised."""


def likeness(error: BaseException, trace: TracebackType | None) -> Likeness:
    """What an error shares with its repetitions, whatever value it names; cheap enough for thousands a second."""
    places = list(dict.fromkeys(_places(trace)))
    if isinstance(error, RecursionError):  # ends somewhere else each time
        del places[1:]
    return type(error).__qualname__, *places


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        yield f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
        trace = trace.tb_next


def told(error: BaseException, trace: TracebackType | None) -> str:
    """The traceback as Python prints it, with that of what it came from; of long messages only the beginning."""
    parts = [_told(error, trace)]
    while len(parts) < _LONGEST_CHAIN and (cause := _cause(error)) is not None:
        error = cause
        parts.append(_told(error, error.__traceback__))
    return "\nThen, while this was dealt with or because of it:\n\n".join(reversed(parts))


def _cause(error: BaseException) -> BaseException | None:
    return error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _told(error: BaseException, trace: TracebackType | None) -> str:
    head = "Traceback (most recent call last):\n" if trace is not None else ""
    return f"{head}{''.join(traceback.format_tb(trace))}{type(error).__qualname__}{_message(error)}\n"


def _message(error: BaseException) -> str:
    try:
        text = str(error)
    except Exception:  # an error whose own words fail is told without them
        return ": (no message)"
    if len(text) > _LONGEST_MESSAGE:
        text = f"{text[:_LONGEST_MESSAGE]}…"
    return f": {text}" if text else ""


def without_home(text: str) -> str:
    """The text without the user's home folder and name, which paths hold; for what may be sent to others."""
    home = home_folder()
    for path in {str(home), home.as_posix()}:
        if len(path) > 1:
            text = re.sub(rf"(?<![\w.-]){re.escape(path)}{_END}", "~", text)
    return re.sub(rf"(?<=[/\\]){re.escape(home.name)}{_END}", "…", text) if home.name else text
