"""How people write figures, dates, names and tables of claims, and how that is read."""
