"""The file of a window on the disk: opening, saving, backups, merging, recovery, and what others do to it."""
