"""Qt item models over the document (QtCore only)."""
