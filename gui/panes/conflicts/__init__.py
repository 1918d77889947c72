"""The conflicts pane: what a merge could not settle, side by side."""

from gui.panes.conflicts.pane import ConflictsPane

__all__ = ["ConflictsPane"]
