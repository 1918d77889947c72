"""The report: one value that becomes HTML and paper."""
