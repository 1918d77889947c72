"""Which claims are asked for, and in which order: plain values."""

import msgspec


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """What a claim must be like to be shown; "" asks nothing.

    Every word of `text` must occur somewhere in the claim. `subject` and `claimant` are resolved names, `measure`
    is an id, `status` a word of the enumeration.
    """

    text: str = ""
    subject: str = ""
    measure: str = ""
    claimant: str = ""
    status: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether every claim passes."""
        return not (self.text.strip() or self.subject or self.measure or self.claimant or self.status)


class SortKey(msgspec.Struct, frozen=True):
    """A field to sort by; what is not stated comes last either way."""

    field: str
    descending: bool = False
