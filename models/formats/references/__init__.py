"""References in: sources from the files of Zotero and its kin, by suffix."""
