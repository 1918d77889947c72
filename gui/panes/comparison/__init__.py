"""The comparison: claims set side by side on a day, their matrix, and what is assumed."""

from gui.panes.comparison.pane import ComparisonPane

__all__ = ["ComparisonPane"]
