"""Three files into one: by record and by field, and what cannot be settled is kept as conflicts."""
