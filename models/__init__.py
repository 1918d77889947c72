"""Everything without a face: what claims are, how they are kept, compared and listed."""

__version__ = "0.1.0"
