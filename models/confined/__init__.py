"""Work on the bytes of strangers in a process of its own, with limited memory and time."""
