"""What may be set side by side, and what follows: pure functions over claims."""
