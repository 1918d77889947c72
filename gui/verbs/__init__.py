"""What the actions do: what is chosen in a window becomes verbs of the editor, dialogs and sheets."""
