"""Reading tables as strangers keep them, by suffix."""
