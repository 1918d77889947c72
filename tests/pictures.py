"""`make pictures`: the pictures in the README, taken from the real window on a screen of its own."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.real_window.screen import missing, screen

SHOTS = {
    "window-light": ("stoltenberg-2024-03.claims", "light", 0, ""),
    "window-dark": ("stoltenberg-2024-03.claims", "dark", 5, ""),
    "large-light": ("russian-losses-2022-2026.claims", "light", 700, ""),
    "large-dark": ("russian-losses-2022-2026.claims", "dark", 700, ""),
    "comparison-light": ("stoltenberg-2024-03.claims", "light", 0, "compare.show"),
    "comparison-dark": ("russian-losses-2022-2026.claims", "dark", 700, "compare.show"),
}
"""By name of the picture: the example, the theme, the row that is chosen, and the action that is taken."""


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
    from PySide6.QtTest import QTest

    from gui.application import Application, make_qt
    from gui.resources import EXAMPLES
    from gui.settings import Settings, ThemeChoice

    application = Application(make_qt([]))
    for name, (example, theme, row, action) in SHOTS.items():
        application.set_settings(Settings(theme=ThemeChoice(theme)))
        window = application.open_window(EXAMPLES / example)
        window.resize(1280, 800)
        QTest.qWait(1500)
        window.claims.view.go_to(row)
        if action:
            window.actions_[action].trigger()
        QTest.qWait(500)
        path = folder / f"{name}.png"
        assert window.screen().grabWindow(window.winId()).save(str(path)), f"{path} cannot be written"
        window.close()
        print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
