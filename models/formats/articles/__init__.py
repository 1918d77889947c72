"""Articles: saved pages, PDF, text and Markdown, and what is pasted of them, as texts in which claims are found."""

from models.formats.articles.reading import ARTICLES, ArticleReader, article_of_html, article_of_text, read_article

__all__ = ["ARTICLES", "ArticleReader", "article_of_html", "article_of_text", "read_article"]
