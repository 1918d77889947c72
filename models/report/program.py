"""What a report says that it was made by."""

import models

PROGRAM = f"Counterclaim {models.__version__}"
"""The program with its version, as at the foot of a page."""
