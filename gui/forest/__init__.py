"""Painting a forest plot: one road for a table's cell on screen, a page of paper and an SVG."""
