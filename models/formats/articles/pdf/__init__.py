"""PDF as articles; all of it is work for a confined process."""
