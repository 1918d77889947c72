"""A report on paper: laid out in pages, as PDF, on a printer, and as a page of HTML with its drawings."""
