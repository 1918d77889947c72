"""What the program is told where it is called, and the calls that need no window."""
