"""A file opened while the program runs becomes a window of the running one: by a local socket, for one user's eyes."""
