"""Files kept safe: written as a whole or not at all, and a recovery log of what is not saved yet."""
