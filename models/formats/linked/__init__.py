"""Linked data in and out: schema.org as JSON-LD, and W3C Web Annotations."""
