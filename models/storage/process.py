"""Which process wrote something, and whether it still runs."""

import os
import platform
import sys
from pathlib import Path
from typing import Annotated

import msgspec


class Process(msgspec.Struct, frozen=True, kw_only=True):
    """A process on a computer.

    `started` tells it from a later one under the same number: the system's own words for this boot and the moment
    in it; "" where the system does not say.
    """

    host: str
    pid: Annotated[int, msgspec.Meta(ge=1, lt=2**32)]
    started: str = ""

    @classmethod
    def this(cls) -> "Process":
        """The process that asks."""
        return cls(host=platform.node(), pid=os.getpid(), started=_started(os.getpid()))

    @property
    def is_elsewhere(self) -> bool:
        """Whether it belongs to another computer, so that nobody here can say whether it runs."""
        return self.host != platform.node()

    @property
    def is_alive(self) -> bool:
        """Whether it is known to run on this computer."""
        if self.is_elsewhere or _is_dead_child(self.pid):
            return False
        started = _started(self.pid)
        return self.started == started if self.started and started else _runs(self.pid)


def _started(pid: int) -> str:
    fields = _status(pid)
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return f"{boot}/{fields[19]}" if len(fields) > 19 else ""


def _is_dead_child(pid: int) -> bool:
    """Whether it has ended and only its parent has not asked how."""
    return _status(pid)[:1] in (["Z"], ["X"])


def _status(pid: int) -> list[str]:
    """The fields of /proc/PID/stat from the process's state on; empty where there are none."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        return []
    return text.rpartition(")")[2].split()  # the name before it may hold anything, brackets too


if sys.platform == "win32":

    def _runs(pid: int) -> bool:
        """Whether a process has that number; os.kill would end it here."""
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.OpenProcess.restype = wintypes.HANDLE
        handle = wintypes.HANDLE(kernel.OpenProcess(0x1000, False, pid))  # PROCESS_QUERY_LIMITED_INFORMATION
        if not handle:
            return False
        code = wintypes.DWORD()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == 259  # STILL_ACTIVE

else:

    def _runs(pid: int) -> bool:
        """Whether a process has that number."""
        try:
            os.kill(pid, 0)
        except (ProcessLookupError, OverflowError):
            return False
        except PermissionError:
            pass  # it runs, for somebody else
        return True
