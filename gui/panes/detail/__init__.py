"""The detail pane: a claim's fields, its quotes and their source."""

from gui.panes.detail.pane import DetailPane

__all__ = ["DetailPane"]
