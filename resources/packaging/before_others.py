"""Run before the program where it is packaged, and before what PyInstaller does for the sake of its libraries."""

from gui.log.own_archive import hold_archive
from gui.machine.qt_place import hush
from gui.machine.users_variables import remember
from models.confined.streams import hold_streams

hold_streams()
hold_archive()
hush()
remember()
