"""Everything with a face: the window, its panes and dialogs, and what paints."""
