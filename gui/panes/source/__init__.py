"""The source view: a source's text with its quotes marked."""

from gui.panes.source.view import SourceView

__all__ = ["SourceView"]
