"""A claim file as tables for other programs, a list of records each: CSV with its data package, and Excel."""
