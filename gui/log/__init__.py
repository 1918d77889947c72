"""What the program notes of itself, and what happens when something goes wrong."""
