"""Questions and messages without a picture: it would be louder than what they say, and have colours of its own."""

from tests.test_architecture import TOP


def test_no_message_box_shows_a_picture() -> None:
    loud = [
        path.relative_to(TOP)
        for path in (TOP / "gui").rglob("*.py")
        if any(f"Icon.{name}" in path.read_text("utf-8") for name in ("Warning", "Critical", "Information", "Question"))
    ]
    assert loud == []
