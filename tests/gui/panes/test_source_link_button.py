from pytestqt.qtbot import QtBot

from gui.panes.source.link_button import LinkButton


def test_an_ampersand_is_no_shortcut(qtbot: QtBot) -> None:
    button = LinkButton("https://a.b/?c=1&d=2")
    qtbot.addWidget(button)
    assert button.words == button.accessibleName() == "https://a.b/?c=1&d=2"
    assert button.shortcut().isEmpty()
    assert button.minimumSizeHint().width() < button.sizeHint().width()
