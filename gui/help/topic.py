"""What is to be said about one pane or dialog."""

import msgspec


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """A few plain sentences, in the language of the screen; ``terms`` are names of words that `terms` explains."""

    title: str
    sentences: tuple[str, ...]
    terms: tuple[str, ...] = ()
