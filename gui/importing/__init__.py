"""What comes into a file from elsewhere: which file, which dialog, and one step that can be undone."""
