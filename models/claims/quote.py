"""The quote: an exact span of a source's text."""

from models.claims.record import Count, Id, Record


class Quote(Record, frozen=True, kw_only=True):
    """A W3C Web Annotation selector; positions count Unicode code points, and `start` is a hint.

    `prefix` and `suffix` are up to 32 code points of what stands before and after `exact`.
    """

    source: Id
    start: Count
    exact: Id
    prefix: str = ""
    suffix: str = ""
    translation: str = ""
