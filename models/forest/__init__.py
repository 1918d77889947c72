"""The forest plot as numbers: one row a figure, an axis, a reference; painted elsewhere."""
