"""Text and Markdown as articles: title, day and authors from the lines at its head."""
