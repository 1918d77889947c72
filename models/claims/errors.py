"""The one family of errors whose text may be shown to the user."""


class ClaimsError(Exception):
    """Something the user can act on; ``str()`` is a full sentence."""
