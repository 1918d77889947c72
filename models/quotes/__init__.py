"""Finding, marking and taking quotes in the text of a source."""
