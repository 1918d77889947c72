"""All dialogs, one a file."""
