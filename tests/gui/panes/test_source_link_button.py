from pytestqt.qtbot import QtBot

from gui.panes.source.link_button import LinkButton, plain_tooltip


def test_a_tooltip_shows_markup_as_it_is() -> None:
    assert plain_tooltip("<b>5 & 6</b>") == "<span>&lt;b&gt;5 &amp; 6&lt;/b&gt;</span>"
    assert plain_tooltip("") == ""


def test_an_ampersand_is_no_shortcut(qtbot: QtBot) -> None:
    button = LinkButton("https://a.b/?c=1&d=2")
    qtbot.addWidget(button)
    assert button.words == button.accessibleName() == "https://a.b/?c=1&d=2"
    assert button.shortcut().isEmpty()
    assert button.minimumSizeHint().width() < button.sizeHint().width()
