"""The machine underneath: screens, libraries, what other programs get, and the desktop's folders."""
