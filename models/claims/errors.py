"""The one family of errors whose text may be shown to the user."""

from models.claims.saying import Say, english, filled
from models.claims.visible import sentence


class ClaimsError(Exception):
    """Something the user can act on; ``str()`` is a full sentence: one line, not too long, and nothing in it hidden.

    So that what a file holds cannot turn a message around, fill the screen, or give orders to a terminal. Made of a
    template and of what goes into its gaps, it can be said in another language; of a sentence alone, in English only.
    """

    def __str__(self) -> str:
        return self.said(english)

    def said(self, say: Say) -> str:
        """The sentence in the language of a translator."""
        template, *of = self.args or ("",)
        return sentence(filled(say(str(template)), of, say))
