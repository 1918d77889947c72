"""The claim table: the claims as rows, edited in place."""

from gui.panes.claims.pane import ClaimsPane

__all__ = ["ClaimsPane"]
