"""`--self-test`: the program tries itself, piece by piece, where it was put."""
