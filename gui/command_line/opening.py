"""The call that opens windows."""

import gc
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from gui.command_line.parser import OK
from models.uncollected import uncollected


def open_windows(files: Sequence[Path]) -> int:
    """Open a window for each file, or one, and run until the last is closed; the exit code.

    Where the program runs already, that opens them.
    """
    with uncollected():  # also until there is somebody who collects: what is made until then stays
        from gui.machine.screen import require_screen

        require_screen()
        from gui.handing_over.door import Door

        door = Door()
        if door.hand_over(files):
            return OK
        from gui.application import Application, make_qt
        from gui.handing_over.raising import open_handed
        from gui.log import logs
        from gui.log.at_hand import AtHand
        from gui.machine.users_variables import give_back

        qt = make_qt(sys.argv)
        give_back()
        running = logs.begin(logs.log_folder())
        application = Application(qt)
        try:
            application.open_files([*files, *qt.early_files])
            door.open(partial(open_handed, application.open_window))
            AtHand(application)
            gc.freeze()
            return qt.exec()
        finally:
            door.close()
            application.end()
            running.end()
