"""Tables as strangers make them, and how a mapping makes claims of their rows."""
