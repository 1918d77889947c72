"""Printing from a window: the preview, the paper, and the job."""
