"""Files in and out: READERS and WRITERS by suffix, which menus, dialogs and the command line read."""
