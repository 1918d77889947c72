"""What is brought into a claim file: proposals, what the file holds of them already, and one step that takes them."""
