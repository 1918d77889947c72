"""The one family of errors whose text may be shown to the user."""

from models.claims.saying import Say, Sentence, english


class ClaimsError(Exception):
    """Something the user can act on; ``str()`` is a full sentence: one line, not too long, and nothing in it hidden.

    So that what a file holds cannot turn a message around, fill the screen, or give orders to a terminal. It is made
    of a template, which stands as it is in the code, and of what goes into its gaps: so it can be said in another
    language, its numbers, days and inner sentences too.
    """

    def __init__(self, template: str = "", *of: object) -> None:
        super().__init__(template, *of)
        self._parts = tuple(part.sentence if isinstance(part, ClaimsError) else part for part in of)

    @property
    def sentence(self) -> Sentence:
        """What it says, to be kept without what else an error holds on to."""
        return Sentence(str(self.args[0]), *self._parts)

    def __str__(self) -> str:
        return self.said(english)

    def said(self, say: Say) -> str:
        """The sentence in the language of a translator."""
        return self.sentence.said(say)
