"""`make pictures`: the pictures in the README, taken from the real window on a screen of its own."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.real_window.screen import missing, screen

if TYPE_CHECKING:
    from gui.application import Application

SHOTS = {
    "window-light": ("stoltenberg-2024-03.claims", "light", 0, ""),
    "window-dark": ("stoltenberg-2024-03.claims", "dark", 5, ""),
    "large-light": ("russian-losses-2022-2026.claims", "light", 700, ""),
    "large-dark": ("russian-losses-2022-2026.claims", "dark", 700, ""),
    "comparison-light": ("stoltenberg-2024-03.claims", "light", 0, "compare.show"),
    "comparison-dark": ("russian-losses-2022-2026.claims", "dark", 700, "compare.show"),
}
"""By name of the picture: the example, the theme, the row that is chosen, and the action that is taken."""

ARTICLE = "\n\n".join(
    (
        "How many soldiers has Russia lost? The numbers differ",
        "March 15, 2024",
        "NATO Secretary General Jens Stoltenberg said on Thursday that the war had cost Russia more than 350,000 "
        "killed and wounded soldiers. U.S. officials spoke of over 315,000 casualties.",
        "Ukraine's General Staff says that Russia has lost 427,840 troops as of March 14.",
        "President Volodymyr Zelensky claimed late last month that 180,000 Russian soldiers had been killed. At least "
        "83,000 Russian soldiers had been killed by then, according to a count by Meduza and Mediazona.",
        "The ministry did not comment. About 40 % of the budget goes to the army, and the talks began at 12:30.",
    )
)
"""Our own words, with the numbers that the small example holds too."""


def main(folder: Path) -> None:
    """Take every picture; where there is no screen, on one without glass."""
    if os.environ.get("COUNTERCLAIM_PICTURES") == "here":
        _take(folder)
        return
    if missing():
        sys.exit(f"Pictures need {', '.join(missing())}: on Debian, apt install xvfb openbox xdotool.")
    folder.mkdir(parents=True, exist_ok=True)
    with screen(1600, 1000) as environment, tempfile.TemporaryDirectory() as settings:
        environment |= {
            "COUNTERCLAIM_PICTURES": "here",
            "XDG_CONFIG_HOME": settings,
            "XDG_DATA_HOME": settings,
            "LC_ALL": "C.UTF-8",
        }
        subprocess.run([sys.executable, "-m", "tests.pictures", str(folder)], env=environment, check=True)


def _take(folder: Path) -> None:

    from gui.application import Application, make_qt
    from gui.resources import EXAMPLES
    from gui.settings import Settings, ThemeChoice

    application = Application(make_qt([]))
    for name, (example, theme, row, action) in SHOTS.items():
        application.set_settings(Settings(theme=ThemeChoice(theme)))
        window = application.open_window(EXAMPLES / example)
        window.resize(1280, 800)
        _wait(1500)
        window.claims.view.go_to(row)
        if action:
            window.actions_[action].trigger()
        _wait(500)
        path = folder / f"{name}.png"
        assert window.screen().grabWindow(window.winId()).save(str(path)), f"{path} cannot be written"
        window.close()
        print(path)
    _take_import(application, folder / "import-light.png")


def _take_import(application: "Application", path: Path) -> None:
    """The dialog on an article, alone."""
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QDialog

    from gui.settings import Settings, ThemeChoice

    application.set_settings(Settings(theme=ThemeChoice.LIGHT))
    window = application.open_window()
    data = QMimeData()
    data.setText(ARTICLE)
    window.importing.take(data)
    _wait(3000)
    (dialog,) = window.findChildren(QDialog, "article_dialog")
    assert dialog.grab().save(str(path)), f"{path} cannot be written"
    dialog.reject()
    window.close()
    print(path)


def _wait(milliseconds: int) -> None:
    """Let the program work; unlike QTest's, its threads too."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
