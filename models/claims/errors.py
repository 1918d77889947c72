"""The one family of errors whose text may be shown to the user."""

from models.claims.visible import sentence


class ClaimsError(Exception):
    """Something the user can act on; ``str()`` is a full sentence: one line, not too long, and nothing in it hidden.

    So that what a file holds cannot turn a message around, fill the screen, or give orders to a terminal.
    """

    def __str__(self) -> str:
        return sentence(super().__str__())
