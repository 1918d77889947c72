"""The dialog of an article: its text with every claim that may be taken, to take, mend and leave."""

from gui.dialogs.article.dialog import ArticleDialog

__all__ = ["ArticleDialog"]
