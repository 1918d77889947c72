"""The dialog of a source in a newer version."""
