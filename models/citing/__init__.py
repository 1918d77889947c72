"""Claims and sources as people cite them, and as programs that keep references read them."""
